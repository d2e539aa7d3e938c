// The one importer of better-sqlite3: makes, connects and copies files, and turns what SQLite says into problems that
// name the remedy.

import { closeSync, existsSync, linkSync, openSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { reasonOf, UserError } from '../domain/errors.ts';
import { makeFolder } from '../files/make-folder.ts';
import { syncFolder } from '../files/sync-folder.ts';
import { clearAbandoned, createOwn, temporaryPath } from '../files/temporary.ts';
import { DamagedRow } from './damaged-row.ts';
import { integrityFaults } from './integrity.ts';
import { migrateNew } from './migrate.ts';
import { MIGRATIONS } from './migrations/index.ts';
import { APPLICATION_ID } from './ward-header.ts';

export type Database = Sqlite.Database;

const BUSY_TIMEOUT_MILLISECONDS = 30_000;
/** Of the first read, before it is known whether waiting can help. */
const FIRST_TIMEOUT_MILLISECONDS = 1000;
/** The ward holds personal data: nobody but its owner reads it. */
const PRIVATE_FILE = 0o600;

/** A new file for `path`; it stands under another name where `at` says so. */
export function createDatabase(path: string, at: string = path): Database {
  if (existsSync(path)) throw storeError('file-exists', path);
  return guarded(path, () => {
    makeFolder(dirname(path));
    closeSync(createOwn(at, PRIVATE_FILE));
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
    syncFolder(dirname(path));
  });
}

/** Of the SQLite that better-sqlite3 brings along. */
export function sqliteVersion(): string {
  const db = new Sqlite(':memory:');
  try {
    return String(db.prepare('SELECT sqlite_version()').pluck().get());
  } finally {
    db.close();
  }
}

/** The form that the first so many migrations make, to compare files with. */
export function createInMemory(version: number = MIGRATIONS.length): Database {
  const db = new Sqlite(':memory:');
  for (const { sql } of MIGRATIONS.slice(0, version)) db.exec(sql);
  return db;
}

/** For a look at a file that nobody vouches for: nothing is written, nothing brought up to date. */
export function openReadOnly(path: string): Database {
  return new Sqlite(path, { readonly: true, fileMustExist: true, timeout: BUSY_TIMEOUT_MILLISECONDS });
}

/**
 * Keeps everybody from a file whose rows cannot be trusted, until it is closed; null where SQLite finds nothing in it
 * that could be locked. Throws where somebody else holds it.
 */
export function lockDatabase(path: string): Database | null {
  let db: Database | null = null;
  try {
    db = connect(path, true);
    db.exec('BEGIN EXCLUSIVE');
    return db;
  } catch (error) {
    db?.close();
    const reason = asStoreError(path, error);
    if (reason instanceof UserError && reason.problems.some(p => p.code === 'file-busy')) throw reason;
    return null;
  }
}

/** Closes it where `work` throws. */
export function closing(db: Database, work: () => void): void {
  try {
    work();
  } catch (error) {
    db.close();
    throw error;
  }
}

export function connect(path: string, mustExist: boolean): Database {
  const db = new Sqlite(path, { fileMustExist: mustExist, timeout: FIRST_TIMEOUT_MILLISECONDS });
  refuseWithoutLocks(path, db);
  closing(db, () => {
    db.pragma(`busy_timeout = ${BUSY_TIMEOUT_MILLISECONDS}`);
    db.pragma('foreign_keys = ON');
    db.pragma('trusted_schema = OFF');
    db.pragma('synchronous = EXTRA');
  });
  return db;
}

/** A connection for nothing but its lock: it waits for nobody. */
export function connectLock(path: string): Database {
  return new Sqlite(path, { fileMustExist: true, timeout: 0 });
}

/**
 * Where a drive knows no locks SQLite says "busy", and would say so after any wait: then a file that nobody else can
 * know is busy too.
 */
function refuseWithoutLocks(path: string, db: Database): void {
  try {
    db.prepare('SELECT count(*) FROM sqlite_schema').get();
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === 'SQLITE_ERROR') {
      db.close();
      throw storeError('file-damaged', path);
    }
    if (!reason.startsWith('SQLITE_BUSY') || knowsLocks(dirname(path))) return;
    db.close();
    throw storeError('no-locks', path);
  }
}

