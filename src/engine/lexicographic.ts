// Level after level over one program, each among the optima of the levels before.
//
// Hopefully: where the relaxation of a level has a whole value, it is taken for reachable, and integers are left to
// the end. That is right nearly always. Where no whole solution is found at the end, the way leads back to the last
// level that one reaches; that level is settled in integers, and the hope begins anew from there.

import type { LevelId } from '../objective/case.ts';
import { type Certificate, certify, ROUNDING, wholeBound } from './certificate.ts';
import { capLevel, fixOptimalFace } from './optimal-face.ts';
import {
  copyProgram,
  type Mark,
  markProgram,
  NOTHING,
  type Objective,
  type Program,
  returnTo,
} from './program.ts';
import { type Solver, SolverStopped } from './solver.ts';

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

/** A roster at hand: its values, level by level. */
export interface Start {
  readonly values: ReadonlyMap<LevelId, number>;
}

export interface DescentOptions {
  readonly start?: Start;
  /** Told of every whole solution found on the way. */
  readonly found?: (columns: Float64Array) => void;
  /** Of each search in integers; see IntegerOptions. */
  readonly effort?: number;
  /** Settles every level in integers at once, where hope has been tried in vain. */
  readonly doubt?: boolean;
}

export interface Descent {
  readonly bounds: readonly LevelBound[];
  /** Optimal in every level, as far as is known, and perhaps not whole; null where nothing beats the start. */
  readonly columns: Float64Array | null;
}

/** A relaxation this near below a whole value is taken for it; `fixOptimalFace` allows for what is missing. */
const WHOLE = 1e-3;

/**
 * Leaves the program narrowed to its hoped-for optima; the bounds hold whether or not a whole solution is there.
 * Null where there is no solution, or a hope was seen to be wrong on the way.
 */
export function descend(program: Program, levels: readonly Level[], solver: Solver): Descent | null {
  const passed: Passed[] = [];
  const columns = hope(program, levels, solver, {}, passed);
  return columns && { bounds: passed.map(asBound), columns };
}

/** As `descend`, to a whole solution. Null where the program has none. */
export function descendToPoint(
  program: Program,
  levels: readonly Level[],
  solver: Solver,
  options: DescentOptions = {},
): Descent | null {
  const settled: Passed[] = [];
  let known: Float64Array = new Float64Array(0);
  for (;;) {
    const passed: Passed[] = [];
    const rest = levels.slice(settled.length);
    const columns = hope(program, rest, solver, onTrack(options, settled), passed, known);
    const all = [...settled, ...passed];
    const bounds = all.map(asBound);
    if (columns && onTrack(options, all).start) return { bounds, columns: null };
    const point = columns && wholePoint(program, columns, solver, options);
    if (point === 'unknown') return { bounds, columns: null };
    if (point) return { bounds, columns: point };
    const back = goBack(program, passed, solver, options, settled);
    if (!back) return null;
    settled.push(...back.passed);
    known = back.columns;
  }
}

/** The start, while the levels so far came out as its own. */
function onTrack({ start, ...options }: DescentOptions, settled: readonly Passed[]): DescentOptions {
  const same = start && settled.every(({ level, value }) => start.values.get(level.id) === value);
  return same ? { ...options, start } : options;
}

/** A level that has had its linear program. */
interface Step {
  readonly level: Level;
  readonly objective: Objective;
  readonly certificate: Certificate;
  /** Whether the relaxation's value is that of its bound, which is whole. */
  readonly whole: boolean;
}

/** A level that is behind us, and where the program stood before it was attached. */
interface Passed extends Step {
  readonly before: Mark;
  readonly value: number;
  readonly bound: number;
}

function asBound({ level, bound }: Passed): LevelBound {
  return { level: level.id, bound };
}

