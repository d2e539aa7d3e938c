// Transactions that write, and the one place that ends them.

import type Sqlite from 'better-sqlite3';
import { reasonOf } from '../domain/errors.ts';

type Database = Sqlite.Database;

const unsynced = new WeakSet<Database>();

/** One transaction from before the first read to the last write. A dry run does all of it and rolls back. */
export function inTransaction<T>(db: Database, work: () => T, { dryRun = false } = {}): T {
  db.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    end(db, dryRun);
    return result;
  } finally {
    if (db.inTransaction) db.exec('ROLLBACK');
  }
}

export function end(db: Database, dryRun: boolean): void {
  if (dryRun) db.exec('ROLLBACK');
  else commit(db);
}

/**
 * A transaction is done when its journal is gone. Where the folder cannot be synced after that, SQLite says so as an
 * error of COMMIT, of what it has committed: it must not be called undone.
 */
function commit(db: Database): void {
  try {
    db.exec('COMMIT');
  } catch (error) {
    if (reasonOf(error) !== 'SQLITE_IOERR_DIR_FSYNC') throw error;
    unsynced.add(db);
  }
}

/** Whether something that this connection wrote may be lost if the power fails now. */
export function isUnsynced(db: Database): boolean {
  return unsynced.has(db);
}
