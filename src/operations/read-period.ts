// What people type, as values; what cannot be read is a problem with the value in it.

import type { CivilDate } from '../domain/civil-date.ts';
import { UserError } from '../domain/errors.ts';
import { LONGEST_PERIOD_YEARS, type Period, parsePeriod, readDate } from '../domain/period.ts';

/** Throws UserError: `unreadable` where it is no period, `wrong` where it is one that cannot be. */
export function readPeriod(text: string, today: CivilDate): Period {
  const period = parsePeriod(text, today);
  if (typeof period !== 'string') return period;
  if (period === 'period-too-long')
    throw new UserError('wrong', { code: period, facts: { value: text, years: LONGEST_PERIOD_YEARS } });
  const kind = period === 'period-reversed' ? 'wrong' : 'unreadable';
  throw new UserError(kind, { code: period, facts: { value: text } });
}

export function readCivilDate(text: string): CivilDate {
  const date = readDate(text);
  if (date) return date;
  const code = /^\d{1,4}[/-]\d{1,2}[/-]\d{1,4}$/.test(text.trim()) ? 'no-such-date' : 'date-unreadable';
  throw new UserError('unreadable', { code, facts: { value: text } });
}