/** The columns at the end, the known ones if no level is left; null where some level has no solution. */
function hope(
  program: Program,
  levels: readonly Level[],
  solver: Solver,
  options: DescentOptions,
  passed: Passed[],
  known: Float64Array = new Float64Array(0),
): Float64Array | null {
  const session = solver.linear(program);
  let columns = known;
  try {
    for (const level of levels) {
      const before = markProgram(program);
      const objective = level.attach();
      const linear = session.minimise(objective);
      if (!linear) return null;
      const certificate = certify(program, objective, linear.rowDuals);
      const bound = wholeBound(certificate.bound);
      const whole = bound - certificate.bound < WHOLE;
      const step: Step = { level, objective, certificate, whole };
      const start = onTrack(options, passed).start;
      const integer =
        (whole && !options.doubt) || start?.values.get(level.id) === bound
          ? null
          : inIntegers(program, step, solver, options, start);
      if (integer === 'none') return null;
      columns = integer?.columns ?? linear.columns;
      const value = integer?.value ?? bound;
      passed.push({ ...step, before, value, bound: integer?.bound ?? bound });
      narrow(program, step, value);
    }
  } finally {
    session.close();
  }
  return columns;
}

function narrow(program: Program, { objective, certificate, whole }: Step, value: number): void {
  if (whole && value === wholeBound(certificate.bound)) fixOptimalFace(program, certificate, value);
  else capLevel(program, objective, value);
}

interface Integer {
  readonly value: number;
  readonly bound: number;
  readonly columns: Float64Array;
}

/** The level's optimum in integers. A start at hand is known; so only what is better than it is looked for. */
function inIntegers(
  program: Program,
  { level, objective, certificate }: Step,
  solver: Solver,
  { found, effort }: DescentOptions,
  start: Start | undefined,
  floor = wholeBound(certificate.bound),
): Integer | 'none' {
  const known = start?.values.get(level.id);
  if (known === floor) return { value: known, bound: known, columns: new Float64Array(0) };
  const search = copyProgram(program);
  if (known !== undefined) capLevel(search, objective, known - 1);
  const { best, bound, stopped } = solver.solveInteger(search, objective, {
    target: floor,
    ...(effort === undefined ? {} : { effort }),
  });
  const proven = (value: number) => Math.min(value, Math.max(floor, wholeBound(bound)));
  if (best) {
    found?.(best.columns);
    // What is not whole in it can be had for less.
    const value = Math.floor(best.value + WHOLE);
    return { value, bound: proven(value), columns: best.columns };
  }
  if (known !== undefined) return { value: known, bound: proven(known), columns: new Float64Array(0) };
  if (stopped) throw new SolverStopped(stopped);
  return 'none';
}

/** A way back: the levels that stand, the last of them settled in integers, and the columns that do so. */
interface WayBack {
  readonly passed: readonly Passed[];
  readonly columns: Float64Array;
}

/** From the last level passed to the last one that a whole solution reaches. */
function goBack(
  program: Program,
  passed: readonly Passed[],
  solver: Solver,
  options: DescentOptions,
  settled: readonly Passed[],
): WayBack | null {
  for (const [i, at] of [...passed.entries()].reverse()) {
    returnTo(program, at.before);
    const before = passed.slice(0, i);
    const start = onTrack(options, [...settled, ...before]).start;
    const step: Step = { ...at, objective: at.level.attach() };
    // Nothing whole on the last level's face: its value is one more at least.
    const floor = at.value + (i === passed.length - 1 && at.value === at.bound ? 1 : 0);
    const integer = inIntegers(program, step, solver, options, start, floor);
    if (integer === 'none') continue;
    narrow(program, step, integer.value);
    const { value, bound, columns } = integer;
    return { passed: [...before, { ...at, value, bound }], columns };
  }
  return null;
}

/** A whole solution of the narrowed program. Null where there is none; with a start, effort may leave it unknown. */
function wholePoint(
  program: Program,
  columns: Float64Array,
  solver: Solver,
  { effort, start }: DescentOptions,
): Float64Array | 'unknown' | null {
  const whole = wholeColumns(program, columns);
  if (whole) return whole;
  // Nothing to minimise: all levels are fixed. Far quicker for the solver than minimising the last one once more.
  const { best, stopped } = solver.solveInteger(program, NOTHING, effort === undefined ? {} : { effort });
  if (best) return best.columns;
  if (stopped === 'effort' && start) return 'unknown';
  if (stopped) throw new SolverStopped(stopped);
  return null;
}

/** The columns, if those that must be whole are. */
export function wholeColumns({ columns: { integer } }: Program, columns: Float64Array | null) {
  const isWhole = (x: number) => Math.abs(x - Math.round(x)) < ROUNDING;
  return columns && integer.every((must, i) => !must || isWhole(columns[i] ?? 0.5)) ? columns : null;
}
