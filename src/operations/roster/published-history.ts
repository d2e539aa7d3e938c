// The published past (and published future) as ledger and rules take it. What was published and what the service
// record says of it become who served here, and nowhere else.

import type { CivilDate } from '../../domain/civil-date.ts';
import { civil } from '../../domain/civil-date.ts';
import type { DutyId } from '../../domain/duty.ts';
import type { HeldDuty } from '../../domain/ledger.ts';
import type { Period } from '../../domain/period.ts';
import type { PublishedDuty } from '../../domain/publication.ts';
import { type ServiceRecords, whoServed } from '../../domain/service-record.ts';
import type { FixedTurn } from '../../rules/world.ts';

/** Every date a ward can have. */
export const ALL_TIME: Period = { from: civil('1900-01-01'), until: civil('9999-12-31') };

/** A duty and those assigned to it, published or only drafted. */
type Seated = Pick<PublishedDuty, 'duty' | 'seats'>;

/** Those who served by the record, or who are assigned where there is none. */
function servedIn({ duty, seats }: Seated, records: ServiceRecords): HeldDuty['served'] {
  const record = records.get(duty.id);
  if (record) return whoServed(record);
  return seats.flatMap(({ role, person }) => (person ? [{ person: person.person, role }] : []));
}

export function asHeld(duties: readonly Seated[], records: ServiceRecords): readonly HeldDuty[] {
  return duties.map(seated => ({
    duty: seated.duty.id,
    date: seated.duty.date,
    countsAs: seated.duty.countsAs,
    tally: seated.duty.tally,
    served: servedIn(seated, records),
  }));
}

/** The turns of published duties, in order of date, numbered as the patterns number their dates. */
export function asFixedTurns(
  duties: readonly Seated[],
  records: ServiceRecords,
  slotOf: (date: CivilDate) => number,
): readonly FixedTurn[] {
  return duties.flatMap(seated =>
    servedIn(seated, records).map(({ person, role }) => ({
      duty: seated.duty.id,
      role,
      person,
      date: seated.duty.date,
      slot: slotOf(seated.duty.nominalDate),
    })),
  );
}

export function heldOutside(
  duties: readonly PublishedDuty[],
  inside: ReadonlySet<DutyId>,
): readonly PublishedDuty[] {
  return duties.filter(d => d.state === 'held' && !inside.has(d.duty.id));
}
