// What closing the books took from each account.

import type { CivilDate } from '../domain/civil-date.ts';
import type { Closing } from '../domain/ledger.ts';
import type { PersonCode, RoleCode } from '../domain/person.ts';
import type { Database } from './database.ts';

interface ClosingRow {
  readonly person: PersonCode;
  readonly role: RoleCode;
  readonly tally: string;
  readonly date: CivilDate;
  readonly units: number;
  readonly reason: string;
}

export function readClosings(db: Database): readonly Closing[] {
  const rows = db
    .prepare('SELECT person, role, tally, date, units, reason FROM closing ORDER BY date, id')
    .all() as ClosingRow[];
  return rows.map(({ person, role, tally, ...rest }) => ({ account: { person, role, tally }, ...rest }));
}

export function writeClosings(db: Database, closings: readonly Closing[]): void {
  const insert = db.prepare(
    'INSERT INTO closing (person, role, tally, date, units, reason) VALUES (?, ?, ?, ?, ?, ?)',
  );
  for (const { account, date, units, reason } of closings)
    insert.run(account.person, account.role, account.tally, date, units, reason);
}
