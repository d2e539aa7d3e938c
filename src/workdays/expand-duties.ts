// Patterns and days become dated duties.

import {
  addDays,
  type CivilDate,
  datesBetween,
  type Weekday,
  weekdayOf,
  yearOf,
} from '../domain/civil-date.ts';
import { isDayOff, type MakeUpPolicy, type SpecialDay } from '../domain/day.ts';
import { compareDuties, type Duty, makeDuty } from '../domain/duty.ts';
import { type Pattern, patternHoldsOn } from '../domain/pattern.ts';
import type { Period } from '../domain/period.ts';

export interface SkippedDuty {
  readonly date: CivilDate;
  readonly pattern: Pattern;
  readonly day: SpecialDay;
}

export interface ExpandedDuties {
  /** In order of date, time and id. */
  readonly duties: readonly Duty[];
  /** Pattern dates on which no duty is held, with the day that is the reason. */
  readonly skipped: readonly SkippedDuty[];
}

export interface ExpandInput {
  readonly patterns: readonly Pattern[];
  readonly period: Period;
  /** The special days of the period; those of the year around it do no harm. */
  readonly days: ReadonlyMap<CivilDate, SpecialDay>;
  readonly makeUpDays: MakeUpPolicy;
  /** The last announced year; duties after it are provisional. */
  readonly announcedUntil: number;
}

export function expandDuties(input: ExpandInput): ExpandedDuties {
  const { patterns, period, days, makeUpDays } = input;
  const slotOf = slotCounter(patterns);
  const dutyOn = (pattern: Pattern, nominalDate: CivilDate, date: CivilDate) =>
    makeDuty(pattern, nominalDate, slotOf(nominalDate), {
      date,
      provisional: yearOf(date) > input.announcedUntil,
    });
  const duties: Duty[] = [];
  const skipped: SkippedDuty[] = [];
  for (const date of datesBetween(period.from, period.until)) {
    const day = days.get(date);
    const today = patternsOn(patterns, date, weekdayOf(date));
    if (day && isDayOff(day)) {
      skipped.push(...today.map(pattern => ({ date, pattern, day })));
      continue;
    }
    for (const pattern of today) duties.push(dutyOn(pattern, date, date));
    const replaced = makeUpDays === 'replaced-duty' && day?.kind === 'swapped-work' ? day.swappedWith : null;
    if (replaced)
      for (const pattern of patternsOn(patterns, replaced, weekdayOf(replaced)))
        duties.push(dutyOn(pattern, replaced, date));
  }
  return { duties: duties.sort(compareDuties), skipped };
}

function patternsOn(patterns: readonly Pattern[], date: CivilDate, weekday: Weekday): readonly Pattern[] {
  return patterns.filter(p => p.weekday === weekday && patternHoldsOn(p, date));
}

/**
 * Numbers dates by how many distinct duty dates of all patterns come before them, holidays counted, so that
 * distances mean the same across a holiday. Counted from the first date any pattern is valid.
 */
export function slotCounter(patterns: readonly Pattern[]): (date: CivilDate) => number {
  const epoch = patterns.map(p => p.validFrom).sort()[0];
  const slots = new Map<CivilDate, number>();
  let next = epoch;
  let count = 0;
  return date => {
    if (!next || !epoch || date <= epoch) return 0;
    for (; next <= date; next = addDays(next, 1)) {
      slots.set(next, count);
      if (patternsOn(patterns, next, weekdayOf(next)).length > 0) count++;
    }
    return slots.get(date) ?? 0;
  };
}
