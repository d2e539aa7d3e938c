// One dated occurrence of a pattern, and how many seats of each role it has.

import { type CivilDate, type Weekday, weekdayOf } from './civil-date.ts';
import type { ClockTime } from './clock-time.ts';
import type { Pattern, PatternCode } from './pattern.ts';
import type { PersonCode, RoleCode } from './person.ts';
import { compareText } from './text.ts';

declare const dutyId: unique symbol;
/** `NOMINAL-DATE/PATTERN`, e.g. 2027-01-04/T2. The nominal date never changes, even when the duty moves. */
export type DutyId = string & { readonly [dutyId]: true };

/** What a pattern says of its duties; a duty added by hand says the same by itself. */
export type DutyShape = Pick<
  Pattern,
  'code' | 'start' | 'end' | 'label' | 'place' | 'seats' | 'requires' | 'tally'
>;

export interface Duty extends Omit<DutyShape, 'code'> {
  readonly id: DutyId;
  readonly pattern: PatternCode;
  /** The date the pattern gives it; a make-up duty keeps the date of the day it replaces. */
  readonly nominalDate: CivilDate;
  /** The date it is held. */
  readonly date: CivilDate;
  /** The weekday it counts as: that of the nominal date. */
  readonly countsAs: Weekday;
  /** Ordinal among the distinct nominal duty dates of all patterns, holidays counted: gaps across a holiday stay gaps. */
  readonly slot: number;
  /** True while the day is worked only by our own reckoning, not by an announcement. */
  readonly provisional: boolean;
}

/** What the wall clock and calendar of the ward show. */
export interface Moment {
  readonly date: CivilDate;
  readonly time: ClockTime;
}

/** Somebody in a duty in a role: the unit that rules, engine and ledger speak of. */
export interface Turn {
  readonly duty: DutyId;
  readonly role: RoleCode;
  readonly person: PersonCode;
}

export function makeDutyId(nominalDate: CivilDate, pattern: PatternCode): DutyId {
  return `${nominalDate}/${pattern}` as DutyId;
}

/** A duty of that shape, held on its nominal date where nothing else is said. */
export function makeDuty(
  { code, start, end, label, place, seats, requires, tally }: DutyShape,
  nominalDate: CivilDate,
  slot: number,
  {
    date = nominalDate,
    provisional = false,
  }: { readonly date?: CivilDate; readonly provisional?: boolean } = {},
): Duty {
  return {
    id: makeDutyId(nominalDate, code),
    pattern: code,
    nominalDate,
    date,
    countsAs: weekdayOf(nominalDate),
    start,
    end,
    label,
    place,
    seats,
    requires,
    tally,
    slot,
    provisional,
  };
}

export function compareDuties(a: Duty, b: Duty): number {
  return compareText(a.date, b.date) || compareText(a.start, b.start) || compareText(a.id, b.id);
}

/** Those that have a seat. */
export function rolesIn({ seats }: Duty): readonly RoleCode[] {
  return seats.filter(s => s.count > 0).map(s => s.role);
}

export function seatsOf(duty: Duty, role: RoleCode): number {
  return duty.seats.find(seat => seat.role === role)?.count ?? 0;
}

/** A duty that has begun is past: it never moves again. */
export function hasBegun({ date, start }: Pick<Duty, 'date' | 'start'>, now: Moment): boolean {
  return date < now.date || (date === now.date && start <= now.time);
}
