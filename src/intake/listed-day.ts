// The day of a row as lists write it: a real date, words with or without their year, a number under a month, a weekday
// under the heading of a week; the weekday that stands beside it must be its own. The whole cell or nothing.

import {
  addDays,
  type CivilDate,
  type CivilMonth,
  monthOf,
  type Weekday,
  weekdayOf,
  yearOf,
} from '../domain/civil-date.ts';
import { readFileDay, readFileDays } from '../domain/days/read-days.ts';
import { refusalProblem } from '../domain/days/refusal-problem.ts';
import type { Problem } from '../domain/errors.ts';
import type { Period } from '../domain/period.ts';
import { cleanText, searchKey } from '../domain/text.ts';
import { parseWeekday } from '../domain/weekday-words.ts';
import { serialDate, turnedRound } from './cells.ts';
import type { CellMark } from './formats/sheet.ts';
import { type ListedMonths, outlookFor } from './listed-months.ts';

export interface DayCell {
  readonly text: string;
  readonly mark: CellMark | null;
  readonly epoch: 1900 | 1904 | undefined;
  /** Of the column beside it; blank where there is none. */
  readonly weekday: string;
}

export interface DayContext extends ListedMonths {
  /** The first day of the week under whose heading the row stands. */
  readonly weekFrom: CivilDate | null;
}

export type DayRead = { readonly date: CivilDate } | { readonly problem: Problem };

/** A digit is a weekday only before a blank: 2-9/11 is a run of days, 2, 9/11 two of them, 2.11.2026 a date. */
const BARE_WEEKDAY =
  /^(?:(?:hai|ba|tư|năm|sáu|bảy)(?=[\s,.-]+(?:ngày\s*)?\d{1,2}\s*[/.-]\s*\d)|[2-7](?=\s+(?:ngày\s*)?\d{1,2}\s*[/.-]\s*\d))/iu;

