// Many wards at once.

interface Progress {
  readonly done: number;
  readonly failed: number;
  readonly total: number;
  readonly minutes: number | null;
}

export const many = {
  progress: ({ done, failed, total, minutes }: Progress): string =>
    `${done}/${total} đơn vị${failed > 0 ? `, ${failed} chưa được` : ''}${minutes === null ? '' : `, còn khoảng ${minutes} phút`}`,
  done: (done: number, failed: number): string =>
    `Xong ${done} đơn vị${failed > 0 ? `; ${failed} đơn vị chưa được` : ''}.`,
  doneBefore: (count: number): string => `${count} đơn vị đã xong từ lần trước.`,
  stopped: 'Hết chỗ trên đĩa: dừng lại, những đơn vị còn lại chưa làm gì.',
  again:
    'Chạy lại đúng lệnh này cho những đơn vị chưa được; thêm --nhat-ky TỆP thì lần sau chỉ làm phần còn lại.',
  resume: 'Chạy lại đúng lệnh này: chỉ làm những đơn vị chưa được.',
  no: 'có điều cần xem',
  fault: (message: string): string => `chương trình dừng giữa chừng (${message})`,
  overview: {
    title: 'Tình hình các đơn vị',
    subject: (wards: number, day: string): string => `${wards} đơn vị, ngày ${day}`,
    columns: {
      ward: 'Đơn vị',
      nextMonth: (month: string): string => `Lịch ${month}`,
      emptySeats: 'Trống',
      wrong: 'Lỗi',
      unrecorded: 'Chưa ghi',
      feeds: 'Lịch điện tử',
      backup: 'Sao lưu',
      provisional: 'Tạm tính',
    },
    months: { published: 'đã ban hành', drafted: 'có bản thảo', missing: 'chưa xếp', none: 'không có buổi' },
    feeds: { none: 'chưa dùng', behind: 'chưa dựng', failed: 'lỗi' },
    daysOld: (days: number): string => (days === 0 ? 'hôm nay' : `${days} ngày`),
    never: 'chưa có',
    unreadable: 'không đọc được',
    footer: (wards: number): string => `Tổng hợp từ ${wards} tệp đơn vị`,
    sheet: 'Số liệu',
  },
};
