// The one importer of better-sqlite3: opens the file of a ward, tells what else a file may be, and turns what
// SQLite says into problems that name the remedy.

import { chmodSync, closeSync, existsSync, mkdirSync, openSync, readSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import Sqlite from 'better-sqlite3';
import { UserError } from '../domain/errors.ts';
import { MIGRATIONS } from './migrations/index.ts';

export type Database = Sqlite.Database;

/** "LTRC", in SQLite's header: says that a file is a ward. */
export const APPLICATION_ID = 0x4c545243;
const BUSY_TIMEOUT_MILLISECONDS = 30_000;
/** The ward holds personal data: nobody but its owner reads it. */
const PRIVATE_FILE = 0o600;
const SQLITE_MAGIC = 'SQLite format 3\0';

export function createDatabase(path: string): Database {
  if (existsSync(path)) throw storeError('file-exists', path);
  return guarded(path, () => {
    mkdirSync(dirname(path), { recursive: true });
    closeSync(openSync(path, 'wx', PRIVATE_FILE));
    chmodSync(path, PRIVATE_FILE);
    try {
      const db = connect(path, false);
      db.pragma(`application_id = ${APPLICATION_ID}`);
      migrate(db);
      return db;
    } catch (error) {
      rmSync(path, { force: true });
      throw error;
    }
  });
}

export function openDatabase(path: string): Database {
  if (!existsSync(path)) throw storeError('file-missing', path);
  return guarded(path, () => {
    if (!isSqlite(path)) throw storeError('not-a-ward-file', path);
    const db = connect(path, true);
    if (db.pragma('application_id', { simple: true }) !== APPLICATION_ID)
      throw storeError('not-a-ward-file', path);
    const version = Number(db.pragma('user_version', { simple: true }));
    if (version > MIGRATIONS.length)
      throw new UserError('store', {
        code: 'file-newer',
        facts: { path, version, known: MIGRATIONS.length },
      });
    if (version < MIGRATIONS.length) migrate(db);
    return db;
  });
}

function connect(path: string, mustExist: boolean): Database {
  const db = new Sqlite(path, { fileMustExist: mustExist, timeout: BUSY_TIMEOUT_MILLISECONDS });
  db.pragma('foreign_keys = ON');
  db.pragma('trusted_schema = OFF');
  return db;
}

/** Each migration and its record are one transaction: user_version is written inside it. */
function migrate(db: Database): void {
  const from = Number(db.pragma('user_version', { simple: true }));
  for (const [i, { sql }] of MIGRATIONS.entries()) {
    if (i < from) continue;
    db.transaction(() => {
      db.exec(sql);
      db.pragma(`user_version = ${i + 1}`);
    }).immediate();
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
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  if (code === 'SQLITE_BUSY') return storeError('file-busy', path);
  if (code === 'SQLITE_FULL' || code === 'ENOSPC' || code === 'EDQUOT') return storeError('disk-full', path);
  if (['SQLITE_READONLY', 'SQLITE_CANTOPEN', 'EACCES', 'EPERM', 'EROFS'].some(c => code.startsWith(c)))
    return storeError('file-not-writable', path);
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB') return storeError('file-damaged', path);
  return error;
}

type StoreProblem =
  | 'file-exists'
  | 'file-missing'
  | 'not-a-ward-file'
  | 'file-busy'
  | 'disk-full'
  | 'file-not-writable'
  | 'file-damaged';

function storeError(code: StoreProblem, path: string): UserError {
  return new UserError('store', { code, facts: { path } });
}
