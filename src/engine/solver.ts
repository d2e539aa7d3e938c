// What the engine asks of a solver. One file implements it; tests may use another.

import type { LevelId } from '../objective/levels.ts';
import type { Objective, Program } from './program.ts';

export interface LinearOptimum {
  readonly value: number;
  readonly columns: Float64Array;
  /** What one more of a row's bound is worth. */
  readonly rowDuals: Float64Array;
}

export interface IntegerResult {
  /** The best whole solution found; null where none was. */
  readonly best: { readonly value: number; readonly columns: Float64Array } | null;
  /** Nothing is better than this: less than one below the value when that is proven, infinite where there is none. */
  readonly bound: number;
  /** What ended the search early; null where nothing did. */
  readonly stopped: StopReason | null;
}

export interface IntegerOptions {
  /** Stop at the first solution this good or better: it is known to be optimal. */
  readonly target?: number;
  /** Simplex iterations times the size of the program: a limit that is the same on every machine. */
  readonly effort?: number;
}

/** Linear programs over one program that grows: each starts from where the one before ended. */
export interface LinearSession {
  /** The optimum with integrality dropped; null where there is none. */
  minimise(objective: Objective): LinearOptimum | null;
  close(): void;
}

/** A level that is being proven, the nth of the program's. */
export interface LevelTaken {
  readonly level: LevelId;
  readonly nth: number;
  readonly of: number;
}

/** Whoever waits for the proof; told often, so it must be quick. */
export interface Watch {
  takesUp(taken: LevelTaken): void;
  /** The search in integers is still at it. */
  goesOn(): void;
}

/** Each call throws SolverStopped where it cannot go on at all. */
export interface Solver {
  readonly watch?: Watch;
  linear(program: Program): LinearSession;
  solveInteger(program: Program, objective: Objective, options: IntegerOptions): IntegerResult;
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
