// A hand-made roster with the days across: a row for each role with the names of its people, or a row for each person
// with a mark on their days; one such grid for a month, or one for each week.

import { addDays, type CivilDate, type Weekday, weekdayOf } from '../domain/civil-date.ts';
import type { Place } from '../domain/errors.ts';
import { membershipOn } from '../domain/person.ts';
import { cleanText, searchKey } from '../domain/text.ts';
import { parseWeekday } from '../domain/weekday-words.ts';
import { columnLetters } from './formats/address.ts';
import { findDescribed } from './identity/find-described.ts';
import { type DayContext, readListedDay, weekIn } from './listed-day.ts';
import { monthsIn } from './listed-months.ts';
import { looksLikeFullName, readListedName } from './names/listed-name.ts';
import { isRemark, isSignature, isTotal } from './names/not-names.ts';
import { roleMeant } from './role-meant.ts';
import { dayPartIn } from './roster-columns.ts';
import type { GatheredDays, RosterReadingContext } from './roster-days.ts';
import { rowPlace } from './tables/records.ts';
import type { Table, TableRow } from './tables/table.ts';

interface DayColumn {
  readonly column: number;
  readonly date: CivilDate;
}

interface Grid {
  readonly days: readonly DayColumn[];
  /** Whether the days stand under their weekdays, as on a wall calendar: what is below them needs no label. */
  readonly calendar: boolean;
  /** Where the labels of the rows stand: left of the days. */
  readonly labels: number;
}

/** Whether the sheet has a grid; everything in it is said. */
export function readGrid(table: Table, context: RosterReadingContext, gathered: GatheredDays): boolean {
  let grid: Grid | null = null;
  let weekdays: readonly WeekdayColumn[] = [];
  let over: string[] = [...(table.above ?? [])];
  let found = false;
  for (const row of table.rows) {
    const months = daysContext(over, table, context);
    const here = weekdaysIn(row);
    const next = row.state ? null : gridUnder(row, { table, months, weekdays, gathered });
    const week = next ? null : weekUnder(row, weekdays, months);
    if (next) [grid, found] = [next, true];
    else if (here.length > 1) weekdays = here;
    else if (week) {
      found = true;
      readLabelled(row, week, { table, context, gathered });
    } else if (grid && !row.state) readLabelled(row, grid, { table, context, gathered });
    const filled = row.cells.map(cleanText).filter(text => text !== '');
    if (filled.length <= 2) over = [...over, ...filled];
    if (filled.length === 1 && weekIn(filled[0] ?? '', monthsIn(over.toReversed(), context.year)))
      grid = null;
  }
  return found;
}

function daysContext(over: readonly string[], table: Table, { year }: RosterReadingContext): DayContext {
  const months = monthsIn([...over.toReversed(), table.sheet ?? ''], year);
  const weekFrom =
    over
      .toReversed()
      .map(text => weekIn(text, months))
      .find(week => week !== null) ?? null;
  return { ...months, weekFrom };
}

interface WeekdayColumn {
  readonly column: number;
  readonly weekday: Weekday;
}

/** The weekdays that head columns; a bare number is a day of the month. */
function weekdaysIn({ cells }: TableRow): readonly WeekdayColumn[] {
  return cells.flatMap((cell, column) => {
    const weekday = /^\d*$/.test(cleanText(cell)) ? null : parseWeekday(cleanText(cell));
    return weekday ? [{ column, weekday }] : [];
  });
}

/** A row for a week, which its label names, under columns for the weekdays. */
function weekUnder(row: TableRow, weekdays: readonly WeekdayColumn[], months: DayContext): Grid | null {
  const [first] = weekdays;
  const label = row.cells.slice(0, first?.column ?? 0).join(' ');
  const weekFrom = first ? weekIn(label, months) : null;
  if (!first || !weekFrom) return null;
  const week = Array.from({ length: 7 }, (_, i) => addDays(weekFrom, i));
  const days = weekdays.flatMap(({ column, weekday }) => {
    const date = week.find(d => weekdayOf(d) === weekday);
    return date ? [{ column, date }] : [];
  });
  return { days, calendar: true, labels: first.column };
}

