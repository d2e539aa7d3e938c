// What people bring along from the time before lichtruc.

import type { CivilDate } from '../domain/civil-date.ts';
import type { Account, OpeningBalance } from '../domain/ledger.ts';
import type { PersonCode, RoleCode } from '../domain/person.ts';
import type { Database } from './database.ts';

interface OpeningRow {
  readonly person: PersonCode;
  readonly role: RoleCode;
  readonly tally: string;
  readonly date: CivilDate;
  readonly units: number;
  readonly reason: string;
}

export function readOpenings(db: Database): readonly OpeningBalance[] {
  const rows = db
    .prepare('SELECT person, role, tally, date, units, reason FROM opening_balance ORDER BY date, person')
    .all() as OpeningRow[];
  return rows.map(({ person, role, tally, ...rest }) => ({ account: { person, role, tally }, ...rest }));
}

/** Makes the opening balance of one account as given; null for none. */
export function writeOpening(
  db: Database,
  { person, role, tally }: Account,
  opening: OpeningBalance | null,
): void {
  db.prepare('DELETE FROM opening_balance WHERE person = ? AND role = ? AND tally = ?').run(
    person,
    role,
    tally,
  );
  if (!opening) return;
  db.prepare(
    'INSERT INTO opening_balance (person, role, tally, date, units, reason) VALUES (?, ?, ?, ?, ?, ?)',
  ).run(person, role, tally, opening.date, opening.units, opening.reason);
}
