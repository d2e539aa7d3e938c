// One made file, written where -o says: `-` is stdout; a file that is not ours is never written over unasked.

import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { UserError } from '../../domain/errors.ts';
import { writeAtomically } from '../../files/atomic-write.ts';
import type { CommandInput, Outcome } from '../command-file.ts';

/** Lists of people are for the office alone. */
const PRIVATE_FILE = 0o600;

export function writeOutput(input: CommandInput, output: string, bytes: Uint8Array): Outcome {
  if (output === '-') {
    input.context.stdout.write(bytes);
    return { data: { written: [] }, text: '' };
  }
  const path = resolve(input.context.folder, output);
  const taken = existsSync(path) && !readFileSync(path).equals(bytes);
  if (taken && input.options['overwrite'] !== true)
    throw new UserError('wrong', { code: 'output-exists', facts: { path } });
  const state = input.dryRun ? 'unchanged' : writeAtomically(path, bytes, { mode: PRIVATE_FILE });
  const { commands } = input.messages;
  const line = state === 'written' ? commands.wrote(path) : commands.unchanged(path);
  return { data: { written: [{ path, state }] }, text: input.dryRun ? commands.dryRun : line };
}
