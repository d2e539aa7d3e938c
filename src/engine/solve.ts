// The best roster of a case, with proof.
//
// Roles meet only in L4 and in a few rules (mentors, forbidden pairs). So: each role by itself gives a bound that
// no whole roster can beat. Then role after role with the earlier ones settled gives a roster. If it reaches every
// bound it is proven best. If not, all roles go into one program, which is slower and settles it.

import type { Turn } from '../domain/duty.ts';
import type { RoleCode } from '../domain/person.ts';
import type { Case, LevelId } from '../objective/case.ts';
import { compareMeasured, levelOrder, measure } from '../objective/measure.ts';
import { sortWorld } from '../rules/world.ts';
import { type Conflict, explainConflict } from './conflict.ts';
import { type LexicographicResult, solveCarefully, solveHopefully } from './lexicographic.ts';
import { rosterLevels } from './roster-levels.ts';
import type { IntegerOptions, Solver } from './solver.ts';
import { type Frame, frameOf, type RosterProgram, rosterProgram } from './turn-columns.ts';

export interface ProvenLevel {
  readonly level: LevelId;
  readonly value: number;
  /** Nothing is better than this, given the levels before. */
  readonly bound: number;
  readonly proven: boolean;
}

export type Solution =
  | { readonly feasible: true; readonly turns: readonly Turn[]; readonly levels: readonly ProvenLevel[] }
  | { readonly feasible: false; readonly conflict: Conflict };

export interface SolveOptions {
  /** Opt-in: with it, the same input may give different rosters on different machines. */
  readonly timeLimitSeconds?: number;
}

export function solve(given: Case, solver: Solver, options: SolveOptions = {}): Solution {
  const situation = { ...given, world: sortWorld(given.world) };
  const frame = frameOf(situation);
  const roles = rolesOf(situation);
  const alone = roles.map(role => runLevels(frame, new Set([role]), null, solver, options));
  if (alone.some(result => result === null)) return infeasible(frame, roles, solver);
  const bounds = sumBounds(
    situation,
    alone.flatMap(r => r?.result.bounds ?? []),
  );

  const inTurn = solveInTurn(frame, roles, solver, options);
  if (inTurn && reaches(inTurn, bounds, situation)) return proven(inTurn, bounds, situation);

  const together = runLevels(frame, new Set(roles), [], solver, options);
  if (!together) return inTurn ? proven(inTurn, bounds, situation) : infeasible(frame, roles, solver);
  const joint = proven(together.turns, new Map(together.result.bounds.map(b => [b.level, b])), situation);
  return inTurn && compareMeasured(measure(inTurn, situation), joint.levels) < 0
    ? proven(inTurn, new Map(together.result.bounds.map(b => [b.level, b])), situation)
    : joint;
}

interface Bound {
  readonly bound: number;
  readonly exact: boolean;
}

interface RoleRun {
  readonly result: LexicographicResult;
  readonly turns: readonly Turn[];
}

/** The roles with seats in the window; of the two that L4 mixes, the first one first. */
function rolesOf({ world, carried }: Case): readonly RoleCode[] {
  const [first] = carried.fairness.mixedRoles;
  const seated = [...world.duties.values()].flatMap(d => d.seats.filter(s => s.count > 0).map(s => s.role));
  return [...new Set(seated)].sort((a, b) => Number(b === first) - Number(a === first) || (a < b ? -1 : 1));
}

/** `settled` null: as if other roles did not exist; else they are decided, and L4 is counted with them. */
function runLevels(
  frame: Frame,
  roles: ReadonlySet<RoleCode>,
  settled: readonly Turn[] | null,
  solver: Solver,
  options: SolveOptions,
): RoleRun | null {
  const integer: IntegerOptions =
    options.timeLimitSeconds === undefined ? {} : { timeLimitSeconds: options.timeLimitSeconds };
  for (const strategy of [solveHopefully, solveCarefully]) {
    const roster = rosterProgram(frame, roles, settled);
    const result = strategy(roster.program, rosterLevels(roster, settled), solver, integer);
    if (result?.columns) return { result, turns: takenTurns(roster, result.columns) };
  }
  return null;
}

function solveInTurn(
  frame: Frame,
  roles: readonly RoleCode[],
  solver: Solver,
  options: SolveOptions,
): readonly Turn[] | null {
  let settled: readonly Turn[] = [];
  for (const role of roles) {
    const run = runLevels(frame, new Set([role]), settled, solver, options);
    if (!run) return null;
    settled = [...settled, ...run.turns];
  }
  return settled;
}

function takenTurns({ turns }: RosterProgram, columns: Float64Array): readonly Turn[] {
  // Turns are the first columns of their program, in order.
  return turns.filter((_, i) => (columns[i] ?? 0) > 0.5);
}

function sumBounds(
  situation: Case,
  bounds: readonly (Bound & { readonly level: LevelId })[],
): ReadonlyMap<LevelId, Bound> {
  return new Map(
    levelOrder(situation).map(level => {
      const own = bounds.filter(b => b.level === level);
      return [level, { bound: own.reduce((sum, b) => sum + b.bound, 0), exact: own.every(b => b.exact) }];
    }),
  );
}

function reaches(turns: readonly Turn[], bounds: ReadonlyMap<LevelId, Bound>, situation: Case): boolean {
  return measure(turns, situation).every(({ level, value }) => value === bounds.get(level)?.bound);
}

/** A level is proven while it and every level before it stand at their bounds. */
function proven(
  turns: readonly Turn[],
  bounds: ReadonlyMap<LevelId, Bound>,
  situation: Case,
): Solution & { feasible: true } {
  let unbroken = true;
  const levels = measure(turns, situation).map(({ level, value }) => {
    const bound = bounds.get(level)?.bound ?? 0;
    unbroken = unbroken && value === bound;
    return { level, value, bound: Math.min(bound, value), proven: unbroken };
  });
  return { feasible: true, turns, levels };
}

function infeasible(frame: Frame, roles: readonly RoleCode[], solver: Solver): Solution {
  return { feasible: false, conflict: explainConflict(frame, roles, solver) };
}
