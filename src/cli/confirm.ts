// What cannot be taken back is confirmed by --yes, or by somebody who is there to be asked. What undo can take back
// is shown and asked about where somebody is there; without a terminal the command as typed is the answer.

import { UserError } from '../domain/errors.ts';
import type { CommandInput } from './command-file.ts';
import { mayAsk } from './options.ts';
import { say } from './output.ts';
import { askYesOrNo } from './prompts.ts';

/** False where the answer was no. Throws `confirmation-needed` where nobody is there. A dry run needs no yes. */
export async function confirmed(
  input: CommandInput,
  question: () => string | Promise<string>,
): Promise<boolean> {
  if (input.yes || input.dryRun) return true;
  const asked = await question();
  if (!mayAsk(input)) throw new UserError('unreadable', { code: 'confirmation-needed', facts: {} });
  return askYesOrNo(asked, false);
}

/** The answer was no; the boundary says it as it says every cancelled question. */
class DeclinedError extends Error {
  override readonly name = 'CancelPromptError';
}

/** `plan` says what would be done, having done nothing. Throws where the answer is no. */
export async function approved(
  input: CommandInput,
  plan: () => Promise<readonly string[]>,
  question: string = input.messages.ward.ask.confirm,
): Promise<void> {
  if (!mayAsk(input) || input.dryRun) return;
  const lines = await plan();
  say(input.context.stderr, [input.messages.ward.wouldDo, ...lines.map(line => `  ${line}`)].join('\n'));
  await agreedTo(question, false);
}

/** Throws where the answer is no. */
export async function agreedTo(question: string, byDefault: boolean): Promise<void> {
  if (!(await askYesOrNo(question, byDefault))) throw new DeclinedError();
}

/** As `approved`, with `shown` already said in full. */
export async function agreed(input: CommandInput, shown: string, question: string): Promise<void> {
  if (!mayAsk(input) || input.dryRun) return;
  say(input.context.stderr, shown);
  await agreedTo(question, false);
}
