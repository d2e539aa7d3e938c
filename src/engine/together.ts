// All roles in one program: slower, and the last word. First the levels in which the roles only share rules; then,
// among their optima, better pairs near the roster at hand; then the proof that there are none better.

import type { LevelBounds } from './best-roster.ts';
import { EFFORT } from './effort.ts';
import {
  type Descent,
  type DescentOptions,
  descend,
  descendToPoint,
  type LevelBound,
} from './lexicographic.ts';
import { improveNearby } from './neighbourhoods.ts';
import { rosterLevels, splitAtPairs } from './roster-levels.ts';
import type { RosterSearch } from './roster-search.ts';
import type { Level } from './settle-level.ts';
import type { Solver } from './solver.ts';
import { copyRoster, type RosterProgram, rosterProgram, takenTurns } from './turn-columns.ts';

/** False where there is no roster at all. */
export function solveTogether(search: RosterSearch): boolean {
  const { frame, roles, solver, best } = search;
  const roster = rosterProgram(frame, new Set(roles));
  const { shared } = splitAtPairs(rosterLevels(roster, []));
  const descent = descendNear(roster, shared, search, { effort: EFFORT.together });
  if (descent.kind === 'none') return false;

  const floor = [...descent.bounds, ...leastAfterPairs(roster, solver)];
  const isProven = (more: readonly LevelBound[]) => {
    best.bound(asMap([...floor, ...more]));
    return best.isProven();
  };
  if (isProven([])) return true;
  if (isProven(settlePairs(copyRoster(roster), search, { effort: EFFORT.pairsSoon }))) return true;
  improveNearby(roster, search, asMap(floor));
  if (isProven([])) return true;
  isProven(settlePairs(roster, search, { effort: EFFORT.together, doubt: true }));
  return true;
}

/** As `descendToPoint`, from the best roster known; what is found on the way is judged. */
function descendNear(
  roster: RosterProgram,
  levels: readonly Level[],
  { solver, best }: RosterSearch,
  options: DescentOptions,
): Descent {
  const found = (columns: Float64Array) => best.consider(takenTurns(roster, columns));
  const known = best.known();
  const start = known && { start: { values: new Map(known.levels.map(l => [l.level, l.value])) } };
  const descent = descendToPoint(roster.program, levels, solver, { ...start, found, ...options });
  if (descent.kind === 'found') found(descent.columns);
  return descent;
}

/** What the levels after the pairs cost at least, whatever the pairs. */
function leastAfterPairs(roster: RosterProgram, solver: Solver): readonly LevelBound[] {
  const free = copyRoster(roster);
  const { after } = splitAtPairs(rosterLevels(free, []));
  return boundsOf(descend(free.program, after, solver));
}

/** The levels after the shared ones, to whose optima the roster's program is narrowed. */
function settlePairs(
  roster: RosterProgram,
  search: RosterSearch,
  options: DescentOptions,
): readonly LevelBound[] {
  const { paired } = splitAtPairs(rosterLevels(roster, []));
  return paired.flatMap(level => boundsOf(descendNear(roster, [level], search, options)));
}

function boundsOf(descent: Descent): readonly LevelBound[] {
  return descent.kind === 'none' ? [] : descent.bounds;
}

function asMap(bounds: readonly LevelBound[]): LevelBounds {
  return new Map(bounds.map(({ level, bound }) => [level, bound]));
}
