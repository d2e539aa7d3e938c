// Why a bound may be believed. A solver works in floating point and to tolerances, so its optimum is not taken for
// a bound. But any row prices y, however they were come by, prove one by weak duality:
//
//   min c·x  >=  Σ_rows (y > 0 ? y · lower : y · upper)  +  Σ_columns (d > 0 ? d · lower : d · upper),  d = c − yA
//
// which is computed here from the program itself. Bad prices only make the bound weak, never wrong.

import { costsOf } from './model-data.ts';
import type { Objective, Program } from './program.ts';

/** What summing some thousand products of small numbers can be off by, and far more. */
export const ROUNDING = 1e-6;

export interface Certificate {
  /** No solution of the program has a smaller objective, but for `ROUNDING`. */
  readonly bound: number;
  /** What moving a column away from the bound it is priced at costs at least, each unit. */
  readonly reducedCosts: Float64Array;
  readonly rowPrices: Float64Array;
}

export function certify(program: Program, objective: Objective, rowDuals: Float64Array): Certificate {
  const { columns, rows } = program;
  const reducedCosts = costsOf(program, objective);
  const rowPrices = new Float64Array(rows.lower.length);
  let bound = objective.constant;
  for (let row = 0; row < rowPrices.length; row++) {
    const price = rowDuals[row] ?? 0;
    const side = (price > 0 ? rows.lower[row] : rows.upper[row]) ?? 0;
    // A price on a side that is not there is rounding: no price is as good as any.
    if (price === 0 || !Number.isFinite(side)) continue;
    rowPrices[row] = price;
    bound += price * side;
    for (let at = rows.starts[row] ?? 0; at < (rows.starts[row + 1] ?? 0); at++) {
      const column = rows.columns[at] ?? 0;
      reducedCosts[column] = (reducedCosts[column] ?? 0) - price * (rows.times[at] ?? 0);
    }
  }
  for (const [column, cost] of reducedCosts.entries())
    if (cost !== 0) bound += cost * ((cost > 0 ? columns.lower[column] : columns.upper[column]) ?? 0);
  return { bound, reducedCosts, rowPrices };
}

/** The smallest whole number that a certified bound allows; all levels are whole. */
export function wholeBound(bound: number): number {
  // Adding 0 turns -0 into 0.
  return Math.ceil(bound - ROUNDING) + 0;
}
