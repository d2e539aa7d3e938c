import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Turn } from '../../src/domain/duty.ts';
import { OFFICER, VOLUNTEER } from '../../src/domain/person.ts';
import { frameOf } from '../../src/engine/frame.ts';
import { loadSolver } from '../../src/engine/highs.ts';
import { variedPairsForm } from '../../src/engine/levels/varied-pairs-form.ts';
import { readInstance } from '../../src/engine/read-instance.ts';
import { solve } from '../../src/engine/solve.ts';
import { type RosterProgram, rosterProgram } from '../../src/engine/turn-columns.ts';
import type { Case } from '../../src/objective/case.ts';
import { variedPairs } from '../../src/objective/varied-pairs.ts';
import { turnKey } from '../../src/rules/world.ts';
import { smallInstance } from './small-cases.ts';

const solver = await loadSolver();

function bothRoles(situation: Case): RosterProgram {
  return rosterProgram(frameOf(situation), new Set([OFFICER, VOLUNTEER]));
}

/** The least the pairs can cost in the relaxation, with the turns given or, without them, any. */
function relaxed(roster: RosterProgram, turns: readonly Turn[] | null): number | null {
  const taken = new Set(turns?.map(turnKey));
  const { lower, upper } = roster.program.columns;
  if (turns)
    for (const turn of roster.turns)
      lower[turn.column] = upper[turn.column] = taken.has(turnKey(turn)) ? 1 : 0;
  for (const empty of turns ? [] : roster.emptyOf.values()) upper[empty] = 0;
  const objective = variedPairsForm(roster, []);
  const session = solver.linear(roster.program);
  try {
    const value = session.minimise(objective)?.value;
    return value === undefined ? null : Number(value.toFixed(6));
  } finally {
    session.close();
  }
}

const DATES = ['04', '08', '11', '15', '18', '22'].map(day => `2027-01-${day}`);

/** One trainee and one other, each on three of six days, which three is open. */
function trainee(officers: readonly { readonly mentor: boolean }[], forbidden: readonly string[] = []): Case {
  const plain = {
    sharePercent: 100,
    skills: [],
    from: '2026-01-01',
    to: '2027-12-31',
    leave: [],
    avoids: [],
  };
  const person = (code: string, role: string, more: object) => ({
    ...plain,
    ...{ code, role, mentor: false, trainee: false, carriedTenths: 0, carriedMondayMinusFriday: 0, ...more },
  });
  return readInstance({
    name: 'one trainee',
    duties: DATES.map((date, slot) => ({
      ...{ date, weekday: slot % 2 === 0 ? 'monday' : 'friday', slot },
      seats: { officer: 1, volunteer: 1 },
    })),
    people: [
      ...officers.map((more, i) => person(`O0${i + 1}`, 'officer', more)),
      person('V01', 'volunteer', { trainee: true }),
      person('V02', 'volunteer', {}),
    ],
    pins: [],
    forbiddenPairs: forbidden.map(officer => [officer, 'V01']),
    minGapDays: 1,
    maxPerMonth: { officer: 3, volunteer: 3 },
    traineeNeedsMentor: true,
  });
}

describe('pairs with both roles open', () => {
  it('cost in the program what they cost in the measure, roster by roster', () => {
    const counted = { pairs: 0 };
    fc.assert(
      fc.property(smallInstance, instance => {
        const situation = readInstance(instance);
        const solution = solve(situation, solver);
        if (!solution.feasible) return;
        const cost = variedPairs(solution.turns, situation);
        counted.pairs += cost;
        expect(relaxed(bothRoles(situation), solution.turns)).toBe(cost);
      }),
      { seed: 20270104, numRuns: 60 },
    );
    expect(counted.pairs).toBeGreaterThan(0);
  });

  it('let a trainee meet mentors only, in the relaxation too', () => {
    const [mentor, other] = [{ mentor: true }, { mentor: false }];
    expect(relaxed(bothRoles(trainee([mentor, mentor, mentor])), null)).toBe(0);
    expect(relaxed(bothRoles(trainee([mentor, other, other])), null)).toBe(4);
  });

  it('let nobody meet whom the rules forbid, in the relaxation too', () => {
    const all = [1, 2, 3, 4].map(() => ({ mentor: true }));
    expect(relaxed(bothRoles(trainee(all, ['O01', 'O02'])), null)).toBe(1);
  });
});
