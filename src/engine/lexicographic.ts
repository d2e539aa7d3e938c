// Level after level over one program, each among the optima of the levels before.

import type { LevelId } from '../objective/case.ts';
import { certify, ROUNDING, wholeBound } from './certificate.ts';
import { capLevel, fixOptimalFace } from './optimal-face.ts';
import { NOTHING, type Objective, type Program } from './program.ts';
import type { LinearSession, Solver } from './solver.ts';

export interface Level {
  readonly id: LevelId;
  /** Adds what the level needs to the program; called when its turn has come. */
  attach(): Objective;
}

export interface LevelBound {
  readonly level: LevelId;
  /** No roster that is optimal in the levels before has a smaller value. */
  readonly bound: number;
}

/**
 * `hopeful`: where a level's linear relaxation has a whole value, it is taken for reachable, and integers are left
 * to the end. Right nearly always, and when not, no integer point is found. `careful`: every level in integers.
 */
export type Trust = 'hopeful' | 'careful';

export interface DescentOptions {
  readonly trust: Trust;
  /** A roster at hand: the values of its levels, and its columns. */
  readonly known?: {
    readonly values: ReadonlyMap<LevelId, number>;
    readonly start: ReadonlyMap<number, number>;
  };
  /** Told of every integer solution found on the way. */
  readonly found?: (columns: Float64Array) => void;
}

export interface Descent {
  readonly bounds: readonly LevelBound[];
  /** A solution of the last level's program, perhaps not whole: see `wholePoint`. */
  readonly columns: Float64Array;
}

/** Leaves the program narrowed to its optima. Null where it has no solution. */
export function descend(
  program: Program,
  levels: readonly Level[],
  solver: Solver,
  options: DescentOptions,
): Descent | null {
  const bounds: LevelBound[] = [];
  const session = solver.linear(program);
  let columns: Float64Array = new Float64Array(0);
  let known = options.known ?? null;
  try {
    for (const { id, attach } of levels) {
      const step = settleLevel(program, attach(), session, solver, {
        ...options,
        best: known?.values.get(id) ?? null,
        start: known?.start ?? null,
      });
      if (!step) return null;
      bounds.push({ level: id, bound: step.bound });
      columns = step.columns;
      if (known?.values.get(id) !== step.value) known = null;
    }
  } finally {
    session.close();
  }
  return { bounds, columns };
}

interface Step {
  readonly value: number;
  readonly bound: number;
  readonly columns: Float64Array;
}

interface StepOptions extends Pick<DescentOptions, 'trust' | 'found'> {
  /** The value that a roster at hand has in this level, being optimal in those before. */
  readonly best: number | null;
  readonly start: ReadonlyMap<number, number> | null;
}

function settleLevel(
  program: Program,
  objective: Objective,
  session: LinearSession,
  solver: Solver,
  { trust, found, best, start }: StepOptions,
): Step | null {
  const linear = session.minimise(objective);
  if (!linear) return null;
  const certificate = certify(program, objective, linear.rowDuals);
  const floor = wholeBound(certificate.bound);
  const whole = linear.value <= floor + ROUNDING;
  if (best === floor || (trust === 'hopeful' && whole)) {
    if (whole) fixOptimalFace(program, certificate, floor);
    else capLevel(program, objective, floor);
    return { value: floor, bound: floor, columns: linear.columns };
  }
  const integer = solver.solveInteger(program, objective, { target: floor, ...(start ? { start } : {}) });
  if (!integer) return null;
  found?.(integer.columns);
  const value = Math.round(integer.value);
  if (whole && value === floor) fixOptimalFace(program, certificate, floor);
  else capLevel(program, objective, value);
  const bound = Math.min(value, Math.max(floor, wholeBound(integer.bound)));
  return { value, bound, columns: integer.columns };
}

/** A whole solution of the program: the columns at hand if they are, else by search. Null where there is none. */
export function wholePoint(program: Program, columns: Float64Array, solver: Solver): Float64Array | null {
  const { integer } = program.columns;
  const isWhole = (x: number) => Math.abs(x - Math.round(x)) < ROUNDING;
  if (integer.every((must, i) => !must || isWhole(columns[i] ?? 0.5))) return columns;
  // Nothing to minimise: all levels are fixed. Far quicker for the solver than minimising the last one once more.
  return solver.solveInteger(program, NOTHING, {})?.columns ?? null;
}
