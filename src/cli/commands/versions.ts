import type { CommandFile } from '../command-file.ts';

const diffCommand: CommandFile = {
  name: 'diff',
  alias: 'khacbiet',
  arguments: ['<period>'],
  summary: {
    vi: 'Bản thảo khác lịch đã ban hành ở đâu, cần báo ai',
    en: 'How the draft differs from what is published, and whom to tell',
  },
  options: [
    { flags: '--from <version>', text: { vi: 'so từ bản số', en: 'compare from this version' } },
    {
      flags: '--to <version>',
      text: { vi: 'đến bản số (không ghi: lịch đang có hiệu lực)', en: 'to this one (or what is in force)' },
    },
  ],
  examples: ['diff 2026-10', 'diff 2026-10 --from 1 --to 3'],
  load: async () => (await import('../actions/versions.ts')).diff,
};

const versionsCommand: CommandFile = {
  name: 'versions',
  alias: 'cacban',
  arguments: [],
  summary: { vi: 'Các bản đã ban hành', en: 'All that was published' },
  options: [],
  examples: ['versions'],
  load: async () => (await import('../actions/versions.ts')).list,
};

const versionsMark: CommandFile = {
  name: 'versions mark',
  alias: 'ghiso',
  arguments: ['<version>'],
  summary: {
    vi: 'Ghi số và ngày văn bản sau khi ký',
    en: 'Set number and date of the document once it is signed',
  },
  options: [
    { flags: '--number <number>', text: { vi: 'số văn bản', en: 'number of the document' } },
    { flags: '--date <date>', text: { vi: 'ngày văn bản', en: 'date of the document' } },
  ],
  examples: ['versions mark 1 --number 5 --date 28/09/2026'],
  load: async () => (await import('../actions/versions.ts')).mark,
};

const remindCommand: CommandFile = {
  name: 'remind',
  alias: 'nhac',
  arguments: ['[date]'],
  summary: {
    vi: 'Tin nhắn nhắc lịch trực (mặc định: ngày mai)',
    en: 'Reminder of a duty to paste into a chat (tomorrow unless told)',
  },
  options: [
    {
      flags: '--document-lang <vi|en>',
      text: { vi: 'ngôn ngữ của tin nhắn', en: 'language of the text' },
    },
  ],
  examples: ['remind', 'remind 16/10/2026'],
  load: async () => (await import('../actions/remind.ts')).remind,
};

export const versionCommands: readonly CommandFile[] = [
  diffCommand,
  versionsCommand,
  versionsMark,
  remindCommand,
];
