// What can be wrong with days, runs of days and periods as people write them. `meant` is what may have been.

import type { CivilDate } from '../civil-date.ts';

export interface DaysMeant {
  readonly from: CivilDate;
  readonly last: CivilDate;
}

interface Doubt {
  readonly value: string;
  readonly meant: readonly DaysMeant[];
}

export interface DaysProblems {
  'date-unreadable': { readonly value: string };
  'days-unreadable': { readonly value: string };
  'period-unreadable': { readonly value: string };
  'no-such-date': Doubt;
  'no-such-period': { readonly value: string };
  'date-ambiguous': Doubt;
  'date-year-needed': Doubt;
  'date-weekday-differs': Doubt;
  'date-gone-by': Doubt;
  'date-to-come': Doubt;
  'not-one-date': Doubt;
  'several-dates': Doubt;
  'period-reversed': { readonly value: string };
  'period-too-long': { readonly value: string; readonly years: number };
  'date-lunar': { readonly value: string };
  'date-vague': { readonly value: string };
  'date-counted-from-today': { readonly value: string };
}
