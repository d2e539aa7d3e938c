import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dominatedRows } from '../../src/engine/packing-rows.ts';
import {
  addContinuous,
  addInteger,
  addRow,
  createProgram,
  type Objective,
  type Program,
} from '../../src/engine/program.ts';
import { reduceProgram } from '../../src/engine/reduce-program.ts';

const COLUMNS = 6;
const times = fc.array(fc.constantFrom(-2, -1, 0, 0, 1, 1, 1, 2), { minLength: COLUMNS, maxLength: COLUMNS });
const row = fc.record({
  times,
  atLeast: fc.option(fc.integer({ min: -2, max: 2 }), { nil: undefined }),
  atMost: fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined }),
});
const small = fc.record({
  costs: fc.array(fc.integer({ min: -3, max: 3 }), { minLength: COLUMNS, maxLength: COLUMNS }),
  rows: fc.array(row, { minLength: 1, maxLength: 6 }),
  highest: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: COLUMNS, maxLength: COLUMNS }),
  isWhole: fc.array(fc.boolean(), { minLength: COLUMNS, maxLength: COLUMNS }),
});
type Small = typeof small extends fc.Arbitrary<infer T> ? T : never;

function asProgram({ rows, costs, highest, isWhole }: Small): {
  readonly program: Program;
  readonly objective: Objective;
} {
  const program = createProgram();
  const columns = highest.map((high, i) => (isWhole[i] ? addInteger : addContinuous)(program, 0, high));
  for (const { times, atLeast, atMost } of rows)
    addRow(
      program,
      columns.map((column, i) => ({ column, times: times[i] ?? 0 })),
      { ...(atLeast === undefined ? {} : { atLeast }), ...(atMost === undefined ? {} : { atMost }) },
    );
  const entries = columns.map((column, i) => ({ column, times: costs[i] ?? 0 }));
  return { program, objective: { constant: 3, entries } };
}

/** Every whole point between the bounds that keeps every row. */
function pointsOf({ columns, rows }: Program): readonly (readonly number[])[] {
  const within = (column: number, point: readonly number[]) =>
    Array.from({ length: (columns.upper[column] ?? 0) - (columns.lower[column] ?? 0) + 1 }, (_, i) => [
      ...point,
      (columns.lower[column] ?? 0) + i,
    ]);
  let points: readonly (readonly number[])[] = [[]];
  for (let column = 0; column < columns.count; column++)
    points = points.flatMap(point => within(column, point));
  return points.filter(point =>
    Array.from({ length: rows.count }, (_, r) => {
      let sum = 0;
      for (let at = rows.starts[r] ?? 0; at < (rows.starts[r + 1] ?? 0); at++)
        sum += (rows.times[at] ?? 0) * (point[rows.columns[at] ?? 0] ?? 0);
      return (rows.lower[r] ?? 0) <= sum && sum <= (rows.upper[r] ?? 0);
    }).every(Boolean),
  );
}

function valueAt({ constant, entries }: Objective, point: ArrayLike<number>): number {
  return entries.reduce((sum, { column, times }) => sum + times * (point[column] ?? 0), constant);
}

describe('a reduced program', () => {
  it('has the very solutions of the whole one, with their values', () => {
    const counted = { fewer: 0, none: 0 };
    fc.assert(
      fc.property(small, given => {
        const { program, objective } = asProgram(given);
        const points = pointsOf(program);
        const reduced = reduceProgram(program, objective);
        if (!reduced) {
          counted.none++;
          expect(points).toEqual([]);
          return;
        }
        if (reduced.program.columns.count < COLUMNS) counted.fewer++;
        const restored = pointsOf(reduced.program).map(point => {
          const whole = [...reduced.restore(Float64Array.from(point))];
          expect(valueAt(objective, whole)).toBe(valueAt(reduced.objective, point));
          return whole.join();
        });
        expect(restored.sort()).toEqual(points.map(point => point.join()).sort());
      }),
      { seed: 20270104, numRuns: 1500 },
    );
    expect(Math.min(...Object.values(counted))).toBeGreaterThan(0);
  });
});

describe('rows of which at most one column can be 1', () => {
  it('go where another one says as much, and the second of two alike', () => {
    const columns = [
      [0, 1],
      [0, 1, 2],
      [1, 2],
      [3, 4],
      [3, 4],
      [0, 3],
    ];
    const rows = columns.map((mine, i) => ({ row: 10 + i, isExact: false, columns: mine }));
    expect(dominatedRows(rows, 5)).toEqual([10, 12, 14]);
    const exact = rows.map((row, i) => ({ ...row, isExact: i === 2 || i === 4 }));
    expect(dominatedRows(exact, 5)).toEqual([10, 13]);
  });
});
