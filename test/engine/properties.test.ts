import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Turn } from '../../src/domain/duty.ts';
import { loadSolver } from '../../src/engine/highs.ts';
import { readInstance } from '../../src/engine/read-instance.ts';
import { type Solution, solve } from '../../src/engine/solve.ts';
import type { Case } from '../../src/objective/case.ts';
import { compareMeasured, measure } from '../../src/objective/measure.ts';
import { limitsOf } from '../../src/rules/hard-rules.ts';
import { possibleTurns, turnKey } from '../../src/rules/world.ts';
import { searchAll } from './exhaustive.ts';
import { judge } from './judge.ts';
import { type SmallInstance, smallInstance, smallLife, smallRepair, smallThreeRoles } from './small-cases.ts';

const solver = await loadSolver();
/** More, and others: PROPERTY_RUNS=1000 PROPERTY_SEED=7 npx vitest run --project unit test/engine. */
const RUNS = {
  seed: Number(process.env['PROPERTY_SEED'] ?? 20270104),
  numRuns: Number(process.env['PROPERTY_RUNS'] ?? 40),
};

function expectBest(situation: Case): void {
  const solution = solve(situation, solver);
  const best = searchAll(situation);
  if (!best) {
    expect(solution.feasible).toBe(false);
    return;
  }
  if (!solution.feasible) throw new Error(`found none of ${best.rosters} rosters`);
  expect(solution.levels.map(({ level, value }) => ({ level, value }))).toEqual(best.levels);
  expect(solution.levels.map(l => l.bound)).toEqual(best.levels.map(l => l.value));
  expect(solution.levels.every(l => l.proven)).toBe(true);
  expect(measure(solution.turns, situation)).toEqual(best.levels);
  expect(brokenLimits(solution.turns, situation)).toEqual([]);
}

function brokenLimits(turns: readonly Turn[], { world }: Case): readonly string[] {
  const taken = new Set(turns.map(turnKey));
  return limitsOf(world)
    .filter(l => l.terms.reduce((sum, t) => sum + (taken.has(turnKey(t.turn)) ? t.times : 0), 0) > l.atMost)
    .map(l => l.rule);
}

function rosterOf(turns: readonly Turn[]): Record<string, string[]> {
  const byDate: Record<string, string[]> = {};
  for (const { duty, person } of turns.toSorted((a, b) => (a.duty + a.person < b.duty + b.person ? -1 : 1)))
    byDate[duty.slice(0, 10)] = [...(byDate[duty.slice(0, 10)] ?? []), person];
  return byDate;
}

const levelsOf = (solution: Solution) => (solution.feasible ? solution.levels : []);

describe('limits', () => {
  it('are about the very turns that the world knows', () => {
    fc.assert(
      fc.property(smallThreeRoles, ({ world }) => {
        const known = new Set(possibleTurns(world));
        expect(limitsOf(world).flatMap(l => l.terms.filter(t => !known.has(t.turn)))).toEqual([]);
      }),
      RUNS,
    );
  });
});

describe('engine against every roster there is', () => {
  it('finds and proves the best fresh roster', () => {
    fc.assert(
      fc.property(smallInstance, instance => {
        expectBest(readInstance(instance));
        const solution = solve(readInstance(instance), solver);
        if (!solution.feasible) return;
        const verdict = judge(instance, rosterOf(solution.turns));
        expect(verdict).toEqual({ levels: solution.levels.map(l => l.value), broken: [] });
      }),
      RUNS,
    );
  });

  it('finds and proves the repair that fills seats first and then moves fewest people', () => {
    fc.assert(fc.property(smallRepair, expectBest), RUNS);
  });

  it('finds and proves the best roster of a ward: skills missing, catching up in measure, eves of holidays', () => {
    fc.assert(
      fc.property(smallLife, ({ instance, life, situation }) => {
        expectBest(situation);
        const solution = solve(situation, solver);
        if (!solution.feasible) return;
        const verdict = judge(instance, rosterOf(solution.turns), life);
        expect(verdict).toEqual({ levels: solution.levels.map(l => l.value), broken: [] });
      }),
      RUNS,
    );
  });

  it('finds and proves the best roster of three roles whose rules reach across them', () => {
    fc.assert(fc.property(smallThreeRoles, expectBest), RUNS);
  });
});

describe('engine, whatever the case', () => {
  it('never leaves more seats empty when a person is added', () => {
    const added = fc.record({ instance: smallInstance, trainee: fc.boolean(), officer: fc.boolean() });
    fc.assert(
      fc.property(added, ({ instance, trainee, officer }) => {
        const before = solve(readInstance(instance), solver);
        const like = instance.people.find(p => p.role === (officer ? 'officer' : 'volunteer'));
        if (!like) throw new Error('nobody');
        const someone = { ...like, code: officer ? 'O09' : 'V09', trainee, mentor: false };
        const people = [...instance.people, someone];
        const after = solve(readInstance({ ...instance, people }), solver);
        if (before.feasible) expect(after.feasible).toBe(true);
        if (before.feasible && after.feasible)
          expect(after.levels[0]?.value).toBeLessThanOrEqual(before.levels[0]?.value ?? 0);
      }),
      RUNS,
    );
  });

  // Pins are no such rule: they also allow what leave or a weekday forbids.
  const removals: Readonly<Record<string, (instance: SmallInstance) => SmallInstance>> = {
    'forbidden pairs': i => ({ ...i, forbiddenPairs: [] }),
    'the minimum gap': i => ({ ...i, minGapDays: 1 }),
    'the monthly cap': i => ({ ...i, maxPerMonth: { officer: 9, volunteer: 9 } }),
    'the mentor rule': i => ({ ...i, traineeNeedsMentor: false }),
    'required skills': i => ({ ...i, duties: i.duties.map(({ requiredSkill: _, ...duty }) => duty) }),
    leave: i => ({ ...i, people: i.people.map(p => ({ ...p, leave: [] })) }),
  };
  it.each(Object.entries(removals))('never gets worse without %s', (_name, remove) => {
    fc.assert(
      fc.property(smallInstance, instance => {
        const [strict, loose] = [instance, remove(instance)].map(i => solve(readInstance(i), solver));
        if (!strict?.feasible) return;
        expect(loose?.feasible).toBe(true);
        if (loose?.feasible) expect(compareMeasured(loose.levels, strict.levels)).toBeLessThanOrEqual(0);
      }),
      RUNS,
    );
  });

  it('gives equal levels when people are relabelled', () => {
    fc.assert(
      fc.property(smallInstance, instance => {
        const text = JSON.stringify(instance).replace(
          /"([OV])(\d\d)"/g,
          (_, role: string, n: string) => `"${role}${99 - Number(n)}"`,
        );
        const [one, other] = [instance, JSON.parse(text)].map(i => solve(readInstance(i), solver));
        expect(other && levelsOf(other)).toEqual(one && levelsOf(one));
      }),
      RUNS,
    );
  });

  it('gives the same roster in whatever order everything is listed', () => {
    fc.assert(
      fc.property(smallInstance, instance => {
        const turned = {
          ...instance,
          people: instance.people.toReversed(),
          duties: instance.duties.toReversed(),
          pins: instance.pins.toReversed(),
          forbiddenPairs: instance.forbiddenPairs.map(([a, b]): [string, string] => [b, a]),
        };
        const [one, other] = [instance, turned].map(i => solve(readInstance(i), solver));
        if (one?.feasible && other?.feasible) expect(rosterOf(other.turns)).toEqual(rosterOf(one.turns));
        else expect(other?.feasible).toBe(one?.feasible);
      }),
      RUNS,
    );
  });
});
