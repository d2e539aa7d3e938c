// What stands in a ward's folder: the state of its file, and the files that somebody may read.

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { expect } from 'vitest';

/** What somebody finds of a file: as it was, or as it became, never in between, and never gone where it stays. */
export function expectWhole(
  files: ReadonlyMap<string, string>,
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): void {
  for (const [name, digest] of files) expect([before.get(name), after.get(name)], name).toContain(digest);
  for (const name of before.keys()) if (after.has(name)) expect(files.has(name), name).toBe(true);
}

/** Every row of every table and how they are made, as one digest; null where there is no file. Throws where SQLite finds damage. */
export function stateOf(folder: string): string | null {
  let db: Sqlite.Database;
  try {
    db = new Sqlite(join(folder, 'ward.db'), { fileMustExist: true });
  } catch {
    return null;
  }
  try {
    const found = db.pragma('integrity_check', { simple: true });
    if (found !== 'ok') throw new Error(`damaged: ${found}`);
    if (db.prepare('PRAGMA foreign_key_check').all().length > 0) throw new Error('a row refers to nothing');
    const tables = db
      .prepare(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name",
      )
      .pluck()
      .all();
    const rows = tables.map(name => [name, db.prepare(`SELECT * FROM "${name}"`).raw().all()]);
    const form = db.prepare('SELECT type, name, sql FROM sqlite_schema ORDER BY type, name').raw().all();
    const version = db.pragma('user_version', { simple: true });
    return digestOf(Buffer.from(JSON.stringify([version, form, rows])));
  } finally {
    db.close();
  }
}

/** Every other file that somebody may read, with the digest of its bytes. */
export function filesOf(folder: string): ReadonlyMap<string, string> {
  let names: string[];
  try {
    names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  } catch {
    return new Map();
  }
  const files = names.filter(name => isForReaders(name) && statSync(join(folder, name)).isFile()).sort();
  return new Map(files.map(name => [name, digestOf(readFileSync(join(folder, name)))]));
}

/** Whether somebody may read it: not the ward's file, nothing on its way under another name, no builder's own notes. */
export function isForReaders(name: string): boolean {
  return name !== 'ward.db' && !/(^|\/)\.[^/]+$|-journal$/.test(name);
}

export function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
