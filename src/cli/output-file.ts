// A document or a list onto the disk: whole or not at all, and never over a file that somebody else made.

import { existsSync, readFileSync } from 'node:fs';
import { UserError } from '../domain/errors.ts';
import { type Written, writeAtomically } from '../files/atomic-write.ts';
import type { CommandInput } from './command-file.ts';
import { flagOption } from './options.ts';

/** Documents and feeds may be handed round; the ward file may not. */
const SHARED_FILE = 0o644;

/** Throws `output-exists` where a stranger's file is in the way and `--overwrite` was not given. */
export function writeOutput(
  input: CommandInput,
  path: string,
  bytes: Uint8Array,
): { readonly path: string; readonly state: Written } {
  if (!flagOption(input, 'overwrite') && existsSync(path) && !isOurs(readFileSync(path), bytes))
    throw new UserError('wrong', { code: 'output-exists', facts: { path } });
  if (input.dryRun) return { path, state: 'unchanged' };
  return { path, state: writeAtomically(path, bytes, { mode: SHARED_FILE }) };
}

/**
 * Every format names its maker where an editor would drop it: a Word file saved by Word is a stranger's. Plain
 * text and CSV have no such place; they are ours where they begin as what is to be written.
 */
function isOurs(there: Buffer, bytes: Uint8Array): boolean {
  return (
    there.includes('lichtruc') || there.equals(bytes) || firstLine(there) === firstLine(Buffer.from(bytes))
  );
}

function firstLine(bytes: Buffer): string {
  const end = bytes.indexOf('\n');
  return bytes.subarray(0, end < 0 ? bytes.length : end).toString('utf8');
}
