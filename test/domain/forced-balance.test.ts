import { describe, expect, it } from 'vitest';
import { civil } from '../../src/domain/civil-date.ts';
import { makeDutyId } from '../../src/domain/duty.ts';
import { forcedBalances } from '../../src/domain/forced-balance.ts';
import type { HeldDuty } from '../../src/domain/ledger.ts';
import type { PatternCode } from '../../src/domain/pattern.ts';
import { OFFICER, type Person, VOLUNTEER } from '../../src/domain/person.ts';
import { aPerson, code } from '../rules/small-world.ts';

const CLERK = aPerson('CB01', { skills: ['ho-tich'] });
const OTHER = aPerson('CB02', { mentor: true });
const TRAINEE = aPerson('DV01', { trainee: true }, VOLUNTEER);

function held(date: string, ...who: readonly Person[]): HeldDuty {
  const day = civil(date);
  const served = who.map(p => ({ person: p.code, role: p.memberships[0]?.role ?? OFFICER }));
  return { duty: makeDutyId(day, 'P' as PatternCode), date: day, countsAs: 'monday', tally: 'main', served };
}

function forced(
  duties: readonly HeldDuty[],
  skilled: readonly HeldDuty[] = [],
  people = [CLERK, OTHER, TRAINEE],
) {
  const requires = new Map(skilled.map(d => [d.duty, { role: OFFICER, skill: 'ho-tich' }]));
  const input = {
    people,
    leave: new Map(),
    openings: [],
    closings: [],
    held: duties,
    requires,
    traineeNeedsMentor: true,
  };
  const sums = forcedBalances(input);
  return ['CB01', 'CB02'].map(who => sums.get(`${code(who)} ${OFFICER} main`) ?? 0);
}

describe('what forced a balance', () => {
  const [first, second] = [held('2027-01-04', CLERK), held('2027-01-08', CLERK)];

  it('is a skill that not everyone has', () => {
    expect(forced([first, second], [first])).toEqual([500_000, -500_000]);
    expect(forced([first, second])).toEqual([0, 0]);
  });

  it('is nothing where everyone has the skill', () => {
    expect(forced([first], [first], [CLERK, { ...OTHER, skills: ['ho-tich'] }])).toEqual([0, 0]);
  });

  it('is a trainee who needs a mentor', () => {
    expect(forced([held('2027-01-04', OTHER, TRAINEE)])).toEqual([-500_000, 500_000]);
    expect(forced([held('2027-01-04', OTHER)])).toEqual([0, 0]);
  });
});
