// Which days a week, month, quarter, half or year has. Without a year it is the one that is on or the next, or the
// last that has begun, in the direction asked for.

import {
  addDays,
  addMonths,
  type CivilDate,
  type CivilMonth,
  civil,
  daysBetween,
  firstOfMonth,
  mondayOf,
  monthOf,
  yearOf,
} from '../civil-date.ts';
import type { Period } from '../period.ts';
import type { SpanWords, Unit, YearWord } from './expression.ts';
import { type Bearings, type ReadOutcome, refused, understood } from './outcome.ts';
import { fullYearOf, howOf, isYearInReach } from './resolve-day.ts';

export function resolveSpan(words: SpanWords, bearings: Bearings): ReadOutcome<Period> {
  switch (words.kind) {
    case 'nonexistent':
      return refused('no-such-period');
    case 'this':
      return bearings.today
        ? understood(periodFrom(words.unit, words.offset, bearings.today), 'relative')
        : refused('counted-from-today');
    case 'months':
      return inYear(words.year, bearings, year => monthsOf(year, words.first, words.count));
    case 'year':
      return inYear(words.year, bearings, year => monthsOf(year, 1, 12));
    case 'week':
      return inYear(words.year, bearings, year => weekOf(year, words.week));
  }
}

function inYear(
  said: YearWord | null,
  bearings: Bearings,
  periodIn: (year: number) => Period | null,
): ReadOutcome<Period> {
  if (said === null) return yearless(bearings, periodIn);
  const year = fullYearOf(said, bearings);
  if (typeof year !== 'number') return year;
  const period = isYearInReach(year) ? periodIn(year) : null;
  return period ? understood(period, howOf(said)) : refused('no-such-period');
}

function yearless(bearings: Bearings, periodIn: (year: number) => Period | null): ReadOutcome<Period> {
  const { today, direction, month } = bearings;
  const near = today ? yearOf(today) : month ? Number(month.slice(0, 4)) : bearings.year;
  if (near === null) return refused('year-needed');
  const all = [near - 1, near, near + 1].flatMap(year => periodIn(year) ?? []);
  if (all.length === 0) return refused('no-such-period');
  const found = today
    ? choose(all, direction, { ...bearings, today })
    : all.find(({ from }) => yearOf(from) === near);
  return found ? understood(found, 'yearless') : refused('year-needed', ...all);
}

function choose(
  all: readonly Period[],
  direction: Bearings['direction'],
  { today, holds }: Bearings & { readonly today: CivilDate },
): Period | undefined {
  if (direction === 'ahead') return all.find(({ until }) => until > today);
  if (direction === 'back') return all.findLast(({ from }) => from <= today);
  const nearFirst = all.toSorted((a, b) => distance(a, today) - distance(b, today));
  return nearFirst.find(period => holds?.(period)) ?? nearFirst[0];
}

function distance({ from, until }: Period, today: CivilDate): number {
  return Math.max(0, daysBetween(today, from), daysBetween(until, today) + 1);
}

function periodFrom(unit: Unit, offset: number, today: CivilDate): Period {
  const month = monthOf(today);
  switch (unit) {
    case 'week': {
      const monday = addDays(mondayOf(today), 7 * offset);
      return { from: monday, until: addDays(monday, 7) };
    }
    case 'month':
      return months(addMonths(month, offset), 1);
    case 'quarter':
      return months(addMonths(month, 3 * offset - ((Number(month.slice(5)) - 1) % 3)), 3);
    case 'year':
      return monthsOf(yearOf(today) + offset, 1, 12);
  }
}

function monthsOf(year: number, first: number, count: number): Period {
  return months(addMonths(monthOf(civil(`${year}-01-01`)), first - 1), count);
}

function months(first: CivilMonth, count: number): Period {
  return { from: firstOfMonth(first), until: firstOfMonth(addMonths(first, count)) };
}

/** ISO 8601: week 1 is the one with the fourth of January. */
function weekOf(year: number, week: number): Period | null {
  const first = mondayOf(civil(`${year}-01-04`));
  const from = addDays(first, 7 * (week - 1));
  const exists = week >= 1 && from < mondayOf(civil(`${year + 1}-01-04`));
  return exists ? { from, until: addDays(from, 7) } : null;
}
