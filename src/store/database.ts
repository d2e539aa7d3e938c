// The one importer of better-sqlite3: opens the file of a ward, tells what else a file may be, and turns what
// SQLite says into problems that name the remedy.

import { chmodSync, closeSync, existsSync, linkSync, openSync, readSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import Sqlite from 'better-sqlite3';
import { reasonOf, UserError } from '../domain/errors.ts';
import { makeFolder } from '../files/make-folder.ts';
import { clearAbandoned, unfinishedPath } from '../files/unfinished.ts';
import { migrateNew, schemaVersion, upgrade, upgradeCopyPath } from './migrate.ts';
import { MIGRATIONS } from './migrations/index.ts';

export type Database = Sqlite.Database;

/** "LTRC", in SQLite's header: says that a file is a ward. */
export const APPLICATION_ID = 0x4c545243;
const BUSY_TIMEOUT_MILLISECONDS = 30_000;
/** The ward holds personal data: nobody but its owner reads it. */
const PRIVATE_FILE = 0o600;
const SQLITE_MAGIC = 'SQLite format 3\0';

/** A new file for `path`; it stands under another name where `at` says so. */
export function createDatabase(path: string, at: string = path): Database {
  if (existsSync(path)) throw storeError('file-exists', path);
  return guarded(path, () => {
    makeFolder(dirname(path));
    rmSync(unfinishedPath(path), { force: true });
    closeSync(openSync(at, 'wx', PRIVATE_FILE));
    chmodSync(at, PRIVATE_FILE);
    try {
      const db = connect(at, false);
      db.pragma(`application_id = ${APPLICATION_ID}`);
      migrateNew(db);
      return db;
    } catch (error) {
      rmSync(at, { force: true });
      throw error;
    }
  });
}

/** Gives a finished file its name, unless that is taken meanwhile. */
export function placeDatabase(unfinished: string, path: string): void {
  guarded(path, () => {
    clearAbandoned(unfinished);
    try {
      linkSync(unfinished, path);
    } catch {
      // A disk without links (FAT), or the name is taken.
      if (existsSync(path)) throw storeError('file-exists', path);
      renameSync(unfinished, path);
    } finally {
      rmSync(unfinished, { force: true });
    }
  });
}

/** The form of a new file, to compare others with. */
export function createInMemory(): Database {
  const db = new Sqlite(':memory:');
  migrateNew(db);
  return db;
}

/** For a look at a file that nobody vouches for: nothing is written, nothing brought up to date. */
export function openReadOnly(path: string): Database {
  return new Sqlite(path, { readonly: true, fileMustExist: true, timeout: BUSY_TIMEOUT_MILLISECONDS });
}

/** Opens a ward's file and brings it up to date; a copy is made first, unless the caller keeps one itself. */
export function openDatabase(path: string, { copyFirst = true } = {}): Database {
  refuseOther(path);
  return guarded(path, () => {
    const db = connect(path, true);
    refuseForeign(path, db);
    if (schemaVersion(db) < MIGRATIONS.length)
      upgrade(db, from => {
        if (copyFirst) copyDatabase(path, upgradeCopyPath(path, from, existsSync));
      });
    return db;
  });
}

/** Opens a ward's file of any form for reading only, and changes nothing in it. */
export function openForeign(path: string): Database {
  refuseOther(path);
  return guarded(path, () => {
    const db = openReadOnly(path);
    refuseForeign(path, db);
    return db;
  });
}

/** Throws where there is no file, or one of another kind. */
function refuseOther(path: string): void {
  if (!existsSync(path)) throw storeError('file-missing', path);
  if (!guarded(path, () => isSqlite(path))) throw storeError('not-a-ward-file', path);
}

/** Throws, and closes it, where the file is another program's, or a newer one's. */
function refuseForeign(path: string, db: Database): void {
  try {
    if (db.pragma('application_id', { simple: true }) !== APPLICATION_ID)
      throw storeError('not-a-ward-file', path);
    const version = schemaVersion(db);
    if (version > MIGRATIONS.length)
      throw new UserError('store', {
        code: 'file-newer',
        facts: { path, version, known: MIGRATIONS.length },
      });
  } catch (error) {
    db.close();
    throw error;
  }
}

/**
 * Keeps everybody from a file whose rows cannot be trusted, until it is closed; null where SQLite finds nothing in it
 * that could be locked. Throws where somebody else holds it.
 */
export function lockDatabase(path: string): Database | null {
  const db = connect(path, true);
  try {
    db.exec('BEGIN EXCLUSIVE');
    return db;
  } catch (error) {
    db.close();
    const reason = asStoreError(path, error);
    if (reason instanceof UserError && reason.problems.some(p => p.code === 'file-busy')) throw reason;
    return null;
  }
}

function connect(path: string, mustExist: boolean): Database {
  const db = new Sqlite(path, { fileMustExist: mustExist, timeout: BUSY_TIMEOUT_MILLISECONDS });
  db.pragma('foreign_keys = ON');
  db.pragma('trusted_schema = OFF');
  return db;
}

/**
 * A whole copy of the file at `path` as it stands, for its owner alone; others may read and write meanwhile. Throws
 * where `target` exists.
 */
export function copyDatabase(path: string, target: string): void {
  closeSync(openSync(target, 'wx', PRIVATE_FILE));
  try {
    chmodSync(target, PRIVATE_FILE);
    const reader = openReadOnly(path);
    try {
      reader.prepare('VACUUM INTO ?').run(target);
    } finally {
      reader.close();
    }
  } catch (error) {
    rmSync(target, { force: true });
    throw error;
  }
}

function isSqlite(path: string): boolean {
  const file = openSync(path, 'r');
  try {
    const head = Buffer.alloc(SQLITE_MAGIC.length);
    readSync(file, head, 0, head.length, 0);
    return head.toString('latin1') === SQLITE_MAGIC;
  } finally {
    closeSync(file);
  }
}

/** Runs `work` on the file at `path`; what SQLite or the file system refuses becomes a `store` error. */
export function guarded<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw asStoreError(path, error);
  }
}

