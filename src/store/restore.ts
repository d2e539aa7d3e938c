// Putting a backup in the place of a ward's file. One transaction of that file keeps writers waiting from before it
// is copied until its rows are written over: what others committed is in the kept copy, or comes after the restore.

import { chmodSync, copyFileSync, existsSync, linkSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { UserError } from '../domain/errors.ts';
import { makeFolder } from '../files/make-folder.ts';
import { syncFolder } from '../files/sync-folder.ts';
import { clearAbandoned, temporaryPath } from '../files/temporary.ts';
import { backUp } from './backup.ts';
import { end, inTransaction } from './commit.ts';
import {
  closing,
  copyDatabase,
  type Database,
  damageAt,
  guarded,
  lockDatabase,
  placeDatabase,
} from './database.ts';
import { integrityFaults } from './integrity.ts';
import { openDatabase, openForeign } from './open-database.ts';
import { writeOver } from './write-over.ts';

const PRIVATE_FILE = 0o600;

export interface Restoring {
  /** What is restored; it is only read. */
  readonly from: string;
  readonly path: string;
  /** A free name for the present file; asked for when nobody else can write. */
  keptPath(): string;
  /**
   * Writes into the copy before it takes the place; it is told what stands there now, where that can be read. Where the
   * copy is not to take its place, it answers with what to write into the present file instead.
   */
  prepare(copy: Database, present: Database | null, kept: string): ((present: Database) => void) | null;
  /** Goes all the way to the last step and then leaves everything as it was. */
  readonly dryRun: boolean;
}

/** Where the file that stood there is kept; null where there was none. */
export function restoreDatabase(restoring: Restoring): string | null {
  const { from, path, dryRun } = restoring;
  examine(from);
  if (isSameFile(from, path)) throw new UserError('wrong', { code: 'restore-onto-itself', facts: { path } });
  const unfinished = temporaryPath(path);
  return guarded(path, () => {
    try {
      makeFolder(dirname(path));
      copyDatabase(from, unfinished);
      clearAbandoned(unfinished);
      const copy = openDatabase(unfinished, { copyFirst: false });
      const present = presentFile(path, dryRun);
      try {
        return present ? replaceRows(present, copy, restoring) : replaceFile(copy, restoring);
      } finally {
        present?.close();
        copy.close();
      }
    } finally {
      rmSync(unfinished, { force: true });
    }
  });
}

function isSameFile(from: string, path: string): boolean {
  if (!existsSync(path)) return false;
  const [one, other] = [from, path].map(file => statSync(file, { bigint: true }));
  return one?.ino === other?.ino && one?.dev === other?.dev;
}

/** They say nothing of what the file holds. */
const OF_THE_DISK = new Set([
  'file-busy',
  'file-not-writable',
  'disk-full',
  'disk-error',
  'descriptors-used-up',
  'no-locks',
]);

function throwIfOfTheDisk(error: unknown): void {
  if (error instanceof UserError && error.problems.some(p => OF_THE_DISK.has(p.code))) throw error;
}

/** Throws what is wrong with a file that is to be restored: no ward, newer than this program, damaged. */
function examine(path: string): void {
  const db = openForeign(path);
  try {
    guarded(path, () => {
      if (integrityFaults(db).length === 0) return;
      throwIfOfTheDisk(damageAt(path));
      throw new UserError('store', { code: 'backup-refused', facts: { path, check: 'integrity' } });
    });
  } finally {
    db.close();
  }
}

/** Null where there is no file, or none whose rows can be trusted. */
function presentFile(path: string, copyFirst: boolean): Database | null {
  try {
    return guarded(path, () => {
      const db = openDatabase(path, { copyFirst });
      closing(db, () => {
        if (integrityFaults(db).length > 0) throw damageAt(path);
      });
      return db;
    });
  } catch (error) {
    throwIfOfTheDisk(error);
    return null;
  }
}

function replaceRows(
  present: Database,
  copy: Database,
  { path, keptPath, prepare, dryRun }: Restoring,
): string {
  // Without effect inside a transaction.
  present.pragma('foreign_keys = OFF');
  present.exec('BEGIN IMMEDIATE');
  try {
    const kept = keptPath();
    const write = inTransaction(copy, () => prepare(copy, present, kept));
    if (!dryRun) backUp(present, path, kept);
    if (write) write(present);
    else if (!dryRun) writeOver(present, copy.name);
    end(present, dryRun);
    return kept;
  } finally {
    if (present.inTransaction) present.exec('ROLLBACK');
  }
}

/** What stands there and cannot be read is kept byte for byte. */
function replaceFile(copy: Database, { path, keptPath, prepare, dryRun }: Restoring): string | null {
  const kept = keptPath();
  inTransaction(copy, () => prepare(copy, null, kept));
  copy.close();
  const stood = existsSync(path);
  if (dryRun) return stood ? kept : null;
  if (!stood) {
    placeDatabase(copy.name, path);
    return null;
  }
  const lock = lockDatabase(path);
  try {
    keepBytes(path, kept);
    // Windows does not replace a file that is open.
    if (process.platform === 'win32') lock?.close();
    renameSync(copy.name, path);
    syncFolder(dirname(path));
    return kept;
  } finally {
    lock?.close();
  }
}

/** By a second name, not by reading it: closing a file that this process reads would give up its locks on it. */
function keepBytes(path: string, kept: string): void {
  try {
    linkSync(path, kept);
  } catch {
    copyFileSync(path, kept);
  }
  chmodSync(kept, PRIVATE_FILE);
  if (existsSync(`${path}-journal`)) renameSync(`${path}-journal`, `${kept}-journal`);
}
