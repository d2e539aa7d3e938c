// What is said about rosters that somebody made or filled in by hand.

export const handMade = {
  reviewed: (file: string, from: string, last: string, duties: number): string =>
    `${file}: ${duties} buổi trực, từ ${from} đến ${last}.`,
  unread: (count: number): string => `${count} ô chưa đọc được (các dòng này chưa được kiểm tra):`,
  cells: (cells: string): string => `[${cells}]`,
  published: (version: number, duties: number, from: string, last: string): string =>
    `Đã nhập ${duties} buổi trực cũ, từ ${from} đến ${last}, thành bản số ${version}.`,
  drafted: (duties: number): string => `Đã nhập ${duties} buổi trực sắp tới thành bản thảo.`,
  unchanged: (duties: number): string => `${duties} buổi đã có sẵn, không đổi.`,
  importReason: 'nhập lịch cũ',
  sheet: {
    name: 'Lịch trực',
    title: (from: string, last: string): string => `LỊCH TRỰC TỪ ${from} ĐẾN ${last} (DỰ THẢO)`,
    howTo: (role: string): string =>
      `Đoàn chỉ điền các ô màu vàng: chọn ${role} từ danh sách của ô; để trống nếu chưa cử được. Không sửa các ô khác.`,
    columns: { duty: 'Mã buổi', date: 'Thứ ngày', time: 'Thời gian' },
    seat: (role: string, seat: number, seats: number): string => (seats > 1 ? `${role} ${seat}` : role),
    key: 'Mã tệp',
  },
  sent: (path: string, seats: number): string => `Đã ghi ${path}: ${seats} chỗ để Đoàn điền.`,
  sentAdvice: 'Khi nhận lại: lichtruc lichtay nhan TỆP.xlsx',
  received: (file: string, changes: number): string => `${file}: ${changes} chỗ được đổi.`,
  receivedSame: (file: string): string => `${file}: không có gì đổi so với bản thảo.`,
  change: (when: string, role: string, from: string, to: string): string =>
    `${when}, ${role}: ${from || '(trống)'} → ${to || '(trống)'}`,
  wishes: (count: number): string => `Ghi thêm ${count} nguyện vọng.`,
  ask: 'Ghi vào bản thảo?',
};
