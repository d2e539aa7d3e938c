// Days and periods as operations are given them; what cannot be read is a problem with the value in it. The words
// that depend on today are read before, where they are typed.

import type { CivilDate } from '../domain/civil-date.ts';
import type { ReadOutcome } from '../domain/days/outcome.ts';
import { readFileDay, readWholePeriod } from '../domain/days/read-days.ts';
import { type Asked, refusalKind, refusalProblem } from '../domain/days/refusal-problem.ts';
import { UserError } from '../domain/errors.ts';
import type { Period } from '../domain/period.ts';

/** Throws UserError: `unreadable` where it is no period, `wrong` where it is one that cannot be. */
export function readPeriod(text: string, today: CivilDate): Period {
  return understoodOr(readWholePeriod(text, { today, direction: 'ahead' }), text, 'period');
}

export function readCivilDate(text: string): CivilDate {
  return understoodOr(readFileDay(text, { month: null, year: null }), text, 'day');
}

function understoodOr<Value>(outcome: ReadOutcome<Value>, text: string, asked: Asked): Value {
  if (outcome.kind === 'understood') return outcome.value;
  throw new UserError(refusalKind(outcome), refusalProblem(outcome, text, asked));
}
