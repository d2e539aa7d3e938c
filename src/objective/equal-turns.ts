import type { Turn } from '../domain/duty.ts';
import { type Case, membersOf, square, sum, talliesOf } from './case.ts';

/** What n turns cost someone who is due `dueTenths`: the square of the distance, in tenths of a duty. */
export function loadCost(n: number, dueTenths: number): number {
  return square(10 * n - dueTenths);
}

/** L1: everyone's turns near what is due, person by person, role by role, tally by tally. */
export function equalTurns(turns: readonly Turn[], situation: Case): number {
  const { world, carried } = situation;
  const tallyOf = (turn: Turn) => world.duties.get(turn.duty)?.tally;
  return sum(
    membersOf(situation).flatMap(({ person, role }) =>
      talliesOf(role, situation).map(tally => {
        const n = turns.filter(t => t.person === person && t.role === role && tallyOf(t) === tally).length;
        return loadCost(n, carried.dueTenths(person, role, tally));
      }),
    ),
  );
}
