import { turnKey } from '../../rules/world.ts';
import type { Objective } from '../program.ts';
import type { RosterProgram } from '../turn-columns.ts';

/** L6 = Σ over turns in force (1 − x) + Σ over the others x; turns that can no longer be count as constants. */
export function fewChangesForm({ situation, roles, columnOf }: RosterProgram): Objective {
  const published = new Set((situation.published ?? []).filter(t => roles.has(t.role)).map(turnKey));
  const entries = [...columnOf].map(([key, column]) => ({ column, times: published.has(key) ? -1 : 1 }));
  return { constant: published.size, entries };
}
