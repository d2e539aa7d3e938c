import type { CommandFile } from '../command-file.ts';

export const leaveImport: CommandFile = {
  name: 'leave import',
  alias: 'nhap',
  arguments: ['<file>'],
  summary: { vi: 'Nhập lịch nghỉ', en: 'Import leave' },
  options: [],
  examples: ['leave import leave.csv', 'leave import leave.csv --dry-run'],
  load: async () => async input => (await import('../actions/import-list.ts')).importList('leave', input),
};
