// What a roster became: who served in its duties, by the service record where there is one.

import type { CivilDate } from '../civil-date.ts';
import type { DutyId, Turn } from '../duty.ts';
import type { HeldDuty } from '../ledger.ts';
import { type ServiceRecords, whoServed } from '../service-record.ts';
import { assignmentsOf, isHeld, type RosterDuty } from './roster-duty.ts';

/** Those who served by the record, or who are assigned where there is none. */
export function servedIn(duty: RosterDuty, records: ServiceRecords): HeldDuty['served'] {
  const record = records.get(duty.duty.id);
  return record ? whoServed(record) : assignmentsOf([duty]).map(({ person, role }) => ({ person, role }));
}

/** As the ledger takes them. */
export function heldDuties(duties: readonly RosterDuty[], records: ServiceRecords): readonly HeldDuty[] {
  return duties.map(held => {
    const { id, date, countsAs, tally } = held.duty;
    return { duty: id, date, countsAs, tally, served: servedIn(held, records) };
  });
}

export function heldOutside(
  duties: readonly RosterDuty[],
  inside: ReadonlySet<DutyId>,
): readonly RosterDuty[] {
  return duties.filter(d => isHeld(d) && !inside.has(d.duty.id));
}

/** The turns of duties that no longer move, numbered as the patterns number their dates. */
export function fixedTurns(
  duties: readonly RosterDuty[],
  records: ServiceRecords,
  slotOf: (date: CivilDate) => number,
): readonly (Turn & { readonly date: CivilDate; readonly slot: number })[] {
  return duties.flatMap(held => {
    const { id, date, nominalDate } = held.duty;
    return servedIn(held, records).map(served => ({ duty: id, date, slot: slotOf(nominalDate), ...served }));
  });
}
