// The published past (and published future) as ledger and rules take it.

import type { CivilDate } from '../../domain/civil-date.ts';
import { civil } from '../../domain/civil-date.ts';
import type { DutyId } from '../../domain/duty.ts';
import type { HeldDuty } from '../../domain/ledger.ts';
import type { Period } from '../../domain/period.ts';
import type { PublishedDuty } from '../../domain/publication.ts';
import type { FixedTurn } from '../../rules/world.ts';

/** Every date a ward can have. */
export const ALL_TIME: Period = { from: civil('1900-01-01'), until: civil('9999-12-31') };

export function asHeld({
  duty,
  seats,
}: Pick<PublishedDuty, 'duty'> & { readonly seats: readonly Seat[] }): HeldDuty {
  return {
    duty: duty.id,
    date: duty.date,
    countsAs: duty.countsAs,
    tally: duty.tally,
    served: seats.flatMap(({ role, person }) => (person ? [{ person: codeOf(person), role }] : [])),
  };
}

type Seat = PublishedDuty['seats'][number];

function codeOf(person: NonNullable<Seat['person']>) {
  return person.person;
}

/** The turns of published duties, in order of date, numbered as the patterns number their dates. */
export function asFixedTurns(
  duties: readonly PublishedDuty[],
  slotOf: (date: CivilDate) => number,
): readonly FixedTurn[] {
  return duties.flatMap(({ duty, seats }) =>
    seats.flatMap(({ role, person }) =>
      person
        ? [{ duty: duty.id, role, person: person.person, date: duty.date, slot: slotOf(duty.nominalDate) }]
        : [],
    ),
  );
}

export function heldOutside(
  duties: readonly PublishedDuty[],
  inside: ReadonlySet<DutyId>,
): readonly PublishedDuty[] {
  return duties.filter(d => d.state === 'held' && !inside.has(d.duty.id));
}
