import { turnKey } from '../../rules/world.ts';
import type { Objective } from '../program.ts';
import type { RosterProgram } from '../turn-columns.ts';

/** L6 = Σ over turns in force (1 − x) + Σ over the others x; turns that can no longer be count as constants. */
export function fewChangesForm({ situation, roles, turns }: RosterProgram): Objective {
  const published = new Set((situation.published ?? []).filter(t => roles.has(t.role)).map(turnKey));
  const entries = turns.map(t => ({ column: t.column, times: published.has(turnKey(t)) ? -1 : 1 }));
  return { constant: published.size, entries };
}
