import type { CommandFile } from '../command-file.ts';

export const leaveList: CommandFile = {
  name: 'leave list',
  alias: 'danhsach',
  arguments: [],
  summary: { vi: 'Danh sách nghỉ', en: 'List leave' },
  options: [],
  examples: ['leave list'],
  load: async () => (await import('../actions/list.ts')).listLeave,
};
