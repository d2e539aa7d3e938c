import type { CommandFile, OptionSpec } from '../command-file.ts';

export const leaveAdd: CommandFile = {
  name: 'leave add',
  alias: 'them',
  arguments: ['[dates]', '[people...]'],
  summary: { vi: 'Ghi ngày nghỉ của một hay nhiều người', en: 'Note the leave of one person or many' },
  options: [
    {
      flags: '--kind <kind>',
      text: {
        vi: 'loại: phép năm, ốm, thi, công tác, không lương, khác, thai sản, biệt phái, đi học, ốm dài ngày',
        en: 'kind: annual, sick, exam, business, unpaid, other, maternity, posting, study, long-illness',
      },
    },
    { flags: '--role <role>', text: { vi: 'mọi người của nhóm', en: 'everyone of a role' } },
    { flags: '--unit <unit>', text: { vi: 'mọi người của đơn vị', en: 'everyone of a unit' } },
    { flags: '--note <text>', text: { vi: 'ghi chú', en: 'note' } },
  ],
  examples: [
    'leave add 05/02/2027..10/02/2027 CB04 --kind "phép năm"',
    'leave add 2027-06-01..2027-06-20 --role volunteer --unit "Chi đoàn Đại học" --kind thi',
  ],
  load: async () => (await import('../actions/absences.ts')).addLeave,
};

export const leaveRemove: CommandFile = {
  name: 'leave remove',
  alias: 'bo',
  arguments: ['[dates]', '[person]'],
  summary: { vi: 'Bỏ ngày nghỉ đã ghi', en: 'Take leave back' },
  options: [],
  examples: ['leave remove 08/02/2027..10/02/2027 CB04'],
  load: async () => (await import('../actions/absences.ts')).removeLeave,
};

const WISH_OPTIONS: readonly OptionSpec[] = [
  { flags: '--avoid <date>', text: { vi: 'muốn tránh ngày', en: 'rather not on this date' } },
  { flags: '--prefer <weekday>', text: { vi: 'muốn trực thứ', en: 'rather on this weekday' } },
  { flags: '--never <weekday>', text: { vi: 'không bao giờ trực thứ', en: 'never on this weekday' } },
  {
    flags: '--nth <n>',
    text: { vi: 'với --never: chỉ lần thứ mấy trong tháng', en: 'with --never: only this one of the month' },
  },
];

export const wishAdd: CommandFile = {
  name: 'wish add',
  alias: 'them',
  arguments: ['[person]'],
  summary: { vi: 'Ghi nguyện vọng hoặc thứ không trực được', en: 'Note a wish or a standing exclusion' },
  options: WISH_OPTIONS,
  examples: ['wish add ĐV03 --avoid 11/01/2027', 'wish add CB02 --never T2 --nth 2'],
  load: async () => {
    const { changeWish } = await import('../actions/absences.ts');
    return input => changeWish(input, 'add');
  },
};

export const wishRemove: CommandFile = {
  name: 'wish remove',
  alias: 'bo',
  arguments: ['[person]'],
  summary: { vi: 'Bỏ nguyện vọng', en: 'Take a wish back' },
  options: WISH_OPTIONS,
  examples: ['wish remove ĐV03 --avoid 11/01/2027'],
  load: async () => {
    const { changeWish } = await import('../actions/absences.ts');
    return input => changeWish(input, 'remove');
  },
};

export const wishList: CommandFile = {
  name: 'wish list',
  alias: 'danhsach',
  arguments: [],
  summary: { vi: 'Danh sách nguyện vọng', en: 'List wishes and exclusions' },
  options: [],
  examples: ['wish list'],
  load: async () => (await import('../actions/absences.ts')).listWishes,
};

export const pairForbid: CommandFile = {
  name: 'pair forbid',
  alias: 'cam',
  arguments: ['[first]', '[second]'],
  summary: { vi: 'Cấm xếp hai người cùng buổi', en: 'Never put two people on duty together' },
  options: [],
  examples: ['pair forbid CB02 ĐV09'],
  load: async () => {
    const { changePair } = await import('../actions/absences.ts');
    return input => changePair(input, 'forbid');
  },
};

export const pairAllow: CommandFile = {
  name: 'pair allow',
  alias: 'chophep',
  arguments: ['[first]', '[second]'],
  summary: { vi: 'Lại cho xếp hai người cùng buổi', en: 'Let two people be on duty together again' },
  options: [],
  examples: ['pair allow CB02 ĐV09'],
  load: async () => {
    const { changePair } = await import('../actions/absences.ts');
    return input => changePair(input, 'allow');
  },
};

export const pairList: CommandFile = {
  name: 'pair list',
  alias: 'danhsach',
  arguments: [],
  summary: { vi: 'Danh sách cặp không xếp cùng', en: 'List the forbidden pairs' },
  options: [],
  examples: ['pair list'],
  load: async () => (await import('../actions/absences.ts')).listPairs,
};
