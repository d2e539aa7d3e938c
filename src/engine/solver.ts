// What the engine asks of a solver. One file implements it; tests may use another.

import type { Objective, Program } from './program.ts';

export interface LinearOptimum {
  readonly value: number;
  readonly columns: Float64Array;
  /** What one more of a row's bound is worth. */
  readonly rowDuals: Float64Array;
}

export interface IntegerOptimum {
  readonly value: number;
  /** Nothing is better than this; equals `value` when proven. */
  readonly bound: number;
  readonly columns: Float64Array;
}

export interface IntegerOptions {
  /** Stop at the first solution this good or better: it is known to be optimal. */
  readonly target?: number;
  /** Whole values of some columns that a solution is known to have: a start for the search. */
  readonly start?: ReadonlyMap<number, number>;
}

/** Linear programs over one program that grows: each starts from where the one before ended. */
export interface LinearSession {
  /** The optimum with integrality dropped; null where there is none. */
  minimise(objective: Objective): LinearOptimum | null;
  close(): void;
}

/** Each call throws SolverStopped where it cannot go on. */
export interface Solver {
  linear(program: Program): LinearSession;
  /** The best integer solution, or the best one found when time was up; null where there is none. */
  solveInteger(program: Program, objective: Objective, options: IntegerOptions): IntegerOptimum | null;
  /** One irreducible set of rows and columns whose bounds cannot hold together; empty if all can. */
  conflict(program: Program): IrreducibleSet;
}

export interface IrreducibleSet {
  readonly rows: ReadonlySet<number>;
  readonly columns: ReadonlySet<number>;
}

/** Why the solver gave up: it never started, its time, its memory or the work allowed ran out, or it failed. */
export type StopReason = 'not-loaded' | 'time-limit' | 'out-of-memory' | 'effort' | 'failed';

/** The solver could not go on. The engine answers with the best roster known. */
export class SolverStopped extends Error {
  readonly reason: StopReason;

  constructor(reason: StopReason, options?: ErrorOptions) {
    super(`solver stopped: ${reason}`, options);
    this.reason = reason;
  }
}
