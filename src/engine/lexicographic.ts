// Level after level over one program, each among the optima of the levels before.

import type { LevelId } from '../objective/case.ts';
import { capLevel, fixOptimalFace } from './optimal-face.ts';
import type { Objective, Program } from './program.ts';
import type { IntegerOptions, Solver } from './solver.ts';

export interface Level {
  readonly id: LevelId;
  /** Adds what the level needs to the program; called when its turn has come. */
  attach(): Objective;
}

export interface LevelBound {
  readonly level: LevelId;
  /** No roster that is optimal in the levels before has a smaller value. */
  readonly bound: number;
  /** False where a limit stopped the proof. */
  readonly exact: boolean;
}

export interface LexicographicResult {
  readonly bounds: readonly LevelBound[];
  /** An integer solution; null where none was found. */
  readonly columns: Float64Array | null;
}

/** Values this near to a whole number are taken for it; all levels are integers. */
const INTEGER_TOLERANCE = 1e-5;

/**
 * First hopefully: where a level's linear relaxation has a whole value, it is taken for reachable and only the
 * last level is solved in integers. If there is no integer solution on that face, `null`: solve carefully then.
 */
export function solveHopefully(
  program: Program,
  levels: readonly Level[],
  solver: Solver,
  options: IntegerOptions,
): LexicographicResult | null {
  return run(program, levels, solver, options, false);
}

/** Every level solved in integers. `null` where nothing satisfies the program at all. */
export function solveCarefully(
  program: Program,
  levels: readonly Level[],
  solver: Solver,
  options: IntegerOptions,
): LexicographicResult | null {
  return run(program, levels, solver, options, true);
}

function run(
  program: Program,
  levels: readonly Level[],
  solver: Solver,
  options: IntegerOptions,
  careful: boolean,
): LexicographicResult | null {
  const bounds: LevelBound[] = [];
  let columns: Float64Array | null = null;
  for (const [i, { id, attach }] of levels.entries()) {
    const objective = attach();
    const linear = solver.solveLinear(program, objective);
    if (!linear) return null;
    const floor = roundUp(linear.value);
    const whole = floor - linear.value < INTEGER_TOLERANCE;
    const last = i === levels.length - 1;
    if (careful || last || !whole) {
      const best = solver.solveInteger(program, objective, { ...options, target: floor });
      if (!best) return null;
      const value = Math.round(best.value);
      const bound = Math.max(floor, roundUp(best.bound));
      columns = best.columns;
      bounds.push({ level: id, bound: Math.min(bound, value), exact: bound >= value });
      if (whole && value === floor) fixOptimalFace(program, linear);
      else capLevel(program, id, objective, value);
    } else {
      bounds.push({ level: id, bound: floor, exact: true });
      fixOptimalFace(program, linear);
    }
  }
  return { bounds, columns };
}

/** The smallest whole number not below a floating-point bound, which may itself be a hair too high. */
function roundUp(bound: number): number {
  // Adding 0 turns -0 into 0.
  return Math.ceil(bound - INTEGER_TOLERANCE) + 0;
}
