// A file is there whole or not at all: written under another name in the same folder, then renamed over it.

import { closeSync, fchmodSync, fsyncSync, lstatSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { reasonOf, UserError } from '../domain/errors.ts';
import { makeFolder } from './make-folder.ts';
import { readBytesWithin } from './read-bytes.ts';
import { syncFolder } from './sync-folder.ts';
import { clearAbandoned, createOwn, temporaryPath } from './temporary.ts';

export interface AtomicWriteOptions {
  /** Permission bits of the file, less what the umask takes away. */
  readonly mode: number;
  /** The umask takes nothing away: somebody else must be able to read it. */
  readonly exactMode?: boolean;
}

export type Written = 'written' | 'unchanged';

/**
 * Writes `bytes` to `path` unless it holds them already; makes missing folders. A link in its place gives way, what it
 * leads to does not change. Throws `output-unwritable`, and where a folder, a device or a pipe is in the way.
 */
export function writeAtomically(path: string, bytes: Uint8Array, options: AtomicWriteOptions): Written {
  try {
    if (holds(path, bytes)) return 'unchanged';
    replace(path, bytes, options);
  } catch (error) {
    throw new UserError('store', { code: 'output-unwritable', facts: { path, reason: reasonOf(error) } });
  }
  return 'written';
}

/** Whether a file of its own, not a link to one, has just these bytes. Throws EISDIR, or ENODEV of what is no file. */
export function holds(path: string, bytes: Uint8Array): boolean {
  const there = lstatSync(path, { throwIfNoEntry: false });
  if (there === undefined || there.isSymbolicLink()) return false;
  if (there.isDirectory()) throw Object.assign(new Error(path), { code: 'EISDIR' });
  if (!there.isFile()) throw Object.assign(new Error(path), { code: 'ENODEV' });
  if (there.size !== bytes.length) return false;
  try {
    return readBytesWithin(path, bytes.length).equals(bytes);
  } catch {
    return false;
  }
}

function replace(path: string, bytes: Uint8Array, options: AtomicWriteOptions): void {
  const folder = dirname(path);
  makeFolder(folder);
  const temporary = temporaryPath(path);
  try {
    writeNew(temporary, bytes, options);
    clearAbandoned(temporary);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
  syncFolder(folder);
}

function writeNew(path: string, bytes: Uint8Array, { mode, exactMode = false }: AtomicWriteOptions): void {
  const file = createOwn(path, mode);
  try {
    for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
    if (exactMode) fchmodSync(file, mode);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
