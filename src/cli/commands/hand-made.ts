import type { CommandFile, OptionSpec } from '../command-file.ts';

export const ROSTER_FILE_OPTIONS: readonly OptionSpec[] = [
  {
    flags: '--year <year>',
    text: { vi: 'năm của các ngày không ghi năm', en: 'of days that do not say their year' },
  },
  {
    flags: '--sheet <name>',
    text: { vi: 'chỉ trang có tên (hoặc số thứ tự) này', en: 'only the sheet of this name or number' },
  },
  {
    flags: '--encoding <name>',
    choices: ['utf-8', 'utf-16le', 'utf-16be', 'windows-1258', 'tcvn3'],
    text: {
      vi: 'bảng mã của tệp CSV, khi không tự nhận ra được',
      en: 'of a CSV file, where it cannot be told',
    },
  },
];

const rosterImport: CommandFile = {
  name: 'roster import',
  alias: 'nhap',
  arguments: ['[file]'],
  summary: {
    vi: 'Nhập lịch làm tay: ngày đã qua thành bản ban hành cũ, ngày sắp tới thành bản thảo',
    en: 'Take in a roster made by hand: past days as published history, days to come as a draft',
  },
  options: [
    ...ROSTER_FILE_OPTIONS,
    { flags: '--reason <text>', text: { vi: 'lý do ghi trong bản ban hành', en: 'reason of the version' } },
  ],
  examples: ['roster import lich-truc-2025.xlsx --dry-run', 'roster import "lich thang 10.csv" --year 2026'],
  load: async () => (await import('../actions/hand-made.ts')).takeIn,
};

const ROLE_OPTION: OptionSpec = {
  flags: '--role <role>',
  text: { vi: 'nhóm được điền; đoàn viên nếu bỏ trống', en: 'the role to fill in; volunteers if left out' },
};

const rosterSend: CommandFile = {
  name: 'roster send',
  alias: 'gui',
  arguments: ['<period>'],
  summary: {
    vi: 'Ghi bản thảo ra tệp Excel để Đoàn điền các chỗ của mình',
    en: 'Write the draft as a workbook in which the Youth Union fills its seats',
  },
  options: [
    { flags: '-o, --output <path>', text: { vi: 'tệp .xlsx', en: 'an .xlsx file' } },
    { flags: '--overwrite', text: { vi: 'ghi đè tệp đã có', en: 'replace a file that is there' } },
    ROLE_OPTION,
  ],
  examples: ['roster send next-month -o gui-doan.xlsx'],
  load: async () => (await import('../actions/shared-sheet.ts')).send,
};

const rosterReceive: CommandFile = {
  name: 'roster receive',
  alias: 'nhan',
  arguments: ['<file>'],
  summary: {
    vi: 'Nhận lại tệp Đoàn đã điền, kiểm tra rồi ghi vào bản thảo',
    en: 'Check the workbook that came back and pin its people into the draft',
  },
  options: [ROLE_OPTION],
  examples: ['roster receive gui-doan.xlsx --dry-run', 'roster receive gui-doan.xlsx'],
  load: async () => (await import('../actions/shared-sheet.ts')).receive,
};

export const handMadeCommands: readonly CommandFile[] = [rosterImport, rosterSend, rosterReceive];
