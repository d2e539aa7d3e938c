// The best roster of a case, with proof.
//
// Roles meet only in L4 and in a few rules (mentors, forbidden pairs). So:
// 1. Each role by itself: the sum of the optima is a bound that no whole roster can beat.
// 2. A roster on the faces of these optima. It reaches every bound, so it is proven best; most cases end here.
// 3. Role after role, level by level, round and round while that improves.
// 4. All roles in one program, which is slower and settles it.

import type { Turn } from '../domain/duty.ts';
import type { RoleCode } from '../domain/person.ts';
import type { Case } from '../objective/case.ts';
import { sortWorld } from '../rules/world.ts';
import { keepBest, type ProvenLevel } from './best-roster.ts';
import { checkedSolver } from './checked-solver.ts';
import { type Conflict, explainConflict } from './conflict.ts';
import { Contradiction } from './contradiction.ts';
import { frameOf } from './frame.ts';
import { greedyRoster } from './greedy.ts';
import { improveInTurn } from './in-turn.ts';
import { boundsOf, faceOf, rosterOnFaces } from './role-faces.ts';
import type { RosterSearch } from './roster-search.ts';
import { type Solver, SolverStopped, type StopReason } from './solver.ts';
import { solveTogether } from './together.ts';

export type { ProvenLevel } from './best-roster.ts';

export type Solution =
  | {
      readonly feasible: true;
      readonly turns: readonly Turn[];
      readonly levels: readonly ProvenLevel[];
      /** Why the search ended early; null where it did not. */
      readonly stopped: StopReason | null;
    }
  | { readonly feasible: false; readonly conflict: Conflict };

/**
 * Where the solver stops (its time or memory is up, or it failed), the best roster known is given, with the bounds
 * known. Throws SolverStopped only where there is none.
 */
export function solve(given: Case, unchecked: Solver): Solution {
  const solver = checkedSolver(unchecked);
  const frame = frameOf({ ...given, world: sortWorld(given.world) });
  const search: RosterSearch = { frame, roles: rolesOf(frame.situation), solver, best: keepBest(frame) };
  const { best } = search;
  let stopped: StopReason | null = null;
  try {
    const isThere = searchStages(search);
    if (!isThere) return noRoster(search);
  } catch (cause) {
    if (!(cause instanceof SolverStopped)) throw cause;
    stopped = cause.reason;
    best.consider(greedyRoster(frame));
    if (!best.known()) throw cause;
  }
  const known = best.known();
  if (!known) throw new RangeError('a feasible case without a roster');
  const levels = best.proof(known);
  if (!levels.every(l => l.proven)) stopped ??= 'effort';
  return { feasible: true, turns: known.turns, levels, stopped };
}

/** The solver says that none can exist. If one is found by hand all the same, that is a contradiction. */
function noRoster({ frame, roles, solver, best }: RosterSearch): Solution {
  best.consider(greedyRoster(frame));
  if (best.known()) throw new Contradiction('of a roster', 1, 0);
  return { feasible: false, conflict: explainConflict(frame, roles, solver) };
}

/** False where no roster can exist. */
function searchStages(search: RosterSearch): boolean {
  const { frame, roles, solver, best } = search;
  const faces = roles.flatMap(role => faceOf(frame, role, solver) ?? []);
  if (faces.length < roles.length) return false;
  best.bound(boundsOf(faces, frame));
  const begun = rosterOnFaces(faces, solver);
  best.consider(begun);
  if (best.isProven()) return true;
  improveInTurn(search, begun);
  return best.isProven() || solveTogether(search);
}

/** The roles with seats in the window; of the two that L4 mixes, the first one first. */
function rolesOf({ world, carried }: Case): readonly RoleCode[] {
  const [first] = carried.fairness.mixedRoles;
  const seated = [...world.duties.values()].flatMap(d => d.seats.filter(s => s.count > 0).map(s => s.role));
  return [...new Set(seated)].sort((a, b) => Number(b === first) - Number(a === first) || (a < b ? -1 : 1));
}
