import type { CommandFile } from '../command-file.ts';
import { declare } from '../declaration.ts';
import { date, flag, inPeriod, inPeriodOr, person, text, withLetter } from '../parameters.ts';
import { runs } from '../runs.ts';

export const fairnessCommand = declare({
  name: 'fairness',
  section: 'books',
  effect: 'reads',
  alias: 'congbang',
  summary: {
    vi: 'Sổ công bằng: ai phải trực, đã trực bao nhiêu; năm nay nếu không ghi kỳ',
    en: 'The ledger: who is due and has served how much; of this year unless told',
  },
  arguments: { period: inPeriodOr('this-year', 'back') },
  options: {
    draft: flag({
      flag: 'ban-thao',
      vi: 'xem bản thảo thay vì bản đã ban hành',
      en: 'the draft instead of what is published',
    }),
    person: text('person', {
      flag: 'nguoi',
      vi: 'trang sổ của một người: từng khoản ghi và số dư sau mỗi khoản',
      en: 'the page of one person: every posting and the balance after it',
    }),
  },
  examples: ['fairness', 'fairness 2027-Q1', 'fairness 2026 --person CB03'],
});

export const timesheetCommand = declare({
  name: 'timesheet',
  section: 'books',
  effect: 'reads',
  alias: 'bangcong',
  summary: {
    vi: 'Bảng chấm công trực: số buổi, số phút của từng người',
    en: 'Turns and minutes of each person, for the payroll',
  },
  arguments: { period: inPeriod('<period>', 'back') },
  options: {
    csv: flag({ vi: 'in ra dạng CSV', en: 'print as CSV' }),
    output: withLetter(
      'o',
      text('file', {
        flag: 'ghi-ra',
        vi: 'ghi thành tệp: csv, hoặc bảng để ký: pdf, docx, xlsx, html',
        en: 'write a file: csv, or a sheet to sign: pdf, docx, xlsx, html',
      }),
    ),
    overwrite: flag({ flag: 'ghi-de', vi: 'ghi đè tệp đã có', en: 'write over an existing file' }),
  },
  examples: [
    'timesheet 2027-01',
    'timesheet 2027-01 -o cham-cong-01-2027.csv',
    'timesheet 2027-01 -o cham-cong.docx',
  ],
});

export const balanceList = declare({
  name: 'balance list',
  effect: 'reads',
  alias: 'danhsach',
  summary: { vi: 'Chênh lệch mang sang từ trước', en: 'List what people brought along' },
  examples: ['balance list'],
});

export const balanceSet = declare({
  name: 'balance set',
  effect: 'notes',
  next: 'balance list',
  alias: 'dat',
  summary: {
    vi: 'Ghi số buổi thừa (1,5) hoặc thiếu (-2) mang sang từ sổ cũ; 0 để bỏ',
    en: 'Say how many turns too many (1.5) or too few (-2) somebody brings along; 0 for none',
  },
  arguments: { person: person('[person]'), turns: '[turns]' },
  options: {
    reason: text('text', { flag: 'ly-do', vi: 'lý do', en: 'reason' }),
    date: date('date', { flag: 'ngay', vi: 'tính từ ngày nào', en: 'as of which day' }),
    tally: text('name', {
      flag: 'quyen-so',
      vi: 'sổ nào, nếu có nhiều',
      en: 'which tally, where there are several',
    }),
  },
  examples: [
    'balance set CB03 1,5 --reason "sổ trực 2025" --date 01/01/2026',
    'balance set ĐV02 -2 --reason "sổ trực 2025"',
  ],
});

export const balanceClose = declare({
  name: 'balance close',
  effect: 'takes-away',
  next: 'balance list',
  alias: 'khoa',
  summary: {
    vi: 'Khóa sổ: đưa chênh lệch của một nhóm về 0, hoặc thu nhỏ cùng một tỷ lệ',
    en: 'Close the books: bring the balances of a role to zero, or shrink them by one fraction',
  },
  arguments: { role: '[role]' },
  options: {
    within: text('turns', {
      flag: 'trong-khoang',
      vi: 'chỉ thu nhỏ để không ai chênh quá số buổi này',
      en: 'only shrink them, so that none is larger than this',
    }),
    reason: text('text', { flag: 'ly-do', vi: 'lý do', en: 'reason' }),
    date: date('date', { flag: 'ngay', vi: 'tính đến hết ngày nào', en: 'up to and with which day' }),
    tally: text('name', {
      flag: 'quyen-so',
      vi: 'sổ nào, nếu có nhiều',
      en: 'which tally, where there are several',
    }),
  },
  examples: [
    'balance close "cán bộ" --reason "nhiệm kỳ mới" --date 31/12/2026',
    {
      vi: 'balance close "cán bộ" --within 2 --reason "họp 12/2026"',
      en: 'balance close officer --within 2 --reason "họp 12/2026"',
    },
  ],
});

export const ledgerCommands: readonly CommandFile[] = [
  runs(fairnessCommand, async () => (await import('../actions/ledger.ts')).fairness),
  runs(timesheetCommand, async () => (await import('../actions/ledger.ts')).showTimesheet),
  runs(balanceList, async () => (await import('../actions/ledger.ts')).listOpenings),
  runs(balanceClose, async () => (await import('../actions/ledger.ts')).closeBooks),
  runs(balanceSet, async () => (await import('../actions/ledger.ts')).setBalance),
];
