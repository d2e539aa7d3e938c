// After a level is solved, the search goes on among its optima only. Adding the row "level <= best" would do,
// but it makes the linear programs of all later levels slack and slow. Where the best value is that of the
// linear relaxation, its certificate says more: a solution in which a column with a reduced cost d leaves its
// bound by 1 costs at least |d| more than the bound, and so does one in which a row with that price is slack by
// 1. Everything is whole in some best solution, so these are fixed, and no best solution is lost.

import type { Certificate } from './certificate.ts';
import { addRow, isFixed, type Objective, type Program } from './program.ts';

/** A price below this is rounding. */
const NO_PRICE = 1e-6;

export function fixOptimalFace(program: Program, { bound, ...prices }: Certificate, value: number): void {
  // Leaving something free is always right, only slower.
  const least = Math.max(NO_PRICE, 2 * (value - bound));
  const { columns, rows } = program;
  for (let column = 0; column < columns.count; column++) {
    const cost = prices.reducedCosts[column] ?? 0;
    if (Math.abs(cost) < least || isFixed(program, column)) continue;
    if (cost > 0) columns.upper[column] = columns.lower[column] ?? 0;
    else columns.lower[column] = columns.upper[column] ?? 0;
  }
  for (let row = 0; row < rows.count; row++) {
    const price = prices.rowPrices[row] ?? 0;
    if (Math.abs(price) < least) continue;
    if (price > 0) rows.upper[row] = rows.lower[row] ?? 0;
    else rows.lower[row] = rows.upper[row] ?? 0;
  }
}

/** Where the relaxation leaves a gap, the plain row has to do. */
export function capLevel(program: Program, { constant, entries }: Objective, best: number): void {
  addRow(program, entries, { atMost: best - constant });
}
