// All roles in one program: slower, and the last word. First the levels in which the roles only share rules; then,
// among their optima, better pairs near the roster at hand; then the proof that there are none better.

import type { RoleCode } from '../domain/person.ts';
import type { BestRoster, Bounds } from './best-roster.ts';
import { type DescentOptions, descend, descendToPoint, type LevelBound } from './lexicographic.ts';
import { improveNearby } from './neighbourhoods.ts';
import { rosterLevels } from './roster-levels.ts';
import type { Solver } from './solver.ts';
import { copyRoster, type Frame, rosterProgram, takenTurns } from './turn-columns.ts';

/** Some ten seconds for each level of a quarter; what is not proven by then is reported so. */
const EFFORT = 3e8;

/** Tells the bounds as they become known. False where there is no roster at all. */
export function solveTogether(
  frame: Frame,
  roles: readonly RoleCode[],
  solver: Solver,
  best: BestRoster,
  report: (bounds: Bounds) => boolean,
): boolean {
  const roster = rosterProgram(frame, new Set(roles));
  const levels = rosterLevels(roster, []);
  const shared = levels.filter(l => l.id !== 'L4' && l.id !== 'L5');
  const options = (): DescentOptions => ({
    ...startFrom(best),
    found: columns => best.consider(takenTurns(roster, columns)),
    effort: EFFORT,
  });
  const descent = descendToPoint(roster.program, shared, solver, options());
  if (!descent) return false;
  best.consider(takenTurns(roster, descent.columns));

  const wishes = copyRoster(roster);
  const least = descend(
    wishes.program,
    rosterLevels(wishes, []).filter(l => l.id === 'L5'),
    solver,
  );
  const floor = [...descent.bounds, ...(least?.bounds ?? [])];
  if (report(asMap(floor))) return true;
  improveNearby(roster, solver, best, asMap(floor));
  if (report(asMap(floor))) return true;

  const proven = [...descent.bounds];
  for (const level of levels.filter(l => !shared.includes(l))) {
    const pairs = descendToPoint(roster.program, [level], solver, options());
    if (pairs) best.consider(takenTurns(roster, pairs.columns));
    proven.push(...(pairs?.bounds ?? []));
  }
  report(asMap(proven));
  return true;
}

function asMap(bounds: readonly LevelBound[]): Bounds {
  return new Map(bounds.map(({ level, bound }) => [level, bound]));
}

function startFrom(best: BestRoster): Pick<DescentOptions, 'start'> {
  const known = best.known();
  return known ? { start: { values: new Map(known.levels.map(l => [l.level, l.value])) } } : {};
}
