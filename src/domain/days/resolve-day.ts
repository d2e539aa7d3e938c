// Which day of the calendar the words for one name. A day without a year is the nearest one in the direction asked
// for, at most six months away.

import {
  addDays,
  addMonths,
  type CivilDate,
  type CivilMonth,
  monthOf,
  parseCivilDate,
  WEEKDAYS,
  type Weekday,
  weekdayOf,
  yearOf,
} from '../civil-date.ts';
import { dayAlone } from '../period.ts';
import type { DayWords, WhichWeekday, YearWord } from './expression.ts';
import { type Bearings, type HowSaid, type ReadOutcome, refused, understood } from './outcome.ts';

const FARTHEST_MONTHS = 6;

export function resolveDay(words: DayWords, bearings: Bearings): ReadOutcome<CivilDate> {
  switch (words.kind) {
    case 'dated':
      return resolveDated(words, bearings);
    case 'checked':
      return checkWeekday(words.weekday, resolveDay(words.day, bearings));
    case 'bare':
    case 'monthless':
      return resolveMonthless(words, bearings);
    case 'in-month':
    case 'counted':
    case 'weekday':
      return bearings.today === null
        ? refused('counted-from-today')
        : resolveCounted(words, { ...bearings, today: bearings.today });
  }
}

type Counting = Bearings & { readonly today: CivilDate };
type Dated = Extract<DayWords, { readonly kind: 'dated' }>;

function resolveDated({ day, month, year }: Dated, bearings: Bearings): ReadOutcome<CivilDate> {
  if (year) return withYear(day, month, year, bearings);
  const { today } = bearings;
  const near = today ? yearOf(today) : bearings.month ? Number(bearings.month.slice(0, 4)) : bearings.year;
  const all = (near === null ? [2000, 2004] : [near - 1, near, near + 1]).flatMap(
    y => dateOf(y, month, day) ?? [],
  );
  if (all.length === 0) return noSuchDay(day, month, near);
  return today ? nearestOf(all, { ...bearings, today }) : inFile(all, bearings);
}

function withYear(day: number, month: number, said: YearWord, bearings: Bearings): ReadOutcome<CivilDate> {
  const year = fullYearOf(said, bearings);
  if (typeof year !== 'number') return year;
  const date = isYearInReach(year) ? dateOf(year, month, day) : null;
  if (!date) return noSuchDay(day, month, year);
  return understood(date, howOf(said));
}

/** Years that an office can mean; beyond them the day after is no longer written with four digits. */
export function isYearInReach(year: number): boolean {
  return 1900 <= year && year < 9999;
}

/** The year that was meant; refused where a file does not tell. */
export function fullYearOf(said: YearWord, { today, month, year }: Bearings): number | ReadOutcome<never> {
  if (said.kind === 'full') return said.year;
  if (said.kind === 'offset') return today ? yearOf(today) + said.offset : refused('counted-from-today');
  return today || month || year ? 2000 + said.year : refused('year-needed');
}

export function howOf(said: YearWord | null): HowSaid {
  if (said?.kind === 'full') return 'exact';
  return said?.kind === 'offset' ? 'relative' : 'yearless';
}

/** 12/31 is no day; the thirty-first of December may have been meant. */
function noSuchDay(day: number, month: number, year: number | null): ReadOutcome<never> {
  const turned = year !== null && isYearInReach(year) ? dateOf(year, day, month) : null;
  return turned ? refused('no-such-day', dayAlone(turned)) : refused('no-such-day');
}

/** The nearest of these days, one a year, in the direction asked for. */
function nearestOf(all: readonly CivilDate[], bearings: Counting): ReadOutcome<CivilDate> {
  const { today, direction } = bearings;
  const next = all.find(date => date >= today);
  const last = all.findLast(date => date <= today);
  const near = [
    ...(last && direction !== 'ahead' && last >= monthsLater(today, -FARTHEST_MONTHS) ? [last] : []),
    ...(next && direction !== 'back' && next <= monthsLater(today, FARTHEST_MONTHS) ? [next] : []),
  ];
  const [found, other] = [...new Set(near)];
  if (found && !other) return understood(found, 'yearless');
  const meant = [last, next].flatMap(date => (date ? [dayAlone(date)] : []));
  return refused(found ? 'ambiguous' : 'year-needed', ...meant);
}

/** The same day so many months on, or the last of a shorter month. */
function monthsLater(date: CivilDate, months: number): CivilDate {
  const month = addMonths(monthOf(date), months);
  for (let day = Number(date.slice(8)); ; day--) {
    const found = dateInMonth(month, day);
    if (found) return found;
  }
}

