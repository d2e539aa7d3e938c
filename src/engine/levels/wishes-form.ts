import { wishCost } from '../../objective/wishes.ts';
import { turnKey } from '../../rules/world.ts';
import type { Objective } from '../program.ts';
import type { RosterProgram } from '../turn-columns.ts';

/** L5 = Σ cost(turn)·x. */
export function wishesForm({ situation, turns, columnOf }: RosterProgram): Objective {
  const entries = turns.flatMap(turn => {
    const times = wishCost(turn, situation);
    return times === 0 ? [] : [{ column: columnOf.get(turnKey(turn)) ?? 0, times }];
  });
  return { constant: 0, entries };
}
