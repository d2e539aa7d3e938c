// A command with its work: what was typed is read as declared, its days written in full, before the action sees it.

import type { Action, CommandFile } from './command-file.ts';
import { type Declaration, readGiven } from './declaration.ts';

export function runs<Declared extends Declaration>(
  declared: Declared,
  load: () => Promise<Action<Declared>>,
): CommandFile {
  return {
    ...declared,
    async run(typed, input) {
      const { understand } = await import('./understand.ts');
      const { written, understood } = await understand(declared, typed, input);
      const outcome = await (await load())(input, readGiven(declared, written));
      return understood.length > 0 ? { ...outcome, understood } : outcome;
    },
  };
}
