import type { CommandFile } from '../command-file.ts';
import { declare } from '../declaration.ts';
import { date, inPeriodOr, onDay, text } from '../parameters.ts';
import { runs } from '../runs.ts';
import { IMPORT_OPTIONS } from './list-options.ts';

export const holidaysList = declare({
  name: 'holidays list',
  effect: 'reads',
  alias: 'danhsach',
  summary: {
    vi: 'Các ngày nghỉ trong kỳ, kèm văn bản; năm nay nếu không ghi kỳ',
    en: 'List the days off of a period, with their documents; of this year unless told',
  },
  arguments: { period: inPeriodOr('this-year', 'either') },
  examples: ['holidays list', 'holidays list 2027'],
});

export const holidaysAdd = declare({
  name: 'holidays add',
  effect: 'notes',
  next: 'holidays check',
  alias: 'them',
  summary: { vi: 'Thêm một ngày nghỉ hoặc ngày làm bù', en: 'Add a day off or a make-up day' },
  arguments: { date: onDay('<date>', 'either') },
  options: {
    name: text('text', { flag: 'ten', vi: 'tên ngày', en: 'name' }),
    nameEn: text('text', { flag: 'ten-tieng-anh', vi: 'tên tiếng Anh', en: 'English name' }),
    kind: text('kind', {
      flag: 'loai',
      vi: 'nghỉ lễ, nghỉ bù, nghỉ hoán đổi, làm bù, nghỉ theo thông báo',
      en: 'statutory, compensatory, swapped-off, swapped-work, closed',
    }),
    source: text('text', { flag: 'can-cu', vi: 'căn cứ, số văn bản', en: 'the document that says so' }),
    swappedWith: date('date', { flag: 'doi-voi', vi: 'hoán đổi với ngày', en: 'the other day of the swap' }),
  },
  examples: [
    'holidays add 12/03/2027 --name "Sửa chữa trụ sở" --kind "nghỉ theo thông báo"',
    'holidays add 08/03/2027 --swapped-with 13/03/2027',
  ],
});

export const holidaysRemove = declare({
  name: 'holidays remove',
  effect: 'takes-away',
  next: 'holidays check',
  alias: 'bo',
  summary: { vi: 'Bỏ một ngày nghỉ hoặc ngày làm bù', en: 'Take a day off or a make-up day away' },
  arguments: { date: onDay('<date>', 'either') },
  examples: ['holidays remove 12/03/2027'],
});

export const holidaysImport = declare({
  name: 'holidays import',
  effect: 'notes',
  next: 'holidays check',
  alias: 'nhap',
  summary: {
    vi: 'Nhập ngày nghỉ theo thông báo hoặc của riêng đơn vị',
    en: "Import days off, announced or the ward's own",
  },
  arguments: { file: '[file]' },
  options: IMPORT_OPTIONS,
  examples: ['holidays import holidays.csv', 'holidays import holidays.csv --dry-run'],
});

export const holidaysCheck = declare({
  name: 'holidays check',
  effect: 'reads',
  alias: 'kiemtra',
  summary: { vi: 'Lịch nghỉ đã được thông báo đến đâu', en: 'How far the days off are announced' },
  examples: ['holidays check'],
});

export const holidayCommands: readonly CommandFile[] = [
  runs(holidaysList, async () => (await import('../actions/list.ts')).listHolidays),
  runs(holidaysAdd, async () => (await import('../actions/special-days.ts')).addHoliday),
  runs(holidaysRemove, async () => (await import('../actions/special-days.ts')).removeHoliday),
  runs(holidaysImport, async () => {
    const { importList } = await import('../actions/import-list.ts');
    return (input, given) => importList('holidays', input, given);
  }),
  runs(holidaysCheck, async () => (await import('../actions/special-days.ts')).checkHolidays),
];
