import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadSolver } from '../../src/engine/highs.ts';
import { readInstance } from '../../src/engine/read-instance.ts';
import { type Solution, solve } from '../../src/engine/solve.ts';
import type { Solver } from '../../src/engine/solver.ts';
import { measure } from '../../src/objective/measure.ts';
import { type Instance, judge, type Roster } from './judge.ts';

const folder = new URL('../../fixtures/instances/', import.meta.url);
const read = (name: string) => JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'));
const optima: Readonly<Record<string, number[] | string>> = read('optima');
const solver = await loadSolver();

function asRoster(solution: Solution): Roster {
  const roster: Record<string, string[]> = {};
  if (!solution.feasible) return roster;
  for (const { duty, person } of solution.turns) {
    const date = duty.slice(0, 10);
    roster[date] = [...(roster[date] ?? []), person];
  }
  return roster;
}

describe('engine', () => {
  const feasible = Object.entries(optima).filter(([, levels]) => Array.isArray(levels));

  it.each(feasible)('reaches and proves every level of %s, and breaks no rule', (name, levels) => {
    const solution = solve(readInstance(read(name)), solver);
    expect(judge(read(name) as Instance, asRoster(solution))).toEqual({ levels, broken: [] });
    expect(solution.feasible && solution.levels.map(l => l.bound)).toEqual(levels);
    expect(solution.feasible && solution.levels.every(l => l.proven)).toBe(true);
  });

  it('names the pins and the rule that make an instance impossible', () => {
    const solution = solve(readInstance(read('quarter-infeasible')), solver);
    expect(solution.feasible).toBe(false);
    if (solution.feasible) return;
    expect(solution.conflict.pins.map(p => [p.person, p.duty.slice(0, 10)])).toEqual([
      ['O01', '2027-01-18'],
      ['O01', '2027-01-22'],
    ]);
    expect(solution.conflict.limits.map(l => l.rule)).toEqual(['min-gap']);
    expect(solution.conflict.ways).toEqual([
      { kind: 'pin', person: 'O01', date: '2027-01-18' },
      { kind: 'pin', person: 'O01', date: '2027-01-22' },
      { kind: 'gap', person: 'O01' },
    ]);
  });

  it('finds the same where linear programs see no conflict', () => {
    const situation = readInstance(read('quarter-infeasible'));
    const blind: Solver = { ...solver, conflict: () => ({ rows: new Set(), columns: new Set() }) };
    expect(solve(situation, blind)).toEqual(solve(situation, solver));
  });

  it('gives the same roster in whatever order people, duties and pins are listed', () => {
    const instance = read('quarter-small') as Instance;
    const turned = {
      ...instance,
      people: instance.people.toReversed(),
      duties: instance.duties.toReversed(),
    };
    const [one, other] = [solve(readInstance(instance), solver), solve(readInstance(turned), solver)];
    expect(sortedRoster(other)).toEqual(sortedRoster(one));
  });

  it('gives equal levels when people are relabelled', () => {
    const instance = read('month-small') as Instance;
    const text = JSON.stringify(instance).replace(
      /"([OV])(\d\d)"/g,
      (_, role: string, n: string) => `"${role}${99 - Number(n)}"`,
    );
    const [one, other] = [
      solve(readInstance(instance), solver),
      solve(readInstance(JSON.parse(text)), solver),
    ];
    expect(other.feasible && other.levels).toEqual(one.feasible && one.levels);
  });

  it('measures rosters as the independent judge does', () => {
    const instance = read('quarter-tight') as Instance;
    const situation = readInstance(instance);
    const solution = solve(situation, solver);
    if (!solution.feasible) throw new Error('infeasible');
    for (let dropped = 0; dropped < solution.turns.length; dropped += 3) {
      const turns = solution.turns.filter((_, i) => i !== dropped);
      const roster = asRoster({ ...solution, turns });
      expect(measure(turns, situation).map(m => m.value)).toEqual(judge(instance, roster).levels);
    }
  });
});

function sortedRoster(solution: Solution) {
  return Object.fromEntries(
    Object.entries(asRoster(solution))
      .map(([date, people]) => [date, people.toSorted()])
      .sort(),
  );
}