/** In a file the month or year it is of tells the year. */
function inFile(all: readonly CivilDate[], { month, year }: Bearings): ReadOutcome<CivilDate> {
  const found = month
    ? all.find(date => Math.abs(monthsBetween(month, monthOf(date))) < FARTHEST_MONTHS)
    : all.find(date => yearOf(date) === year);
  return found ? understood(found, 'yearless') : refused('year-needed');
}

function monthsBetween(a: CivilMonth, b: CivilMonth): number {
  const index = (month: CivilMonth) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5));
  return index(b) - index(a);
}

type Monthless = Extract<DayWords, { readonly kind: 'monthless' | 'bare' }>;

function resolveMonthless({ kind, day }: Monthless, bearings: Bearings): ReadOutcome<CivilDate> {
  const { today, month, direction } = bearings;
  if (month) return dayOf(month, day, 'yearless');
  if (kind === 'bare') return refused('unreadable');
  if (!today) return refused('year-needed');
  const here = monthOf(today);
  const date = dateInMonth(here, day);
  if (direction === 'ahead' && date && date < today) return dayOf(addMonths(here, 1), day, 'yearless');
  if (direction === 'back' && date && date > today) return dayOf(addMonths(here, -1), day, 'yearless');
  return dayOf(here, day, 'yearless');
}

function dayOf(month: CivilMonth, day: number, how: HowSaid): ReadOutcome<CivilDate> {
  const date = dateInMonth(month, day);
  return date ? understood(date, how) : refused('no-such-day');
}

type Counted = Extract<DayWords, { readonly kind: 'in-month' | 'counted' | 'weekday' }>;

function resolveCounted(words: Counted, bearings: Counting): ReadOutcome<CivilDate> {
  const { today } = bearings;
  if (words.kind === 'weekday') return resolveWeekday(words.weekday, words.which, bearings);
  const found =
    words.kind === 'counted'
      ? understood(addDays(today, words.offset), 'relative')
      : dayOf(addMonths(monthOf(today), words.offset), words.day, 'relative');
  return found.kind === 'understood' ? inDirection([found.value], bearings) : found;
}

function resolveWeekday(weekday: Weekday, which: WhichWeekday, bearings: Counting): ReadOutcome<CivilDate> {
  const { today, direction } = bearings;
  const inWeek = addDays(today, WEEKDAYS.indexOf(weekday) - WEEKDAYS.indexOf(weekdayOf(today)));
  const next = inWeek > today ? inWeek : addDays(inWeek, 7);
  const last = inWeek < today ? inWeek : addDays(inWeek, -7);
  if (typeof which === 'object') return inDirection([addDays(inWeek, 7 * which.weeks)], bearings);
  switch (which) {
    case 'coming':
      return inDirection([next, addDays(inWeek, 7)], bearings);
    case 'before':
      return inDirection([last, addDays(inWeek, -7)], bearings);
    case 'just-past':
      return inDirection([last], bearings);
    case 'bare':
      if (direction === 'ahead') return inDirection(inWeek === today ? [today, next] : [next], bearings);
      if (direction === 'back') return inDirection([inWeek === today ? today : last], bearings);
      return inDirection([last, ...(inWeek === today ? [today] : []), next], bearings);
  }
}

/** The one day that these are; refused where they are two, or on the other side of today. */
function inDirection(days: readonly CivilDate[], { today, direction }: Counting): ReadOutcome<CivilDate> {
  const [date, other] = [...new Set(days)];
  if (!date) return refused('unreadable');
  if (other) return refused('ambiguous', ...[...new Set(days)].map(dayAlone));
  if (direction === 'ahead' && date < today) return refused('gone-by', dayAlone(date));
  if (direction === 'back' && date > today) return refused('to-come', dayAlone(date));
  return understood(date, 'relative');
}

function checkWeekday(weekday: Weekday, outcome: ReadOutcome<CivilDate>): ReadOutcome<CivilDate> {
  if (outcome.kind === 'refused' || weekdayOf(outcome.value) === weekday) return outcome;
  const apart = WEEKDAYS.indexOf(weekday) - WEEKDAYS.indexOf(weekdayOf(outcome.value));
  const nearest = addDays(outcome.value, apart > 3 ? apart - 7 : apart < -3 ? apart + 7 : apart);
  return refused('weekday-differs', dayAlone(outcome.value), dayAlone(nearest));
}

function dateOf(year: number, month: number, day: number): CivilDate | null {
  const two = (n: number) => String(n).padStart(2, '0');
  return parseCivilDate(`${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`);
}

function dateInMonth(month: CivilMonth, day: number): CivilDate | null {
  return parseCivilDate(`${month}-${String(day).padStart(2, '0')}`);
}
