// What importing and exporting lists says.

export const lists = {
  added: 'Mới:',
  changed: 'Sửa:',
  missing: 'Có trong hệ thống nhưng không có trong danh sách:',
  retired: 'Không có trong danh sách, thôi trực sau hôm nay:',
  missingLeave: 'Đã ghi trong hệ thống nhưng không có trong danh sách (giữ nguyên):',
  retireAdvice: (count: number): string =>
    `${count} người trên vẫn tiếp tục trực; thêm --retire-missing nếu muốn cho thôi trực.`,
  passedOver: (sheets: string): string => `Bỏ qua các trang không có tiêu đề của danh sách: ${sheets}.`,
  row: (row: number, sheet: string | null): string => (sheet ? `${sheet}, dòng ${row}` : `dòng ${row}`),
  wrote: (path: string, rows: number): string => `Đã ghi ${path}: ${rows} dòng.`,
  personalData: 'Tệp có số điện thoại, thư điện tử và ngày sinh: hãy giữ như tài liệu mật của cơ quan.',
  ask: {
    column: (field: string): string => `Cột nào là “${field}”`,
    write: 'Ghi vào hệ thống?',
    retire: (count: number): string => `Cho ${count} người không có trong danh sách thôi trực từ ngày mai?`,
    same: (row: string, name: string): string => `${row}: “${name}” là ai`,
    newPerson: 'Người mới',
  },
  unit: 'Đơn vị',
  sheets: {
    people: 'Người trực',
    leave: 'Lịch nghỉ',
    wishes: 'Nguyện vọng',
    pairs: 'Cặp',
    holidays: 'Ngày nghỉ',
  },
};
