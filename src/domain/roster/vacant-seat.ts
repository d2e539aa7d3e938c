import { type Duty, hasBegun, type Moment } from '../duty.ts';
import { isAway, type Leave } from '../leave.ts';
import type { PersonCode } from '../person.ts';
import {
  isHeld,
  isIn,
  type RosterDuty,
  type Seat,
  type SeatPlace,
  serves,
  withDuties,
} from './roster-duty.ts';
import { vacate } from './seating.ts';

/** A seat without its person: `left` is who goes, null where it was empty. */
export interface VacantSeat extends SeatPlace {
  readonly duty: Duty;
  readonly left: PersonCode | null;
}

/** What becomes empty once somebody goes. */
export function seatsLeftBy(person: PersonCode, duty: RosterDuty): readonly VacantSeat[] {
  return vacated(duty, seat => isIn(seat, person), person);
}

export function emptySeatsOf(duty: RosterDuty): readonly VacantSeat[] {
  return vacated(duty, seat => !seat.person, null);
}

function vacated(
  { duty, seats }: RosterDuty,
  wanted: (seat: Seat) => boolean,
  left: PersonCode | null,
): readonly VacantSeat[] {
  return seats.filter(wanted).map(({ role, seat }) => ({ duty, role, seat, left }));
}

/** What somebody who is away leaves in what is in force. */
export interface Gap {
  /** Too late: only a service record corrects these. */
  readonly begun: readonly Duty[];
  readonly vacant: readonly VacantSeat[];
  /** All duties, with the vacant seats empty. */
  readonly emptied: readonly RosterDuty[];
}

export function gapLeftBy(
  person: PersonCode,
  duties: readonly RosterDuty[],
  away: Pick<Leave, 'from' | 'until' | 'part'>,
  now: Moment,
): Gap {
  const mine = duties.filter(d => isHeld(d) && isAway(away, d.duty) && serves(d, person));
  const open = mine.filter(d => !hasBegun(d.duty, now));
  return {
    begun: mine.filter(d => !open.includes(d)).map(d => d.duty),
    vacant: open.flatMap(d => seatsLeftBy(person, d)),
    emptied: withDuties(
      duties,
      open.map(d => vacate(d, person)),
    ),
  };
}
