// Level after level over one program, each among the optima of the levels before.
//
// Hopefully: where the relaxation of a level has a whole value, it is taken for reachable, and integers are left to
// the end. That is right nearly always. Where no whole solution is found at the end, the way leads back to the last
// level that one reaches; that level is settled in integers, and the hope begins anew from there.

import type { LevelId } from '../objective/levels.ts';
import { certify, wholeBound } from './certificate.ts';
import { type Mark, markProgram, type Program, returnTo } from './program.ts';
import {
  type Attempt,
  type Level,
  type LevelStep,
  NONE,
  narrow,
  type Search,
  type SearchOptions,
  type Settled,
  type Start,
  settleInIntegers,
  WHOLE,
  wholePoint,
} from './settle-level.ts';
import type { LinearSession, Solver } from './solver.ts';

export interface LevelBound {
  readonly level: LevelId;
  /** No roster that is optimal in the levels before has a smaller value. */
  readonly bound: number;
}

export interface DescentOptions extends SearchOptions {
  /** Settles every level in integers at once, where hope has been tried in vain. */
  readonly doubt?: boolean;
}

/** Its columns are optimal in every level, as far as is known. */
export type Descent = Attempt<{ readonly bounds: readonly LevelBound[] }>;

/** A level that is behind us, and where the program stood before it was attached. */
interface Passed extends LevelStep, Settled {
  readonly before: Mark;
}

interface Way {
  readonly program: Program;
  readonly solver: Solver;
  readonly options: DescentOptions;
  readonly passed: Passed[];
  /** Of all its levels. */
  readonly count: number;
  /** So many of them were settled in integers for good; the others are hoped for. */
  settled: number;
}

/**
 * Leaves the program narrowed to its hoped-for optima; the bounds hold whether or not a whole solution is there.
 * None where there is no solution, or a hope was seen to be wrong on the way.
 */
export function descend(program: Program, levels: readonly Level[], solver: Solver): Descent {
  const way: Way = { program, solver, options: {}, passed: [], count: levels.length, settled: 0 };
  return withBounds(hope(way, levels), way);
}

/** As `descend`, to a whole solution. None where the program has none. */
export function descendToPoint(
  program: Program,
  levels: readonly Level[],
  solver: Solver,
  options: DescentOptions = {},
): Descent {
  const way: Way = { program, solver, options, passed: [], count: levels.length, settled: 0 };
  let reached = hope(way, levels);
  for (;;) {
    if (reached.kind === 'start-stands') return withBounds(reached, way);
    const point = reached.kind === 'none' ? NONE : wholePoint(searchOf(way), reached.columns);
    if (point.kind !== 'none') return withBounds(point, way);
    const back = goBack(way, reached.kind === 'found');
    const rest = levels.slice(way.passed.length);
    if (back.kind === 'none') return NONE;
    reached = rest.length > 0 ? hope(way, rest) : back;
  }
}

function withBounds<Said>(outcome: Attempt<Said>, { passed }: Way): Descent {
  const bounds = passed.map(({ level, bound }) => ({ level: level.id, bound }));
  return outcome.kind === 'none' ? NONE : { ...outcome, bounds };
}

/** The start counts while all levels so far came out as its own. */
function searchOf({ program, solver, options: { start, ...options }, passed }: Way): Search {
  const isOnTrack = passed.every(({ level, value }) => start?.values.get(level.id) === value);
  return { program, solver, options: start && isOnTrack ? { ...options, start } : options };
}

/** Passes the levels one by one. */
function hope(way: Way, levels: readonly Level[]): Attempt<Settled> {
  const session = way.solver.linear(way.program);
  let reached: Attempt<Settled> = NONE;
  try {
    for (const level of levels) {
      reached = pass(way, level, session);
      if (reached.kind === 'none') break;
    }
  } finally {
    session.close();
  }
  return reached;
}

function pass(way: Way, level: Level, session: LinearSession): Attempt<Settled> {
  const { program, passed } = way;
  const before = markProgram(program);
  takeUp(way, level);
  const objective = level.attach();
  const linear = session.minimise(objective);
  if (!linear) return NONE;
  const certificate = certify(program, objective, linear.rowDuals);
  const bound = wholeBound(certificate.bound);
  const step: LevelStep = { level, objective, certificate, whole: bound - certificate.bound < WHOLE };
  const search = searchOf(way);
  const isHopeful = step.whole && !way.options.doubt && valueIn(search.options.start, level) !== bound;
  const reached: Attempt<Settled> = isHopeful
    ? { kind: 'found', value: bound, bound, columns: linear.columns }
    : settleInIntegers(search, step, bound);
  if (reached.kind === 'none') return NONE;
  passed.push({ ...step, before, value: reached.value, bound: reached.bound });
  narrow(program, step, reached.value);
  return reached;
}

function takeUp({ solver, passed, count }: Way, { id: level }: Level): void {
  solver.watch?.takesUp({ level, nth: passed.length + 1, of: count });
}

function valueIn(start: Start | undefined, level: Level): number | undefined {
  return start?.values.get(level.id);
}

/**
 * From the last level passed to the last one that a whole solution reaches, which is settled in integers. `hasFace`
 * where the face of the last one was searched for whole solutions, in vain.
 */
function goBack(way: Way, hasFace: boolean): Attempt<Settled> {
  const { program, passed } = way;
  const last = passed.length;
  while (passed.length > way.settled) {
    const at = passed.pop();
    if (!at) break;
    returnTo(program, at.before);
    takeUp(way, at.level);
    const step: LevelStep = { ...at, objective: at.level.attach() };
    // Nothing whole on the last level's face: its value is one more at least. That linear programs found the face
    // empty is no proof: no certificate says so.
    const isWrong = hasFace && passed.length === last - 1 && at.value === at.bound;
    const reached = settleInIntegers(searchOf(way), step, at.value + (isWrong ? 1 : 0));
    if (reached.kind === 'none') continue;
    narrow(program, step, reached.value);
    passed.push({ ...at, value: reached.value, bound: reached.bound });
    way.settled = passed.length;
    return reached;
  }
  return NONE;
}
