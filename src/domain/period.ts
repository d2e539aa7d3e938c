// A period is a run of civil dates. Inside the program `until` is exclusive; what a person types and reads is
// inclusive, and is converted by the readers of days and by `lastDate`.

import {
  addDays,
  addMonths,
  type CivilDate,
  type CivilMonth,
  civil,
  firstOfMonth,
  monthOf,
} from './civil-date.ts';

export interface Period {
  readonly from: CivilDate;
  /** The first date after the period. */
  readonly until: CivilDate;
}

/** Every date a ward can have. */
export const ALL_TIME: Period = { from: civil('1900-01-01'), until: civil('9999-12-31') };

/** Longer periods are refused: a slip of the keyboard must not draw up a century of duties. */
export const LONGEST_PERIOD_YEARS = 5;

export function dayAlone(date: CivilDate): Period {
  return { from: date, until: addDays(date, 1) };
}

export type PeriodShape = 'day' | 'month' | 'quarter' | 'year' | 'days';

/** What people call a period of this length: a month where it is all of one. */
export function shapeOf({ from, until }: Period): PeriodShape {
  if (until === addDays(from, 1)) return 'day';
  const month = monthOf(from);
  if (from !== firstOfMonth(month)) return 'days';
  if (until === firstOfMonth(addMonths(month, 1))) return 'month';
  const number = Number(month.slice(5));
  if (number % 3 === 1 && until === firstOfMonth(addMonths(month, 3))) return 'quarter';
  return number === 1 && until === firstOfMonth(addMonths(month, 12)) ? 'year' : 'days';
}

/** As short as it can be typed for certain: `2027-01`, `2027-Q1`, `2027`, a day, or the first and last day. */
export function periodAsTyped(period: Period): string {
  const { from } = period;
  const year = from.slice(0, 4);
  switch (shapeOf(period)) {
    case 'day':
      return from;
    case 'month':
      return monthOf(from);
    case 'quarter':
      return `${year}-Q${(Number(from.slice(5, 7)) + 2) / 3}`;
    case 'year':
      return year;
    case 'days':
      return `${from}..${lastDate(period)}`;
  }
}

/** Whole months, from the first to the last. */
export function monthsAsTyped(first: CivilMonth, last: CivilMonth): string {
  return periodAsTyped({ from: firstOfMonth(first), until: firstOfMonth(addMonths(last, 1)) });
}

export function inPeriod(date: CivilDate, period: Period): boolean {
  return period.from <= date && date < period.until;
}

export function overlap(a: Period, b: Period): boolean {
  return a.from < b.until && b.from < a.until;
}

/** The last date of the period, as people write its end. */
export function lastDate(period: Period): CivilDate {
  return addDays(period.until, -1);
}

/** The months the period touches, in order. */
export function monthsOf(period: Period): readonly CivilMonth[] {
  const last = monthOf(lastDate(period));
  const found: CivilMonth[] = [];
  for (let month = monthOf(period.from); month <= last; month = addMonths(month, 1)) found.push(month);
  return found;
}

/** From the first to the last of some dates; null where there is none. */
export function spanOf(dates: readonly CivilDate[]): Period | null {
  const sorted = dates.toSorted();
  const [first, last] = [sorted[0], sorted.at(-1)];
  return first && last ? { from: first, until: addDays(last, 1) } : null;
}
