// Which command a line of words would run.

import { callables } from './callables.ts';
import type { CommandFile } from './command-file.ts';
import { withDeclaredNames } from './command-words.ts';
import { takesValue } from './global-options.ts';

export interface TypedCommand {
  /** Null where there is none of that name. */
  readonly command: CommandFile | null;
  /** What was typed, with command and options by their declared names. */
  readonly argv: readonly string[];
}

export async function commandOf(
  words: readonly string[],
  commands: readonly CommandFile[],
): Promise<TypedCommand> {
  const { argv } = await withDeclaredNames(words, callables(commands));
  const [first = '', second = ''] = argv.filter(
    (word, i) => !word.startsWith('-') && !takesValue(argv[i - 1] ?? ''),
  );
  const named = (name: string) => commands.find(command => command.name === name);
  return { command: named(`${first} ${second}`) ?? named(first) ?? null, argv };
}
