import { wishCost } from '../../objective/wishes.ts';
import type { Objective } from '../program.ts';
import type { RosterProgram } from '../turn-columns.ts';

/** L5 = Σ cost(turn)·x. */
export function wishesForm({ situation, turns }: RosterProgram): Objective {
  const costs = turns.map(turn => ({ column: turn.column, times: wishCost(turn, situation) }));
  return { constant: 0, entries: costs.filter(cost => cost.times !== 0) };
}
