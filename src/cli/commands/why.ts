import type { CommandFile } from '../command-file.ts';

export const whyCommand: CommandFile = {
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
