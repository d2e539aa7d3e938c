// A solver whose answers in integers are looked at before anyone builds on them. What can be computed again is: whether
// the columns solve the program, and what they are worth. A bound above that value is a contradiction.
// Linear optima need no look: nothing but their prices is believed, and these only by their certificate. What remains
// the solver's word alone is that a search in integers left nothing out.

import { Contradiction } from './contradiction.ts';
import type { Objective, Program } from './program.ts';
import { type IntegerResult, type Solver, SolverStopped } from './solver.ts';

/** All is whole, so what is off by less is rounding and changes nothing. */
const TOLERANCE = 1e-4;

export function checkedSolver(solver: Solver): Solver {
  return {
    ...solver,
    solveInteger(program, objective, options) {
      const result = solver.solveInteger(program, objective, options);
      return result.best ? checked(program, objective, result, result.best.columns) : result;
    },
  };
}

function checked(
  program: Program,
  objective: Objective,
  result: IntegerResult,
  columns: Float64Array,
): IntegerResult {
  if (!solves(program, columns)) throw new SolverStopped('failed');
  const value = valueAt(objective, columns);
  if (result.bound > value + TOLERANCE) throw new Contradiction('of a search', value, result.bound);
  return { ...result, best: { value, columns } };
}

function valueAt({ constant, entries }: Objective, columns: Float64Array): number {
  return entries.reduce((sum, { column, times }) => sum + times * (columns[column] ?? 0), constant);
}

function solves({ columns, rows }: Program, point: Float64Array): boolean {
  const isBetween = (x: number, lower = 0, upper = 0) => lower - TOLERANCE <= x && x <= upper + TOLERANCE;
  for (let column = 0; column < columns.count; column++) {
    const x = point[column] ?? Number.NaN;
    if (!isBetween(x, columns.lower[column], columns.upper[column])) return false;
    if (columns.integer[column] && Math.abs(x - Math.round(x)) > TOLERANCE) return false;
  }
  for (let row = 0; row < rows.count; row++) {
    let sum = 0;
    for (let at = rows.starts[row] ?? 0; at < (rows.starts[row + 1] ?? 0); at++)
      sum += (rows.times[at] ?? 0) * (point[rows.columns[at] ?? 0] ?? 0);
    if (!isBetween(sum, rows.lower[row], rows.upper[row])) return false;
  }
  return true;
}