function knowsLocks(folder: string): boolean {
  const probe = temporaryPath(join(folder, 'lock'));
  try {
    closeSync(createOwn(probe, PRIVATE_FILE));
  } catch {
    return true;
  }
  const db = connectLock(probe);
  try {
    db.exec('BEGIN EXCLUSIVE; ROLLBACK');
    return true;
  } catch (error) {
    return !reasonOf(error).startsWith('SQLITE_BUSY');
  } finally {
    db.close();
    rmSync(probe, { force: true });
  }
}

/**
 * A whole copy of the file at `path` as it stands, for its owner alone; others may read and write meanwhile. Throws
 * where `target` exists.
 */
export function copyDatabase(path: string, target: string): void {
  closeSync(createOwn(target, PRIVATE_FILE));
  try {
    const reader = openReadOnly(path);
    try {
      reader.prepare('VACUUM INTO ?').run(target);
    } finally {
      reader.close();
    }
  } catch (error) {
    rmSync(target, { force: true });
    throw reasonOf(error).startsWith('SQLITE_CORRUPT') ? damageAt(path) : error;
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
  if (code.startsWith('SQLITE_BUSY'))
    return storeError(knowsLocks(dirname(path)) ? 'file-busy' : 'no-locks', path);
  if (DESCRIPTORS.has(code) || (code.startsWith('SQLITE_CANTOPEN') && descriptorsUsedUp(path)))
    return storeError('descriptors-used-up', path);
  if (code === 'SQLITE_FULL' || code === 'ENOSPC' || code === 'EDQUOT') return storeError('disk-full', path);
  if (NOT_WRITABLE.some(c => code.startsWith(c))) return storeError('file-not-writable', path);
  if (code.startsWith('SQLITE_IOERR') || code === 'EIO') return storeError('disk-error', path);
  if (code.startsWith('SQLITE_CORRUPT')) return damageAt(path);
  if (code === 'SQLITE_NOTADB' || isStoredWrongly(error)) return storeError('file-damaged', path);
  if ('syscall' in error) return storeError('file-not-writable', path);
  return error instanceof DamagedRow ? storeError('file-damaged', path) : error;
}

/** A query that reads JSON met a value that is none. */
function isStoredWrongly(error: Error): boolean {
  return error instanceof Sqlite.SqliteError && error.message === 'malformed JSON';
}

/**
 * What SQLite found damaged: it says so of a page that the disk failed to read, too. Read anew the file is whole then,
 * or the disk fails again and says so.
 */
export function damageAt(path: string): UserError {
  return storeError(isWholeOnDisk(path) ? 'disk-error' : 'file-damaged', path);
}

function isWholeOnDisk(path: string): boolean {
  try {
    readFileSync(path);
  } catch (error) {
    return reasonOf(error) === 'EIO';
  }
  try {
    // SQLite leaves out what a table demands of its rows where a connection only reads.
    const db = connect(path, true);
    try {
      return integrityFaults(db).length === 0;
    } finally {
      db.close();
    }
  } catch {
    return false;
  }
}

const DESCRIPTORS = new Set(['EMFILE', 'ENFILE']);

/** SQLite says only that it could not open; the system says why. */
function descriptorsUsedUp(path: string): boolean {
  try {
    closeSync(openSync(path, 'r'));
    return false;
  } catch (error) {
    return DESCRIPTORS.has(reasonOf(error));
  }
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
  | 'descriptors-used-up'
  | 'no-locks'
  | 'file-damaged';

export function storeError(code: StoreProblem, path: string): UserError {
  return new UserError('store', { code, facts: { path } });
}
