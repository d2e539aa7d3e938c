// Which command a line of words would run.

import { callables } from './callables.ts';
import type { CommandFile } from './command-file.ts';
import { withDeclaredNames } from './command-words.ts';
import { takesValue } from './global-options.ts';

export async function commandOf(
  words: readonly string[],
  commands: readonly CommandFile[],
): Promise<CommandFile | null> {
  const { argv } = await withDeclaredNames(words, callables(commands));
  const [first = '', second = ''] = argv.filter(
    (word, i) => !word.startsWith('-') && !takesValue(argv[i - 1] ?? ''),
  );
  const named = (name: string) => commands.find(command => command.name === name);
  return named(`${first} ${second}`) ?? named(first) ?? null;
}
