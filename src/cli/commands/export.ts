import type { CommandFile } from '../command-file.ts';

export const exportCommand: CommandFile = {
  name: 'export',
  alias: 'xuat',
  arguments: ['<format>', '<period>'],
  summary: {
    vi: 'Xuất lịch: ics (lịch điện tử), pdf, html',
    en: 'Export the roster: ics (calendars), pdf, html',
  },
  options: [
    {
      flags: '-o, --output <path>',
      text: { vi: 'tệp hoặc thư mục; - là luồng ra', en: 'file or folder; - is stdout' },
    },
    {
      flags: '--document-lang <vi|en>',
      text: { vi: 'ngôn ngữ của văn bản', en: 'language of the document' },
    },
    {
      flags: '--draft',
      text: { vi: 'xem bản thảo thay vì bản đã ban hành', en: 'the draft instead of what is published' },
    },
    {
      flags: '--overwrite',
      text: { vi: 'ghi đè tệp không do lichtruc tạo', en: 'replace a file that lichtruc did not make' },
    },
  ],
  examples: ['export pdf 2027-01 -o lich-truc.pdf', 'export ics 2027-Q1 -o lich'],
  load: async () => (await import('../actions/export.ts')).exportRoster,
};
