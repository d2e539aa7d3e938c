// What the engine asks of a solver. One file implements it; tests may use another.

import type { Objective, Program } from './program.ts';

export interface LinearOptimum {
  readonly value: number;
  readonly columns: Float64Array;
  readonly reducedCosts: Float64Array;
  readonly rowDuals: Float64Array;
}

export interface IntegerOptimum {
  readonly value: number;
  /** Nothing is better than this; equals `value` when proven. */
  readonly bound: number;
  readonly columns: Float64Array;
}

export interface IntegerOptions {
  /** Wall-clock seconds; absent means no limit, which keeps results the same on every machine. */
  readonly timeLimitSeconds?: number;
  readonly seed?: number;
  /** Stop at the first solution this good or better: it is known to be optimal. */
  readonly target?: number;
}

export interface Solver {
  /** The optimum with integrality dropped; null where there is none. */
  solveLinear(program: Program, objective: Objective): LinearOptimum | null;
  /** The best integer solution; null where there is none (or none was found in the time). */
  solveInteger(program: Program, objective: Objective, options: IntegerOptions): IntegerOptimum | null;
  /** Names of rows and columns of one irreducible set that cannot hold together; empty if all can. */
  conflict(program: Program): readonly string[];
}
