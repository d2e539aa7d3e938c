// Every command that writes, in the state that `BASE` (before December) and `BASE_LATER` make; `@` is the ward's
// folder. A command that does not only read and has no entry fails.

import { SMALL_LIST } from '../../cli/temporary-ward.ts';

/** Lists and sheets that commands take in. */
export const FILES: Readonly<Record<string, string>> = {
  'people.csv': SMALL_LIST,
  'more-people.csv': `${SMALL_LIST}CB05;Võ Thị Em;Cán bộ;;Văn phòng;;\n`,
  'leave.csv': 'Mã;Loại;Từ ngày;Đến ngày\nCB03;phép năm;04/02/2027;05/02/2027\n',
  'wishes.csv': 'Mã;Nguyện vọng;Ngày;Thứ;Lần thứ\nCB03;tránh ngày;19/02/2027;;\nĐV02;ưu tiên thứ;;thứ hai;\n',
  'pairs.csv': 'Người thứ nhất;Người thứ hai\nCB04;ĐV03\n',
  'holidays.csv': 'Ngày;Loại;Tên\n19/03/2027;đóng cửa;Sửa trụ sở\n',
  'records.csv': 'Ngày;Mẫu ca;Mã;Cá nhân\n04/12/2026;T6;CB04;3\n04/12/2026;T6;ĐV05;\n',
  'roster.csv':
    'Ngày;Cán bộ;Đoàn viên\nT6 20/11/2026;Phạm Đức Dũng;Ngô Quốc Đạt\nT6 02/04/2027;Lê Thị Cúc;Hoàng Gia An\n',
};

export const BASE: readonly (readonly string[])[] = [
  ['init', '--yes', '--from', '2026-01-01', '--ward-id', 'fault-ward'],
  ['people', 'import', '@/people.csv', '--yes'],
  ['wish', 'add', 'CB01', '--avoid', '04/01/2027'],
  ['pair', 'forbid', 'CB01', 'ĐV01'],
  ['leave', 'add', '01/02/2027..05/02/2027', 'CB01', '--kind', 'annual'],
  ['holidays', 'add', '12/03/2027', '--name', 'Sửa chữa', '--kind', 'closed'],
  ['skills', 'set', 'Thuế', '--name-en', 'Tax'],
  ['people', 'add', 'Tạ Văn Nghỉ', '--role', 'officer', '--code', 'CB09', '--last', '2026-11-30'],
  ['settings', 'set', 'base-url', 'https://lich.example.vn'],
  ['feeds', 'issue', 'CB02', 'CB03'],
  ['generate', '2026-12'],
  ['publish', '2026-12', '--yes'],
  ['generate', '2027-01'],
  ['assign', '08/01/2027', 'CB04', '--pin'],
  ['assign', '15/01/2027', 'CB03', '--pin'],
  ['publish', '2027-01', '--yes'],
  ['generate', '2027-02'],
  ['assign', '12/02/2027', 'CB04', '--pin'],
  ['roster', 'send', '2027-02', '-o', '@/shared.xlsx'],
];

/** As at the commands themselves, in the middle of December. */
export const BASE_LATER: readonly (readonly string[])[] = [
  ['duty', 'cancel', '29/01/2027', '--reason', 'Bão', '--yes'],
  ['record', '07/12/2026', '--organisations', '1', '--citizens', '2', '--yes'],
  ['people', 'edit', 'CB04', '--title', 'Chuyên viên'],
  ['undo', '--yes'],
  ['backup'],
];

