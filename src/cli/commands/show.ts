import type { CommandFile } from '../command-file.ts';

export const showCommand: CommandFile = {
  name: 'show',
  alias: 'xem',
  arguments: ['<period>'],
  summary: { vi: 'Xem lịch trực', en: 'Show the roster' },
  options: [
    {
      flags: '--draft',
      text: { vi: 'xem bản thảo thay vì bản đã ban hành', en: 'the draft instead of what is published' },
    },
  ],
  examples: ['show next-month', 'show 2027-01 --draft'],
  load: async () => (await import('../actions/roster.ts')).show,
};
