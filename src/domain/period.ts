// A period is a run of civil dates. Inside the program `until` is exclusive; what a person types is
// inclusive, and is converted here and nowhere else.

import {
  addDays,
  addMonths,
  type CivilDate,
  type CivilMonth,
  civil,
  firstOfMonth,
  monthOf,
  parseCivilDate,
} from './civil-date.ts';

export interface Period {
  readonly from: CivilDate;
  /** The first date after the period. */
  readonly until: CivilDate;
}

export type PeriodProblem =
  | 'period-unreadable'
  | 'period-no-such-date'
  | 'period-reversed'
  | 'period-too-long';

/** Every date a ward can have. */
export const ALL_TIME: Period = { from: civil('1900-01-01'), until: civil('9999-12-31') };

/** Longer periods are refused: a slip of the keyboard must not draw up a century of duties. */
export const LONGEST_PERIOD_YEARS = 5;

const YEAR = /^\d{4}$/;
const QUARTER = /^(\d{4})-q([1-4])$/;
const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/;
const VIETNAMESE_DATE = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/;

/** A date as people type it, `2027-01-04`, `4/1/2027` or `04-01-2027` (day first); null otherwise. */
export function readDate(text: string): CivilDate | null {
  const typed = text.trim();
  const [, day, month, year] = VIETNAMESE_DATE.exec(typed) ?? [];
  const iso = day && month && year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : typed;
  const date = parseCivilDate(iso);
  return date && isInReach(date) ? date : null;
}

/** Years that an office can mean; beyond them the day after is no longer written with four digits. */
function isInReach(date: CivilDate): boolean {
  return '1900-01-01' <= date && date < '9999-01-01';
}

/**
 * Reads `2027`, `2027-Q1`, `2027-01`, `1/2027`, a single date, `a..b` (both included), `this-month` and
 * `next-month`; `today` is what the last two are counted from.
 */
export function parsePeriod(text: string, today: CivilDate): Period | PeriodProblem {
  const period = parseTyped(text, today);
  return typeof period === 'string' || isInReach(period.from) ? period : 'period-no-such-date';
}

function parseTyped(text: string, today: CivilDate): Period | PeriodProblem {
  const typed = text
    .trim()
    .toLowerCase()
    .replace(/^(\d{1,2})\/(\d{4})$/, (_, m: string, y: string) => `${y}-${m.padStart(2, '0')}`);
  if (typed === 'this-month') return months(monthOf(today), 1);
  if (typed === 'next-month') return months(addMonths(monthOf(today), 1), 1);
  if (YEAR.test(typed)) return months(`${typed}-01` as CivilMonth, 12);
  if (MONTH.test(typed)) return months(typed as CivilMonth, 1);
  const quarter = QUARTER.exec(typed);
  if (quarter) return months(addMonths(`${quarter[1]}-01` as CivilMonth, 3 * (Number(quarter[2]) - 1)), 3);
  return parseRange(typed);
}

function parseRange(typed: string): Period | PeriodProblem {
  const ends = typed.split('..');
  if (ends.length > 2) return 'period-unreadable';
  if (ends.some(end => !/^\d{4}-\d{2}-\d{2}$/.test(end.trim()) && !VIETNAMESE_DATE.test(end.trim())))
    return 'period-unreadable';
  const [from, last] = [readDate(ends[0] ?? ''), readDate(ends.at(-1) ?? '')];
  if (!from || !last) return 'period-no-such-date';
  if (last < from) return 'period-reversed';
  if (Number(last.slice(0, 4)) - Number(from.slice(0, 4)) >= LONGEST_PERIOD_YEARS) return 'period-too-long';
  return { from, until: addDays(last, 1) };
}

function months(first: CivilMonth, count: number): Period {
  return { from: firstOfMonth(first), until: firstOfMonth(addMonths(first, count)) };
}

/** Whole months as a person would type them: `2027-01`, `2027-Q1`, or the first and last day. */
export function monthsAsTyped(first: CivilMonth, last: CivilMonth): string {
  if (first === last) return first;
  const [year, month] = [first.slice(0, 4), Number(first.slice(5))];
  if (month % 3 === 1 && last === addMonths(first, 2)) return `${year}-Q${(month + 2) / 3}`;
  return `${firstOfMonth(first)}..${addDays(firstOfMonth(addMonths(last, 1)), -1)}`;
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

export function oneDay(date: CivilDate): Period {
  return { from: date, until: addDays(date, 1) };
}
