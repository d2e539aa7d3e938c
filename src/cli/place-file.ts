// A small file of ours in a folder that others use too. Each says so in its text, so that nobody else's is written over
// or taken away.

import { existsSync, rmSync } from 'node:fs';
import { UserError } from '../domain/errors.ts';
import { writeAtomically } from '../files/atomic-write.ts';
import { readBytes } from '../files/read-bytes.ts';
import type { MachinePlace } from './machine-places.ts';

const MOST_BYTES = 100_000;

/** Throws `output-exists` where somebody else's file is in the way. */
export function put({ path, text, mode }: MachinePlace): void {
  if (existsSync(path) && !isOurs(path))
    throw new UserError('wrong', { code: 'output-exists', facts: { path } });
  writeAtomically(path, Buffer.from(text), { mode });
}

export function takeAway({ path }: MachinePlace): void {
  rmSync(path, { force: true });
}

export function isOurs(path: string): boolean {
  return existsSync(path) && /lichtruc/i.test(readBytes(path, MOST_BYTES).toString('utf8'));
}
