// The turn that is meant by a person and a date: a seat of a published duty that has not begun.

import { hasBegun } from '../../domain/duty.ts';
import type { Person } from '../../domain/person.ts';
import { isHeld, type RosterDuty, type Seat, seatOf } from '../../domain/roster/roster-duty.ts';
import { dutiesNamed, findDuty, readNamedDuty } from '../find-duty.ts';
import { refuse } from '../refuse.ts';
import type { Planning } from './planning.ts';

export interface FoundTurn {
  readonly published: RosterDuty;
  readonly seat: Seat;
  readonly person: Person;
}

/** Throws `not-on-duty`, `duty-ambiguous`, or `duty-begun`, which only a service record mends. */
export function findTurn(person: Person, dutyText: string, { published, now }: Planning): FoundTurn {
  const { code, name } = person;
  const { date } = readNamedDuty(dutyText);
  const mine = dutiesNamed(dutyText, published.duties).filter(d => isHeld(d) && seatOf(d, code));
  const found = mine.length > 0 ? findDuty(dutyText, mine) : null;
  const seat = found && seatOf(found, code);
  if (!seat) return refuse({ code: 'not-on-duty', facts: { person: code, name, date } });
  if (hasBegun(found.duty, now))
    return refuse({ code: 'duty-begun', facts: { date, start: found.duty.start } });
  return { published: found, seat, person };
}
