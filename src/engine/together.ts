// All roles in one program: slower, and the last word. First the levels in which the roles only share rules; then,
// among their optima, better pairs near the roster at hand; then the proof that there are none better.

import { type LevelId, PAIRING } from '../objective/levels.ts';
import { levelOf } from './best-roster.ts';
import { boundRepeats } from './bound-repeats.ts';
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
import { type Solver, SolverStopped } from './solver.ts';
import { copyRoster, type RosterProgram, rosterProgram, takenTurns } from './turn-columns.ts';

/** False where there is no roster at all. */
export function solveTogether(search: RosterSearch): boolean {
  const { frame, roles, solver } = search;
  const roster = rosterProgram(frame, new Set(roles));
  const { shared } = splitAtPairs(rosterLevels(roster, []));
  const descent = descendNear(roster, shared, search, { effort: EFFORT.together });
  if (descent === null) return true;
  if (descent.kind === 'none') return false;
  const isProven = learner(search, [...descent.bounds, ...leastAfterPairs(roster, solver)]);
  if (isProven([])) return true;
  if (isProven(boundRepeats(roster, search))) return true;
  if (settlePairs(copyRoster(roster), search, isProven, { effort: EFFORT.pairsSoon })) return true;
  improveNearby(roster, search);
  if (isProven(boundRepeats(roster, search))) return true;
  settlePairs(roster, search, isProven, { effort: EFFORT.together, doubt: true });
  return true;
}

type IsProven = (more: readonly LevelBound[]) => boolean;

/** Adds to the bounds known, and tells whether the best roster reaches all of them. */
function learner({ best }: RosterSearch, floor: readonly LevelBound[]): IsProven {
  const known = new Map<LevelId, number>();
  const learn = (bounds: readonly LevelBound[]) => {
    for (const { level, bound } of bounds) known.set(level, Math.max(bound, known.get(level) ?? bound));
    best.bound(known);
    return best.isProven();
  };
  learn(floor);
  return learn;
}

/** As `descendToPoint`, from the best roster known; what is found on the way is judged. Null where it was given up. */
function descendNear(
  roster: RosterProgram,
  levels: readonly Level[],
  { solver, best }: RosterSearch,
  options: DescentOptions,
): Descent | null {
  const found = (columns: Float64Array) => best.consider(takenTurns(roster, columns));
  const known = best.known();
  const start = known && { start: { values: new Map(known.levels.map(l => [l.level, l.value])) } };
  try {
    const descent = descendToPoint(roster.program, levels, solver, { ...start, found, ...options });
    if (descent.kind === 'found') found(descent.columns);
    return descent;
  } catch (cause) {
    // What was allowed for this way is spent; others are left.
    if (known && cause instanceof SolverStopped && cause.reason === 'effort') return null;
    throw cause;
  }
}

/** What the levels after the pairs cost at least, whatever the pairs. */
function leastAfterPairs(roster: RosterProgram, solver: Solver): readonly LevelBound[] {
  const free = copyRoster(roster);
  const { after } = splitAtPairs(rosterLevels(free, []));
  return boundsOf(descend(free.program, after, solver));
}

/** The levels after the shared ones, to whose optima the roster's program is narrowed, until all is proven. */
function settlePairs(
  roster: RosterProgram,
  search: RosterSearch,
  isProven: IsProven,
  options: DescentOptions,
): boolean {
  const known = search.best.known();
  const asked = known ? { atMost: levelOf(known, PAIRING) } : {};
  const { paired } = splitAtPairs(rosterLevels(roster, [], asked));
  for (const level of paired) {
    const descent = descendNear(roster, [level], search, options);
    // What was given up leaves the program narrowed to what was hoped for.
    if (!descent) return false;
    if (isProven(boundsOf(descent))) return true;
  }
  return false;
}

function boundsOf(descent: Descent): readonly LevelBound[] {
  return descent.kind === 'none' ? [] : descent.bounds;
}