interface GridReading {
  readonly table: Table;
  readonly months: DayContext;
  readonly weekdays: readonly WeekdayColumn[];
  readonly gathered: GatheredDays;
}

/** A row in which at least two cells are days; left of them stand headings, or over them their weekdays. */
function gridUnder(row: TableRow, { table, months: context, weekdays, gathered }: GridReading): Grid | null {
  const cells = row.cells.flatMap((cell, column) =>
    cleanText(cell) === '' ? [] : [{ text: cleanText(cell), column }],
  );
  const read = cells.map(({ text, column }) => ({
    column,
    text,
    day: readListedDay(
      { text, mark: row.marks?.get(column) ?? null, epoch: table.epoch, weekday: '' },
      context,
    ),
  }));
  const days = read.flatMap(({ column, day }) => ('date' in day ? [{ column, date: day.date }] : []));
  const [first] = days;
  const calendar = days.every(({ column, date }) =>
    weekdays.some(w => w.column === column && w.weekday === weekdayOf(date)),
  );
  if (!first || days.length < 2 || cells.some(c => looksLikeFullName(c.text))) return null;
  if (first.column === 0 && !calendar) return null;
  const wrong = read.filter(r => r.column > first.column && 'problem' in r.day && /\d/.test(r.text));
  for (const { column, day } of wrong)
    if ('problem' in day) gathered.problems.push({ ...day.problem, place: placeOf(table, row, column) });
  return { days, calendar, labels: first.column };
}

interface LabelledReading {
  readonly table: Table;
  readonly context: RosterReadingContext;
  readonly gathered: GatheredDays;
}

/** By what stands left of the days: a role, or a person. */
function readLabelled(row: TableRow, { days, calendar, labels }: Grid, reading: LabelledReading): void {
  const { table, context, gathered } = reading;
  const left = row.cells
    .slice(0, labels)
    .map(cleanText)
    .filter(text => text !== '' && !/^\d{1,3}\.?$/.test(text));
  const filled = days.filter(({ column }) => cleanText(row.cells[column] ?? '') !== '');
  const label = left.join(' ');
  if (filled.length === 0 || isPassedOver(label)) return;
  const role = roleMeant(label, context.roles)?.code ?? null;
  const part = dayPartIn(label);
  const named = left.some(looksLikeFullName);
  if (role || part || (calendar && !named))
    for (const { column, date } of filled)
      gathered.say({ date, part, role, text: row.cells[column] ?? '', place: placeOf(table, row, column) });
  else if (named) readMarks(row, left, filled, reading);
  else {
    const value = row.cells
      .map(cleanText)
      .filter(text => text !== '')
      .join(' | ');
    gathered.problems.push({ code: 'row-unclear', facts: { value }, place: rowPlace(table, row.number) });
  }
}

function isPassedOver(label: string): boolean {
  return (
    isSignature(label) ||
    isTotal(label) ||
    isRemark(label) ||
    /^(?:thu|ngay|lanh dao.*)$/.test(searchKey(label))
  );
}

const MARKS = new Set(['x', 'v', '✓', '✔', '•', 's', '1', '+', 't']);

function readMarks(
  row: TableRow,
  left: readonly string[],
  filled: readonly DayColumn[],
  reading: LabelledReading,
): void {
  const { table, context, gathered } = reading;
  const { name } = readListedName(left.find(looksLikeFullName) ?? '');
  const others = left.filter(text => !looksLikeFullName(text)).join(' ');
  const place = placeOf(table, row, 0);
  const person = findDescribed({ name, aside: others }, context.roll, gathered.problems, place);
  for (const { column, date } of filled) {
    const value = cleanText(row.cells[column] ?? '');
    const at = placeOf(table, row, column);
    if (!MARKS.has(searchKey(value)))
      gathered.problems.push({ code: 'mark-unknown', facts: { value }, place: at });
    else if (person) {
      const role = (membershipOn(person, date) ?? person.memberships.at(-1))?.role;
      if (role) gathered.seat({ date, role, place: at }, { person, role });
    }
  }
}

function placeOf(table: Table, row: TableRow, column: number): Place {
  return { ...rowPlace(table, row.number), column: columnLetters(column) };
}
