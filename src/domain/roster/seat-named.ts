import { type Duty, seatsOf, type Turn } from '../duty.ts';
import type { RoleCode } from '../person.ts';
import type { CardOf, RosterDuty, Seat } from './roster-duty.ts';
import { countSeats } from './seating.ts';

/** Those named, in their order and held fast, and an empty seat for each that the duty still has. */
export function seatNamed(
  duty: Duty,
  named: readonly Pick<Turn, 'role' | 'person'>[],
  roles: readonly RoleCode[],
  cardOf: CardOf,
): RosterDuty {
  const seats = roles.flatMap(role => {
    const people = named.filter(n => n.role === role).map(n => cardOf(n.person));
    const count = Math.max(people.length, seatsOf(duty, role));
    return Array.from({ length: count }, (_, i): Seat => {
      const person = people[i] ?? null;
      return { role, seat: i + 1, person, pinned: person !== null, note: '' };
    });
  });
  return { duty: { ...duty, seats: countSeats(seats) }, state: 'held', note: '', seats };
}