function asStoreError(path: string, error: unknown): unknown {
  if (error instanceof UserError || !(error instanceof Error)) return error;
  const code = reasonOf(error);
  if (code.startsWith('SQLITE_BUSY')) return storeError('file-busy', path);
  if (code === 'SQLITE_FULL' || code === 'ENOSPC' || code === 'EDQUOT') return storeError('disk-full', path);
  if (NOT_WRITABLE.some(c => code.startsWith(c))) return storeError('file-not-writable', path);
  if (code.startsWith('SQLITE_IOERR') || code === 'EIO') return storeError('disk-error', path);
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB') return storeError('file-damaged', path);
  if ('syscall' in error) return storeError('file-not-writable', path);
  return isUnreadableRow(error) ? storeError('file-damaged', path) : error;
}

/** Rows hold JSON, dates and times that this program wrote; what cannot be read again was damaged in the file. */
function isUnreadableRow(error: Error): boolean {
  return (
    error instanceof SyntaxError ||
    error.name === 'ValiError' ||
    /^(not a (civil date|time of day)|malformed JSON)/.test(error.message)
  );
}

const NOT_WRITABLE = [
  'SQLITE_READONLY',
  'SQLITE_CANTOPEN',
  'EACCES',
  'EPERM',
  'EROFS',
  'ENOENT',
  'ENOTDIR',
  'EEXIST',
  'EISDIR',
];

type StoreProblem =
  | 'file-exists'
  | 'file-missing'
  | 'not-a-ward-file'
  | 'file-busy'
  | 'disk-full'
  | 'disk-error'
  | 'file-not-writable'
  | 'file-damaged';

function storeError(code: StoreProblem, path: string): UserError {
  return new UserError('store', { code, facts: { path } });
}