export const WRITING: Readonly<Record<string, readonly string[]>> = {
  'people add': ['people', 'add', 'Lê Thị Mới', '--role', 'officer'],
  'people edit': ['people', 'edit', 'CB03', '--share', '50', '--from', '01/02/2027'],
  'people retire': ['people', 'retire', 'ĐV05', '--last', '31/01/2027', '--yes'],
  'people erase': ['people', 'erase', 'CB09', '--yes'],
  'people export': ['people', 'export', '-o', '@/out/nguoi-truc.csv'],
  'people import': ['people', 'import', '@/more-people.csv', '--yes'],
  'leave add': ['leave', 'add', '08/01/2027..12/01/2027', 'CB02', '--kind', 'sick'],
  'leave remove': ['leave', 'remove', '02/02/2027', 'CB01', '--yes'],
  'leave import': ['leave', 'import', '@/leave.csv', '--yes'],
  'leave export': ['leave', 'export', '-o', '@/out/nghi.xlsx'],
  'wish add': ['wish', 'add', 'CB02', '--prefer', 'T2'],
  'wish import': ['wish', 'import', '@/wishes.csv', '--yes'],
  'wish remove': ['wish', 'remove', 'CB01', '--avoid', '04/01/2027', '--yes'],
  'pair forbid': ['pair', 'forbid', 'CB02', 'ĐV02'],
  'pair import': ['pair', 'import', '@/pairs.csv', '--yes'],
  'pair allow': ['pair', 'allow', 'CB01', 'ĐV01', '--yes'],
  'holidays add': ['holidays', 'add', '15/03/2027', '--name', 'Bầu cử', '--kind', 'closed'],
  'holidays import': ['holidays', 'import', '@/holidays.csv', '--yes'],
  'holidays remove': ['holidays', 'remove', '12/03/2027', '--yes'],
  'pattern set': ['pattern', 'set', 'T2', '--seats', 'officer=1,volunteer=2', '--from', '01/02/2027'],
  'pattern end': ['pattern', 'end', 'T6', '--last', '31/01/2027', '--yes'],
  'rules set': ['rules', 'set', 'min-gap-days', '5'],
  'settings set': ['settings', 'set', 'place', 'Nhà văn hóa'],
  'skills set': ['skills', 'set', 'Môi trường'],
  'skills remove': ['skills', 'remove', 'Thuế', '--yes'],
  'roles set': ['roles', 'set', 'lead', '--name', 'Lãnh đạo trực', '--prefix', 'LĐ'],
  'balance close': ['balance', 'close', 'officer', '--reason', 'Nhiệm kỳ mới', '--yes'],
  'balance set': ['balance', 'set', 'CB02', '1', '--reason', 'Năm trước', '--date', '01/12/2026'],
  generate: ['generate', '2027-03'],
  publish: ['publish', '2027-02', '--yes'],
  'roster import': ['roster', 'import', '@/roster.csv', '--yes'],
  'roster send': ['roster', 'send', '2027-02', '-o', '@/out/gui-doan.xlsx'],
  'roster receive': ['roster', 'receive', '@/shared.xlsx', '--yes'],
  export: ['export', 'html', '2027-01', '-o', '@/out/lich.html'],
  'export ics': ['export', 'ics', '2027-01', '-o', '@/out'],
  record: ['record', '04/12/2026', '--citizens', '3', '--yes'],
  'record import': ['record', 'import', '@/records.csv', '--yes'],
  'record sheet': ['record', 'sheet', '2026-12', '-o', '@/out/so-truc.xlsx'],
  'record remove': ['record', 'remove', '07/12/2026', '--yes'],
  undo: ['undo', '--yes'],
  redo: ['redo', '--yes'],
  absent: ['absent', 'CB02', '04/01/2027..31/01/2027', '--force', 'Ốm', '--yes'],
  swap: ['swap', 'CB04', '08/01/2027', 'CB03', '15/01/2027', '--yes'],
  cover: ['cover', 'CB04', '08/01/2027', 'CB01', '--force', 'Việc gấp', '--yes'],
  assign: ['assign', '26/02/2027', 'CB03', '--pin', '--yes'],
  unpin: ['unpin', '12/02/2027', 'CB04', '--yes'],
  'duty add': [
    ...['duty', 'add', '20/01/2027', '--start', '7h', '--end', '7h30', '--yes'],
    ...['--seats', 'officer=1,volunteer=1', '--reason', 'Bầu cử bổ sung'],
  ],
  'duty restore': ['duty', 'restore', '29/01/2027', '--yes'],
  'duty cancel': ['duty', 'cancel', '08/01/2027', '--reason', 'Bão', '--yes'],
  'versions mark': ['versions', 'mark', '1', '--number', '12', '--yes'],
  backup: ['backup', '--keep', '1'],
  restore: ['restore', '@/backups/ward-2026-12-15-0800.db', '--yes'],
  'fields set': ['fields', 'set', 'Môi trường'],
  'fields remove': ['fields', 'remove', 'Xây dựng', '--yes'],
  'feeds issue': ['feeds', 'issue', 'CB01'],
  'feeds rotate': ['feeds', 'rotate', 'CB02', '--yes'],
  'feeds revoke': ['feeds', 'revoke', 'CB02', '--yes'],
  'feeds build': ['feeds', 'build', '--out', '@/feeds'],
  'feeds slips': ['feeds', 'slips', '-o', '@/slips.pdf'],
};

/** Begin without a file, are of many wards, ask the system for its table, or write a file only where it is named. */
export const WRITING_OTHERWISE: readonly string[] = [
  'init',
  'each',
  'overview',
  'cron',
  'report',
  'setup',
  'upgrade',
];
