// A ward with one published month, looked at from outside: its folder, its rows, what the doctor says.

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import type { Diagnosis } from '../../src/domain/health.ts';
import { tableDigests } from '../../src/store/backup.ts';
import type { TemporaryWard } from '../cli/temporary-ward.ts';

export function within({ folder }: TemporaryWard, name: string): string {
  return join(folder, name);
}

export function files(ward: TemporaryWard, folder = '.'): readonly string[] {
  return readdirSync(within(ward, folder)).sort();
}

export function sql(statements: string, path: string): void {
  const db = new BetterSqlite3(path);
  db.exec(statements);
  db.close();
}

/** As somebody would who knows SQLite: without the triggers that refuse it, which stand there again afterwards. */
export function tamper(statements: string, path: string): void {
  const db = new BetterSqlite3(path);
  withoutTriggers(db, () => db.exec(statements));
  db.close();
}

export function withoutTriggers(db: BetterSqlite3.Database, work: () => void): void {
  const triggers = db
    .prepare("SELECT name, sql FROM sqlite_master WHERE type = 'trigger' ORDER BY rowid")
    .all() as { readonly name: string; readonly sql: string }[];
  for (const { name } of triggers) db.exec(`DROP TRIGGER ${name}`);
  work();
  for (const { sql: trigger } of triggers) db.exec(trigger);
}

/** Of every table that an operation may change. */
export function digests(path: string) {
  const db = new BetterSqlite3(path, { readonly: true });
  try {
    return [...tableDigests(db)].filter(([table]) => table !== 'task_run');
  } finally {
    db.close();
  }
}

const LOG = new Set(['operation', 'operation_link']);

/** As `digests`, of what a restore brings back: the log goes on. */
export function digestsBesideLog(path: string) {
  return digests(path).filter(([table]) => !LOG.has(table));
}

export async function diagnose(ward: TemporaryWard) {
  const { exitCode, stdout } = await ward.run('doctor', '--json');
  const { data } = JSON.parse(stdout) as { data: { diagnoses: readonly Diagnosis[] } };
  const of = (check: string) => data.diagnoses.find(d => d.check === check);
  return { exitCode, of, wrong: data.diagnoses.filter(d => d.state !== 'fine').map(d => d.check) };
}
