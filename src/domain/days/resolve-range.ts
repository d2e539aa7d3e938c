// Which days a run of them has: the year that one end lacks, the other tells.

import { addDays, type CivilDate, monthOf, yearOf } from '../civil-date.ts';
import { dayAlone, LONGEST_PERIOD_YEARS, type Period } from '../period.ts';
import type { DayWords, EndWords, ItemWords, RangeWords } from './expression.ts';
import { type Bearings, type ReadOutcome, refused, understood, vaguer } from './outcome.ts';
import { resolveDay } from './resolve-day.ts';
import { resolveSpan } from './resolve-span.ts';

export function resolveItem(words: ItemWords, bearings: Bearings): ReadOutcome<Period> {
  return words.kind === 'range' ? resolveRange(words, bearings) : resolveEnd(words, bearings);
}

function resolveEnd(words: EndWords, bearings: Bearings): ReadOutcome<Period> {
  if (words.kind === 'span') return resolveSpan(words.span, bearings);
  const day = resolveDay(words.day, bearings);
  return day.kind === 'understood' ? understood(dayAlone(day.value), day.how) : day;
}

function resolveRange({ first, last }: RangeWords, bearings: Bearings): ReadOutcome<Period> {
  if (first === null) return untilThen(last, bearings);
  if (lacksYear(first) && hasYear(last)) {
    const end = resolveEnd(last, bearings);
    if (end.kind === 'refused') return end;
    return joined(resolveEnd(first, from(end.value.from, 'back', bearings)), end);
  }
  const start = resolveEnd(first, bearings);
  if (start.kind === 'refused') return start;
  return joined(
    start,
    resolveEnd(last, lacksYear(last) ? from(start.value.from, 'ahead', bearings) : bearings),
  );
}

/** `đến hết thứ 6`: from today on. */
function untilThen(last: EndWords, bearings: Bearings): ReadOutcome<Period> {
  if (bearings.today === null) return refused('counted-from-today');
  return joined(understood(dayAlone(bearings.today), 'relative'), resolveEnd(last, bearings));
}

/** As seen from the other end. */
function from(date: CivilDate, direction: 'ahead' | 'back', bearings: Bearings): Bearings {
  return bearings.today === null
    ? { ...bearings, month: monthOf(date) }
    : { ...bearings, today: date, direction };
}

function joined(first: ReadOutcome<Period>, last: ReadOutcome<Period>): ReadOutcome<Period> {
  if (first.kind === 'refused') return runsBackwards(first, last) ? refused('reversed') : first;
  if (last.kind === 'refused') return runsBackwards(last, first) ? refused('reversed') : last;
  const period = { from: first.value.from, until: last.value.until };
  if (period.until <= period.from) return refused('reversed');
  if (yearOf(addDays(period.until, -1)) - yearOf(period.from) >= LONGEST_PERIOD_YEARS)
    return refused('too-long');
  return understood(period, vaguer(first.how, last.how));
}

/** No such day within six months of the other end: the two were typed in the wrong order. */
function runsBackwards(end: ReadOutcome<Period>, other: ReadOutcome<Period>): boolean {
  return end.kind === 'refused' && end.reason === 'year-needed' && other.kind === 'understood';
}

/** Words that only a neighbouring day places: no year is said, and nothing that is counted from today. */
function lacksYear(words: EndWords): boolean {
  return words.kind === 'span'
    ? (words.span.kind === 'months' || words.span.kind === 'week') && words.span.year === null
    : dayLacksYear(words.day);
}

function dayLacksYear(words: DayWords): boolean {
  switch (words.kind) {
    case 'dated':
      return words.year === null;
    case 'checked':
      return dayLacksYear(words.day);
    case 'weekday':
      return words.which === 'bare';
    case 'monthless':
    case 'bare':
      return true;
    case 'in-month':
    case 'counted':
      return false;
  }
}

function hasYear(words: EndWords): boolean {
  return !lacksYear(words);
}
