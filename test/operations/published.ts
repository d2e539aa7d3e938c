// Published duties and their records, as small as they can be.

import { civil, weekdayOf } from '../../src/domain/civil-date.ts';
import { clock } from '../../src/domain/clock-time.ts';
import { makeDutyId } from '../../src/domain/duty.ts';
import { DEFAULT_TALLY, type PatternCode } from '../../src/domain/pattern.ts';
import { OFFICER, type Person, type PersonCode, VOLUNTEER } from '../../src/domain/person.ts';
import { NOTHING_KNOWN } from '../../src/domain/person-fields.ts';
import type { RosterDuty } from '../../src/domain/roster/roster-duty.ts';
import type { Attended, ServiceRecord } from '../../src/domain/service-record.ts';

const T2 = 'T2' as PatternCode;
export const code = (text: string) => text as PersonCode;
export const CODES = ['CB01', 'CB02', 'ĐV01', 'ĐV02'].map(code);
export const roleOf = (person: PersonCode) => (person.startsWith('CB') ? OFFICER : VOLUNTEER);

export const PEOPLE = CODES.map(
  (person): Person => ({
    code: person,
    ...NOTHING_KNOWN,
    name: person,
    memberships: [{ role: roleOf(person), sharePercent: 100, from: civil('2026-01-01'), until: null }],
  }),
);

export function published(date: string, ...people: PersonCode[]): RosterDuty {
  const nominalDate = civil(date);
  return {
    duty: {
      id: makeDutyId(nominalDate, T2),
      pattern: T2,
      nominalDate,
      date: nominalDate,
      countsAs: weekdayOf(nominalDate),
      start: clock('07:00'),
      end: clock('07:30'),
      label: '',
      place: '',
      seats: [],
      requires: null,
      tally: DEFAULT_TALLY,
      slot: 0,
      provisional: false,
    },
    state: 'held',
    note: '',
    seats: people.map((person, i) => ({
      role: roleOf(person),
      seat: i + 1,
      note: '',
      pinned: false,
      person: { person, name: person, title: '', unit: '' },
    })),
  };
}

export function aRecord(date: string, attended: readonly Partial<Attended>[]): ServiceRecord {
  return {
    duty: makeDutyId(civil(date), T2),
    attended: attended.map(a => ({
      person: code('CB01'),
      role: OFFICER,
      attendance: 'came',
      insteadOf: null,
      reason: '',
      ...a,
    })),
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
  };
}
