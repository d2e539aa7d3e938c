// Dates as people write them in rosters: "Thứ Hai 05/10", "Thứ hai, ngày 05 tháng 10 năm 2026", "T2 5/10", "05", or a
// weekday under the heading of a week. What the row leaves out the title says; nothing is read as month/day.

import { addDays, type CivilDate, parseCivilDate, type Weekday, weekdayOf } from '../domain/civil-date.ts';
import { searchKey } from '../domain/text.ts';
import { parseWeekday } from '../domain/weekday-words.ts';
import { serialDate } from './cells.ts';
import type { Table } from './table.ts';

export interface DateContext {
  readonly year: number | null;
  readonly month: number | null;
  /** The first day of the week under whose heading a row stands. */
  readonly weekFrom: CivilDate | null;
}

export type RosterDateFault = 'unreadable' | 'no-such-date' | 'year-missing' | 'weekday-differs';

export interface RosterDate {
  readonly date: CivilDate;
  /** Where the weekday beside it is another. */
  readonly fault: 'weekday-differs' | null;
}

const WEEKDAY = /\b(?:thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat|t[2-7]|cn)\b/;
const DAY_MONTH = /(\d{1,2}) ?(?:[/.-]|thang) ?(\d{1,2})(?: ?(?:[/.-]|nam) ?(\d{4}))?/;
const ISO = /\b(\d{4})-(\d{2})-(\d{2})\b/;

/** Null where the text holds no day at all. */
export function readRosterDate(
  text: string,
  context: DateContext,
  epoch?: Table['epoch'],
): RosterDate | RosterDateFault | null {
  const key = searchKey(text);
  if (key === '') return null;
  const serial = serialDate(key, epoch);
  if (serial) return { date: serial, fault: null };
  const said = WEEKDAY.exec(key)?.[0];
  const weekday = said ? parseWeekday(said) : null;
  const rest = key.replace(WEEKDAY, ' ');
  const iso = ISO.exec(rest);
  if (iso) return dated(Number(iso[1]), Number(iso[2]), Number(iso[3]), weekday);
  const full = DAY_MONTH.exec(rest);
  if (full) {
    const [, day, month, year] = full.map(Number);
    if (year) return dated(year, month ?? 0, day ?? 0, weekday);
    return withYear(context, month ?? 0, day ?? 0, weekday);
  }
  const alone = /^\D*(\d{1,2})\D*$/.exec(rest)?.[1];
  if (alone && context.month !== null) return withYear(context, context.month, Number(alone), weekday);
  if (!weekday) return 'unreadable';
  return context.weekFrom ? inWeek(context.weekFrom, weekday) : 'year-missing';
}

/** The first day of a week that a heading speaks of: "Tuần 1 (từ 05/10 đến 09/10)". */
export function readWeekHeading(text: string, context: DateContext): CivilDate | null {
  const key = searchKey(text);
  if (!/^(?:\W|\d|[ivx]+\W)*tuan\b/.test(key)) return null;
  const [, day, month, year] = DAY_MONTH.exec(key.replace(/tuan (?:thu )?\d+/, 'tuan')) ?? [];
  if (!day || !month) return null;
  const found = year
    ? dated(Number(year), Number(month), Number(day), null)
    : withYear(context, Number(month), Number(day), null);
  return typeof found === 'object' ? found.date : null;
}

/** Year and month that titles speak of; what says "lịch" is believed before letterheads and grounds. */
export function readDateContext(titles: readonly string[], year: number | null): DateContext {
  const keys = titles.map(searchKey).toSorted((a, b) => Number(/lich/.test(b)) - Number(/lich/.test(a)));
  const find = (pattern: RegExp, group: number) => {
    for (const key of keys) {
      const value = pattern.exec(key)?.[group];
      if (value) return Number(value);
    }
    return null;
  };
  const month = find(/thang (\d{1,2})\b/, 1) ?? find(/\b(\d{1,2})\/\d{4}\b/, 1);
  return { year: year ?? find(/\b(20\d{2})\b/, 1), month, weekFrom: null };
}

function withYear(
  context: DateContext,
  month: number,
  day: number,
  weekday: Weekday | null,
): RosterDate | RosterDateFault {
  const { year } = context;
  if (year === null) return 'year-missing';
  const said = dated(year, month, day, weekday);
  // A list from December into January names one year; the weekday tells which days are of the next.
  const mayBeNext = month <= 2 && (context.month === null || context.month >= 10);
  if (!weekday || !mayBeNext || typeof said !== 'object' || said.fault === null) return said;
  const next = dated(year + 1, month, day, weekday);
  return typeof next === 'object' && next.fault === null ? next : said;
}

function dated(
  year: number,
  month: number,
  day: number,
  weekday: Weekday | null,
): RosterDate | RosterDateFault {
  const pad = (n: number, length: number) => String(n).padStart(length, '0');
  const date = parseCivilDate(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`);
  if (!date) return 'no-such-date';
  return { date, fault: weekday && weekdayOf(date) !== weekday ? 'weekday-differs' : null };
}

function inWeek(from: CivilDate, weekday: Weekday): RosterDate | RosterDateFault {
  for (let i = 0; i < 7; i++) {
    const date = addDays(from, i);
    if (weekdayOf(date) === weekday) return { date, fault: null };
  }
  return 'unreadable';
}
