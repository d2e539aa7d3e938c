import type { CommandFile } from '../command-file.ts';

export const validateCommand: CommandFile = {
  name: 'validate',
  alias: 'kiemtra',
  arguments: ['<period>'],
  summary: { vi: 'Tìm mọi chỗ sai của lịch', en: 'Find everything that is wrong with a roster' },
  options: [],
  examples: ['validate 2027-Q1'],
  load: async () => (await import('../actions/roster.ts')).validate,
};
