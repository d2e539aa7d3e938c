// Bringing a file to the form this program knows. All steps are one transaction, a copy of the file is made beside it
// first, and each step leaves its name and the SHA-256 of its SQL, so that an altered one is found out.

import { randomBytes } from 'node:crypto';
import { basename, dirname, extname, join } from 'node:path';
import type Sqlite from 'better-sqlite3';
import { sha256 } from '../files/sha256.ts';
import { inTransaction } from './commit.ts';
import { MIGRATIONS } from './migrations/index.ts';
import { sealAll } from './seal-operation.ts';

type Database = Sqlite.Database;

export interface AppliedMigration {
  readonly version: number;
  readonly name: string;
  readonly sha256: string;
}

/** The newest operation when a file of an older form was brought to the present one; null where it is of that form still. */
export function readUpgradeAfter(db: Database, form: number): number | null {
  const after = db.prepare('SELECT min(after_operation) FROM migration WHERE version > ?').pluck().get(form);
  return typeof after === 'number' ? after : null;
}

/** Makes the tables of a new file. */
export function migrateNew(db: Database): void {
  inTransaction(db, () => applyFrom(db, 0));
}

/** `copy` is called with the file locked against writers, before anything changes; it is given the old version. */
export function upgrade(db: Database, copy: (from: number) => void): void {
  inTransaction(db, () => {
    const from = schemaVersion(db);
    // Another process may have been faster.
    if (from >= MIGRATIONS.length) return;
    copy(from);
    applyFrom(db, from);
  });
}

export function schemaVersion(db: Database): number {
  return Number(db.pragma('user_version', { simple: true }));
}

function applyFrom(db: Database, from: number): void {
  const newest =
    from === 0 ? 0 : Number(db.prepare('SELECT coalesce(max(id), 0) FROM operation').pluck().get());
  for (const { sql } of MIGRATIONS.slice(from)) db.exec(sql);
  db.pragma(`user_version = ${MIGRATIONS.length}`);
  const known = new Set(readMigrations(db).map(m => m.version));
  const record = db.prepare(
    'INSERT INTO migration (version, name, sha256, after_operation) VALUES (?, ?, ?, ?)',
  );
  for (const { version, name, sha256: digest } of knownMigrations())
    if (!known.has(version)) record.run(version, name, digest, version <= from ? 0 : newest);
  if (from < FIRST_WITH_LINKS) sealAll(db, bytes => randomBytes(bytes).toString('hex'));
}

/** The form in which operations are links of a chain; those done before get theirs as they stand when it comes. */
export const FIRST_WITH_LINKS = 7;

/** Those of this program. */
export function knownMigrations(): readonly AppliedMigration[] {
  return MIGRATIONS.map(({ name, sql }, i) => ({
    version: i + 1,
    name,
    sha256: sha256(sql),
  }));
}

/** Those that made the file, in order. */
export function readMigrations(db: Database): readonly AppliedMigration[] {
  return db
    .prepare('SELECT version, name, sha256 FROM migration ORDER BY version')
    .all() as AppliedMigration[];
}

/** `ward.before-upgrade-1.db` beside `ward.db`; the first such name that is free. */
export function upgradeCopyPath(path: string, from: number, taken: (path: string) => boolean): string {
  const ending = extname(path);
  const stem = join(dirname(path), basename(path, ending));
  const named = (n: number) => `${stem}.before-upgrade-${from}${n === 1 ? '' : `-${n}`}${ending}`;
  let n = 1;
  while (taken(named(n))) n++;
  return named(n);
}
