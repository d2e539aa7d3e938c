// A refusal to read days, as the problem that is said of it.

import type { Problem, ProblemKind } from '../errors.ts';
import { LONGEST_PERIOD_YEARS, lastDate } from '../period.ts';
import type { Refused } from './outcome.ts';

/** What was asked for: its refusal speaks of nothing else. */
export type Asked = 'day' | 'days' | 'period';

export function refusalProblem({ reason, candidates }: Refused, value: string, asked: Asked): Problem {
  const meant = candidates.map(period => ({ from: period.from, last: lastDate(period) }));
  switch (reason) {
    case 'unreadable':
      return { code: UNREADABLE[asked], facts: { value } };
    case 'no-such-day':
      return { code: 'no-such-date', facts: { value, meant } };
    case 'no-such-period':
      return { code: 'no-such-period', facts: { value } };
    case 'ambiguous':
      return { code: 'date-ambiguous', facts: { value, meant } };
    case 'year-needed':
      return { code: 'date-year-needed', facts: { value, meant } };
    case 'weekday-differs':
      return { code: 'date-weekday-differs', facts: { value, meant } };
    case 'gone-by':
      return { code: 'date-gone-by', facts: { value, meant } };
    case 'to-come':
      return { code: 'date-to-come', facts: { value, meant } };
    case 'not-one-day':
      return { code: 'not-one-date', facts: { value, meant } };
    case 'several-days':
      return { code: 'several-dates', facts: { value, meant } };
    case 'reversed':
      return { code: 'period-reversed', facts: { value } };
    case 'too-long':
      return { code: 'period-too-long', facts: { value, years: LONGEST_PERIOD_YEARS } };
    case 'lunar':
      return { code: 'date-lunar', facts: { value } };
    case 'vague':
      return { code: 'date-vague', facts: { value } };
    case 'counted-from-today':
      return { code: 'date-counted-from-today', facts: { value } };
  }
}

const UNREADABLE = {
  day: 'date-unreadable',
  days: 'days-unreadable',
  period: 'period-unreadable',
} as const;

/** Days that are clear but cannot be are wrong; what cannot be told is unreadable. */
export function refusalKind({ reason }: Refused): ProblemKind {
  const clear = ['weekday-differs', 'gone-by', 'to-come', 'reversed', 'too-long'];
  return clear.includes(reason) ? 'wrong' : 'unreadable';
}
