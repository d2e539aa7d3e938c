import type { CommandFile } from '../command-file.ts';

export const wishImport: CommandFile = {
  name: 'wish import',
  alias: 'nhap',
  arguments: ['<file>'],
  summary: { vi: 'Nhập nguyện vọng và thứ không trực được', en: 'Import wishes and weekdays never possible' },
  options: [],
  examples: ['wish import wishes.csv', 'wish import wishes.csv --dry-run'],
  load: async () => async input => (await import('../actions/import-list.ts')).importList('wishes', input),
};
