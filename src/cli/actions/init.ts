import type { Action } from '../command-file.ts';
import type { initCommand } from '../commands/init.ts';
import { mayAsk } from '../options.ts';
import { say } from '../output.ts';
import { askYesOrNo } from '../prompts.ts';
import { makeWard } from './make-ward.ts';

/** On a terminal the menu goes on from there. */
export const init: Action<typeof initCommand> = async (input, given) => {
  const made = await makeWard(input, given);
  if (!mayAsk(input) || input.dryRun) return made;
  say(input.context.stderr, made.text);
  if (!(await askYesOrNo(input.messages.menu.ask.goOn, true))) return { ...made, text: '' };
  const { openMenu } = await import('../menu/menu.ts');
  const { COMMANDS } = await import('../commands/index.ts');
  await openMenu(input, COMMANDS);
  return { ...made, text: '' };
};
