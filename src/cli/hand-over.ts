// What --copy and --open ask for, once a command is done: its texts onto the clipboard, one after another, its file into
// the desktop's program. The work stays done where the desktop cannot; that is said.

import type { CommandInput, Letters, Outcome } from './command-file.ts';
import type { Typed } from './declaration.ts';
import { mayAsk } from './options.ts';
import { copyText, openFile } from './other-programs.ts';
import { say } from './output.ts';
import { askYesOrNo } from './prompts.ts';

export async function handOver(outcome: Outcome, { copy, open }: Typed, input: CommandInput): Promise<void> {
  if (input.dryRun) return;
  if (copy === true) await copyAll(outcome, input);
  if (open === true && outcome.file) await openOut(outcome.file, input);
}

async function copyAll({ copy, letters }: Outcome, input: CommandInput): Promise<void> {
  if (copy && !(await copyOut(copy, input))) return;
  if (letters) await copyLetters(letters, input);
}

/** False where the desktop gives no way to its clipboard. */
export async function copyOut(text: string, { context, messages }: CommandInput): Promise<boolean> {
  const { copied, notCopied } = messages.cli.hands;
  const done = await copyText(text.trimEnd(), context);
  say(context.stderr, done ? copied : notCopied);
  return done;
}

/** Each waits until the one before it is pasted; a no ends it. */
export async function copyLetters({ each }: Letters, input: CommandInput): Promise<void> {
  const { context, messages } = input;
  const { personalText: words, cli } = messages;
  if (each.length > 0 && !mayAsk(input)) say(context.stderr, words.notCopied(each.length));
  if (!mayAsk(input)) return;
  for (const { name, text } of each) {
    if (!(await askYesOrNo(words.next(name), true))) return;
    const done = await copyText(text, context);
    say(context.stderr, done ? words.copied(name) : cli.hands.notCopied);
    if (!done) return;
  }
}

export async function openOut(path: string, { context, messages }: CommandInput): Promise<void> {
  const { opened, notOpened } = messages.cli.hands;
  say(context.stderr, (await openFile(path, context)) ? opened(path) : notOpened(path));
}
