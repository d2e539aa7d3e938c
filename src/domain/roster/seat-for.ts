import type { PersonCode, RoleCode } from '../person.ts';
import { isIn, type RosterDuty, type Seat, seatsIn } from './roster-duty.ts';

export interface WantedSeat {
  /** Null for any. */
  readonly role: RoleCode | null;
  readonly seat: number | null;
  readonly person: PersonCode | null;
}

/** The seat numbered; else the one the person has, the only one, or the first empty one. Null where none is plain. */
export function seatFor(duty: RosterDuty, { role, seat, person }: WantedSeat): Seat | null {
  const mine = seatsIn(duty, role);
  if (seat !== null) return mine.find(s => s.seat === seat) ?? null;
  const own = mine.find(s => person !== null && isIn(s, person));
  const [only, ...others] = mine;
  if (own || others.length === 0) return own ?? only ?? null;
  return mine.find(s => !s.person) ?? null;
}
