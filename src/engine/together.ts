// All roles in one program: slower, and the last word. First the levels in which the roles only share rules; then,
// among their optima, better pairs near the roster at hand; then the proof that there are none better.

import type { RoleCode } from '../domain/person.ts';
import type { BestRoster, Bounds } from './best-roster.ts';
import {
  type Descent,
  type DescentOptions,
  descend,
  descendToPoint,
  type Level,
  type LevelBound,
} from './lexicographic.ts';
import { improveNearby } from './neighbourhoods.ts';
import { rosterLevels } from './roster-levels.ts';
import type { Solver } from './solver.ts';
import { copyRoster, type Frame, type RosterProgram, rosterProgram, takenTurns } from './turn-columns.ts';

/**
 * Of each search in integers. The proof of a small ward is often quick, quicker than looking for better rosters
 * first; where it is not, it may take up to a minute for a level. What is not proven by then is reported so.
 */
const EFFORT = { soon: 4e6, full: 1e9 };

/** Tells the bounds as they become known. False where there is no roster at all. */
export function solveTogether(
  frame: Frame,
  roles: readonly RoleCode[],
  solver: Solver,
  best: BestRoster,
  report: (bounds: Bounds) => boolean,
): boolean {
  const roster = rosterProgram(frame, new Set(roles));
  const shared = rosterLevels(roster, []).filter(l => l.id !== 'L4' && l.id !== 'L5');
  const descent = descendNear(roster, shared, solver, best, { effort: EFFORT.full });
  if (!descent) return false;

  const floor = [...descent.bounds, ...leastWishes(roster, solver)];
  if (report(asMap(floor))) return true;
  const soon = settlePairs(copyRoster(roster), solver, best, { effort: EFFORT.soon });
  if (report(asMap([...floor, ...soon]))) return true;
  improveNearby(roster, solver, best, asMap(floor));
  if (report(asMap(floor))) return true;
  report(asMap([...floor, ...settlePairs(roster, solver, best, { effort: EFFORT.full, doubt: true })]));
  return true;
}

/** As `descendToPoint`, from the best roster known; what is found on the way is judged. */
function descendNear(
  roster: RosterProgram,
  levels: readonly Level[],
  solver: Solver,
  best: BestRoster,
  options: DescentOptions,
): Descent | null {
  const found = (columns: Float64Array) => best.consider(takenTurns(roster, columns));
  const descent = descendToPoint(roster.program, levels, solver, { ...startFrom(best), found, ...options });
  if (descent?.columns) found(descent.columns);
  return descent;
}

/** What the wishes cost at least, whatever the pairs. */
function leastWishes(roster: RosterProgram, solver: Solver): readonly LevelBound[] {
  const wishes = copyRoster(roster);
  const level = rosterLevels(wishes, []).filter(l => l.id === 'L5');
  return descend(wishes.program, level, solver)?.bounds ?? [];
}

/** The levels after the shared ones, to whose optima the roster's program is narrowed. */
function settlePairs(
  roster: RosterProgram,
  solver: Solver,
  best: BestRoster,
  options: DescentOptions,
): readonly LevelBound[] {
  const levels = rosterLevels(roster, []).filter(l => l.id === 'L4' || l.id === 'L5');
  return levels.flatMap(level => descendNear(roster, [level], solver, best, options)?.bounds ?? []);
}

function asMap(bounds: readonly LevelBound[]): Bounds {
  return new Map(bounds.map(({ level, bound }) => [level, bound]));
}

function startFrom(best: BestRoster): Pick<DescentOptions, 'start'> {
  const known = best.known();
  return known ? { start: { values: new Map(known.levels.map(l => [l.level, l.value])) } } : {};
}
