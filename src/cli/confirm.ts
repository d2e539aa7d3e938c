// What cannot be taken back is confirmed: by --yes, or by somebody who is there to be asked.

import { UserError } from '../domain/errors.ts';
import type { CommandInput } from './command-file.ts';
import { mayAsk } from './options.ts';
import { askYesOrNo } from './prompts.ts';

/** False where the answer was no. Throws `confirmation-needed` where nobody is there. A dry run needs no yes. */
export async function confirmed(input: CommandInput, question: string): Promise<boolean> {
  if (input.yes || input.dryRun) return true;
  if (!mayAsk(input)) throw new UserError('unreadable', { code: 'confirmation-needed', facts: {} });
  return askYesOrNo(question, false);
}
