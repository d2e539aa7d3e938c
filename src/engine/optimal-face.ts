// After a level is solved, the search goes on among its optima only. Adding the row "level <= best" would do,
// but it makes the linear programs of all later levels slack and slow. Where the best value is that of the
// linear relaxation, complementary slackness says more: in every optimum, a column with a non-zero reduced cost
// stands at its bound and a row with a non-zero dual is tight. Fixing these keeps every optimum and nothing else
// of a different value.

import type { Objective, Program } from './program.ts';
import type { LinearOptimum } from './solver.ts';

/** Smaller prices are rounding: leaving such a column free is always right, only slower. */
const PRICE_TOLERANCE = 1e-6;

export function fixOptimalFace(program: Program, { columns, reducedCosts, rowDuals }: LinearOptimum): void {
  for (const [i, column] of program.columns.entries()) {
    if (Math.abs(reducedCosts[i] ?? 0) < PRICE_TOLERANCE || column.lower === column.upper) continue;
    const value = columns[i] ?? 0;
    const bound = value - column.lower < column.upper - value ? column.lower : column.upper;
    if (!Number.isFinite(bound)) continue;
    column.lower = bound;
    column.upper = bound;
  }
  for (const [i, row] of program.rows.entries()) {
    if (Math.abs(rowDuals[i] ?? 0) < PRICE_TOLERANCE || row.lower === row.upper) continue;
    const activity = row.entries.reduce((sum, e) => sum + e.times * (columns[e.column] ?? 0), 0);
    const bound = Math.abs(activity - row.lower) < Math.abs(activity - row.upper) ? row.lower : row.upper;
    if (!Number.isFinite(bound)) continue;
    row.lower = bound;
    row.upper = bound;
  }
}

/** Where the relaxation leaves a gap, the plain row has to do. */
export function capLevel(
  program: Program,
  name: string,
  { constant, entries }: Objective,
  best: number,
): void {
  program.row(`level ${name}`, entries, Number.NEGATIVE_INFINITY, best - constant);
}
