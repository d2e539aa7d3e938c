import type { CommandFile } from '../command-file.ts';

export const generateCommand: CommandFile = {
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
