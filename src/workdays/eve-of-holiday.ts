// The last working day before a holiday: the duty nobody wants. A Friday before an ordinary weekend is none.

import { addDays, type CivilDate, isWeekend } from '../domain/civil-date.ts';
import { isDayOff, type SpecialDay } from '../domain/day.ts';
import { type OwnDay, workCalendar } from './work-calendar.ts';

/** No run of days off is longer. */
const REACH_DAYS = 31;

/** `days` must reach to the end of the days off that follow `date`. */
export function isEveOfHoliday(date: CivilDate, days: ReadonlyMap<CivilDate, SpecialDay>): boolean {
  for (let next = addDays(date, 1); ; next = addDays(next, 1)) {
    const day = days.get(next);
    if (day) return isDayOff(day);
    if (!isWeekend(next)) return false;
  }
}

/** Tells of each of these dates whether it is one, by the ward's own calendar. */
export function eveFinder(own: readonly OwnDay[], dates: readonly CivilDate[]): (date: CivilDate) => boolean {
  const sorted = dates.toSorted();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (!first || !last) return () => false;
  const days = workCalendar(own).daysOf({ from: first, until: addDays(last, REACH_DAYS) });
  return date => isEveOfHoliday(date, days);
}
