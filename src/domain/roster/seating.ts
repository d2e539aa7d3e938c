// What can be done to a duty with people in its seats. Each verb gives the duty as it is then, and the very same one
// where nothing changes.

import type { Duty } from '../duty.ts';
import type { SeatCount } from '../pattern.ts';
import type { PersonCode, RoleCode } from '../person.ts';
import {
  type CardOf,
  isIn,
  isUnfilled,
  type NameCard,
  type RosterDuty,
  type Seat,
  type SeatPlace,
  sameCard,
} from './roster-duty.ts';

/** What a seat holds. */
export type Holding = Omit<Seat, 'role' | 'seat'>;

const NOBODY: Holding = { person: null, pinned: false, note: '' };

/** Puts somebody into a seat, or leaves it open with a note; every other verb that moves people comes here. */
export function seat(duty: RosterDuty, { role, seat: number }: SeatPlace, holding: Holding): RosterDuty {
  return changeSeats(duty, s => (s.role === role && s.seat === number ? { ...s, ...holding } : s));
}

/** In a seat where nobody held them fast. */
export function unpinned(person: NameCard): Holding {
  return { ...NOBODY, person };
}

/** Empties the seats of one person. */
export function vacate(duty: RosterDuty, person: PersonCode): RosterDuty {
  return changeSeats(duty, s => (isIn(s, person) ? { ...s, person: null, pinned: false } : s));
}

export function unpin(duty: RosterDuty, person: PersonCode): RosterDuty {
  return changeSeats(duty, s => (s.pinned && isIn(s, person) ? { ...s, pinned: false } : s));
}

/** Nobody is held fast. */
export function unpinAll(duty: RosterDuty): RosterDuty {
  return changeSeats(duty, s => (s.pinned ? { ...s, pinned: false } : s));
}

/** With the names that people have now. */
export function rename(duty: RosterDuty, cardOf: CardOf): RosterDuty {
  return changeSeats(duty, s => {
    const card = s.person && cardOf(s.person.person);
    return card && !sameCard(s.person, card) ? { ...s, person: card } : s;
  });
}

function changeSeats(duty: RosterDuty, change: (seat: Seat) => Seat): RosterDuty {
  const seats = duty.seats.map(change);
  return seats.every((s, i) => s === duty.seats[i]) ? duty : { ...duty, seats };
}

/** A duty to be held, with all its seats empty. */
export function unseated(duty: Duty, note = ''): RosterDuty {
  const seats = duty.seats.flatMap(({ role, count }) =>
    Array.from({ length: count }, (_, i): Seat => ({ role, seat: i + 1, ...NOBODY })),
  );
  return { duty, state: 'held', note, seats };
}

/** How many seats of each role there are, in the order in which roles first come. */
export function countSeats(seats: readonly Pick<Seat, 'role'>[]): readonly SeatCount[] {
  const counts = new Map<RoleCode, number>();
  for (const { role } of seats) counts.set(role, (counts.get(role) ?? 0) + 1);
  return [...counts].map(([role, count]) => ({ role, count }));
}

/** The duty as one with only those of its seats: what the engine is to fill. */
export function withOnly({ duty, seats }: RosterDuty, wanted: (seat: Seat) => boolean): Duty {
  const counts = new Map(countSeats(seats.filter(wanted)).map(({ role, count }) => [role, count]));
  return { ...duty, seats: duty.seats.map(({ role }) => ({ role, count: counts.get(role) ?? 0 })) };
}

/** The duty without some seats. */
export function withoutSeats(duty: Duty, seats: readonly Pick<Seat, 'role'>[]): Duty {
  const less = new Map(countSeats(seats).map(({ role, count }) => [role, count]));
  return {
    ...duty,
    seats: duty.seats.map(({ role, count }) => ({ role, count: count - (less.get(role) ?? 0) })),
  };
}

/** How many of each role are missing where nobody meant the seats to be empty. */
export function missingIn({ seats }: RosterDuty): readonly SeatCount[] {
  return countSeats(seats.filter(isUnfilled));
}
