// What a service record is made from: the duties in force, what is on record of them, and the ward's fields.

import { hasBegun } from '../../domain/duty.ts';
import { ALL_TIME } from '../../domain/period.ts';
import { membershipOn, type PersonCode } from '../../domain/person.ts';
import { assignmentsOf, isHeld, type RosterDuty } from '../../domain/roster/roster-duty.ts';
import type { Attended, ServiceField, ServiceRecord, ServiceRecords } from '../../domain/service-record.ts';
import type { Database } from '../../store/database.ts';
import { readPublishedRoster } from '../../store/publications.ts';
import { readServiceFields, readServiceRecords } from '../../store/service-records.ts';
import { readWardFacts, type WardFacts } from '../../store/ward-facts.ts';
import type { WallTime } from '../../time/clock.ts';
import { dutiesNamed, findDuty } from '../find-duty.ts';
import { refuse } from '../refuse.ts';

export interface RecordBasis {
  readonly facts: WardFacts;
  /** In force at any time, cancelled ones too. */
  readonly duties: readonly RosterDuty[];
  readonly records: ServiceRecords;
  readonly fields: readonly ServiceField[];
}

export function readRecordBasis(db: Database): RecordBasis {
  const facts = readWardFacts(db);
  return {
    facts,
    duties: readPublishedRoster(db, ALL_TIME, facts.settings.presentation).duties,
    records: readServiceRecords(db),
    fields: readServiceFields(db),
  };
}

/** The duty named `DATE` or `DATE/PATTERN`. Throws where it is not published, was called off, or has not begun. */
export function findRecordable(text: string, { duties }: RecordBasis, now: WallTime): RosterDuty {
  const held = duties.filter(isHeld);
  const value = text.trim();
  if (dutiesNamed(text, duties).length === 0) refuse({ code: 'duty-not-published', facts: { value } });
  if (dutiesNamed(text, held).length === 0) refuse({ code: 'duty-called-off', facts: { value } });
  const found = findDuty(text, held);
  if (!hasBegun(found.duty, now)) refuse({ code: 'duty-to-come', facts: { value, start: found.duty.start } });
  return found;
}

/** What is on record; where nothing is, everyone rostered came and nobody was served. */
export function recordOrBlank(published: RosterDuty, records: ServiceRecords): ServiceRecord {
  const { id } = published.duty;
  return (
    records.get(id) ?? {
      duty: id,
      attended: assignmentsOf([published]).map(
        ({ person, role }): Attended => ({ person, role, attendance: 'came', insteadOf: null, reason: '' }),
      ),
      organisations: 0,
      citizens: 0,
      received: 0,
      answeredSameDay: 0,
      appointed: 0,
      guided: 0,
      byField: new Map(),
      satisfaction: null,
      minutesToResult: [],
      note: '',
    }
  );
}

/** In which role somebody who was not rostered served: the one they had on that date. */
export function roleThen({ facts }: RecordBasis, { duty }: RosterDuty) {
  return (code: PersonCode) => {
    const person = facts.people.find(p => p.code === code);
    return person ? (membershipOn(person, duty.date)?.role ?? null) : null;
  };
}
