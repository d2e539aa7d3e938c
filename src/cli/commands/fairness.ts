import type { CommandFile } from '../command-file.ts';

export const fairnessCommand: CommandFile = {
  name: 'fairness',
  alias: 'congbang',
  arguments: ['<period>'],
  summary: {
    vi: 'Sổ công bằng: ai phải trực, đã trực bao nhiêu',
    en: 'The ledger: who is due and has served how much',
  },
  options: [
    {
      flags: '--draft',
      text: { vi: 'xem bản thảo thay vì bản đã ban hành', en: 'the draft instead of what is published' },
    },
  ],
  examples: ['fairness 2027-Q1'],
  load: async () => (await import('../actions/roster.ts')).fairness,
};
