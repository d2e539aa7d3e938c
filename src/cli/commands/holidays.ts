import type { CommandFile } from '../command-file.ts';
import { IMPORT_OPTIONS } from './list-options.ts';

const holidaysList: CommandFile = {
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

const holidaysAdd: CommandFile = {
  name: 'holidays add',
  alias: 'them',
  arguments: ['<date>'],
  summary: { vi: 'Thêm một ngày nghỉ hoặc ngày làm bù', en: 'Add a day off or a make-up day' },
  options: [
    { flags: '--name <text>', text: { vi: 'tên ngày', en: 'name' } },
    { flags: '--name-en <text>', text: { vi: 'tên tiếng Anh', en: 'English name' } },
    {
      flags: '--kind <kind>',
      text: {
        vi: 'nghỉ lễ, nghỉ bù, nghỉ hoán đổi, làm bù, đóng cửa',
        en: 'statutory, compensatory, swapped-off, swapped-work, closed',
      },
    },
    { flags: '--source <text>', text: { vi: 'căn cứ, số văn bản', en: 'the document that says so' } },
    { flags: '--swapped-with <date>', text: { vi: 'hoán đổi với ngày', en: 'the other day of the swap' } },
  ],
  examples: ['holidays add 12/03/2027 --name "Sửa chữa trụ sở" --kind "đóng cửa"'],
  load: async () => (await import('../actions/special-days.ts')).addHoliday,
};

const holidaysRemove: CommandFile = {
  name: 'holidays remove',
  alias: 'bo',
  arguments: ['<date>'],
  summary: { vi: 'Bỏ một ngày nghỉ hoặc ngày làm bù', en: 'Take a day off or a make-up day away' },
  options: [],
  examples: ['holidays remove 12/03/2027'],
  load: async () => (await import('../actions/special-days.ts')).removeHoliday,
};

const holidaysImport: CommandFile = {
  name: 'holidays import',
  alias: 'nhap',
  arguments: ['[file]'],
  summary: {
    vi: 'Nhập ngày nghỉ theo thông báo hoặc của riêng đơn vị',
    en: "Import days off, announced or the ward's own",
  },
  options: IMPORT_OPTIONS,
  examples: ['holidays import holidays.csv', 'holidays import holidays.csv --dry-run'],
  load: async () => async input => (await import('../actions/import-list.ts')).importList('holidays', input),
};

const holidaysCheck: CommandFile = {
  name: 'holidays check',
  alias: 'kiemtra',
  arguments: [],
  summary: { vi: 'Lịch nghỉ đã được thông báo đến đâu', en: 'How far the days off are announced' },
  options: [],
  examples: ['holidays check'],
  load: async () => (await import('../actions/special-days.ts')).checkHolidays,
};

export const holidayCommands: readonly CommandFile[] = [
  holidaysList,
  holidaysAdd,
  holidaysRemove,
  holidaysImport,
  holidaysCheck,
];
