import { describe, expect, it } from 'vitest';
import { civil } from '../../src/domain/civil-date.ts';
import { makeDutyId } from '../../src/domain/duty.ts';
import type { HeldDuty } from '../../src/domain/ledger.ts';
import { inMemory, type Mixing, pairHistory } from '../../src/domain/look-back.ts';
import type { PatternCode } from '../../src/domain/pattern.ts';
import { OFFICER, VOLUNTEER } from '../../src/domain/person.ts';
import { aDuty, aPerson, code } from '../rules/small-world.ts';

const OFFICERS = ['O1', 'O2'].map(name => aPerson(name));
const VOLUNTEERS = ['V1', 'V2', 'V3', 'V4'].map(name => aPerson(name, {}, VOLUNTEER));
const WINDOW = { from: civil('2027-01-04'), until: civil('2027-02-01') };

function mixing(more: Partial<Mixing> = {}): Mixing {
  const people = [...OFFICERS, ...VOLUNTEERS];
  return { roles: [OFFICER, VOLUNTEER], people, forbidden: [], traineeNeedsMentor: true, ...more };
}

function met(date: string, officer: string, volunteer: string): HeldDuty {
  const day = civil(date);
  const served = [
    { person: code(officer), role: OFFICER },
    { person: code(volunteer), role: VOLUNTEER },
  ];
  return { duty: makeDutyId(day, 'P' as PatternCode), date: day, countsAs: 'monday', tally: 'main', served };
}

const duties = (count: number) =>
  Array.from({ length: count }, (_, i) => aDuty(`2027-01-${String(4 + 3 * i).padStart(2, '0')}`));

/** Six pairs met one after another, the last one first: more than half of the eight there are. */
const PAST = [
  met('2026-12-28', 'O1', 'V1'),
  met('2026-12-25', 'O2', 'V2'),
  met('2026-12-21', 'O1', 'V1'),
  met('2026-12-18', 'O1', 'V3'),
  met('2026-12-14', 'O2', 'V4'),
  met('2026-12-11', 'O2', 'V1'),
  met('2026-12-07', 'O1', 'V2'),
];

const history = (held: readonly HeldDuty[], asked: number, more: Partial<Mixing> = {}) =>
  Object.fromEntries(pairHistory(held, duties(asked), WINDOW, mixing(more)));

describe('looking back', () => {
  it('takes in so many calendar months before the window, and all that is after its beginning', () => {
    const held = ['2025-12-31', '2026-01-01', '2027-01-08', '2029-01-01'].map(date => met(date, 'O1', 'V1'));
    expect(inMemory(held, WINDOW, 12).map(h => h.date)).toEqual(['2026-01-01', '2027-01-08', '2029-01-01']);
    expect(inMemory(held, WINDOW, 0).map(h => h.date)).toEqual(['2027-01-08', '2029-01-01']);
  });

  it('remembers half of the pairs at most, whole duties from the last one on', () => {
    expect(history(PAST, 1)).toEqual({ 'O1 V1': 2, 'O2 V2': 1, 'O1 V3': 1, 'O2 V4': 1 });
  });

  it('remembers fewer where the window needs more pairs that have not met', () => {
    expect(history(PAST, 6)).toEqual({ 'O1 V1': 2, 'O2 V2': 1 });
    expect(history(PAST, 8)).toEqual({});
  });

  it('always counts what is published after the window', () => {
    const later = met('2027-03-01', 'O2', 'V3');
    expect(history([...PAST, later], 8)).toEqual({ 'O2 V3': 1 });
    expect(history([...PAST, later], 6)).toEqual({ 'O2 V3': 1, 'O1 V1': 1 });
  });

  it('has no history for trainees, and counts no pair that rules keep apart', () => {
    const people = [...OFFICERS, aPerson('V1', { trainee: true }, VOLUNTEER), ...VOLUNTEERS.slice(1)];
    expect(history(PAST, 1, { people })).toEqual({ 'O2 V2': 1, 'O1 V3': 1, 'O2 V4': 1 });
    const forbidden = VOLUNTEERS.slice(1).map(v => ({ first: v.code, second: code('O2') }));
    expect(history(PAST, 1, { forbidden })).toEqual({ 'O1 V1': 2, 'O2 V2': 1, 'O1 V3': 1, 'O2 V4': 1 });
  });
});
