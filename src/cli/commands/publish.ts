import type { CommandFile } from '../command-file.ts';

export const publishCommand: CommandFile = {
  name: 'publish',
  alias: 'banhanh',
  arguments: ['<period>'],
  summary: { vi: 'Ban hành bản thảo thành bản có số', en: 'Publish the draft as a numbered version' },
  options: [
    { flags: '--number <number>', text: { vi: 'số văn bản', en: 'number of the document' } },
    { flags: '--date <date>', text: { vi: 'ngày văn bản', en: 'date of the document' } },
    { flags: '--reason <text>', text: { vi: 'lý do thay đổi', en: 'reason of the change' } },
    {
      flags: '--force <reason>',
      text: { vi: 'ban hành dù có lỗi, kèm lý do', en: 'publish in spite of errors, with the reason' },
    },
  ],
  examples: ['publish 2027-Q1', 'publish 2027-Q1 --number 5 --date 18/12/2026'],
  load: async () => (await import('../actions/roster.ts')).publish,
};
