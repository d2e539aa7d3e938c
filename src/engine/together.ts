// All roles in one program: slower, and the last word. Starts from the best roster known.

import type { RoleCode } from '../domain/person.ts';
import { turnKey } from '../rules/world.ts';
import type { BestRoster, Bounds } from './best-roster.ts';
import { type DescentOptions, descend, type Trust, wholePoint } from './lexicographic.ts';
import { rosterLevels } from './roster-levels.ts';
import type { Solver } from './solver.ts';
import { type Frame, type RosterProgram, rosterProgram, takenTurns } from './turn-columns.ts';

/** The bounds of all levels, and the best roster kept in `best`. Null where there is no roster at all. */
export function solveTogether(
  frame: Frame,
  roles: readonly RoleCode[],
  solver: Solver,
  best: BestRoster,
): Bounds | null {
  for (const trust of ['hopeful', 'careful'] satisfies Trust[]) {
    const roster = rosterProgram(frame, new Set(roles));
    const found = (columns: Float64Array) => best.consider(takenTurns(roster, columns));
    const options = { trust, found, ...startFrom(roster, best) };
    const descent = descend(roster.program, rosterLevels(roster, []), solver, options);
    const point = descent && wholePoint(roster.program, descent.columns, solver);
    if (!point) continue;
    found(point);
    return new Map(descent.bounds.map(({ level, bound }) => [level, bound]));
  }
  return null;
}

function startFrom({ turns }: RosterProgram, best: BestRoster): Pick<DescentOptions, 'known'> {
  const known = best.known();
  if (!known) return {};
  const taken = new Set(known.turns.map(turnKey));
  const start = new Map(turns.map(t => [t.column, taken.has(turnKey(t)) ? 1 : 0]));
  return { known: { values: new Map(known.levels.map(l => [l.level, l.value])), start } };
}
