import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { certify, wholeBound } from '../../src/engine/certificate.ts';
import { addInteger, addRow, createProgram, type Objective, type Program } from '../../src/engine/program.ts';

const COLUMNS = 5;
const coefficient = fc.integer({ min: -3, max: 3 });
const row = fc.record({
  times: fc.array(coefficient, { minLength: COLUMNS, maxLength: COLUMNS }),
  atLeast: fc.option(fc.integer({ min: -4, max: 2 }), { nil: undefined }),
  atMost: fc.option(fc.integer({ min: 2, max: 6 }), { nil: undefined }),
});
const price = fc.oneof(
  fc.double({ min: -40, max: 40, noNaN: true }),
  fc.constantFrom(1e9, -1e16, 1e300, Number.POSITIVE_INFINITY, Number.NaN, 1e-12),
);
const small = fc.record({
  costs: fc.array(fc.integer({ min: -200, max: 200 }), { minLength: COLUMNS, maxLength: COLUMNS }),
  rows: fc.array(row, { minLength: 1, maxLength: 4 }),
  prices: fc.array(price, { minLength: 4, maxLength: 4 }),
});
type Small = typeof small extends fc.Arbitrary<infer T> ? T : never;

function asProgram({ costs, rows }: Small): { readonly program: Program; readonly objective: Objective } {
  const program = createProgram();
  const columns = costs.map(() => addInteger(program, 0, 1));
  for (const { times, atLeast, atMost } of rows)
    addRow(
      program,
      columns.map((column, i) => ({ column, times: times[i] ?? 0 })),
      { ...(atLeast === undefined ? {} : { atLeast }), ...(atMost === undefined ? {} : { atMost }) },
    );
  return {
    program,
    objective: { constant: 7, entries: columns.map((column, i) => ({ column, times: costs[i] ?? 0 })) },
  };
}

/** The least of all points that keep every row. */
function leastOf({ costs, rows }: Small): number {
  const points = Array.from({ length: 2 ** COLUMNS }, (_, bits) =>
    costs.map((_cost, i) => (bits >> i) & 1),
  ).filter(point =>
    rows.every(({ times, atLeast = -99, atMost = 99 }) => {
      const sum = times.reduce((all, t, i) => all + t * (point[i] ?? 0), 0);
      return atLeast <= sum && sum <= atMost;
    }),
  );
  return Math.min(
    ...points.map(point => 7 + costs.reduce((all, cost, i) => all + cost * (point[i] ?? 0), 0)),
  );
}

describe('a certificate', () => {
  it('is never above the best solution, whatever the prices', () => {
    fc.assert(
      fc.property(small, given => {
        const { program, objective } = asProgram(given);
        const { bound } = certify(program, objective, Float64Array.from(given.prices));
        expect(wholeBound(bound)).toBeLessThanOrEqual(leastOf(given));
      }),
      { seed: 20270104, numRuns: 2000 },
    );
  });

  it('costs a column that leaves its bound no more than it does', () => {
    fc.assert(
      fc.property(small, given => {
        const { program, objective } = asProgram(given);
        const { bound, reducedCosts } = certify(program, objective, Float64Array.from(given.prices));
        for (const [column, cost] of reducedCosts.entries()) {
          const times = Array.from({ length: COLUMNS }, (_, i) => Number(i === column));
          const held = cost > 0 ? { times, atLeast: 1, atMost: 1 } : { times, atLeast: 0, atMost: 0 };
          if (cost !== 0)
            expect(leastOf({ ...given, rows: [...given.rows, held] })).toBeGreaterThanOrEqual(
              bound + Math.abs(cost) - 1e-6,
            );
        }
      }),
      { seed: 20270104, numRuns: 500 },
    );
  });
});
