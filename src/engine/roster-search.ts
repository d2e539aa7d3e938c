// What all stages of the search for a case's best roster share.

import type { RoleCode } from '../domain/person.ts';
import type { BestRoster } from './best-roster.ts';
import type { Frame } from './frame.ts';
import type { Solver } from './solver.ts';

export interface RosterSearch {
  readonly frame: Frame;
  /** The roles with seats in the window; of the two that L4 mixes, the first one first. */
  readonly roles: readonly RoleCode[];
  readonly solver: Solver;
  readonly best: BestRoster;
}
