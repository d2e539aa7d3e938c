import { type Objective, sumOf } from '../program.ts';
import type { RosterProgram } from '../turn-columns.ts';

/** L0 = Σ empty. */
export function emptySeatsForm({ emptyOf }: RosterProgram): Objective {
  return { constant: 0, entries: sumOf([...emptyOf.values()]) };
}
