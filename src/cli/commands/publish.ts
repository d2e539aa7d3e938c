import type { CommandFile } from '../command-file.ts';

export const publishCommand: CommandFile = {
  name: 'publish',
  alias: 'banhanh',
  arguments: ['<period>'],
  summary: { vi: 'Ban hành bản thảo thành bản có số', en: 'Publish the draft as a numbered version' },
  options: [
    {
      flags: '--number <number>',
      text: { vi: 'số văn bản (có thể ghi sau)', en: 'number of the document (may be set later)' },
    },
    {
      flags: '--date <date>',
      text: { vi: 'ngày văn bản (có thể ghi sau)', en: 'date of the document (may be set later)' },
    },
    {
      flags: '--signatory <name>',
      text: { vi: 'người ký bản này', en: 'who signs this version' },
    },
    {
      flags: '--recipients <list>',
      text: { vi: 'nơi nhận của bản này, cách nhau dấu ;', en: 'recipients of this version, with ;' },
    },
    {
      flags: '--symbol <symbol>',
      text: { vi: 'ký hiệu: KH-UBND, TB-UBND', en: 'symbol: KH-UBND, TB-UBND' },
    },
    { flags: '--reason <text>', text: { vi: 'lý do thay đổi', en: 'reason of the change' } },
    {
      flags: '--force <reason>',
      text: { vi: 'ban hành dù có lỗi, kèm lý do', en: 'publish in spite of errors, with the reason' },
    },
    {
      flags: '--phones',
      text: {
        vi: 'hiện số điện thoại người cần báo (chỉ trên màn hình)',
        en: 'show telephone numbers of those to tell (on a terminal only)',
      },
    },
  ],
  examples: [
    'publish 2027-Q1',
    'publish 2027-Q1 --number 5 --date 18/12/2026',
    'publish 2027-01 --symbol TB-UBND --signatory "Trần Văn Minh"',
  ],
  load: async () => (await import('../actions/publish.ts')).publish,
};
