import type { CommandFile } from '../command-file.ts';
import { declare } from '../declaration.ts';
import { date, text } from '../parameters.ts';
import { runs } from '../runs.ts';

export const patternList = declare({
  name: 'pattern list',
  effect: 'reads',
  alias: 'danhsach',
  summary: { vi: 'Xem các mẫu ca trực', en: 'List the duty patterns' },
  examples: ['pattern list'],
});

export const patternSet = declare({
  name: 'pattern set',
  effect: 'notes',
  next: 'pattern list',
  alias: 'dat',
  summary: { vi: 'Thêm hoặc sửa một mẫu ca trực', en: 'Add or change a duty pattern' },
  arguments: { code: '<code>' },
  options: {
    weekday: text('weekday', { flag: 'thu', vi: 'thứ: T2 … T7, CN', en: 'weekday' }),
    start: text('time', { flag: 'bat-dau', vi: 'giờ bắt đầu', en: 'start' }),
    end: text('time', { flag: 'ket-thuc', vi: 'giờ kết thúc', en: 'end' }),
    seats: text('list', {
      flag: 'so-vi-tri',
      vi: 'vị trí: "cán bộ=1, đoàn viên=2"',
      en: 'seats: officer=1,volunteer=2',
    }),
    requires: text('role:skill', {
      flag: 'can',
      vi: 'nghiệp vụ cần: "cán bộ:hộ tịch"; - là không',
      en: 'skill needed: officer:land; - for none',
    }),
    label: text('text', { flag: 'nhan', vi: 'nhãn in cạnh ngày', en: 'label printed beside the date' }),
    place: text('text', { flag: 'noi-truc', vi: 'nơi trực', en: 'place' }),
    tally: text('name', { flag: 'quyen-so', vi: 'sổ tính buổi', en: 'tally in which turns count' }),
    from: date('date', { flag: 'tu-ngay', vi: 'có hiệu lực từ ngày', en: 'from which day' }),
    last: date('date', { flag: 'den-ngay', vi: 'ngày cuối', en: 'the last day' }),
  },
  examples: [
    {
      vi: 'pattern set T7 --weekday T7 --start 8h --end 11h30 --seats "cán bộ=1, đoàn viên=1" --from 01/02/2027',
      en: 'pattern set T7 --weekday T7 --start 8h --end 11h30 --seats officer=1,volunteer=1 --from 01/02/2027',
    },
    {
      vi: 'pattern set T2 --seats "cán bộ=1, đoàn viên=2" --from 01/02/2027',
      en: 'pattern set T2 --seats officer=1,volunteer=2 --from 01/02/2027',
    },
  ],
});

export const patternEnd = declare({
  name: 'pattern end',
  effect: 'takes-away',
  next: 'pattern list',
  alias: 'dung',
  summary: { vi: 'Cho một mẫu ca trực hết hiệu lực', en: 'End a duty pattern' },
  arguments: { code: '<code>' },
  options: {
    last: date('date', {
      flag: 'den-ngay',
      vi: 'ngày cuối; hôm nay nếu bỏ trống',
      en: 'the last day; today if left out',
    }),
  },
  examples: ['pattern end T7 --last 31/03/2027'],
});

export const patternCommands: readonly CommandFile[] = [
  runs(patternList, async () => (await import('../actions/patterns.ts')).listPatterns),
  runs(patternSet, async () => (await import('../actions/patterns.ts')).changePattern),
  runs(patternEnd, async () => (await import('../actions/patterns.ts')).closePattern),
];
