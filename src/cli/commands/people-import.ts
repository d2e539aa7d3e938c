import type { CommandFile } from '../command-file.ts';

export const peopleImport: CommandFile = {
  name: 'people import',
  alias: 'nhap',
  arguments: ['<file>'],
  summary: { vi: 'Nhập danh sách người trực', en: 'Import the people on duty' },
  options: [],
  examples: ['people import people.csv', 'people import people.csv --dry-run'],
  load: async () => async input => (await import('../actions/import-list.ts')).importList('people', input),
};
