import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkedSolver } from '../../src/engine/checked-solver.ts';
import { Contradiction } from '../../src/engine/contradiction.ts';
import { loadSolver } from '../../src/engine/highs.ts';
import { addInteger, addRow, createProgram, sumOf } from '../../src/engine/program.ts';
import { readInstance } from '../../src/engine/read-instance.ts';
import { type Solution, solve } from '../../src/engine/solve.ts';
import {
  type IntegerResult,
  type LinearOptimum,
  type Solver,
  SolverStopped,
} from '../../src/engine/solver.ts';
import { searchAll } from './exhaustive.ts';
import { smallInstance } from './small-cases.ts';

const honest = await loadSolver();
const RUNS = {
  seed: Number(process.env['PROPERTY_SEED'] ?? 20270104),
  numRuns: Number(process.env['PROPERTY_RUNS'] ?? 60),
};

type Bend = (numbers: Float64Array, amount: number) => Float64Array;
const BENDS: Readonly<Record<string, Bend>> = {
  shifted: (numbers, amount) => numbers.map(x => x + amount),
  larger: (numbers, amount) => numbers.map(x => x * (1 + amount)),
  turned: numbers => numbers.map(x => -x),
  halved: numbers => numbers.map(x => (x + 0.5) / 2),
  huge: (numbers, amount) => numbers.map((x, i) => x + (i % 3) * amount * 1e15),
  'not numbers': numbers => numbers.map((x, i) => (i % 5 === 0 ? Number.NaN : x)),
  shuffled: numbers => numbers.map((_, i) => numbers[(7 * i + 3) % numbers.length] ?? 0),
};

/** What a solver may say that is not so, of a relaxation. */
const LINEAR: Readonly<
  Record<string, (true_: LinearOptimum, bend: Bend, by: number) => LinearOptimum | null>
> = {
  value: (said, _bend, by) => ({ ...said, value: said.value + by }),
  prices: (said, bend, by) => ({ ...said, rowDuals: bend(said.rowDuals, by) }),
  columns: (said, bend, by) => ({ ...said, columns: bend(said.columns, by) }),
  'that there is none': () => null,
};

/** And of whole solutions: all but that it left nothing out, which nobody can check. */
const INTEGER: Readonly<Record<string, (said: IntegerResult, bend: Bend, by: number) => IntegerResult>> = {
  value: (said, _bend, by) => ({ ...said, best: said.best && { ...said.best, value: said.best.value + by } }),
  columns: (said, bend, by) => ({
    ...said,
    best: said.best && { ...said.best, columns: bend(said.best.columns, by) },
  }),
  'a bound above its value': said => ({ ...said, bound: said.best ? said.best.value + 1 : said.bound }),
  'a bound too low': (said, _bend, by) => ({ ...said, bound: Math.min(said.bound, -by) }),
  'that it was stopped': said => ({ best: null, bound: 0, stopped: said.stopped ?? 'effort' }),
};

const lie = fc.record({
  linear: fc.constantFrom(null, ...Object.keys(LINEAR)),
  integer: fc.constantFrom(null, ...Object.keys(INTEGER)),
  bend: fc.constantFrom(...Object.keys(BENDS)),
  by: fc.double({ min: 0.001, max: 3, noNaN: true }),
  /** Every so many answers it lies. */
  every: fc.integer({ min: 1, max: 4 }),
});
type Lie = typeof lie extends fc.Arbitrary<infer T> ? T : never;

function liar({ linear, integer, bend, by, every }: Lie): Solver {
  let answers = 0;
  const lies = () => answers++ % every === 0;
  const bent = BENDS[bend] ?? (numbers => numbers);
  return {
    ...honest,
    linear(program) {
      const session = honest.linear(program);
      const minimise: typeof session.minimise = objective => {
        const said = session.minimise(objective);
        const twist = LINEAR[linear ?? ''];
        return said && twist && lies() ? twist(said, bent, by) : said;
      };
      return { ...session, minimise };
    },
    solveInteger(...asked) {
      const said = honest.solveInteger(...asked);
      const twist = INTEGER[integer ?? ''];
      return twist && lies() ? twist(said, bent, by) : said;
    },
  };
}

/** Null where the engine refused to go on. */
function solveBelieving(...asked: Parameters<typeof solve>): Solution | null {
  try {
    return solve(...asked);
  } catch (cause) {
    if (cause instanceof Contradiction || cause instanceof SolverStopped) return null;
    throw cause;
  }
}

describe('a solver that lies', () => {
  it('has nothing proven that is not so, whatever it says of values, bounds, statuses and columns', () => {
    const counted = { proven: 0, open: 0, refused: 0 };
    fc.assert(
      fc.property(smallInstance, lie, (instance, told) => {
        const situation = readInstance(instance);
        const solution = solveBelieving(situation, liar(told));
        const best = searchAll(situation)?.levels;
        if (!solution?.feasible || !best) {
          counted.refused += solution ? 0 : 1;
          return;
        }
        for (const [i, { value, proven }] of solution.levels.entries())
          if (proven) expect(value).toBe(best[i]?.value);
        counted[solution.levels.every(l => l.proven) ? 'proven' : 'open']++;
      }),
      RUNS,
    );
    if (RUNS.numRuns >= 60) for (const times of Object.values(counted)) expect(times).toBeGreaterThan(0);
  });

  it('is stopped where its columns solve nothing, and caught where its bound is above its value', () => {
    const program = createProgram();
    const columns = [1, 2, 3].map(() => addInteger(program, 0, 1));
    addRow(program, sumOf(columns), { atLeast: 2, atMost: 2 });
    const objective = { constant: 0, entries: [{ column: columns[0] ?? 0, times: 5 }] };
    const saying = (said: Partial<IntegerResult>) =>
      checkedSolver({
        ...honest,
        solveInteger: (...asked) => ({ ...honest.solveInteger(...asked), ...said }),
      }).solveInteger(program, objective, {});
    expect(saying({}).best?.value).toBe(0);
    const at = (...point: number[]) => ({ value: 0, columns: Float64Array.from(point) });
    for (const wrong of [at(0, 0, 1), at(0, 1, 2), at(0.5, 0.5, 1), at(0, 1), at(Number.NaN, 1, 1)])
      expect(() => saying({ best: wrong })).toThrow(SolverStopped);
    expect(saying({ best: at(1, 1, 0) }).best?.value).toBe(5);
    expect(() => saying({ best: at(0, 1, 1), bound: 1 })).toThrow(Contradiction);
  });

  it('cannot say that no roster exists where one is at hand', () => {
    const file = '2027-01-04';
    const always = { from: '2026-01-01', to: '2027-12-31', carriedTenths: 0, carriedMondayMinusFriday: 0 };
    const person = (code: string, role: string) => ({
      ...{ code, role, sharePercent: 100, skills: [], mentor: false, trainee: false, leave: [], avoids: [] },
      ...always,
    });
    const situation = readInstance({
      name: 'two people',
      duties: [{ date: file, weekday: 'monday', slot: 0, seats: { officer: 1, volunteer: 1 } }],
      people: [person('O01', 'officer'), person('V01', 'volunteer')],
      pins: [],
      forbiddenPairs: [],
      minGapDays: 1,
      maxPerMonth: { officer: 9, volunteer: 9 },
      traineeNeedsMentor: false,
    });
    const never: Solver = { ...honest, linear: () => ({ minimise: () => null, close: () => {} }) };
    expect(() => solve(situation, never)).toThrow(Contradiction);
  });
});
