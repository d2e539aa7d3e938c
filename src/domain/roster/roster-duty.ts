// A duty with people in its seats: the one shape of it, drafted, in force or as an old version had it. Who only asks
// who sits where asks here.

import type { Duty, Turn } from '../duty.ts';
import type { Person, PersonCode, RoleCode } from '../person.ts';

/** A duty held, one called off with a reason (printed), or one that a later version no longer has. */
export type DutyState = 'held' | 'cancelled' | 'withdrawn';

/** A name as it was printed, or would be; null fields after erasure, when the code stands in for the name. */
export interface NameCard {
  readonly person: PersonCode;
  readonly name: string | null;
  readonly title: string | null;
  readonly unit: string | null;
}

export type CardOf = (person: PersonCode) => NameCard;

/** Which seat of a duty. Those of a role are numbered from 1. */
export interface SeatPlace {
  readonly role: RoleCode;
  readonly seat: number;
}

export interface Seat extends SeatPlace {
  /** Null where the seat is empty. */
  readonly person: NameCard | null;
  /** The engine may not move the person. Only a draft has pins. */
  readonly pinned: boolean;
  /** Printed in a seat left empty on purpose: "Đoàn phường cử sau". */
  readonly note: string;
}

export interface RosterDuty {
  readonly duty: Duty;
  readonly state: DutyState;
  /** Printed reason, e.g. of a cancellation. */
  readonly note: string;
  readonly seats: readonly Seat[];
}

/** What a publication says of a duty, and JSON and calendars show: pins are the draft's own. */
export interface PublishedDuty extends Omit<RosterDuty, 'seats'> {
  readonly seats: readonly PublishedSeat[];
}

export type PublishedSeat = Omit<Seat, 'pinned'>;

/** A turn in its seat, as rules look at it. */
export type Assignment = Turn & Pick<Seat, 'seat' | 'pinned'>;

/** A seat left empty on purpose, as rules look at it. */
export type OpenSeat = Omit<Turn, 'person'> & Pick<Seat, 'seat' | 'note'>;

/** Names as they are now. */
export function cardsOf(people: readonly Person[]): CardOf {
  const cards = new Map(
    people.map(({ code, name, title, unit }): [PersonCode, NameCard] => [
      code,
      { person: code, name, title, unit },
    ]),
  );
  return person => cards.get(person) ?? { person, name: null, title: null, unit: null };
}

export function sameCard(a: NameCard | null, b: NameCard | null): boolean {
  return a?.person === b?.person && a?.name === b?.name && a?.title === b?.title && a?.unit === b?.unit;
}

export function isHeld({ state }: Pick<RosterDuty, 'state'>): boolean {
  return state === 'held';
}

export function seatAt({ seats }: RosterDuty, { role, seat }: SeatPlace): Seat | null {
  return seats.find(s => s.role === role && s.seat === seat) ?? null;
}

export function isIn({ person }: Seat, code: PersonCode): boolean {
  return person?.person === code;
}

/** Where somebody sits. */
export function seatOf({ seats }: RosterDuty, person: PersonCode): Seat | null {
  return seats.find(s => isIn(s, person)) ?? null;
}

export function serves(duty: RosterDuty, person: PersonCode): boolean {
  return seatOf(duty, person) !== null;
}

/** Those of a role, in order; null for all. */
export function seatsIn({ seats }: Pick<RosterDuty, 'seats'>, role: RoleCode | null): readonly Seat[] {
  if (role === null) return seats;
  return seats.filter(s => s.role === role).toSorted((a, b) => a.seat - b.seat);
}

export function peopleIn({ seats }: Pick<RosterDuty, 'seats'>): readonly PersonCode[] {
  return seats.flatMap(s => s.person?.person ?? []);
}

/** Somebody who sits in two seats; null where nobody does. */
export function seatedTwice(duty: RosterDuty): PersonCode | null {
  const people = peopleIn(duty);
  return people.find((p, i) => people.indexOf(p) !== i) ?? null;
}

export function assignmentsOf(duties: readonly RosterDuty[]): readonly Assignment[] {
  return duties.flatMap(({ duty, seats }) =>
    seats.flatMap(({ role, seat, person, pinned }) =>
      person ? [{ duty: duty.id, role, seat, person: person.person, pinned }] : [],
    ),
  );
}

export function turnsOf(duties: readonly RosterDuty[]): readonly Turn[] {
  return assignmentsOf(duties).map(({ duty, role, person }) => ({ duty, role, person }));
}

/** Left empty on purpose. */
export function isOpen({ person, note }: Seat): boolean {
  return !person && note !== '';
}

/** Empty, and nobody meant it to be. */
export function isUnfilled({ person, note }: Seat): boolean {
  return !person && note === '';
}

export function openSeatsOf(duties: readonly RosterDuty[]): readonly OpenSeat[] {
  return duties.flatMap(({ duty, seats }) =>
    seats.filter(isOpen).map(({ role, seat, note }) => ({ duty: duty.id, role, seat, note })),
  );
}

export function asPublished({ duty, state, note, seats }: RosterDuty): PublishedDuty {
  return { duty, state, note, seats: seats.map(publishedSeat) };
}

export function publishedSeat({ role, seat, note, person }: Seat): PublishedSeat {
  return { role, seat, note, person };
}

/** The roster with some of its duties as they are now. */
export function withDuties(
  duties: readonly RosterDuty[],
  changed: readonly RosterDuty[],
): readonly RosterDuty[] {
  const now = new Map(changed.map(d => [d.duty.id, d]));
  return duties.map(d => now.get(d.duty.id) ?? d);
}
