// A file is there whole or not at all: written under another name in the same folder, then renamed over it.

import {
  chmodSync,
  closeSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { reasonOf, UserError } from '../domain/errors.ts';
import { makeFolder } from './make-folder.ts';
import { clearAbandoned, unfinishedPath } from './unfinished.ts';

export interface AtomicWriteOptions {
  /** Permission bits of the file, whatever the umask. */
  readonly mode: number;
}

export type Written = 'written' | 'unchanged';

/** Writes `bytes` to `path` unless it holds them already; makes missing folders. Throws `output-unwritable`. */
export function writeAtomically(path: string, bytes: Uint8Array, { mode }: AtomicWriteOptions): Written {
  if (holds(path, bytes)) return 'unchanged';
  try {
    replace(path, bytes, mode);
  } catch (error) {
    throw new UserError('store', { code: 'output-unwritable', facts: { path, reason: reasonOf(error) } });
  }
  return 'written';
}

function replace(path: string, bytes: Uint8Array, mode: number): void {
  const folder = dirname(path);
  makeFolder(folder);
  const temporary = unfinishedPath(path);
  try {
    const file = openSync(temporary, 'w', mode);
    try {
      for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    chmodSync(temporary, mode);
    clearAbandoned(temporary);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

function holds(path: string, bytes: Uint8Array): boolean {
  try {
    return readFileSync(path).equals(bytes);
  } catch {
    return false;
  }
}
