// The draft: whole duties, at most one draft of each, beside whatever is published.

import type { Duty } from '../domain/duty.ts';
import { compareDuties, type DutyId } from '../domain/duty.ts';
import type { Period } from '../domain/period.ts';
import type { PersonCode, RoleCode } from '../domain/person.ts';
import type { DutyState } from '../domain/publication.ts';
import type { Database } from './database.ts';
import { DUTY_COLUMNS, type DutyRow, dutyFromRow, dutyValues, registerDuty } from './stored-duty.ts';

export interface DraftSeat {
  readonly role: RoleCode;
  readonly seat: number;
  readonly person: PersonCode | null;
  readonly pinned: boolean;
  /** Printed in an empty seat: "Đoàn phường cử sau". */
  readonly note: string;
}

export interface DraftDuty {
  readonly duty: Duty;
  readonly state: DutyState;
  readonly note: string;
  readonly seats: readonly DraftSeat[];
}

interface SeatRow {
  readonly role: RoleCode;
  readonly seat: number;
  readonly person: PersonCode | null;
  readonly pinned: 0 | 1;
  readonly note: string;
}

/** The drafted duties held in a period, in order. */
export function readDraft(db: Database, period: Period): readonly DraftDuty[] {
  const rows = db
    .prepare(`SELECT duty, ${DUTY_COLUMNS} FROM draft_duty WHERE date >= ? AND date < ?`)
    .all(period.from, period.until) as DutyRow[];
  const seatsOf = db.prepare(
    'SELECT role, seat, person, pinned, note FROM draft_seat WHERE duty = ? ORDER BY role, seat',
  );
  return rows
    .map(row => {
      const seats = (seatsOf.all(row.duty) as SeatRow[]).map(seat => ({
        ...seat,
        pinned: seat.pinned === 1,
      }));
      return { duty: dutyFromRow(row, seats), state: row.state, note: row.note, seats };
    })
    .sort((a, b) => compareDuties(a.duty, b.duty));
}

export function writeDraftDuty(db: Database, { duty, state, note, seats }: DraftDuty): void {
  deleteDraftDuty(db, duty.id);
  registerDuty(db, duty);
  db.prepare(
    `INSERT INTO draft_duty (duty, ${DUTY_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(duty.id, ...dutyValues(duty, state, note));
  const add = db.prepare(
    'INSERT INTO draft_seat (duty, role, seat, person, pinned, note) VALUES (?, ?, ?, ?, ?, ?)',
  );
  for (const s of seats) add.run(duty.id, s.role, s.seat, s.person, s.pinned ? 1 : 0, s.note);
}

export function deleteDraftDuty(db: Database, duty: DutyId): void {
  db.prepare('DELETE FROM draft_seat WHERE duty = ?').run(duty);
  db.prepare('DELETE FROM draft_duty WHERE duty = ?').run(duty);
}
