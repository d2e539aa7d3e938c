// Whom the engine may not move.

import type { DutyId, Turn } from '../duty.ts';
import type { PersonCode } from '../person.ts';
import { assignmentsOf, type RosterDuty } from './roster-duty.ts';

export function pinnedTurns(duties: readonly RosterDuty[]): readonly Turn[] {
  return assignmentsOf(duties)
    .filter(a => a.pinned)
    .map(({ duty, role, person }) => ({ duty, role, person }));
}

/** With the pins that another roster has on the same people in the same duties, and no others. */
export function withPins(
  duties: readonly RosterDuty[],
  others: readonly RosterDuty[],
): readonly RosterDuty[] {
  const pinned = new Set(pinnedTurns(others).map(t => keyOf(t.duty, t.person)));
  return duties.map(held => ({
    ...held,
    seats: held.seats.map(s => ({
      ...s,
      pinned: s.person !== null && pinned.has(keyOf(held.duty.id, s.person.person)),
    })),
  }));
}

function keyOf(duty: DutyId, person: PersonCode): string {
  return `${duty} ${person}`;
}
