// Role after role, each the best there is beside what the others have at that moment; then round again while that
// improves, for whoever went first did not know the others. Every step is exact in itself, the whole is not.

import type { Turn } from '../domain/duty.ts';
import type { RoleCode } from '../domain/person.ts';
import { EFFORT } from './effort.ts';
import type { Frame } from './frame.ts';
import { descendToPoint } from './lexicographic.ts';
import { rosterLevels } from './roster-levels.ts';
import type { RosterSearch } from './roster-search.ts';
import { type Solver, SolverStopped } from './solver.ts';
import { addSettledLimits, rosterProgram, takenTurns } from './turn-columns.ts';

/** `begun` are turns of the first roles, each the best that they can have beside those before. */
export function improveInTurn({ frame, roles, solver, best }: RosterSearch, begun: readonly Turn[]): void {
  let settled = begun;
  const done = new Set(begun.map(t => t.role));
  const first = roles.findIndex(role => !done.has(role));
  for (
    let unchanged = 0, step = Math.max(0, first);
    unchanged < roles.length - 1 && !best.isProven();
    step++
  ) {
    const role = roles[step % roles.length];
    if (role === undefined) return;
    const others = settled.filter(t => t.role !== role);
    const turns = bestBeside(frame, role, others, solver);
    if (!turns) return;
    settled = [...others, ...turns];
    const complete = step >= roles.length - 1;
    const improved = complete && best.consider(settled);
    unchanged = complete && !improved ? unchanged + 1 : 0;
  }
}

/** The best turns of a role with all others settled; null where it can have none, or none is found soon. */
function bestBeside(
  frame: Frame,
  role: RoleCode,
  settled: readonly Turn[],
  solver: Solver,
): readonly Turn[] | null {
  const roster = rosterProgram(frame, new Set([role]));
  addSettledLimits(roster, settled);
  try {
    const levels = rosterLevels(roster, settled);
    const descent = descendToPoint(roster.program, levels, solver, { effort: EFFORT.roleInTurn });
    return descent.kind === 'found' ? takenTurns(roster, descent.columns) : null;
  } catch (cause) {
    if (cause instanceof SolverStopped && cause.reason === 'effort') return null;
    throw cause;
  }
}
