import type { CommandFile } from '../command-file.ts';
import { ROSTER_FILE_OPTIONS } from './hand-made.ts';

const generateCommand: CommandFile = {
  name: 'generate',
  alias: 'xep',
  arguments: ['<period>'],
  summary: { vi: 'Xếp lịch công bằng nhất thành bản thảo', en: 'Draw up the fairest roster as a draft' },
  options: [
    {
      flags: '--repair',
      text: {
        vi: 'bắt đầu từ lịch đã ban hành, đổi ít người nhất',
        en: 'start from what is published and move as few people as must be',
      },
    },
    {
      flags: '--time-limit <seconds>',
      text: {
        vi: 'giới hạn thời gian tính; kết quả có thể khác nhau giữa các máy',
        en: 'limit the search; results may differ between machines',
      },
    },
  ],
  examples: ['generate next-month', 'generate 2027-Q1', 'generate 2027-01 --repair'],
  load: async () => (await import('../actions/roster.ts')).generate,
};

const showCommand: CommandFile = {
  name: 'show',
  alias: 'xem',
  arguments: ['<period>'],
  summary: { vi: 'Xem lịch trực', en: 'Show the roster' },
  options: [
    {
      flags: '--draft',
      text: { vi: 'xem bản thảo thay vì bản đã ban hành', en: 'the draft instead of what is published' },
    },
    {
      flags: '--of-version <number>',
      text: { vi: 'xem lại bản số', en: 'a version as it was published' },
    },
  ],
  examples: ['show next-month', 'show 2027-01 --draft', 'show 2027-01 --of-version 1'],
  load: async () => (await import('../actions/roster.ts')).show,
};

const validateCommand: CommandFile = {
  name: 'validate',
  alias: 'kiemtra',
  arguments: ['<period-or-file>'],
  summary: { vi: 'Tìm mọi chỗ sai của lịch', en: 'Find everything that is wrong with a roster' },
  options: ROSTER_FILE_OPTIONS,
  examples: ['validate 2027-Q1', 'validate lich-lam-tay.xlsx'],
  load: async () => (await import('../actions/roster.ts')).validate,
};

const whyCommand: CommandFile = {
  name: 'why',
  alias: 'visao',
  arguments: ['<date>', '[person]'],
  summary: {
    vi: 'Vì sao xếp người này, ai thay được, ai không và vì sao',
    en: 'Why this person, who else could serve, who could not and why',
  },
  options: [
    {
      flags: '--draft',
      text: { vi: 'xem bản thảo thay vì bản đã ban hành', en: 'the draft instead of what is published' },
    },
  ],
  examples: ['why 04/01/2027', 'why 2027-01-04 CB02', 'why 2027-01-04/T2 --draft'],
  load: async () => (await import('../actions/why.ts')).why,
};

export const rosterCommands: readonly CommandFile[] = [
  generateCommand,
  showCommand,
  validateCommand,
  whyCommand,
];
