// One build at a time in a folder. The system holds the lock, as it does SQLite's on any file, and lets it go when the
// process ends, however it ends: nothing is left behind that would have to be judged dead or alive.

import { closeSync, existsSync, ftruncateSync, openSync } from 'node:fs';
import { reasonOf } from '../domain/errors.ts';
import { createOwn } from '../files/temporary.ts';
import { connectLock } from './database.ts';

export interface FolderLock {
  release(): void;
}

/** Null where another process has it. The file at `path` stays, and stays empty. Throws what the system says. */
export function takeFolderLock(path: string): FolderLock | null {
  emptyFile(path);
  const db = connectLock(path);
  try {
    db.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    db.close();
    if (reasonOf(error).startsWith('SQLITE_BUSY')) return null;
    throw error;
  }
  return { release: () => db.close() };
}

/** Earlier releases wrote a process number into it. */
function emptyFile(path: string): void {
  const file = existsSync(path) ? openSync(path, 'r+') : createOwn(path, 0o600);
  try {
    ftruncateSync(file);
  } finally {
    closeSync(file);
  }
}
