// What the pairs cost at least, seen from those alone who repeat in the roster known. Whether two trainees must meet five
// mentors again is settled by these few; the meetings of all others, and with them nine tenths of the program, say nothing.

import type { PersonCode } from '../domain/person.ts';
import { PAIRING } from '../objective/levels.ts';
import { repeatedPairs } from '../objective/varied-pairs.ts';
import { levelOf } from './best-roster.ts';
import { certify, wholeBound } from './certificate.ts';
import { EFFORT } from './effort.ts';
import { variedPairsForm } from './levels/varied-pairs-form.ts';
import type { LevelBound } from './lexicographic.ts';
import { capLevel } from './optimal-face.ts';
import type { RosterSearch } from './roster-search.ts';
import type { Solver } from './solver.ts';
import { copyRoster, type RosterProgram } from './turn-columns.ts';

/** With more people than that the program is nearly the whole one again. */
const FEW = 4;

/** `roster` is the program of all roles, narrowed to the optima of the levels before. */
export function boundRepeats(roster: RosterProgram, search: RosterSearch): readonly LevelBound[] {
  const known = search.best.known();
  if (!known) return [];
  const repeated = repeatedPairs(known.turns, roster.situation);
  const atMost = levelOf(known, PAIRING);
  let bound = 0;
  for (const people of [repeated.map(pair => pair.second), repeated.map(pair => pair.first)]) {
    const among = new Set(people);
    if (bound >= atMost || among.size > FEW) continue;
    bound = Math.max(bound, boundAmong(roster, among, atMost, search.solver));
  }
  return [{ level: PAIRING, bound }];
}

function boundAmong(
  roster: RosterProgram,
  among: ReadonlySet<PersonCode>,
  atMost: number,
  solver: Solver,
): number {
  const some = copyRoster(roster);
  const { program } = some;
  const objective = variedPairsForm(some, [], { among, atMost });
  const session = solver.linear(program);
  try {
    const linear = session.minimise(objective);
    const bound = linear ? wholeBound(certify(program, objective, linear.rowDuals).bound) : 0;
    if (bound >= atMost) return bound;
  } finally {
    session.close();
  }
  // Nothing whole below what is known, or how near a search comes to that.
  capLevel(program, objective, atMost - 1);
  const { bound } = solver.solveInteger(program, objective, { effort: EFFORT.pairsOfSome });
  return Math.min(atMost, wholeBound(bound));
}
