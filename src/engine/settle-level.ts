// One level among the optima of those before it: settled in integers, and the program narrowed to what it allows.

import type { LevelId } from '../objective/levels.ts';
import { type Certificate, wholeBound } from './certificate.ts';
import { Contradiction } from './contradiction.ts';
import { capLevel, fixOptimalFace } from './optimal-face.ts';
import { copyProgram, NOTHING, type Objective, type Program } from './program.ts';
import { type Solver, SolverStopped } from './solver.ts';

/** What a search came to: columns, or nothing better than the roster at hand, or that there is no solution. */
export type Attempt<Said> =
  | (Said & { readonly kind: 'found'; readonly columns: Float64Array })
  | (Said & { readonly kind: 'start-stands' })
  | { readonly kind: 'none' };

export const NONE = { kind: 'none' } as const;

export interface Level {
  readonly id: LevelId;
  /** Adds what the level needs to the program; called when its turn has come. */
  attach(): Objective;
}

/** A roster at hand: its values, level by level. */
export interface Start {
  readonly values: ReadonlyMap<LevelId, number>;
}

export interface SearchOptions {
  readonly start?: Start;
  /** Told of every whole solution found on the way. */
  readonly found?: (columns: Float64Array) => void;
  /** Of each search in integers; see `EFFORT`. */
  readonly effort?: number;
}

export interface Search {
  readonly program: Program;
  readonly solver: Solver;
  readonly options: SearchOptions;
}

/** A level that has had its linear program. */
export interface LevelStep {
  readonly level: Level;
  readonly objective: Objective;
  readonly certificate: Certificate;
  /** Whether the relaxation's value is that of its bound, which is whole. */
  readonly whole: boolean;
}

/** What a level came to, and that nothing is better than `bound`. */
export interface Settled {
  readonly value: number;
  readonly bound: number;
}

/** A column this near a whole number is whole. */
const INTEGRAL = 1e-6;
/** A relaxation this near below a whole value is taken for it; `fixOptimalFace` allows for what is missing. */
export const WHOLE = 1e-3;

/**
 * The level's optimum in integers, which is not below `floor`. A start at hand is known; so only what is better than
 * it is looked for.
 */
export function settleInIntegers(
  { program, solver, options }: Search,
  { level, objective }: LevelStep,
  floor: number,
): Attempt<Settled> {
  const known = options.start?.values.get(level.id);
  if (known !== undefined && known < floor) throw new Contradiction(level.id, known, floor);
  if (known === floor) return { kind: 'start-stands', value: known, bound: known };
  const search = copyProgram(program);
  if (known !== undefined) capLevel(search, objective, known - 1);
  const { best, bound, stopped } = solver.solveInteger(search, objective, {
    target: floor,
    ...limitOf(options),
  });
  if (best) {
    options.found?.(best.columns);
    // What is not whole in it can be had for less.
    const value = Math.floor(best.value + WHOLE);
    const proven = Math.max(floor, wholeBound(bound));
    if (proven > value) throw new Contradiction(level.id, value, proven);
    return { kind: 'found', value, bound: proven, columns: best.columns };
  }
  if (known !== undefined)
    return { kind: 'start-stands', value: known, bound: Math.min(known, Math.max(floor, wholeBound(bound))) };
  if (stopped) throw new SolverStopped(stopped);
  return NONE;
}

/** Leaves of the program the solutions with that value. */
export function narrow(program: Program, { objective, certificate, whole }: LevelStep, value: number): void {
  if (whole && value === wholeBound(certificate.bound)) fixOptimalFace(program, certificate, value);
  else capLevel(program, objective, value);
}

/** A whole solution of the narrowed program; with a start, the work allowed may leave it unknown. */
export function wholePoint(
  { program, solver, options }: Search,
  columns: Float64Array,
): Attempt<Record<never, never>> {
  const whole = wholeColumns(program, columns);
  if (whole) return { kind: 'found', columns: whole };
  // Nothing to minimise: all levels are fixed. Far quicker for the solver than minimising the last one once more.
  const { best, stopped } = solver.solveInteger(program, NOTHING, limitOf(options));
  if (best) return { kind: 'found', columns: best.columns };
  if (stopped === 'effort' && options.start) return { kind: 'start-stands' };
  if (stopped) throw new SolverStopped(stopped);
  return NONE;
}

function limitOf({ effort }: SearchOptions): { readonly effort?: number } {
  return effort === undefined ? {} : { effort };
}

/** The columns, if those that must be whole are. */
export function wholeColumns(
  { columns: { count, integer } }: Program,
  columns: Float64Array,
): Float64Array | null {
  for (let column = 0; column < count; column++) {
    const x = columns[column] ?? 0.5;
    if (integer[column] && Math.abs(x - Math.round(x)) >= INTEGRAL) return null;
  }
  return columns;
}
