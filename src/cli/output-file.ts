// A document or a list onto the disk: whole or not at all, and never over a file that somebody else made or edited.

import { existsSync, statSync } from 'node:fs';
import { dirname, extname } from 'node:path';
import { bearsOurMark } from '../documents/document-formats.ts';
import { UserError } from '../domain/errors.ts';
import { type Written, writeAtomically } from '../files/atomic-write.ts';
import { readBytes } from '../files/read-bytes.ts';
import type { CommandInput, Outcome } from './command-file.ts';
import { agreedTo } from './confirm.ts';
import { mayAsk } from './options.ts';
import { typedPath } from './typed-path.ts';

/**
 * Documents and slips are drawn up anew; sheets and lists are for somebody to fill in, so what is there may hold their
 * work. Slips bear secret addresses, and lists birth dates and telephone numbers: both are for the office alone.
 */
const KINDS = {
  document: { mode: 0o644, drawnUpAnew: true },
  slips: { mode: 0o600, drawnUpAnew: true },
  sheet: { mode: 0o644, drawnUpAnew: false },
  list: { mode: 0o600, drawnUpAnew: false },
} as const;

/** Where to, as `-o` says it. */
export interface OutputWish {
  readonly output: string;
  readonly overwrite: boolean;
}

export interface WrittenFile {
  readonly path: string;
  readonly state: Written;
}

/** Which of these a file's name ends with. Throws `choice-unknown` for a name that says another format, or none. */
export function endingOf<const Ending extends string>(output: string, endings: readonly Ending[]): Ending {
  const ending = extname(output).slice(1).toLowerCase();
  const known = endings.find(each => each === ending);
  if (known !== undefined) return known;
  const facts = { option: '-o', value: output, choices: endings.map(each => `.${each}`) };
  throw new UserError('unreadable', { code: 'choice-unknown', facts });
}

/** The same where a name need have none; what follows the last point may be a number: `lich 01.2027`. */
export function checkEnding(output: string, endings: readonly string[]): void {
  if (hasEnding(output)) endingOf(output, endings);
}

export function hasEnding(output: string): boolean {
  return /\.\p{L}\w*$/u.test(output);
}

/** What Windows takes for a device in any folder, whatever its ending: a document would be gone. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** Throws `output-exists` where a file that is not ours is in the way and `--overwrite` was not given. */
export async function writeOutput(
  input: CommandInput,
  { output, overwrite }: OutputWish,
  bytes: Uint8Array,
  kind: keyof typeof KINDS = 'document',
): Promise<WrittenFile> {
  const path = typedPath(output, input.context.folder);
  const { mode, drawnUpAnew } = KINDS[kind];
  const mayReplace = (there: Buffer) => there.equals(bytes) || (drawnUpAnew && bearsOurMark(there));
  if (input.context.platform === 'win32' && path.split(/[\\/]/).some(part => DEVICE.test(part)))
    throw new UserError('store', { code: 'output-unwritable', facts: { path, reason: 'ENODEV' } });
  if (!overwrite && isFile(path) && !mayReplace(readBytes(path)))
    throw new UserError('wrong', { code: 'output-exists', facts: { path } });
  if (input.dryRun) return { path, state: 'unchanged' };
  const folder = dirname(path);
  if (mayAsk(input) && !existsSync(folder)) await agreedTo(input.messages.commands.makeFolder(folder), true);
  return { path, state: writeAtomically(path, bytes, { mode }) };
}

/** What else may be there (a folder, a device) is refused when it is written. */
function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** Several files of one folder are one line, unless their names are asked for. */
export function writtenOutcome(
  input: CommandInput,
  written: readonly WrittenFile[],
  details = false,
): Outcome {
  const { commands } = input.messages;
  const [first, ...others] = written;
  const file = first && others.length === 0 ? { file: first.path } : {};
  const text = input.dryRun ? commands.dryRun : linesOf(commands, written, details);
  return { data: { written }, text, ...file };
}

function linesOf(
  commands: CommandInput['messages']['commands'],
  written: readonly WrittenFile[],
  details: boolean,
): string {
  const [first, ...others] = written;
  if (first && others.length > 0 && !details) {
    const anew = written.filter(({ state }) => state === 'written').length;
    return commands.wroteInto(dirname(first.path), anew, written.length - anew);
  }
  return written
    .map(({ path, state }) => (state === 'written' ? commands.wrote(path) : commands.unchanged(path)))
    .join('\n');
}
