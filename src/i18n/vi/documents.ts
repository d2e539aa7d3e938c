const blank = (n: number): string => '\u00a0'.repeat(n);

export const documents = {
  nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  number: (number: string, symbol: string): string => `Số: ${number}/${symbol}`,
  placeAndDate: (place: string, day: string, month: string, year: string): string =>
    `${place}, ngày ${day} tháng ${month} năm ${year}`,
  blankDate: (place: string): string => `${place}, ngày${blank(6)}tháng${blank(6)}năm${blank(10)}`,
  rosterTitle: 'LỊCH TRỰC SỚM “30 PHÚT VÌ DÂN”',
  rosterSubject: (from: string, last: string): string => `Từ ngày ${from} đến ngày ${last}`,
  place: (place: string): string => `Địa điểm: ${place}`,
  columns: {
    number: 'STT',
    date: 'Thứ, ngày',
    weekday: 'Thứ',
    day: 'Ngày',
    time: 'Thời gian',
    onDuty: (role: string): string => `${role} trực`,
    note: 'Ghi chú',
  },
  cancelled: 'Hủy buổi trực',
  emptySeat: '(chưa có người)',
  provisional: 'tạm tính',
  skipped: (when: string, name: string, source: string): string =>
    `${when}: không trực, ${name}${source ? ` (${source})` : ''}.`,
  provisionalRemark: 'Ngày nghỉ của năm chưa có thông báo được tạm tính và có thể thay đổi.',
  noDuties: 'Trong kỳ này không có buổi trực nào.',
  recipients: 'Nơi nhận:',
  filed: 'Lưu: VT',
  versionLine: (version: number, hash: string): string => `Bản số ${version} · mã kiểm tra ${hash}`,
  draftLine: 'Bản dự thảo, chưa ban hành',
  draft: 'DỰ THẢO',
};
