// Copies of a ward's file: made whole while others write, compared row by row with what they were made from, and put
// back into place.

import { createHash } from 'node:crypto';
import { existsSync, rmSync } from 'node:fs';
import { UserError } from '../domain/errors.ts';
import { temporaryPath } from '../files/temporary.ts';
import { copyDatabase, type Database, guarded, openReadOnly, placeDatabase } from './database.ts';

export interface CopiedRows {
  readonly tables: number;
  readonly rows: number;
}

/**
 * Copies the file of `db` to `target`, which must not exist. The copy is checked and compared before it gets its
 * name. Writers wait meanwhile, so that both hold the same rows: for a transaction that the caller has begun, or one
 * of its own.
 */
export function backUp(db: Database, path: string, target: string): CopiedRows {
  if (existsSync(target)) throw new UserError('store', { code: 'file-exists', facts: { path: target } });
  return guarded(target, () => {
    const unfinished = temporaryPath(target);
    try {
      const copied = withoutWriters(db, () => {
        const digests = guarded(path, () => tableDigests(db));
        copyDatabase(path, unfinished);
        return compare(unfinished, digests, target);
      });
      placeDatabase(unfinished, target);
      return copied;
    } finally {
      rmSync(unfinished, { force: true });
    }
  });
}

/**
 * A lock against writers, not only a snapshot: a writer that waits for a reader to end would keep the copy's own
 * connection from reading. A file that may only be read has no writers.
 */
function withoutWriters<T>(db: Database, work: () => T): T {
  if (db.inTransaction) return work();
  const transaction = db.transaction(work);
  return db.readonly || !isWritable(db) ? transaction.deferred() : transaction.immediate();
}

function isWritable(db: Database): boolean {
  try {
    db.exec('BEGIN IMMEDIATE; ROLLBACK');
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_READONLY'))
      return false;
    throw error;
  }
}

function compare(copy: string, digests: ReadonlyMap<string, TableDigest>, target: string): CopiedRows {
  const found = openReadOnly(copy);
  try {
    const differs =
      found.pragma('integrity_check', { simple: true }) !== 'ok' ||
      JSON.stringify([...tableDigests(found)]) !== JSON.stringify([...digests]);
    if (differs) throw new UserError('store', { code: 'copy-differs', facts: { path: target } });
    return {
      tables: digests.size,
      rows: [...digests.values()].reduce((sum, digest) => sum + digest.rows, 0),
    };
  } finally {
    found.close();
  }
}

export interface TableDigest {
  readonly rows: number;
  readonly sha256: string;
}

/** What each table holds, whatever the order and the numbers of its rows. */
export function tableDigests(db: Database): ReadonlyMap<string, TableDigest> {
  const tables = db
    .prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name")
    .pluck()
    .all() as string[];
  return new Map(tables.map(table => [table, digestOf(db, table)]));
}

function digestOf(db: Database, table: string): TableDigest {
  const rows = db
    .prepare(`SELECT * FROM "${table.replaceAll('"', '""')}"`)
    .raw()
    .all() as unknown[][];
  const hash = createHash('sha256');
  for (const row of rows.map(values => JSON.stringify(values)).sort()) hash.update(`${row}\n`);
  return { rows: rows.length, sha256: hash.digest('hex') };
}
