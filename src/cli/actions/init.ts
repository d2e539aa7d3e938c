import type { Action, CommandInput } from '../command-file.ts';
import type { initCommand } from '../commands/init.ts';
import { isCtrlC, isEscape } from '../menu/step.ts';
import { mayAsk } from '../options.ts';
import { say } from '../output.ts';
import { askYesOrNo } from '../prompts.ts';
import { makeWard } from './make-ward.ts';

/** The file is made: whoever leaves at the question has undone nothing, and is not told so. */
async function goesOn(input: CommandInput): Promise<boolean> {
  try {
    return await askYesOrNo(input.messages.menu.ask.goOn, true);
  } catch (error) {
    if (isEscape(error) || isCtrlC(error)) return false;
    throw error;
  }
}

/** On a terminal the menu goes on from there. */
export const init: Action<typeof initCommand> = async (input, given) => {
  const made = await makeWard(input, given);
  if (!mayAsk(input) || input.dryRun) return made;
  say(input.context.stderr, made.text);
  if (!(await goesOn(input))) return { ...made, text: '' };
  const { openMenu } = await import('../menu/menu.ts');
  const { COMMANDS } = await import('../commands/index.ts');
  await openMenu(input, COMMANDS);
  return { ...made, text: '' };
};
