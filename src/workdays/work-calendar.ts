// Which days are worked: what was announced, what the ward itself added or removed, and for years without an
// announcement what the law and the lunar calendar let us expect.

import { type CivilDate, yearOf } from '../domain/civil-date.ts';
import type { SpecialDay } from '../domain/day.ts';
import { inPeriod, lastDate, type Period } from '../domain/period.ts';
import { ANNOUNCED_DAYS, ANNOUNCED_YEARS } from './announced-days.ts';
import { statutoryDays } from './statutory-days.ts';

/** The ward's own corrections: a day it adds (or describes anew), or one it takes out. */
export type OwnDay =
  | { readonly change: 'added'; readonly day: SpecialDay }
  | { readonly change: 'removed'; readonly date: CivilDate };

export interface WorkCalendar {
  /** The special days of a period, by date, in order. */
  daysOf(period: Period): ReadonlyMap<CivilDate, SpecialDay>;
  /** The last year announced: shipped, or imported by the ward with at least one statutory day. */
  readonly announcedUntil: number;
}

export function workCalendar(own: readonly OwnDay[]): WorkCalendar {
  const importedYears = own.flatMap(o =>
    o.change === 'added' && o.day.kind === 'statutory' ? [yearOf(o.day.date)] : [],
  );
  const announcedUntil = Math.max(ANNOUNCED_YEARS.last, ...importedYears);
  const imported = new Set(importedYears.filter(year => year > ANNOUNCED_YEARS.last));
  const daysOfYear = (year: number): readonly SpecialDay[] => {
    if (imported.has(year)) return [];
    const announced = ANNOUNCED_YEARS.first <= year && year <= ANNOUNCED_YEARS.last;
    return announced ? ANNOUNCED_DAYS.filter(d => yearOf(d.date) === year) : statutoryDays(year);
  };
  return {
    announcedUntil,
    daysOf(period) {
      const days = new Map<CivilDate, SpecialDay>();
      for (let year = yearOf(period.from); year <= yearOf(lastDate(period)); year++)
        for (const day of daysOfYear(year)) days.set(day.date, day);
      for (const change of own)
        if (change.change === 'added') days.set(change.day.date, change.day);
        else days.delete(change.date);
      return new Map(
        [...days].filter(([date]) => inPeriod(date, period)).sort(([a], [b]) => (a < b ? -1 : 1)),
      );
    },
  };
}
