// What was done, in words: a sentence for each operation, by its name, and a word for each table of the file.

import type { OperationName } from '../../domain/history.ts';
import type { TableName } from '../../store/text-columns.ts';
import type { OperationSentence, Said } from '../said.ts';

const imported =
  (what: string): OperationSentence =>
  s =>
    `Nhập ${what} từ ${s('file')}: thêm ${s('added')}, sửa ${s('changed')}`;

const wish = (s: Said): string => {
  if (s('date')) return `tránh ngày ${s('date')}`;
  const which = s('nth') ? ` lần thứ ${s('nth')} của tháng` : '';
  return s('kind') ? `muốn trực ${s('weekday')}` : `không trực ${s('weekday')}${which}`;
};

const because = (s: Said): string => (s('reason') ? ` (${s('reason')})` : '');

const OPERATIONS: Readonly<Record<OperationName, OperationSentence>> = {
  init: s => `Tạo tệp đơn vị ${s('locality')}`,
  'people add': s => `Thêm người trực ${s('person')}`,
  'people edit': s => `Sửa thông tin của ${s('person')}`,
  'people retire': s => `Cho ${s('person')} thôi trực sau ngày ${s('last')}`,
  'people erase': s => `Xóa dữ liệu cá nhân của ${s('person')}`,
  'people import': imported('danh sách người trực'),
  'skills set': s => `Đặt nghiệp vụ ${s('skill')}`,
  'skills remove': s => `Bỏ nghiệp vụ ${s('skill')}`,
  'roles set': s => `Đặt nhóm ${s('role')}`,
  'leave add': s =>
    `Ghi ${s('kind') || 'nghỉ'}${s('part') && ` ${s('part')}`} từ ${s('from')} đến ${s('last')} cho ${s('people')}`,
  'leave remove': s => `Bỏ ngày nghỉ của ${s('person')} từ ${s('from')} đến ${s('last')}`,
  'leave import': imported('lịch nghỉ'),
  'settings set': s => `Đổi cài đặt ${s('key')}: ${s('before') || '(trống)'} → ${s('after') || '(trống)'}`,
  'pattern set': s => `Đặt mẫu ca trực ${s('pattern')} từ ${s('from')}`,
  'pattern end': s => `Kết thúc mẫu ca trực ${s('pattern')} sau ngày ${s('last')}`,
  'wish add': s => `Ghi nguyện vọng của ${s('person')}: ${wish(s)}`,
  'wish remove': s => `Bỏ nguyện vọng của ${s('person')}: ${wish(s)}`,
  'wishes import': imported('nguyện vọng'),
  'pair forbid': s => `Không xếp cùng buổi: ${s('first')} và ${s('second')}`,
  'pair allow': s => `Cho xếp cùng buổi trở lại: ${s('first')} và ${s('second')}`,
  'pairs import': imported('cặp không xếp cùng'),
  'holidays add': s => `Thêm ${s('kind')} ${s('date')}: ${s('name')}`,
  'holidays remove': s => `Bỏ ngày nghỉ ${s('date')}`,
  'holidays import': imported('ngày nghỉ'),
  'balance set': s => `Ghi ${s('person')} mang sang ${s('turns')} buổi, tính từ ${s('date')}${because(s)}`,
  'balance close': s => `Khóa sổ công bằng tính đến ${s('date')}: ${s('people')} người${because(s)}`,
  'roster import': s =>
    `Nhập lịch làm tay từ ${s('file')}: ${s('duties')} buổi, ${s('from')} đến ${s('last')}`,
  'roster receive': s =>
    `Nhận tệp ${s('file')} do Đoàn điền: đổi ${s('changes')} chỗ, thêm ${s('wishes')} nguyện vọng`,
  generate: s => `Xếp bản thảo từ ${s('from')} đến ${s('last')}`,
  publish: s => `Ban hành bản số ${s('version')}, kỳ ${s('from')} đến ${s('last')}${because(s)}`,
  absent: s => `Báo vắng ${s('person')} từ ${s('from')} đến ${s('last')} (${s('kind')})${because(s)}`,
  swap: s => `Đổi ca ${s('person')} (${s('duty')}) với ${s('other')} (${s('otherDuty')})${because(s)}`,
  cover: s => `${s('by')} trực thay ${s('person')} buổi ${s('duty')}${because(s)}`,
  assign: s => `Xếp tay vào bản thảo buổi ${s('duty')}: ${s('to') || s('note')}${because(s)}`,
  unpin: s => `Bỏ cố định ${s('to')} trong bản thảo buổi ${s('duty')}`,
  'duty cancel': s => `Hủy buổi trực ${s('duty')}${because(s)}`,
  'duty restore': s => `Khôi phục buổi trực ${s('duty')}${because(s)}`,
  'duty add': s => `Thêm buổi trực ${s('duty')}${because(s)}`,
  'versions mark': s => `Ghi số, ngày văn bản của bản số ${s('version')}: ${s('number')} ${s('date')}`,
  record: s => `Ghi sổ trực buổi ${s('duty')}`,
  'record remove': s => `Bỏ sổ trực buổi ${s('duty')}`,
  'record import': s => `Nhập sổ trực từ ${s('file')}: thêm ${s('added')}, sửa ${s('corrected')}`,
  report: s => `Lập báo cáo số ${s('number')}, kỳ ${s('from')} đến ${s('last')}`,
  'fields set': s => `Đặt lĩnh vực hồ sơ ${s('field')}`,
  'fields remove': s => `Bỏ lĩnh vực hồ sơ ${s('field')}`,
  'feeds build': () => 'Lịch điện tử ghi theo cách trình bày của phiên bản chương trình mới',
  'feeds issue': s => `Cấp địa chỉ lịch điện tử: ${s('owners')}`,
  'feeds rotate': s => `Đổi địa chỉ lịch điện tử: ${s('owners')}`,
  'feeds revoke': s => `Thu hồi địa chỉ lịch điện tử: ${s('owners')}`,
  'feeds end': s => `Kết thúc địa chỉ lịch điện tử của người đã thôi trực: ${s('owners')}`,
  'feeds regain': s => `Đánh số tiếp sau bản số ${s('version')} mà thư mục lịch đã phát`,
  restore: s => `Khôi phục từ bản sao lưu ${s('file')}; tệp trước đó: ${s('kept')}`,
  undo: s => `Hoàn tác thao tác số ${s('operations')}`,
  redo: s => `Làm lại thao tác số ${s('operations')}`,
};

