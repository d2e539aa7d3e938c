import type { CommandFile, OptionSpec } from '../command-file.ts';

const FORCE: OptionSpec = {
  flags: '--force <reason>',
  text: { vi: 'làm dù trái quy tắc, kèm lý do', en: 'do it against the rules, with the reason' },
};
const REASON: OptionSpec = {
  flags: '--reason <text>',
  text: { vi: 'lý do, lưu trong bản mới', en: 'the reason, kept with the version' },
};
const PHONES: OptionSpec = {
  flags: '--phones',
  text: {
    vi: 'hiện số điện thoại người cần báo (chỉ trên màn hình)',
    en: 'show telephone numbers of those to tell (on a terminal only)',
  },
};

const absentCommand: CommandFile = {
  name: 'absent',
  alias: 'vang',
  arguments: ['[person]', '[dates]'],
  summary: {
    vi: 'Báo vắng: ghi nghỉ, tìm người trực thay, ban hành bản mới, soạn tin Zalo',
    en: 'Somebody is away: note it, find substitutes, publish the next version, write the Zalo text',
  },
  options: [
    {
      flags: '--kind <kind>',
      text: { vi: 'loại nghỉ, như của leave add', en: 'kind of leave, as of leave add' },
    },
    { flags: '--note <text>', text: { vi: 'ghi chú của ngày nghỉ', en: 'note of the leave' } },
    {
      flags: '--substitute <people>',
      text: {
        vi: 'người trực thay, theo thứ tự ngày, cách nhau dấu phẩy; nobody là để trống',
        en: 'who takes each seat, in order of date, with commas; nobody leaves it empty',
      },
    },
    FORCE,
    PHONES,
  ],
  examples: [
    'absent CB03 15/10/2026',
    'absent "Lê Thị Cúc" 12/10/2026..16/10/2026 --kind ốm --yes',
    'absent ĐV02 09/10/2026 --substitute ĐV05',
  ],
  load: async () => (await import('../actions/absent.ts')).absent,
};

const swapCommand: CommandFile = {
  name: 'swap',
  alias: 'doi',
  arguments: ['[person]', '[date]', '[other]', '[otherDate]'],
  summary: { vi: 'Hai người đổi ca cho nhau', en: 'Two people exchange duties' },
  options: [REASON, FORCE, PHONES],
  examples: ['swap ĐV02 12/10/2026 ĐV05 16/10/2026', 'swap CB01 2026-10-12/T2 CB04 2026-10-19'],
  load: async () => (await import('../actions/exchange.ts')).swap,
};

const coverCommand: CommandFile = {
  name: 'cover',
  alias: 'thay',
  arguments: ['[person]', '[date]', '[by]'],
  summary: { vi: 'Một người trực thay người khác', en: 'One person takes over the duty of another' },
  options: [REASON, FORCE, PHONES],
  examples: ['cover CB03 15/10/2026 CB01'],
  load: async () => (await import('../actions/exchange.ts')).cover,
};

const assignCommand: CommandFile = {
  name: 'assign',
  alias: 'phancong',
  arguments: ['[date]', '[person]'],
  summary: {
    vi: 'Xếp tay một người vào bản thảo, hoặc để ngỏ một vị trí',
    en: 'Put a person into the draft by hand, or leave a seat open',
  },
  options: [
    { flags: '--role <role>', text: { vi: 'vị trí của nhóm nào', en: 'a seat of which role' } },
    { flags: '--seat <number>', text: { vi: 'vị trí thứ mấy', en: 'which seat of the role' } },
    { flags: '--instead-of <person>', text: { vi: 'thay cho ai', en: 'in place of whom' } },
    {
      flags: '--pin',
      text: { vi: 'ghim: xếp lại cũng không đổi', en: 'pin it: drawing up again will not move it' },
    },
    {
      flags: '--open <note>',
      text: { vi: 'để ngỏ vị trí và in ghi chú này', en: 'leave the seat open and print this note' },
    },
    FORCE,
  ],
  examples: [
    'assign 12/10/2026 CB01 --pin',
    'assign 12/10/2026 ĐV03 --instead-of ĐV01',
    'assign 16/10/2026 --open "Đoàn phường cử sau" --role volunteer',
  ],
  load: async () => (await import('../actions/assign.ts')).assign,
};

const unpinCommand: CommandFile = {
  name: 'unpin',
  alias: 'boghim',
  arguments: ['[date]', '[person]'],
  summary: { vi: 'Bỏ ghim một người trong bản thảo', en: 'Take a pin out of the draft' },
  options: [],
  examples: ['unpin 12/10/2026 CB01'],
  load: async () => (await import('../actions/assign.ts')).unpin,
};

const dutyCancel: CommandFile = {
  name: 'duty cancel',
  alias: 'huy',
  arguments: ['[date]'],
  summary: { vi: 'Hủy một buổi trực', en: 'Call a duty off' },
  options: [{ flags: '--reason <text>', text: { vi: 'lý do, được in', en: 'the reason, printed' } }, PHONES],
  examples: ['duty cancel 16/10/2026 --reason "Bão số 5"'],
  load: async () => (await import('../actions/single-duties.ts')).cancel,
};

const dutyRestore: CommandFile = {
  name: 'duty restore',
  alias: 'khoiphuc',
  arguments: ['[date]'],
  summary: { vi: 'Trực lại buổi đã hủy', en: 'Hold a cancelled duty after all' },
  options: [REASON, FORCE, PHONES],
  examples: ['duty restore 16/10/2026'],
  load: async () => (await import('../actions/single-duties.ts')).restore,
};

const dutyAdd: CommandFile = {
  name: 'duty add',
  alias: 'them',
  arguments: ['[date]'],
  summary: { vi: 'Thêm một buổi trực ngoài mẫu', en: 'Add a duty besides the patterns' },
  options: [
    { flags: '--start <time>', text: { vi: 'giờ bắt đầu', en: 'start' } },
    { flags: '--end <time>', text: { vi: 'giờ kết thúc', en: 'end' } },
    {
      flags: '--seats <seats>',
      text: { vi: 'số vị trí: officer=1,volunteer=1', en: 'seats: officer=1,volunteer=1' },
    },
    { flags: '--label <text>', text: { vi: 'nhãn', en: 'label' } },
    { flags: '--place <text>', text: { vi: 'nơi trực', en: 'place' } },
    {
      flags: '--requires <skill>',
      text: { vi: 'kỹ năng cần: officer:hộ tịch', en: 'skill needed: officer:SKILL' },
    },
    { flags: '--reason <text>', text: { vi: 'lý do, được in', en: 'the reason, printed' } },
    {
      flags: '--empty',
      text: { vi: 'chưa xếp ai, để phân công sau', en: 'leave the seats empty, to be assigned' },
    },
    PHONES,
  ],
  examples: [
    'duty add 21/10/2026 --start 7h --end 7h30 --seats officer=1,volunteer=1 --reason "Bầu cử bổ sung"',
  ],
  load: async () => (await import('../actions/single-duties.ts')).add,
};

export const changeCommands: readonly CommandFile[] = [
  absentCommand,
  swapCommand,
  coverCommand,
  assignCommand,
  unpinCommand,
  dutyCancel,
  dutyRestore,
  dutyAdd,
];
