import type { CommandFile } from '../command-file.ts';

export const pairImport: CommandFile = {
  name: 'pair import',
  alias: 'nhap',
  arguments: ['<file>'],
  summary: { vi: 'Nhập các cặp không xếp cùng', en: 'Import pairs kept apart' },
  options: [],
  examples: ['pair import pairs.csv', 'pair import pairs.csv --dry-run'],
  load: async () => async input => (await import('../actions/import-list.ts')).importList('pairs', input),
};