const TABLES: Readonly<Record<TableName, string>> = {
  setting: 'cài đặt',
  role: 'nhóm',
  skill: 'nghiệp vụ',
  person: 'người trực',
  person_skill: 'nghiệp vụ của người trực',
  membership: 'thời gian tham gia',
  leave: 'nghỉ phép',
  exclusion: 'thứ không trực',
  wish: 'nguyện vọng',
  forbidden_pair: 'cặp không xếp cùng',
  own_day: 'ngày nghỉ riêng',
  pattern: 'mẫu ca trực',
  pattern_seat: 'vị trí của mẫu',
  opening_balance: 'chênh lệch mang sang',
  closing: 'khoản khóa sổ',
  list_mapping: 'tên cột của danh sách',
  draft_duty: 'buổi trực trong bản thảo',
  draft_seat: 'vị trí trong bản thảo',
  document_mark: 'số, ngày văn bản',
  service_field: 'lĩnh vực hồ sơ',
  service_record: 'sổ trực',
  attendance: 'người có mặt',
  kept_report: 'báo cáo đã lập',
  served_by_field: 'hồ sơ theo lĩnh vực',
  operation: 'nhật ký thao tác',
  operation_link: 'mã nối của nhật ký',
  regained_event: 'sự kiện lịch đã phát từ tệp trước',
  row_image: 'dữ liệu trước khi sửa',
  publication: 'lần ban hành',
  publication_duty: 'buổi trực đã ban hành',
  publication_seat: 'vị trí đã ban hành',
  duty: 'buổi trực',
  feed_token: 'địa chỉ lịch điện tử',
  migration: 'lần nâng cấp tệp',
  name_card: 'tên đã in',
  task_run: 'lần tự chạy',
};

/** What a table is called; for those of a damaged file, in one word. */
export const tableName = (name: string): string =>
  new Map<string, string>(Object.entries(TABLES)).get(name) ?? 'dữ liệu';

export const history = {
  operations: OPERATIONS,
  /** An operation of a newer program: by its name. */
  unknown: (name: string): string => `Lệnh ${name}`,
  tables: TABLES,
  columns: { number: 'Số', at: 'Thời điểm', by: 'Người làm', what: 'Nội dung' },
  undone: 'đã hoàn tác',
  published: (versions: string): string => `ban hành bản số ${versions}`,
  older: (count: number): string => `Còn ${count} thao tác cũ hơn; xem thêm bằng --gioi-han.`,
  detail: 'Xem chi tiết một thao tác: lichtruc lichsu SỐ.',
  nothing: 'Không có thao tác nào.',
  added: 'thêm',
  removed: 'bỏ',
  changed: 'sửa',
  noRows: 'Không có dữ liệu nào thay đổi.',
  rows: (count: number): string => `${count} mục dữ liệu thay đổi:`,
  moreRows: (count: number): string => `… và ${count} mục nữa; xem hết: lichtruc lichsu SỐ.`,
  tookBack: 'Đã hoàn tác:',
  didAgain: 'Đã làm lại:',
  wouldTakeBack: 'Sẽ hoàn tác:',
  wouldDoAgain: 'Sẽ làm lại:',
  restored: (version: number, hash: string): string =>
    `Ban hành bản số ${version} (mã kiểm tra ${hash}), đưa các buổi chưa diễn ra về như trước:`,
  restoreReason: (operations: string): string => `Hoàn tác thao tác số ${operations}`,
  redoReason: (operations: string): string => `Làm lại thao tác số ${operations}`,
  doneBy: (by: string, at: string): string => `${by}, ${at}`,
  othersQuestion: (by: string): string => `Đây là việc của ${by}. Vẫn thực hiện?`,
};
