import type { CommandFile } from '../command-file.ts';
import { declare } from '../declaration.ts';
import { date, person, text } from '../parameters.ts';
import { runs } from '../runs.ts';
import { IMPORT_OPTIONS, MATCH_OPTION } from './list-options.ts';

const WISH_OPTIONS = {
  avoid: date('date', { flag: 'tranh-ngay', vi: 'muốn tránh ngày', en: 'rather not on this date' }),
  prefer: text('weekday', { flag: 'muon-thu', vi: 'muốn trực thứ', en: 'rather on this weekday' }),
  never: text('weekday', {
    flag: 'khong-truc-thu',
    vi: 'không bao giờ trực thứ',
    en: 'never on this weekday',
  }),
  nth: text('n', {
    flag: 'lan-thu',
    vi: 'với --khong-truc-thu: chỉ lần thứ mấy trong tháng',
    en: 'with --never: only this one of the month',
  }),
};

export const wishList = declare({
  name: 'wish list',
  effect: 'reads',
  alias: 'danhsach',
  summary: { vi: 'Danh sách nguyện vọng', en: 'List wishes and exclusions' },
  examples: ['wish list'],
});

export const wishAdd = declare({
  name: 'wish add',
  effect: 'notes',
  next: 'wish list',
  alias: 'them',
  summary: { vi: 'Ghi nguyện vọng hoặc thứ không trực được', en: 'Note a wish or a standing exclusion' },
  arguments: { person: person('[person]') },
  options: WISH_OPTIONS,
  examples: ['wish add ĐV03 --avoid 11/01/2027', 'wish add CB02 --never T2 --nth 2'],
});

export const wishRemove = declare({
  name: 'wish remove',
  effect: 'takes-away',
  next: 'wish list',
  alias: 'bo',
  summary: { vi: 'Bỏ nguyện vọng', en: 'Take a wish back' },
  arguments: { person: person('[person]') },
  options: WISH_OPTIONS,
  examples: ['wish remove ĐV03 --avoid 11/01/2027'],
});

export const wishImport = declare({
  name: 'wish import',
  effect: 'notes',
  next: 'wish list',
  alias: 'nhap',
  summary: { vi: 'Nhập nguyện vọng và thứ không trực được', en: 'Import wishes and weekdays never possible' },
  arguments: { file: '[file]' },
  options: { ...IMPORT_OPTIONS, match: MATCH_OPTION },
  examples: ['wish import wishes.csv', 'wish import wishes.csv --dry-run'],
});

export const wishCommands: readonly CommandFile[] = [
  runs(wishList, async () => (await import('../actions/absences.ts')).listWishes),
  runs(wishAdd, async () => {
    const { changeWish } = await import('../actions/absences.ts');
    return (input, given) => changeWish(input, given, 'add');
  }),
  runs(wishRemove, async () => {
    const { changeWish } = await import('../actions/absences.ts');
    return (input, given) => changeWish(input, given, 'remove');
  }),
  runs(wishImport, async () => {
    const { importList } = await import('../actions/import-list.ts');
    return (input, given) => importList('wishes', input, given);
  }),
];
