import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadSolver } from '../../src/engine/highs.ts';
import { readInstance } from '../../src/engine/read-instance.ts';
import { type Solution, solve } from '../../src/engine/solve.ts';
import { type Solver, SolverStopped, type StopReason } from '../../src/engine/solver.ts';
import { type Instance, judge } from './judge.ts';

const file = new URL('../../fixtures/instances/quarter-small.json', import.meta.url);
const instance = JSON.parse(readFileSync(file, 'utf8')) as Instance;
const best = [0, 323, 45, 3, 0, 8];
const solver = await loadSolver();

/** A solver that serves so many calls and then stops. */
function stoppingAfter(calls: number, reason: StopReason): Solver {
  let left = calls;
  const spend = () => {
    if (left-- <= 0) throw new SolverStopped(reason);
  };
  return {
    linear(program) {
      const session = solver.linear(program);
      return {
        ...session,
        minimise(objective) {
          spend();
          return session.minimise(objective);
        },
      };
    },
    solveInteger(program, objective, options) {
      spend();
      return solver.solveInteger(program, objective, options);
    },
    conflict: solver.conflict,
  };
}

function judged(solution: Solution) {
  if (!solution.feasible) throw new Error('infeasible');
  const roster: Record<string, string[]> = {};
  for (const { duty, person } of solution.turns)
    roster[duty.slice(0, 10)] = [...(roster[duty.slice(0, 10)] ?? []), person];
  return judge(instance, roster);
}

describe('a solver that stops', () => {
  it.each(['not-loaded', 'time-limit', 'out-of-memory', 'failed', 'effort'] satisfies StopReason[])(
    'at once (%s) leaves a roster that keeps every rule and claims nothing',
    reason => {
      const solution = solve(readInstance(instance), stoppingAfter(0, reason));
      expect(solution).toMatchObject({ feasible: true, stopped: reason });
      const { levels, broken } = judged(solution);
      expect(broken).toEqual([]);
      expect(solution.feasible && solution.levels.map(l => l.value)).toEqual(levels);
      expect(solution.feasible && solution.levels.filter(l => l.value > 0 && l.proven)).toEqual([]);
    },
  );

  it('anywhere on the way leaves a roster with true bounds', () => {
    for (let calls = 1; ; calls += 3) {
      const solution = solve(readInstance(instance), stoppingAfter(calls, 'time-limit'));
      const { levels, broken } = judged(solution);
      expect(broken).toEqual([]);
      if (!solution.feasible) return;
      if (solution.stopped === null) return expect(levels).toEqual(best);
      for (const [i, { value, bound, proven }] of solution.levels.entries()) {
        expect(value).toBe(levels[i]);
        if (levels.slice(0, i).every((v, k) => v === best[k]))
          expect(bound).toBeLessThanOrEqual(best[i] ?? 0);
        if (proven) expect(value).toBe(best[i]);
      }
    }
  });

  it('by its own clock leaves a roster too', async () => {
    const solution = solve(readInstance(instance), await loadSolver({ timeLimitSeconds: 0.01 }));
    expect(judged(solution).broken).toEqual([]);
    expect(solution).toMatchObject({ feasible: true, stopped: 'time-limit' });
  });

  it('by the work allowed to a quick way goes on the slow way, and proves as much', () => {
    let short = 2;
    const hasty: Solver = {
      ...solver,
      solveInteger: (...asked) =>
        short-- > 0 ? { best: null, bound: 0, stopped: 'effort' } : solver.solveInteger(...asked),
    };
    const solution = solve(readInstance(instance), hasty);
    expect(short).toBeLessThanOrEqual(0);
    expect(solution).toMatchObject({ feasible: true, stopped: null });
    expect(judged(solution)).toEqual({ levels: best, broken: [] });
  });
});
