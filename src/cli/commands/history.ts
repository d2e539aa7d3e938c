import type { CommandFile } from '../command-file.ts';
import { declare } from '../declaration.ts';
import { number, numbered, text, withDefault } from '../parameters.ts';
import { runs } from '../runs.ts';

export const historyCommand = declare({
  name: 'history',
  section: 'file',
  effect: 'reads',
  alias: 'lichsu',
  summary: {
    vi: 'Ai đã làm gì, lúc nào; có số thì xem chi tiết',
    en: 'Who did what and when; with a number, what that changed',
  },
  arguments: { number: numbered('[number]') },
  options: {
    limit: withDefault(
      number('count', { flag: 'gioi-han', vi: 'bao nhiêu thao tác mới nhất', en: 'how many of the newest' }),
      20,
    ),
    person: text('person', {
      flag: 'nguoi',
      vi: 'chỉ những việc về một người',
      en: 'only what is about a person',
    }),
  },
  examples: ['history', 'history 12', 'history --person CB03 --limit 50'],
});

export const undoCommand = declare({
  name: 'undo',
  section: 'file',
  effect: 'takes-away',
  takenBackBy: 'redo',
  next: 'history',
  alias: 'hoantac',
  summary: {
    vi: 'Hoàn tác thao tác cuối, hoặc mấy thao tác cuối',
    en: 'Take back the last operation, or the last few',
  },
  arguments: { count: numbered('[count]') },
  examples: ['undo --dry-run', 'undo', 'undo 3'],
});

export const redoCommand = declare({
  name: 'redo',
  section: 'file',
  effect: 'takes-away',
  next: 'history',
  alias: 'lamlai',
  summary: { vi: 'Làm lại điều vừa hoàn tác', en: 'Do again what was just taken back' },
  examples: ['redo'],
});

export const historyCommands: readonly CommandFile[] = [
  runs(historyCommand, async () => (await import('../actions/history.ts')).history),
  runs(undoCommand, async () => (await import('../actions/history.ts')).undo),
  runs(redoCommand, async () => (await import('../actions/history.ts')).redo),
];
