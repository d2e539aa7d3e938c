// Putting a backup in the place of a ward's file: the rows are written over in one transaction, so that others who
// have the file open see either the one or the other, and what stood there is kept under a name of its own.

import { chmodSync, copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { UserError } from '../domain/errors.ts';
import type { OperationId } from '../domain/history.ts';
import { backUp } from './backup.ts';
import {
  copyDatabase,
  type Database,
  guarded,
  openDatabase,
  openForeign,
  overwriteDatabase,
  unfinishedPath,
} from './database.ts';
import { integrityFaults } from './health.ts';

const PRIVATE_FILE = 0o600;

export interface Restoring {
  /** What is restored; it is only read. */
  readonly from: string;
  readonly path: string;
  /** Where the present file is kept. */
  readonly kept: string;
  /** Writes into the copy before it takes the place; it is told what stands there now, where that can be read. */
  prepare(db: Database, present: Database | null): void;
  /** Goes all the way to the last step and then leaves everything as it was. */
  readonly dryRun: boolean;
}

/** Whether there was a file to keep. */
export async function restoreDatabase({ from, path, kept, prepare, dryRun }: Restoring): Promise<boolean> {
  examine(from);
  const unfinished = unfinishedPath(path);
  rmSync(unfinished, { force: true });
  try {
    guarded(path, () => {
      mkdirSync(dirname(path), { recursive: true });
      copyDatabase(from, unfinished);
    });
    const present = presentFile(path);
    const copy = openDatabase(unfinished, { copyFirst: false });
    try {
      guarded(path, () => copy.transaction(() => prepare(copy, present)).immediate());
      if (dryRun) return existsSync(path);
      if (!present) {
        copy.close();
        return replaceFile(unfinished, path, kept);
      }
      backUp(present, path, kept);
      await overwriteDatabase(copy, path);
      return true;
    } finally {
      present?.close();
      copy.close();
    }
  } finally {
    rmSync(unfinished, { force: true });
  }
}

/** Throws what is wrong with a file that is to be restored: no ward, newer than this program, damaged. */
function examine(path: string): void {
  const db = openForeign(path);
  try {
    guarded(path, () => {
      if (integrityFaults(db).length > 0)
        throw new UserError('store', { code: 'backup-refused', facts: { path, check: 'integrity' } });
    });
  } finally {
    db.close();
  }
}

function presentFile(path: string): Database | null {
  try {
    const db = openDatabase(path, { copyFirst: false });
    // A file whose head is whole may still be damaged further on.
    db.prepare('SELECT count(*) FROM row_image').get();
    return db;
  } catch {
    return null;
  }
}

/** Where what stands there cannot be read by SQLite, it is kept byte for byte. */
function replaceFile(unfinished: string, path: string, kept: string): boolean {
  return guarded(path, () => {
    const stood = existsSync(path);
    if (stood) {
      copyFileSync(path, kept);
      chmodSync(kept, PRIVATE_FILE);
      rmSync(`${path}-journal`, { force: true });
    }
    renameSync(unfinished, path);
    return stood;
  });
}

export function newestOperation(db: Database): OperationId {
  return Number(db.prepare('SELECT coalesce(max(id), 0) FROM operation').pluck().get());
}
