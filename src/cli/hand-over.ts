// What --copy and --open ask for, once a command is done: its text onto the clipboard, its file into the desktop's
// program. The work stays done where the desktop cannot; that is said.

import type { CommandInput, Outcome } from './command-file.ts';
import type { Typed } from './declaration.ts';
import { copyText, openFile } from './other-programs.ts';
import { say } from './output.ts';

export async function handOver(outcome: Outcome, { copy, open }: Typed, input: CommandInput): Promise<void> {
  if (input.dryRun) return;
  if (copy === true && outcome.copy) await copyOut(outcome.copy, input);
  if (open === true && outcome.file) await openOut(outcome.file, input);
}

export async function copyOut(text: string, { context, messages }: CommandInput): Promise<void> {
  const { copied, notCopied } = messages.cli.hands;
  say(context.stderr, (await copyText(text.trimEnd(), context)) ? copied : notCopied);
}

export async function openOut(path: string, { context, messages }: CommandInput): Promise<void> {
  const { opened, notOpened } = messages.cli.hands;
  say(context.stderr, (await openFile(path, context)) ? opened(path) : notOpened(path));
}
