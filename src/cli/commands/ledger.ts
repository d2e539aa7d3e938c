import type { CommandFile } from '../command-file.ts';

const fairnessCommand: CommandFile = {
  name: 'fairness',
  alias: 'congbang',
  arguments: ['<period>'],
  summary: {
    vi: 'Sổ công bằng: ai phải trực, đã trực bao nhiêu',
    en: 'The ledger: who is due and has served how much',
  },
  options: [
    {
      flags: '--draft',
      text: { vi: 'xem bản thảo thay vì bản đã ban hành', en: 'the draft instead of what is published' },
    },
    {
      flags: '--person <person>',
      text: {
        vi: 'trang sổ của một người: từng khoản ghi và số dư sau mỗi khoản',
        en: 'the page of one person: every posting and the balance after it',
      },
    },
  ],
  examples: ['fairness 2027-Q1', 'fairness 2026 --person CB03'],
  load: async () => (await import('../actions/ledger.ts')).fairness,
};

const timesheetCommand: CommandFile = {
  name: 'timesheet',
  alias: 'bangcong',
  arguments: ['<period>'],
  summary: {
    vi: 'Bảng chấm công trực: số buổi, số phút của từng người',
    en: 'Turns and minutes of each person, for the payroll',
  },
  options: [
    { flags: '--csv', text: { vi: 'in ra dạng CSV', en: 'print as CSV' } },
    { flags: '-o, --output <file>', text: { vi: 'ghi thành tệp CSV', en: 'write a CSV file' } },
    { flags: '--overwrite', text: { vi: 'ghi đè tệp đã có', en: 'write over an existing file' } },
  ],
  examples: ['timesheet 2027-01', 'timesheet 2027-01 -o cham-cong-01-2027.csv'],
  load: async () => (await import('../actions/ledger.ts')).showTimesheet,
};

const balanceList: CommandFile = {
  name: 'balance list',
  alias: 'danhsach',
  arguments: [],
  summary: { vi: 'Chênh lệch mang sang từ trước', en: 'List what people brought along' },
  options: [],
  examples: ['balance list'],
  load: async () => (await import('../actions/ledger.ts')).listOpenings,
};

const balanceSet: CommandFile = {
  name: 'balance set',
  alias: 'dat',
  arguments: ['[person]', '[turns]'],
  summary: {
    vi: 'Ghi số buổi thừa (1,5) hoặc thiếu (-2) mang sang từ sổ cũ; 0 để bỏ',
    en: 'Say how many turns too many (1.5) or too few (-2) somebody brings along; 0 for none',
  },
  options: [
    { flags: '--reason <text>', text: { vi: 'lý do', en: 'reason' } },
    { flags: '--date <date>', text: { vi: 'tính từ ngày nào', en: 'as of which day' } },
    {
      flags: '--tally <name>',
      text: { vi: 'sổ nào, nếu có nhiều', en: 'which tally, where there are several' },
    },
  ],
  examples: [
    'balance set CB03 1,5 --reason "sổ trực 2025" --date 01/01/2026',
    'balance set ĐV02 -2 --reason "sổ trực 2025"',
  ],
  load: async () => (await import('../actions/ledger.ts')).setBalance,
};

export const ledgerCommands: readonly CommandFile[] = [
  fairnessCommand,
  timesheetCommand,
  balanceList,
  balanceSet,
];
