import type { Person } from '../../domain/person.ts';
import { cardsOf, type RosterDuty, type SeatPlace, seatAt, seatOf } from '../../domain/roster/roster-duty.ts';
import { type Holding, seat } from '../../domain/roster/seating.ts';
import { refuse } from '../refuse.ts';

/** Somebody takes a seat. Throws `already-on-duty` where they have another one of the duty. */
export function seatPerson(
  duty: RosterDuty,
  place: SeatPlace,
  person: Person,
  { pinned }: Pick<Holding, 'pinned'> = { pinned: false },
): RosterDuty {
  const { code, name } = person;
  const there = seatOf(duty, code);
  if (there && there !== seatAt(duty, place))
    refuse({ code: 'already-on-duty', facts: { person: code, name, date: duty.duty.date } });
  return seat(duty, place, { person: cardsOf([person])(code), pinned, note: '' });
}
