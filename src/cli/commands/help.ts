import type { CommandFile } from '../command-file.ts';
import { declare } from '../declaration.ts';
import { runs } from '../runs.ts';

export const helpCommand = declare({
  name: 'help',
  section: 'start',
  alias: 'trogiup',
  effect: 'reads',
  summary: {
    vi: 'Cách dùng một lệnh; cách gõ ngày và kỳ, mã thoát, tệp, biến môi trường',
    en: 'How to use a command; how to type days and periods, exit codes, files, environment',
  },
  arguments: { topic: '[topic...]' },
  examples: ['help generate', 'help ngày', 'help mã thoát'],
});

export const helpCommands: readonly CommandFile[] = [
  runs(helpCommand, async () => (await import('../actions/help-topic.ts')).helpTopic),
];
