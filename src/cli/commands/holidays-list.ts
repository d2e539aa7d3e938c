import type { CommandFile } from '../command-file.ts';

export const holidaysList: CommandFile = {
  name: 'holidays list',
  alias: 'danhsach',
  arguments: ['<period>'],
  summary: {
    vi: 'Các ngày nghỉ trong kỳ, kèm văn bản',
    en: 'List the days off of a period, with their documents',
  },
  options: [],
  examples: ['holidays list 2027'],
  load: async () => (await import('../actions/list.ts')).listHolidays,
};
