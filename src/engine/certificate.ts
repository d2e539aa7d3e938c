// Why a bound may be believed. A solver works in floating point and to tolerances, so its optimum is not taken for
// a bound. But any row prices y, however they were come by, prove one by weak duality:
//
//   min c·x  >=  Σ_rows (y > 0 ? y · lower : y · upper)  +  Σ_columns (d > 0 ? d · lower : d · upper),  d = c − yA
//
// which is computed here from the program itself. Bad prices only make the bound weak, never wrong: they are rounded to
// a grain, all else in a program is whole, and so every product and sum below is exact.

import { costsOf } from './model-data.ts';
import type { Objective, Program } from './program.ts';

/** Fine enough for the bound to lose next to nothing; a double holds multiples of it exactly up to `EXACT`. */
const GRAIN = 2 ** -28;
const EXACT = 2 ** 24;

export interface Certificate {
  /** No solution of the program has a smaller objective. */
  readonly bound: number;
  /** What moving a column away from the bound it is priced at costs at least, each unit. */
  readonly reducedCosts: Float64Array;
  readonly rowPrices: Float64Array;
}

export function certify(program: Program, objective: Objective, rowDuals: Float64Array): Certificate {
  return (
    certifyExactly(program, objective, rowDuals) ??
    // Prices too large to reckon with are worth no more than none at all.
    certifyExactly(program, objective, new Float64Array(0)) ?? {
      bound: Number.NEGATIVE_INFINITY,
      reducedCosts: new Float64Array(program.columns.count),
      rowPrices: new Float64Array(program.rows.count),
    }
  );
}

/** Null where some number leaves the range in which all is exact. */
function certifyExactly(program: Program, objective: Objective, rowDuals: Float64Array): Certificate | null {
  const { columns, rows } = program;
  const reducedCosts = costsOf(program, objective);
  const rowPrices = new Float64Array(rows.count);
  let bound = objective.constant;
  let largest = Math.abs(bound);
  for (let row = 0; row < rowPrices.length; row++) {
    const price = Math.round((rowDuals[row] ?? 0) / GRAIN) * GRAIN;
    const side = (price > 0 ? rows.lower[row] : rows.upper[row]) ?? 0;
    // A price on a side that is not there is rounding: no price is as good as any.
    if (price === 0 || !Number.isFinite(side)) continue;
    rowPrices[row] = price;
    bound += price * side;
    largest = Math.max(largest, Math.abs(bound));
    for (let at = rows.starts[row] ?? 0; at < (rows.starts[row + 1] ?? 0); at++) {
      const column = rows.columns[at] ?? 0;
      const cost = (reducedCosts[column] ?? 0) - price * (rows.times[at] ?? 0);
      reducedCosts[column] = cost;
      largest = Math.max(largest, Math.abs(cost));
    }
  }
  for (let column = 0; column < reducedCosts.length; column++) {
    const cost = reducedCosts[column] ?? 0;
    if (cost !== 0) bound += cost * ((cost > 0 ? columns.lower[column] : columns.upper[column]) ?? 0);
    largest = Math.max(largest, Math.abs(bound));
  }
  return largest < EXACT ? { bound, reducedCosts, rowPrices } : null;
}

/** What a solver's own bound, from branching, may be off by. */
const ROUNDING = 1e-6;

/** The smallest whole number that a bound allows; all levels are whole. */
export function wholeBound(bound: number): number {
  // Adding 0 turns -0 into 0.
  return Math.ceil(bound - ROUNDING) + 0;
}
