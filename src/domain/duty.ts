// One dated occurrence of a pattern, its seats, and the people in them.

import type { CivilDate, Weekday } from './civil-date.ts';
import type { ClockTime } from './clock-time.ts';
import type { PatternCode, SeatCount, SkillRequirement } from './pattern.ts';
import type { PersonCode, RoleCode } from './person.ts';
import { compareText } from './text.ts';

declare const dutyId: unique symbol;
/** `NOMINAL-DATE/PATTERN`, e.g. 2027-01-04/T2. The nominal date never changes, even when the duty moves. */
export type DutyId = string & { readonly [dutyId]: true };

export interface Duty {
  readonly id: DutyId;
  readonly pattern: PatternCode;
  /** The date the pattern gives it; a make-up duty keeps the date of the day it replaces. */
  readonly nominalDate: CivilDate;
  /** The date it is held. */
  readonly date: CivilDate;
  /** The weekday it counts as: that of the nominal date. */
  readonly countsAs: Weekday;
  readonly start: ClockTime;
  readonly end: ClockTime;
  readonly label: string;
  readonly place: string;
  readonly seats: readonly SeatCount[];
  readonly requires: SkillRequirement | null;
  readonly tally: string;
  /** Ordinal among the distinct nominal duty dates of all patterns, holidays counted: gaps across a holiday stay gaps. */
  readonly slot: number;
  /** True while the day is worked only by our own reckoning, not by an announcement. */
  readonly provisional: boolean;
}

/** Somebody in a duty in a role: the unit that rules, engine and ledger speak of. */
export interface Turn {
  readonly duty: DutyId;
  readonly role: RoleCode;
  readonly person: PersonCode;
}

/** A turn in its seat. Seats of a role are numbered from 1. */
export interface Assignment extends Turn {
  readonly seat: number;
  /** One the engine may not move. */
  readonly pinned: boolean;
}

/** A seat left empty on purpose, with what is printed in it: "Đoàn phường cử sau". */
export interface OpenSeat {
  readonly duty: DutyId;
  readonly role: RoleCode;
  readonly seat: number;
  readonly note: string;
}

/** The duties of a period and who is in them. */
export interface Roster {
  readonly duties: readonly Duty[];
  readonly assignments: readonly Assignment[];
  readonly openSeats: readonly OpenSeat[];
}

export function makeDutyId(nominalDate: CivilDate, pattern: PatternCode): DutyId {
  return `${nominalDate}/${pattern}` as DutyId;
}

export function compareDuties(a: Duty, b: Duty): number {
  return compareText(a.date, b.date) || compareText(a.start, b.start) || compareText(a.id, b.id);
}

export function seatsOf(duty: Duty, role: RoleCode): number {
  return duty.seats.find(seat => seat.role === role)?.count ?? 0;
}
