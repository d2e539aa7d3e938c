// A civil date is a day in Vietnam's calendar, written YYYY-MM-DD. It has no zone and no clock: arithmetic
// goes through UTC day numbers, comparison is lexical, and only `parseCivilDate` and `fromDayNumber` make one.

declare const civilDate: unique symbol;
export type CivilDate = string & { readonly [civilDate]: true };

/** A month of the civil calendar, `YYYY-MM`. */
declare const civilMonth: unique symbol;
export type CivilMonth = string & { readonly [civilMonth]: true };

export const WEEKDAYS = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;
export type Weekday = (typeof WEEKDAYS)[number];

const DAY_MILLISECONDS = 86_400_000;
const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The date written as `YYYY-MM-DD`, or null where there is no such day (2027-02-30). */
export function parseCivilDate(text: string): CivilDate | null {
  const match = ISO_DATE.exec(text);
  if (!match) return null;
  const milliseconds = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
  return new Date(milliseconds).toISOString().slice(0, 10) === text ? (text as CivilDate) : null;
}

/** As `parseCivilDate`, for text that the program itself wrote; throws RangeError on anything else. */
export function civil(text: string): CivilDate {
  const date = parseCivilDate(text);
  if (!date) throw new RangeError(`not a civil date: ${text}`);
  return date;
}

/** Days since 1970-01-01. */
export function dayNumber(date: CivilDate): number {
  return Date.parse(`${date}T00:00:00Z`) / DAY_MILLISECONDS;
}

export function fromDayNumber(day: number): CivilDate {
  return new Date(day * DAY_MILLISECONDS).toISOString().slice(0, 10) as CivilDate;
}

export function addDays(date: CivilDate, days: number): CivilDate {
  return fromDayNumber(dayNumber(date) + days);
}

/** Days from `earlier` to `later`; negative when they are the other way round. */
export function daysBetween(earlier: CivilDate, later: CivilDate): number {
  return dayNumber(later) - dayNumber(earlier);
}

export function weekdayOf(date: CivilDate): Weekday {
  // 1970-01-01 was a Thursday, the fourth day of the week.
  return WEEKDAYS[(((dayNumber(date) + 3) % 7) + 7) % 7] as Weekday;
}

/** Of its week. */
export function mondayOf(date: CivilDate): CivilDate {
  return addDays(date, -WEEKDAYS.indexOf(weekdayOf(date)));
}

export function isWeekend(date: CivilDate): boolean {
  return ['saturday', 'sunday'].includes(weekdayOf(date));
}

export function monthOf(date: CivilDate): CivilMonth {
  return date.slice(0, 7) as CivilMonth;
}

export function yearOf(date: CivilDate): number {
  return Number(date.slice(0, 4));
}

export function firstOfMonth(month: CivilMonth): CivilDate {
  return `${month}-01` as CivilDate;
}

export function addMonths(month: CivilMonth, months: number): CivilMonth {
  const index = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + months;
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}` as CivilMonth;
}

/** Every date from `from` up to, not including, `until`. */
export function* datesBetween(from: CivilDate, until: CivilDate): Generator<CivilDate> {
  for (let day = dayNumber(from), end = dayNumber(until); day < end; day++) yield fromDayNumber(day);
}