/** As the reader of days knows it: T2-02/11, Thứ hai (02.11), 2 02/11, 02 th11. */
export function plainDay(text: string): string {
  return cleanText(text)
    .replace(/\((?=[^()]*\d)([^()]*)\)/g, ' $1 ')
    .replace(/^t\.\s?(?=[2-7])/i, 'T')
    .replace(BARE_WEEKDAY, 'thứ $&')
    .replace(/^((?:thứ|t)\s?\S+|chủ nhật|cn)\s*[-–:]\s*(?=(?:ngày\s*)?\d)/iu, '$1, ')
    .replace(/\bth\.?\s?(?=\d)/iu, 'tháng ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** One day, or several that stand in one cell; a run of days is no day. */
export function readListedDates(
  cell: DayCell,
  context: DayContext,
): { readonly dates: readonly CivilDate[] } | { readonly problem: Problem } {
  const read = readListedDay(cell, context);
  if ('date' in read) return { dates: [read.date] };
  const days = readListedDays(cell.text, context);
  const { problem } = read;
  if (problem.code !== 'several-dates' || 'code' in days) return read;
  const dates = days.map(d => d.from);
  if (days.some(d => addDays(d.from, 1) !== d.until)) return read;
  const wrong = dates.map(date => checked(date, cell, context)).find(other => 'problem' in other);
  return wrong && 'problem' in wrong ? wrong : { dates };
}

export function readListedDay(cell: DayCell, context: DayContext): DayRead {
  const read = dayIn(cell, context);
  return 'problem' in read ? read : checked(read.date, cell, context);
}

/** A list of November holds no day of March; the first and last week may reach over. */
const DAYS_OVER = 10;

function isFar(date: CivilDate, months: readonly CivilMonth[]): boolean {
  const near = [addDays(date, -DAYS_OVER), date, addDays(date, DAYS_OVER)].map(monthOf);
  return months.length > 0 && !near.some(month => months.includes(month));
}

function checked(date: CivilDate, cell: DayCell, { months }: DayContext): DayRead {
  if (isFar(date, months)) return { problem: { code: 'month-differs', facts: { value: cell.text, date } } };
  const read = { date };
  const beside = cell.weekday === '' ? null : parseWeekday(cell.weekday);
  if (cell.weekday !== '' && beside === null)
    return { problem: { code: 'weekday-unreadable', facts: { value: cell.weekday } } };
  if (beside && weekdayOf(read.date) !== beside)
    return {
      problem: { code: 'weekday-differs', facts: { value: `${cell.weekday} ${cell.text}`, date: read.date } },
    };
  return read;
}

function dayIn({ text, mark, epoch, weekday }: DayCell, context: DayContext): DayRead {
  const value = plainDay(text);
  if (mark === 'month-first') return { problem: turnedRound(value) };
  const serial = mark === 'number' ? serialDate(value, epoch) : null;
  if (serial) return { date: serial };
  const part = /^(?:buổi )?(chiều|tối|đêm|trưa)\b/iu.exec(value);
  if (part) return { problem: { code: 'day-with-part', facts: { value } } };
  const alone = parseWeekday(value);
  if (alone && !/^\d$/.test(value)) return inWeek(alone, value, context);
  if (/^\d{1,2}$/.test(value)) return bareDay(Number(value), value, weekday, context);
  const month = Number(/^\D*\d{1,2}\s?(?:[/.-]|tháng)\s?(\d{1,2})\s*$/u.exec(value)?.[1] ?? 0) || null;
  const read = readFileDay(value, outlookFor(context, month));
  if (read.kind === 'refused')
    return {
      problem:
        read.reason === 'year-needed'
          ? { code: 'year-missing', facts: { value } }
          : refusalProblem(read, value, 'day'),
    };
  return withShortYear(read.value, value, context);
}

/** Two digits of a year must be those of the list; 25 under a title of 2026 is a slip. */
function withShortYear(date: CivilDate, value: string, { months, year }: DayContext): DayRead {
  const isShort = /[/.-]\d{1,2}[/.-]\d{2}$/.test(value);
  const years = new Set([...(year === null ? [] : [year]), ...months.map(m => Number(m.slice(0, 4)))]);
  if (!isShort || years.size === 0 || years.has(yearOf(date))) return { date };
  return { problem: { code: 'year-differs', facts: { value, year: [...years].join(', ') } } };
}

/** A number under one month; under several, the month in which it is that weekday. */
function bareDay(day: number, value: string, weekday: string, context: DayContext): DayRead {
  const beside = parseWeekday(weekday);
  const dates = context.months.flatMap(month => dayOf(day, month));
  const fitting = dates.length > 1 && beside ? dates.filter(date => weekdayOf(date) === beside) : dates;
  const [only, ...others] = fitting;
  if (only && others.length === 0) return { date: only };
  if (context.months.length === 0) return { problem: { code: 'month-missing', facts: { value } } };
  return {
    problem:
      fitting.length === 0 && dates.length === 0
        ? { code: 'no-such-date', facts: { value, meant: [] } }
        : { code: 'date-ambiguous', facts: { value, meant: fitting.map(from => ({ from, last: from })) } },
  };
}

function dayOf(day: number, month: CivilMonth): readonly CivilDate[] {
  const read = readFileDay(String(day), { month, year: Number(month.slice(0, 4)) });
  return read.kind === 'understood' && read.value.startsWith(month) ? [read.value] : [];
}

function inWeek(weekday: Weekday, value: string, { weekFrom }: DayContext): DayRead {
  if (!weekFrom) return { problem: { code: 'year-missing', facts: { value } } };
  const days = Array.from({ length: 7 }, (_, i) => addDays(weekFrom, i));
  const date = days.find(d => weekdayOf(d) === weekday);
  return date ? { date } : { problem: { code: 'year-missing', facts: { value } } };
}

/** The first day of a week that a heading speaks of: "Tuần 1 (từ 05/10 đến 09/10)". */
export function weekIn(text: string, months: ListedMonths): CivilDate | null {
  const key = searchKey(text);
  if (!/\btuan\b/.test(key)) return null;
  const [, days = ''] =
    /(\d{1,2}\s?[/.-]\s?\d{1,2}(?:\s?[/.-]\s?\d{4})?.*?)\)?$/.exec(
      cleanText(text).replace(/tuần\s+(?:thứ\s+)?\d+/iu, ''),
    ) ?? [];
  const month = Number(/[/.-]\s?(\d{1,2})/.exec(days)?.[1] ?? 0) || null;
  const read = readFileDays(days, outlookFor(months, month));
  return read.kind === 'understood' ? (read.value[0]?.from ?? null) : null;
}

/** The days of a cell of leave: a day, a run of them, or several. */
export function readListedDays(text: string, months: ListedMonths): readonly Period[] | Problem {
  const value = plainDay(text);
  const read = readFileDays(value, outlookFor(months, null));
  return read.kind === 'understood' ? read.value : refusalProblem(read, value, 'days');
}
