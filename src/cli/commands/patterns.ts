import type { CommandFile } from '../command-file.ts';

const patternList: CommandFile = {
  name: 'pattern list',
  alias: 'danhsach',
  arguments: [],
  summary: { vi: 'Xem các mẫu ca trực', en: 'List the duty patterns' },
  options: [],
  examples: ['pattern list'],
  load: async () => (await import('../actions/patterns.ts')).listPatterns,
};

const patternSet: CommandFile = {
  name: 'pattern set',
  alias: 'dat',
  arguments: ['<code>'],
  summary: { vi: 'Thêm hoặc sửa một mẫu ca trực', en: 'Add or change a duty pattern' },
  options: [
    { flags: '--weekday <weekday>', text: { vi: 'thứ: T2 … T7, CN', en: 'weekday' } },
    { flags: '--start <time>', text: { vi: 'giờ bắt đầu', en: 'start' } },
    { flags: '--end <time>', text: { vi: 'giờ kết thúc', en: 'end' } },
    {
      flags: '--seats <list>',
      text: { vi: 'vị trí: officer=1,volunteer=2', en: 'seats: officer=1,volunteer=2' },
    },
    {
      flags: '--requires <role:skill>',
      text: {
        vi: 'kỹ năng cần: "officer:hộ tịch"; - là không',
        en: 'skill needed: officer:land; - for none',
      },
    },
    { flags: '--label <text>', text: { vi: 'nhãn in cạnh ngày', en: 'label printed beside the date' } },
    { flags: '--place <text>', text: { vi: 'nơi trực', en: 'place' } },
    { flags: '--tally <name>', text: { vi: 'sổ đếm buổi', en: 'tally in which turns count' } },
    { flags: '--from <date>', text: { vi: 'có hiệu lực từ ngày', en: 'from which day' } },
    { flags: '--last <date>', text: { vi: 'ngày cuối', en: 'the last day' } },
  ],
  examples: [
    'pattern set T7 --weekday T7 --start 8h --end 11h30 --seats officer=1,volunteer=1 --from 01/02/2027',
    'pattern set T2 --seats officer=1,volunteer=2 --from 01/02/2027',
  ],
  load: async () => (await import('../actions/patterns.ts')).changePattern,
};

const patternEnd: CommandFile = {
  name: 'pattern end',
  alias: 'dung',
  arguments: ['<code>'],
  summary: { vi: 'Cho một mẫu ca trực hết hiệu lực', en: 'End a duty pattern' },
  options: [
    {
      flags: '--last <date>',
      text: { vi: 'ngày cuối; hôm nay nếu bỏ trống', en: 'the last day; today if left out' },
    },
  ],
  examples: ['pattern end T7 --last 31/03/2027'],
  load: async () => (await import('../actions/patterns.ts')).closePattern,
};

export const patternCommands: readonly CommandFile[] = [patternList, patternSet, patternEnd];
