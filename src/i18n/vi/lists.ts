// What importing and exporting lists says.

import type { CellMark, FileRemark } from '../../intake/formats/sheet.ts';
import type { PassedOverRow } from '../../intake/tables/account.ts';
import type { PassedOverColumn } from '../../intake/tables/blocks.ts';

const CELL_MARKS: Readonly<Record<CellMark, string>> = {
  number: 'số',
  date: 'ngày',
  struck: 'gạch ngang',
  'partly-struck': 'bỏ phần gạch ngang',
  error: 'báo lỗi',
  'no-value': 'công thức không có kết quả',
  'month-first': 'ngày và tháng có thể đã đổi chỗ',
};

export const lists = {
  added: 'Mới:',
  changed: 'Sửa:',
  missing: 'Đang có trong danh sách người trực nhưng không có trong tệp:',
  retired: 'Không có trong tệp, thôi trực sau hôm nay:',
  missingLeave: 'Đã ghi trước đây nhưng không có trong tệp (giữ nguyên):',
  retireAdvice: (count: number): string =>
    `${count} người trên vẫn tiếp tục trực; thêm --vang-ten-thoi-truc nếu muốn cho thôi trực.`,
  passedOver: (sheets: string): string => `Bỏ qua các trang không có tiêu đề của danh sách: ${sheets}.`,
  leftOut: 'Chưa nhập, cần sửa:',
  wroteLeftOut: (path: string, rows: number): string =>
    `${rows} dòng chưa nhập được ghi vào ${path}, mỗi dòng một lý do; sửa xong hãy nhập tệp đó.`,
  reason: 'Lý do',
  /** Ends the name of the file with the rows that were left out. */
  toMend: 'can-sua',
  notes: 'Để trống vì chưa đọc được:',
  account: {
    read: (list: {
      readonly sheet: string | null;
      readonly heading: string;
      readonly columns: string;
      readonly rows: number;
    }): string =>
      `Đọc ${list.sheet === null ? '' : `trang ${list.sheet}, `}tiêu đề dòng ${list.heading}: cột ${list.columns}; ${list.rows} dòng.`,
    passedOver: (what: string): string => `Bỏ qua ${what}.`,
    column: (column: string, heading: string, why: string): string =>
      `cột ${column}${heading ? ` “${heading}”` : ''}${why}`,
    columnFate: {
      unknown: '',
      'no-heading': ' (không có tiêu đề)',
      repeated: ' (trùng tiêu đề)',
      hidden: ' (ẩn)',
    } satisfies Record<PassedOverColumn, string>,
    rows: (rows: string, why: string): string => `dòng ${rows} (${why})`,
    cell: (cell: string, mark: CellMark): string => `ô ${cell} (${CELL_MARKS[mark]})`,
    hiddenSheets: (sheets: string): string => `Bỏ qua các trang ẩn: ${sheets}.`,
    remark: {
      'external-links': 'Tệp có liên kết đến tệp khác: chỉ đọc các giá trị đang có trong tệp.',
    } satisfies Record<FileRemark, string>,
    fate: {
      title: 'tên bảng',
      'heading-again': 'tiêu đề lặp lại',
      'column-numbers': 'số cột',
      section: 'tên mục',
      total: 'cộng',
      signature: 'chữ ký',
      remark: 'ghi chú',
      'only-numbered': 'chỉ có số thứ tự',
      vacant: 'chưa có người',
      hidden: 'ẩn',
      filtered: 'đang bị lọc',
      struck: 'gạch ngang',
      unclear: 'chưa rõ',
    } satisfies Record<PassedOverRow, string>,
  },
  row: (row: number, sheet: string | null): string => (sheet ? `${sheet}, dòng ${row}` : `dòng ${row}`),
  wrote: (path: string, rows: number): string => `Đã ghi ${path}: ${rows} dòng.`,
  personalData: 'Tệp có số điện thoại, thư điện tử và ngày sinh: hãy giữ như tài liệu mật của cơ quan.',
  ask: {
    column: (field: string): string => `Cột nào là “${field}”`,
    write: 'Ghi vào tệp đơn vị?',
    retire: (count: number): string => `Cho ${count} người không có trong tệp thôi trực từ ngày mai?`,
    same: (row: string, name: string): string => `${row}: “${name}” là người nào`,
    newPerson: 'Người mới',
    doubtful: 'Chưa rõ là ai:',
    allOf: (count: number): string => `${count} dòng trên là những người nào`,
    allNamed: (count: number): string => `Cả ${count} dòng đều là người ghi đầu tiên ở mỗi dòng`,
    allNew: (count: number): string => `Cả ${count} dòng đều là người mới`,
    oneByOne: 'Hỏi từng dòng',
    leaveAll: (count: number): string => `Để lại cả ${count} dòng, ghi ra tệp để sửa`,
    leaveOne: 'Để lại dòng này, ghi ra tệp để sửa',
    leaveOut: 'Nhập các dòng còn lại và ghi các dòng trên ra tệp để sửa?',
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
