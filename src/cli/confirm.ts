// One rule for every command that writes (docs/cli.md, Questions): show what it would do, ask, do it. Where nobody can be
// asked, what publishes a version or takes something away needs --yes; what only adds is done as it was typed.

import { UserError } from '../domain/errors.ts';
import type { Office } from '../operations/office.ts';
import type { CommandInput } from './command-file.ts';
import { officeOf } from './office.ts';
import { mayAsk } from './options.ts';
import { say } from './output.ts';
import { askYesOrNo } from './prompts.ts';

/** What would be done, and what is asked below it. */
export interface Plan {
  readonly lines: readonly string[];
  readonly question?: string;
  /** Nothing is published or taken away this time, so that nobody need be there to say yes. */
  readonly harmless?: boolean;
}

export interface Done<Made> {
  readonly made: Made;
  /** Somebody has just read all of the plan and said yes: it need not be read twice. */
  readonly approved: boolean;
}

/** The answer was no; the boundary says it as it says every cancelled question. */
class DeclinedError extends Error {
  override readonly name = 'CancelPromptError';
}

/**
 * `plan` says what a trial of `change` would do; null where that needs no yes, as what is refused. Throws where the
 * answer is no, and `confirmation-needed` where a yes is needed and nobody is there.
 */
export async function carryOut<Made>(
  input: CommandInput,
  change: (office: Office) => Promise<Made>,
  plan: (made: Made) => Plan | null,
): Promise<Done<Made>> {
  const office = officeOf(input);
  if (input.dryRun || input.yes || !(mayAsk(input) || needsYes(input)))
    return { made: await change(office), approved: false };
  const planned = plan(await change({ ...office, dryRun: true }));
  if (planned) await agree(input, planned);
  return { made: await change(office), approved: planned !== null && mayAsk(input) };
}

/** Shows the plan and asks; for a change that is made in another way than by one operation. */
export async function agree(input: CommandInput, { lines, question, harmless }: Plan): Promise<void> {
  const { ward } = input.messages;
  if (!mayAsk(input) && harmless) return;
  if (!input.json) say(input.context.stderr, lines.join('\n'));
  if (!mayAsk(input)) throw new UserError('unreadable', { code: 'confirmation-needed', facts: {} });
  await agreedTo(question ?? ward.ask.confirm, input.effect !== 'for-good');
}

/** Throws where the answer is no. */
export async function agreedTo(question: string, byDefault: boolean): Promise<void> {
  if (!(await askYesOrNo(question, byDefault))) throw new DeclinedError();
}

/** "Sẽ làm:", with what would be done below it. */
export function wouldDo(lines: readonly string[], { messages }: CommandInput): readonly string[] {
  return [messages.ward.wouldDo, ...lines.flatMap(line => line.split('\n')).map(line => `  ${line}`)];
}

export function needsYes({ effect }: Pick<CommandInput, 'effect'>): boolean {
  return effect === 'publishes' || effect === 'takes-away' || effect === 'for-good';
}
