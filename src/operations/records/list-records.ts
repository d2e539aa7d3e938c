// The duties of a period with what is on record of them, so that those without a record can be named.

import { hasBegun } from '../../domain/duty.ts';
import { inPeriod, type Period } from '../../domain/period.ts';
import type { RosterDuty } from '../../domain/roster/roster-duty.ts';
import type { ServiceField, ServiceRecord } from '../../domain/service-record.ts';
import type { WardFacts } from '../../store/ward-facts.ts';
import { wallTimeAt } from '../../time/clock.ts';
import type { Office } from '../office.ts';
import { readFrom } from '../operate.ts';
import { readPeriod } from '../read-period.ts';
import { readRecordBasis, recordOrBlank } from './record-basis.ts';

export interface ListedRecord {
  readonly duty: RosterDuty;
  /** Null where nothing is on record. */
  readonly record: ServiceRecord | null;
}

export interface ListedRecords {
  readonly facts: WardFacts;
  readonly fields: readonly ServiceField[];
  /** Null for all time. */
  readonly period: Period | null;
  /** Held and begun, in order. */
  readonly duties: readonly ListedRecord[];
}

/** Without a period: everything that was ever held. */
export async function listRecords(office: Office, periodText: string | null): Promise<ListedRecords> {
  return readFrom(office, db => {
    const { facts, duties, records, fields } = readRecordBasis(db);
    const now = wallTimeAt(office.clock.now(), facts.settings.zone);
    const period = periodText === null ? null : readPeriod(periodText, now.date);
    const begun = duties.filter(
      ({ duty, state }) =>
        state === 'held' && hasBegun(duty, now) && (period === null || inPeriod(duty.date, period)),
    );
    const listed = begun.map(duty => ({ duty, record: records.get(duty.duty.id) ?? null }));
    return { facts, fields, period, duties: listed };
  });
}

/** The record as it stands, or as it would be if everyone rostered came. */
export function standingRecord({ duty, record }: ListedRecord): ServiceRecord {
  return record ?? recordOrBlank(duty, new Map());
}
