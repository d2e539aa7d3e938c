import type { CommandFile } from '../command-file.ts';

const historyCommand: CommandFile = {
  name: 'history',
  alias: 'lichsu',
  arguments: ['[number]'],
  summary: {
    vi: 'Ai đã làm gì, lúc nào; có số thì xem chi tiết',
    en: 'Who did what and when; with a number, what that changed',
  },
  options: [
    { flags: '--limit <count>', text: { vi: 'bao nhiêu thao tác mới nhất', en: 'how many of the newest' } },
    {
      flags: '--person <person>',
      text: { vi: 'chỉ những việc về một người', en: 'only what is about a person' },
    },
  ],
  examples: ['history', 'history 12', 'history --person CB03 --limit 50'],
  load: async () => (await import('../actions/history.ts')).history,
};

const undoCommand: CommandFile = {
  name: 'undo',
  alias: 'hoantac',
  arguments: ['[count]'],
  summary: {
    vi: 'Hoàn tác thao tác cuối, hoặc mấy thao tác cuối',
    en: 'Take back the last operation, or the last few',
  },
  options: [],
  examples: ['undo --dry-run', 'undo', 'undo 3'],
  load: async () => (await import('../actions/history.ts')).undo,
};

const redoCommand: CommandFile = {
  name: 'redo',
  alias: 'lamlai',
  arguments: [],
  summary: { vi: 'Làm lại điều vừa hoàn tác', en: 'Do again what was just taken back' },
  options: [],
  examples: ['redo'],
  load: async () => (await import('../actions/history.ts')).redo,
};

export const historyCommands: readonly CommandFile[] = [historyCommand, undoCommand, redoCommand];
