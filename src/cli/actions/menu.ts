import { UserError } from '../../domain/errors.ts';
import type { CommandInput, Outcome } from '../command-file.ts';
import { COMMANDS } from '../commands/index.ts';
import { mayAsk } from '../options.ts';

/** Throws `terminal-needed` where nobody is there to point at anything. */
export async function menu(input: CommandInput): Promise<Outcome> {
  if (!mayAsk(input)) throw new UserError('unreadable', { code: 'terminal-needed', facts: {} });
  const { openMenu } = await import('../menu/menu.ts');
  await openMenu(input, COMMANDS);
  return { data: null, text: '' };
}
