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
    choices: ['utf-8', 'utf-16le', 'windows-1258', 'tcvn3'],
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

export const handMadeCommands: readonly CommandFile[] = [rosterImport];
