// A duty as drafts and publications both keep it.

import { type CivilDate, civil, weekdayOf } from '../domain/civil-date.ts';
import type { ClockTime } from '../domain/clock-time.ts';
import type { Duty, DutyId } from '../domain/duty.ts';
import type { PatternCode } from '../domain/pattern.ts';
import type { PersonCode, RoleCode } from '../domain/person.ts';
import type { DutyState, RosterDuty, Seat } from '../domain/roster/roster-duty.ts';
import { countSeats } from '../domain/roster/seating.ts';
import { stored } from './damaged-row.ts';
import type { Database } from './database.ts';

export const DUTY_COLUMNS = `date, start_time, end_time, label, place, requires_role, requires_skill, tally,
  provisional, state, note`;

export interface DutyRow {
  readonly duty: DutyId;
  readonly date: CivilDate;
  readonly start_time: ClockTime;
  readonly end_time: ClockTime;
  readonly label: string;
  readonly place: string;
  readonly requires_role: RoleCode | null;
  readonly requires_skill: string | null;
  readonly tally: string;
  readonly provisional: 0 | 1;
  readonly state: DutyState;
  readonly note: string;
}

/** The duty of a row. `slot` is 0: ordinals depend on the patterns, and are given by who knows them. */
export function dutyFromRow(row: DutyRow, seats: readonly { readonly role: RoleCode }[]): Duty {
  const [nominal = '', pattern = ''] = row.duty.split('/');
  const nominalDate = stored(() => civil(nominal));
  return {
    id: row.duty,
    pattern: pattern as PatternCode,
    nominalDate,
    date: stored(() => civil(row.date)),
    countsAs: weekdayOf(nominalDate),
    start: row.start_time,
    end: row.end_time,
    label: row.label,
    place: row.place,
    seats: countSeats(seats),
    requires:
      row.requires_role && row.requires_skill ? { role: row.requires_role, skill: row.requires_skill } : null,
    tally: row.tally,
    slot: 0,
    provisional: row.provisional === 1,
  };
}

/** Values in the order of DUTY_COLUMNS. */
export function dutyValues(duty: Duty, state: DutyState, note: string): readonly (string | number | null)[] {
  return [
    duty.date,
    duty.start,
    duty.end,
    duty.label,
    duty.place,
    duty.requires?.role ?? null,
    duty.requires?.skill ?? null,
    duty.tally,
    duty.provisional ? 1 : 0,
    state,
    note,
  ];
}

export function registerDuty(db: Database, { id, nominalDate, pattern }: Duty): void {
  db.prepare('INSERT INTO duty (id, nominal_date, pattern) VALUES (?, ?, ?) ON CONFLICT DO NOTHING').run(
    id,
    nominalDate,
    pattern,
  );
}

export interface SeatRow {
  readonly role: RoleCode;
  readonly seat: number;
  readonly note: string;
  readonly pinned: 0 | 1;
  /** Null where the seat is empty. */
  readonly person: PersonCode | null;
  readonly name: string | null;
  readonly title: string | null;
  readonly unit: string | null;
}

export function rosterDutyFromRows(row: DutyRow, rows: readonly SeatRow[]): RosterDuty {
  const seats = rows.map(
    ({ role, seat, note, pinned, person, ...printed }): Seat => ({
      role,
      seat,
      note,
      pinned: pinned === 1,
      person: person && { person, ...printed },
    }),
  );
  return { duty: dutyFromRow(row, seats), state: row.state, note: row.note, seats };
}
