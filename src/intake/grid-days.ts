// Days that stand across: which column of a grid is which day, by a row of days, by weekdays under the heading of a week,
// or as on a wall calendar.

import { addDays, type CivilDate, type Weekday, weekdayOf } from '../domain/civil-date.ts';
import type { Problem } from '../domain/errors.ts';
import { cleanText } from '../domain/text.ts';
import { parseWeekday } from '../domain/weekday-words.ts';
import { type DayContext, readListedDay, weekIn } from './listed-day.ts';
import { monthsBelow } from './listed-months.ts';
import { looksLikeFullName } from './names/listed-name.ts';
import type { Table, TableRow } from './tables/table.ts';

export interface DayColumn {
  readonly column: number;
  readonly date: CivilDate;
}

export interface Grid {
  readonly days: readonly DayColumn[];
  /** Whether the days stand under their weekdays: what is below them needs no label. */
  readonly calendar: boolean;
  /** Where the labels of the rows stand: left of the days. */
  readonly labels: number;
  readonly problems: readonly { readonly column: number; readonly problem: Problem }[];
}

export interface WeekdayColumn {
  readonly column: number;
  readonly weekday: Weekday;
}

/** The weekdays that head columns; a bare number is a day of the month. */
export function weekdaysIn({ cells }: TableRow): readonly WeekdayColumn[] {
  return cells.flatMap((cell, column) => {
    const weekday = /^\d*$/.test(cleanText(cell)) ? null : parseWeekday(cleanText(cell));
    return weekday ? [{ column, weekday }] : [];
  });
}

/** A row for a week, which its label names, under columns for the weekdays. */
export function weekUnder(
  row: TableRow,
  weekdays: readonly WeekdayColumn[],
  months: DayContext,
): Grid | null {
  const [first] = weekdays;
  const label = row.cells.slice(0, first?.column ?? 0).join(' ');
  const weekFrom = first ? weekIn(label, months) : null;
  if (!first || !weekFrom) return null;
  const week = Array.from({ length: 7 }, (_, i) => addDays(weekFrom, i));
  const days = weekdays.flatMap(({ column, weekday }) => {
    const date = week.find(d => weekdayOf(d) === weekday);
    return date ? [{ column, date }] : [];
  });
  return { days, calendar: true, labels: first.column, problems: [] };
}

/** Months that stand side by side over their days: by column; null where the row names fewer than two. */
export function monthsAcross(
  { cells, number }: TableRow,
  { merged = [] }: Table,
  over: DayContext,
): ReadonlyMap<number, DayContext> | null {
  const byColumn = new Map<number, DayContext>();
  let [before, count]: [DayContext, number] = [over, 0];
  cells.forEach((cell, column) => {
    // Most cells hold names or marks.
    if (!/^(?:th|t\d)/i.test(cell.trim())) return;
    const own = monthsBelow(before, cleanText(cell));
    if (own.months.length !== 1) return;
    before = { ...own, weekFrom: null };
    count += 1;
    const area = merged.find(a => a.top === number - 1 && a.left === column);
    for (let c = column; c <= (area?.right ?? column); c++) byColumn.set(c, before);
  });
  return count > 1 ? byColumn : null;
}

/** A row of days; left of them stand headings, or over them their weekdays. */
export function daysAcross(
  row: TableRow,
  { epoch }: Table,
  monthsOf: (column: number) => DayContext,
  weekdays: readonly WeekdayColumn[],
): Grid | null {
  const cells = row.cells.flatMap((cell, column) =>
    cleanText(cell) === '' ? [] : [{ text: cleanText(cell), column }],
  );
  // Most rows hold names; to read each as a day costs more than all else.
  if (!cells.some(({ text }) => /^(?:\d|thứ|t[2-7]|ngày|chủ nhật|cn)/iu.test(text))) return null;
  const read = cells.map(({ text, column }) => ({
    column,
    text,
    day: readListedDay({ text, mark: row.marks?.get(column) ?? null, epoch, weekday: '' }, monthsOf(column)),
  }));
  const days = read.flatMap(({ column, day }) => ('date' in day ? [{ column, date: day.date }] : []));
  const [first] = days;
  if (!first || cells.some(c => looksLikeFullName(c.text))) return null;
  const calendar = days.every(({ column, date }) =>
    weekdays.some(w => w.column === column && w.weekday === weekdayOf(date)),
  );
  if (calendar ? days.length < cells.length && days.length < 2 : days.length < 2 || first.column === 0)
    return null;
  const problems = read.flatMap(({ column, text, day }) =>
    column > first.column && 'problem' in day && /\d/.test(text) ? [{ column, problem: day.problem }] : [],
  );
  return { days, calendar, labels: first.column, problems };
}
