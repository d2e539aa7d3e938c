import type { CommandFile } from '../command-file.ts';
import { declare } from '../declaration.ts';
import { flag, inPeriod, inPeriodOr, inPeriodOrFile, number, ofDuty, person, text } from '../parameters.ts';
import { runs } from '../runs.ts';
import { DETAILS } from './details-option.ts';
import { OPEN } from './hand-options.ts';
import { ROSTER_FILE_OPTIONS } from './list-options.ts';

export const generateCommand = declare({
  name: 'generate',
  section: 'roster',
  effect: 'drafts',
  alias: 'xep',
  also: ['xeplich'],
  summary: { vi: 'Xếp lịch công bằng nhất thành bản thảo', en: 'Draw up the fairest roster as a draft' },
  arguments: { period: inPeriod('<period>', 'ahead') },
  options: {
    repair: flag({
      flag: 'giu-lich-cu',
      vi: 'bắt đầu từ lịch đã ban hành, đổi ít người nhất',
      en: 'start from what is published and move as few people as must be',
    }),
    timeLimit: number('seconds', {
      flag: 'gioi-han',
      vi: 'giới hạn thời gian tính; kết quả có thể khác nhau giữa các máy',
      en: 'limit the search; results may differ between machines',
    }),
    details: DETAILS,
  },
  examples: ['generate next-month', 'generate 2027-Q1', 'generate 2027-01 --repair'],
});

export const showCommand = declare({
  name: 'show',
  section: 'roster',
  effect: 'reads',
  alias: 'xem',
  also: ['xemlich'],
  summary: {
    vi: 'Xem lịch trực; tháng này nếu không ghi kỳ',
    en: 'Show the roster; of this month unless told',
  },
  arguments: { period: inPeriodOr('this-month', 'either') },
  options: {
    draft: flag({
      flag: 'ban-thao',
      vi: 'xem bản thảo thay vì bản đã ban hành',
      en: 'the draft instead of what is published',
    }),
    ofVersion: number('number', {
      flag: 'ban-so',
      vi: 'xem lại bản số',
      en: 'a version as it was published',
    }),
    person: text('person', {
      flag: 'nguoi',
      vi: 'chỉ các buổi của một người',
      en: 'only the duties of one person',
    }),
    open: OPEN,
  },
  examples: [
    'show',
    'show next-month',
    'show --person CB03',
    'show 2027-01 --open',
    'show 2027-01 --draft',
    'show 2027-01 --of-version 1',
  ],
});

export const validateCommand = declare({
  name: 'validate',
  section: 'roster',
  effect: 'reads',
  alias: 'kiemtra',
  also: ['kiemtratep', 'kiemtralich'],
  summary: { vi: 'Tìm mọi chỗ sai của lịch', en: 'Find everything that is wrong with a roster' },
  arguments: { what: inPeriodOrFile('<period-or-file>', 'either') },
  options: ROSTER_FILE_OPTIONS,
  examples: ['validate 2027-Q1', 'validate lich-lam-tay.xlsx'],
});

export const whyCommand = declare({
  name: 'why',
  section: 'roster',
  effect: 'reads',
  alias: 'visao',
  summary: {
    vi: 'Vì sao xếp người này, ai thay được, ai không và vì sao',
    en: 'Why this person, who else could serve, who could not and why',
  },
  arguments: { date: ofDuty('<date>', 'ahead'), person: person('[person]') },
  options: {
    draft: flag({
      flag: 'ban-thao',
      vi: 'xem bản thảo thay vì bản đã ban hành',
      en: 'the draft instead of what is published',
    }),
    details: DETAILS,
  },
  examples: ['why 04/01/2027', 'why 2027-01-04 CB02', 'why 2027-01-04/T2 --draft'],
});

export const rosterCommands: readonly CommandFile[] = [
  runs(generateCommand, async () => (await import('../actions/generate.ts')).generate),
  runs(showCommand, async () => (await import('../actions/roster.ts')).show),
  runs(validateCommand, async () => (await import('../actions/roster.ts')).validate),
  runs(whyCommand, async () => (await import('../actions/why.ts')).why),
];
