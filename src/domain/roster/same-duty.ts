// When two states of a duty are the same. Slots are reckoned, names are cards and pins belong to drafts: none of them
// makes a difference.

import type { RosterDuty } from './roster-duty.ts';

/** The same facts, seats, people and notes. */
export function sameDuty(a: RosterDuty, b: RosterDuty): boolean {
  return contentOf(a) === contentOf(b);
}

/** The same, with the same people held fast. */
export function sameDraft(a: RosterDuty, b: RosterDuty): boolean {
  return sameDuty(a, b) && pinsIn(a) === pinsIn(b);
}

/** The same people in the same roles, whatever their seats. */
export function samePeople(a: RosterDuty, b: RosterDuty): boolean {
  return rolesOf(a) === rolesOf(b);
}

function contentOf({ duty, state, note, seats }: RosterDuty): string {
  const { slot: _, seats: counts, ...facts } = duty;
  return JSON.stringify([
    { ...facts, pattern: duty.pattern },
    counts.filter(c => c.count > 0).toSorted((a, b) => (a.role < b.role ? -1 : 1)),
    state,
    note,
    seats.map(s => [s.role, s.seat, s.person?.person ?? null, s.note].join(' ')).sort(),
  ]);
}

function rolesOf({ seats }: RosterDuty): string {
  return seats
    .flatMap(s => (s.person ? [`${s.role} ${s.person.person}`] : []))
    .sort()
    .join(';');
}

function pinsIn({ seats }: RosterDuty): string {
  return seats
    .flatMap(s => (s.pinned ? [`${s.role} ${s.seat}`] : []))
    .sort()
    .join(';');
}
