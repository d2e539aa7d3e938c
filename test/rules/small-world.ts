// Small worlds for the rules: a few people, a few duties, nothing else unless a test asks for it.

import { addDays, type CivilDate, civil, weekdayOf } from '../../src/domain/civil-date.ts';
import { clock } from '../../src/domain/clock-time.ts';
import { type Duty, makeDutyId } from '../../src/domain/duty.ts';
import type { Leave, LeavePart } from '../../src/domain/leave.ts';
import type { PatternCode } from '../../src/domain/pattern.ts';
import { OFFICER, type Person, type PersonCode, type RoleCode, VOLUNTEER } from '../../src/domain/person.ts';
import { NOTHING_KNOWN } from '../../src/domain/person-fields.ts';
import type { Assignment } from '../../src/domain/roster/roster-duty.ts';
import { usualLimits } from '../../src/domain/settings/setting-values.ts';
import type { FixedTurn, World } from '../../src/rules/world.ts';

export const code = (text: string) => text as PersonCode;

export function aPerson(text: string, more: Partial<Person> = {}, role: RoleCode = OFFICER): Person {
  return {
    code: code(text),
    ...NOTHING_KNOWN,
    name: text,
    memberships: [{ role, sharePercent: 100, from: civil('2026-01-01'), until: null }],
    ...more,
  };
}

export const officers = [aPerson('CB01'), aPerson('CB02')];
export const everybody = [...officers, aPerson('DV01', {}, VOLUNTEER), aPerson('DV02', {}, VOLUNTEER)];

export function aDuty(date: string, more: Partial<Duty> = {}): Duty {
  const day = civil(date);
  return {
    id: makeDutyId(day, 'P' as PatternCode),
    pattern: 'P' as PatternCode,
    nominalDate: day,
    date: day,
    countsAs: weekdayOf(day),
    start: clock('07:00'),
    end: clock('07:30'),
    label: '',
    place: '',
    seats: [
      { role: OFFICER, count: 1 },
      { role: VOLUNTEER, count: 1 },
    ],
    requires: null,
    tally: 'main',
    slot: 0,
    provisional: false,
    ...more,
  };
}

export function aWorld(people: readonly Person[], duties: readonly Duty[], more: Partial<World> = {}): World {
  return {
    window: { from: civil('2027-01-01'), until: civil('2027-03-01') },
    roles: [],
    people: new Map(people.map(p => [p.code, p])),
    duties: new Map(duties.map(d => [d.id, d])),
    expected: null,
    fixed: [],
    pins: [],
    reviewed: [],
    leave: new Map(),
    exclusions: new Map(),
    wishes: new Map(),
    forbiddenPairs: [],
    days: new Map(),
    announcedUntil: 2027,
    patterns: [],
    dueTenths: null,
    mostTurns: null,
    settings: { ...usualLimits(), maxPerMonth: new Map([[OFFICER, 2]]) },
    ...more,
  };
}

export function seat(
  duty: Duty,
  person: string,
  role: RoleCode = OFFICER,
  more: Partial<Assignment> = {},
): Assignment {
  return { duty: duty.id, role, person: code(person), seat: 1, pinned: false, ...more };
}

/** A turn published already, outside the window's duties. */
export function fixedTurn(date: CivilDate, person = 'CB01', role: RoleCode = OFFICER): FixedTurn {
  return { duty: makeDutyId(date, 'X' as PatternCode), role, person: code(person), date, slot: 0 };
}

export function onLeave(
  person: string,
  from: string,
  until: string,
  part: LeavePart = 'day',
): ReadonlyMap<PersonCode, readonly Leave[]> {
  const span = { from: civil(from), until: civil(until) };
  return new Map([[code(person), [{ person: code(person), kind: 'annual', part, note: '', ...span }]]]);
}

/** The Monday on which most small worlds begin. */
export const MONDAY = civil('2027-01-04');
/** The duty so many days after it. */
export const onDay = (days: number) => aDuty(addDays(MONDAY, days));
