import type { Duty } from '../duty.ts';
import type { PersonCode } from '../person.ts';
import { isIn, type RosterDuty, type Seat, type SeatPlace } from './roster-duty.ts';

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
