import type { CommandFile } from '../command-file.ts';

export const peopleList: CommandFile = {
  name: 'people list',
  alias: 'danhsach',
  arguments: [],
  summary: { vi: 'Danh sách người trực', en: 'List the people on duty' },
  options: [],
  examples: ['people list'],
  load: async () => (await import('../actions/list.ts')).listPeople,
};
