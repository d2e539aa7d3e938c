// What the commands for calendar feeds say.

/** A folder that passes from one ward to another; `ending` are masked addresses. */
/** What calendars had reached, and the file. */
interface Taken {
  readonly version: number;
  readonly own: number;
}

interface TakenOver {
  readonly from: string;
  readonly ward: string;
  readonly ending: readonly string[];
}

export const feedTasks = {
  columns: {
    owner: 'Của ai',
    name: 'Tên địa chỉ',
    token: 'Mã',
    issued: 'Cấp ngày',
    by: 'Người cấp',
    events: 'Buổi',
    age: 'Ghi cách đây',
    next: 'Sẽ thấy tiếp',
    state: 'Tình trạng',
  },
  ward: 'Toàn đơn vị',
  role: (name: string): string => `Nhóm ${name}`,
  states: { alive: 'đang dùng', ended: 'đã thôi trực', revoked: 'đã thu hồi' },
  none: 'Chưa cấp địa chỉ lịch nào.',
  issued: (count: number): string => `Đã cấp ${count} địa chỉ lịch.`,
  kept: (count: number): string => `${count} người đã có địa chỉ cùng tên, giữ nguyên.`,
  revoked: (count: number): string => `Đã thu hồi ${count} địa chỉ lịch.`,
  masked: 'Mã được che bớt; thêm --hien để xem cả địa chỉ.',
  revokeQuestion: (count: number): string =>
    `Thu hồi ${count} địa chỉ? Ai đang dùng sẽ không nhận được lịch nữa, và không lấy lại được.`,
  rotateQuestion: (count: number): string =>
    `Đổi ${count} địa chỉ? Địa chỉ cũ ngừng hoạt động, người dùng phải quét phiếu mới.`,
  built: (feeds: number, written: number, unchanged: number, deleted: number): string =>
    `${feeds} lịch: ghi ${written} tệp, giữ nguyên ${unchanged}, xóa ${deleted} lịch.`,
  shows: (version: number | null): string =>
    version === null ? 'Chưa có bản nào được ban hành.' : `Đang theo bản số ${version}.`,
  takeOverQuestion: ({ from, ward, ending }: TakenOver): string =>
    `Thư mục đang giữ lịch của ${from}. Chuyển cho ${ward}? Các địa chỉ sau ngừng dùng, không lấy lại được: ${ending.join(', ') || 'không có'}.`,
  takenOver: ({ from, ward, ending }: TakenOver): string =>
    `Thư mục chuyển từ ${from} sang ${ward}; địa chỉ ngừng dùng: ${ending.join(', ') || 'không có'}.`,
  regainQuestion: ({ version, own }: Taken): string =>
    `Lịch đã phát đến bản số ${version}, tệp này mới đến bản số ${own}. Đánh số tiếp sau bản số ${version}? Buổi chỉ có trong lịch đã phát sẽ hiện là đã hủy.`,
  regained: ({ version }: Taken): string => `Từ nay đánh số tiếp sau bản số ${version}.`,
  ended: (count: number): string => `Thu hồi ${count} địa chỉ của người đã thôi trực.`,
  serving: (url: string, folder: string): string =>
    `Đang mở lịch trong ${folder} tại ${url} (Ctrl+C để dừng).`,
  stopped: (answered: number): string => `Đã dừng, trả lời ${answered} yêu cầu.`,
  slips: (count: number): string => `${count} phiếu. Ai có phiếu đều xem được lịch: in xong nên xóa tệp.`,
  feedStates: { current: 'đúng', behind: 'cũ', missing: 'không có', broken: 'hỏng' },
  age: (seconds: number): string => {
    if (seconds < 3600) return `${Math.floor(seconds / 60)} phút`;
    return seconds < 172_800 ? `${Math.floor(seconds / 3600)} giờ` : `${Math.floor(seconds / 86_400)} ngày`;
  },
  current: (count: number, version: number | null): string =>
    version === null
      ? `${count} lịch, chưa có bản nào được ban hành.`
      : `Cả ${count} lịch đúng theo bản số ${version}.`,
  lagging: (wrong: number, count: number, version: number | null): string =>
    `${wrong} trong ${count} lịch chưa theo ${version === null ? 'dữ liệu hiện có' : `bản số ${version}`}.`,
  stillOpen: (tokens: string): string => `Địa chỉ đã thu hồi vẫn mở được: ${tokens}.`,
  headers: (names: string): string => `Máy chủ thiếu hoặc gửi sai: ${names}. Xem tài liệu “serving.md”.`,
};
