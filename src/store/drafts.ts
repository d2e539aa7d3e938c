// The draft: whole duties, at most one draft of each, beside whatever is published.

import { compareDuties, type DutyId } from '../domain/duty.ts';
import type { Period } from '../domain/period.ts';
import type { RosterDuty } from '../domain/roster/roster-duty.ts';
import type { Database } from './database.ts';
import {
  DUTY_COLUMNS,
  type DutyRow,
  dutyValues,
  registerDuty,
  rosterDutyFromRows,
  type SeatRow,
} from './stored-duty.ts';

/** The drafted duties held in a period, in order. */
export function readDraft(db: Database, period: Period): readonly RosterDuty[] {
  const rows = db
    .prepare(`SELECT duty, ${DUTY_COLUMNS} FROM draft_duty WHERE date >= ? AND date < ?`)
    .all(period.from, period.until) as DutyRow[];
  const seatsOf = db.prepare(
    `SELECT role, seat, s.person AS person, p.name AS name, p.title AS title, p.unit AS unit, pinned, note
     FROM draft_seat s LEFT JOIN person p ON p.code = s.person WHERE duty = ? ORDER BY role, seat`,
  );
  return rows
    .map(row => rosterDutyFromRows(row, seatsOf.all(row.duty) as SeatRow[]))
    .sort((a, b) => compareDuties(a.duty, b.duty));
}

export function writeDraftDuty(db: Database, { duty, state, note, seats }: RosterDuty): void {
  deleteDraftDuty(db, duty.id);
  registerDuty(db, duty);
  db.prepare(
    `INSERT INTO draft_duty (duty, ${DUTY_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(duty.id, ...dutyValues(duty, state, note));
  const add = db.prepare(
    'INSERT INTO draft_seat (duty, role, seat, person, pinned, note) VALUES (?, ?, ?, ?, ?, ?)',
  );
  for (const s of seats) add.run(duty.id, s.role, s.seat, s.person?.person ?? null, s.pinned ? 1 : 0, s.note);
}

export function deleteDraftDuty(db: Database, duty: DutyId): void {
  db.prepare('DELETE FROM draft_seat WHERE duty = ?').run(duty);
  db.prepare('DELETE FROM draft_duty WHERE duty = ?').run(duty);
}
