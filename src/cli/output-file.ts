// Files that a command hands out: never over one that somebody else made.

import { existsSync, readFileSync } from 'node:fs';
import { UserError } from '../domain/errors.ts';
import { writeAtomically } from '../files/atomic-write.ts';
import type { CommandInput } from './command-file.ts';

/** Documents and feeds may be handed round; the ward file may not. */
const SHARED_FILE = 0o644;

export interface WrittenFile {
  readonly path: string;
  readonly state: 'written' | 'unchanged';
}

/** Throws `output-exists` where the file there is not ours and --overwrite was not said. A dry run writes nothing. */
export function writeOutput(input: CommandInput, path: string, bytes: Uint8Array): WrittenFile {
  if (input.options['overwrite'] !== true && existsSync(path) && !isOurs(path))
    throw new UserError('wrong', { code: 'output-exists', facts: { path } });
  if (input.dryRun) return { path, state: 'unchanged' };
  return { path, state: writeAtomically(path, bytes, { mode: SHARED_FILE }) };
}

/** Every format we write names its maker. */
function isOurs(path: string): boolean {
  return readFileSync(path).includes('lichtruc');
}
