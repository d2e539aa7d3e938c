// Every command that writes, once, in the state that `BASE` (before December) and `BASE_LATER` make; `@` is the
// ward's folder. Those that only read
// are named too, so that a new command without an entry fails.

export const BASE: readonly (readonly string[])[] = [
  ['init', '--yes', '--from', '2026-01-01', '--ward-id', 'fault-ward'],
  ['people', 'import', '@/people.csv', '--yes'],
  ['wish', 'add', 'CB01', '--avoid', '04/01/2027'],
  ['pair', 'forbid', 'CB01', 'ĐV01'],
  ['leave', 'add', '01/02/2027..05/02/2027', 'CB01', '--kind', 'annual'],
  ['holidays', 'add', '12/03/2027', '--name', 'Sửa chữa', '--kind', 'closed'],
  ['skills', 'set', 'Thuế', '--name-en', 'Tax'],
  ['settings', 'set', 'base-url', 'https://lich.example.vn'],
  ['feeds', 'issue', 'CB02', 'CB03'],
  ['generate', '2026-12'],
  ['publish', '2026-12', '--yes'],
  ['generate', '2027-01'],
  ['publish', '2027-01', '--yes'],
  ['generate', '2027-02'],
];

/** As at the commands themselves, in the middle of December. */
export const BASE_LATER: readonly (readonly string[])[] = [
  ['record', '07/12/2026', '--organisations', '1', '--citizens', '2', '--yes'],
  ['people', 'edit', 'CB04', '--title', 'Chuyên viên'],
  ['undo', '--yes'],
];

export const WRITING: Readonly<Record<string, readonly string[]>> = {
  'people add': ['people', 'add', 'Lê Thị Mới', '--role', 'officer'],
  'people edit': ['people', 'edit', 'CB03', '--share', '50', '--from', '01/02/2027'],
  'people retire': ['people', 'retire', 'ĐV05', '--last', '31/01/2027', '--yes'],
  'people import': ['people', 'import', '@/more-people.csv', '--yes'],
  'leave add': ['leave', 'add', '08/01/2027..12/01/2027', 'CB02', '--kind', 'sick'],
  'leave remove': ['leave', 'remove', '02/02/2027', 'CB01', '--yes'],
  'leave import': ['leave', 'import', '@/leave.csv', '--yes'],
  'wish add': ['wish', 'add', 'CB02', '--prefer', 'T2'],
  'wish remove': ['wish', 'remove', 'CB01', '--avoid', '04/01/2027', '--yes'],
  'pair forbid': ['pair', 'forbid', 'CB02', 'ĐV02'],
  'pair allow': ['pair', 'allow', 'CB01', 'ĐV01', '--yes'],
  'holidays add': ['holidays', 'add', '15/03/2027', '--name', 'Bầu cử', '--kind', 'closed'],
  'holidays remove': ['holidays', 'remove', '12/03/2027', '--yes'],
  'pattern set': ['pattern', 'set', 'T2', '--seats', 'officer=1,volunteer=2', '--from', '01/02/2027'],
  'pattern end': ['pattern', 'end', 'T6', '--last', '31/01/2027', '--yes'],
  'rules set': ['rules', 'set', 'min-gap-days', '5'],
  'settings set': ['settings', 'set', 'place', 'Nhà văn hóa'],
  'skills set': ['skills', 'set', 'Môi trường'],
  'skills remove': ['skills', 'remove', 'Thuế', '--yes'],
  'roles set': ['roles', 'set', 'lead', '--name', 'Lãnh đạo trực', '--prefix', 'LĐ'],
  'balance set': ['balance', 'set', 'CB02', '1', '--reason', 'Năm trước', '--date', '01/12/2026'],
  generate: ['generate', '2027-03'],
  publish: ['publish', '2027-02', '--yes'],
  export: ['export', 'html', '2027-01', '-o', '@/out/lich.html'],
  record: ['record', '04/12/2026', '--citizens', '3', '--yes'],
  'record remove': ['record', 'remove', '07/12/2026', '--yes'],
  undo: ['undo', '--yes'],
  redo: ['redo', '--yes'],
  'fields set': ['fields', 'set', 'Môi trường'],
  'fields remove': ['fields', 'remove', 'Xây dựng', '--yes'],
  'feeds issue': ['feeds', 'issue', 'CB01'],
  'feeds rotate': ['feeds', 'rotate', 'CB02', '--yes'],
  'feeds revoke': ['feeds', 'revoke', 'CB02', '--yes'],
  'feeds build': ['feeds', 'build', '--out', '@/feeds'],
  'feeds slips': ['feeds', 'slips', '-o', '@/slips.pdf'],
};

/** Write by the same way as another one in the table. */
export const ALIKE: Readonly<Record<string, string>> = {
  'record import': 'leave import',
  'wish import': 'leave import',
  'pair import': 'leave import',
  'holidays import': 'leave import',
};

export const READING: readonly string[] = [
  'show',
  'validate',
  'why',
  'fairness',
  'timesheet',
  'balance list',
  'people list',
  'leave list',
  'wish list',
  'pair list',
  'holidays list',
  'holidays check',
  'pattern list',
  'rules list',
  'settings list',
  'skills list',
  'roles list',
  'history',
  'record list',
  'fields list',
  'feeds list',
  'feeds serve',
];
