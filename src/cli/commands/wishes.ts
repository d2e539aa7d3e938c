import type { CommandFile, OptionSpec } from '../command-file.ts';
import { IMPORT_OPTIONS } from './list-options.ts';

const WISH_OPTIONS: readonly OptionSpec[] = [
  { flags: '--avoid <date>', text: { vi: 'muốn tránh ngày', en: 'rather not on this date' } },
  { flags: '--prefer <weekday>', text: { vi: 'muốn trực thứ', en: 'rather on this weekday' } },
  { flags: '--never <weekday>', text: { vi: 'không bao giờ trực thứ', en: 'never on this weekday' } },
  {
    flags: '--nth <n>',
    text: { vi: 'với --never: chỉ lần thứ mấy trong tháng', en: 'with --never: only this one of the month' },
  },
];

const wishList: CommandFile = {
  name: 'wish list',
  alias: 'danhsach',
  arguments: [],
  summary: { vi: 'Danh sách nguyện vọng', en: 'List wishes and exclusions' },
  options: [],
  examples: ['wish list'],
  load: async () => (await import('../actions/absences.ts')).listWishes,
};

const wishAdd: CommandFile = {
  name: 'wish add',
  alias: 'them',
  arguments: ['[person]'],
  summary: { vi: 'Ghi nguyện vọng hoặc thứ không trực được', en: 'Note a wish or a standing exclusion' },
  options: WISH_OPTIONS,
  examples: ['wish add ĐV03 --avoid 11/01/2027', 'wish add CB02 --never T2 --nth 2'],
  load: async () => {
    const { changeWish } = await import('../actions/absences.ts');
    return input => changeWish(input, 'add');
  },
};

const wishRemove: CommandFile = {
  name: 'wish remove',
  alias: 'bo',
  arguments: ['[person]'],
  summary: { vi: 'Bỏ nguyện vọng', en: 'Take a wish back' },
  options: WISH_OPTIONS,
  examples: ['wish remove ĐV03 --avoid 11/01/2027'],
  load: async () => {
    const { changeWish } = await import('../actions/absences.ts');
    return input => changeWish(input, 'remove');
  },
};

const wishImport: CommandFile = {
  name: 'wish import',
  alias: 'nhap',
  arguments: ['[file]'],
  summary: { vi: 'Nhập nguyện vọng và thứ không trực được', en: 'Import wishes and weekdays never possible' },
  options: IMPORT_OPTIONS,
  examples: ['wish import wishes.csv', 'wish import wishes.csv --dry-run'],
  load: async () => async input => (await import('../actions/import-list.ts')).importList('wishes', input),
};

export const wishCommands: readonly CommandFile[] = [wishList, wishAdd, wishRemove, wishImport];
