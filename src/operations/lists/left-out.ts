// What an import leaves out where only what is certain is to be taken in: each problem, and the rows that wait for it.

import { type Place, type Problem, UserError } from '../../domain/errors.ts';
import type { PersonCode } from '../../domain/person.ts';

export interface LeftOut {
  readonly problems: readonly Problem[];
  /** Rows besides those of the problems. */
  readonly rows: readonly Place[];
}

/** What somebody said of the rows of a file. */
export interface RowAnswers {
  /** Who a doubtful row is: a code, or null for somebody new; by the key of its place. */
  readonly matches: ReadonlyMap<string, PersonCode | null>;
  /** Whether to take what is certain and leave the other rows; such a run retires and wipes nobody. */
  readonly certainOnly: boolean;
}

/** With any problem nothing is written, unless every one is of a row that is to be left out. */
export function refuseUnlessLeftOut(problems: readonly Problem[], { certainOnly }: RowAnswers): void {
  const kept = certainOnly ? problems.filter(p => p.place?.row === undefined) : problems;
  if (kept.length > 0) throw new UserError('wrong', problems);
}
