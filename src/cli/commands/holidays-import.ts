import type { CommandFile } from '../command-file.ts';

export const holidaysImport: CommandFile = {
  name: 'holidays import',
  alias: 'nhap',
  arguments: ['<file>'],
  summary: {
    vi: 'Nhập ngày nghỉ theo thông báo hoặc của riêng đơn vị',
    en: "Import days off, announced or the ward's own",
  },
  options: [],
  examples: ['holidays import holidays.csv', 'holidays import holidays.csv --dry-run'],
  load: async () => async input => (await import('../actions/import-list.ts')).importList('holidays', input),
};
