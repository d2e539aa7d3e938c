// `completion SHELL`: the script for a shell; `completion suggest`, which that script calls, says what may follow.

import { addMonths, monthOf } from '../../domain/civil-date.ts';
import { UserError } from '../../domain/errors.ts';
import { peopleKnown } from '../../operations/typed-facts.ts';
import { callables } from '../callables.ts';
import type { Action, CommandInput } from '../command-file.ts';
import { COMMANDS } from '../commands/index.ts';
import type { completionCommand } from '../commands/machine.ts';
import { SCRIPTS, SHELLS } from '../completion-scripts.ts';
import { officeOf, today } from '../office.ts';
import { suggest } from '../suggest.ts';

export const completion: Action<typeof completionCommand> = async (input, { shell, words }) => {
  if (shell === 'suggest') return suggested(words, input);
  const known = SHELLS.find(each => each === shell);
  if (known) return { data: { shell: known, script: SCRIPTS[known] }, text: '', copy: SCRIPTS[known] };
  throw new UserError('unreadable', {
    code: 'choice-unknown',
    facts: { option: 'completion', value: shell, choices: SHELLS },
  });
};

async function suggested(words: readonly string[], input: CommandInput) {
  const [last = '', ...before] = words.toReversed();
  const found = await suggest(before.toReversed().map(unescaped), unescaped(last.replace(/^=/, '')), {
    commands: COMMANDS,
    callables: callables(COMMANDS),
    periods: periodsAround(input),
    // A file that cannot be read is no matter while something is typed.
    people: () => peopleKnown(officeOf(input)).catch(() => []),
  });
  return { data: found, text: '', copy: found.join('\n') };
}

/** This month and the next two, and the quarters they are in. */
function periodsAround(input: CommandInput): readonly string[] {
  const months = [0, 1, 2].map(ahead => addMonths(monthOf(today(input)), ahead));
  const quarters = months.map(month => `${month.slice(0, 4)}-Q${Math.ceil(Number(month.slice(5)) / 3)}`);
  return ['this-month', 'next-month', ...months, ...new Set(quarters)];
}

/** As a shell has it on its line: with what it is quoted by. */
function unescaped(word: string): string {
  return word.replace(/^["']|["']$/g, '').replace(/\\(.)/g, '$1');
}
