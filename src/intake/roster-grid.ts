// A hand-made roster with the days across: a row for each role with the names of its people, or a row for each person
// with a mark on their days; one such grid for a month, one for each week, or a calendar as on the wall.

import { weekdayOf } from '../domain/civil-date.ts';
import type { Problem } from '../domain/errors.ts';
import { roleOn } from '../domain/person.ts';
import { cleanText, searchKey } from '../domain/text.ts';
import {
  type DayColumn,
  daysAcross,
  type Grid,
  monthsAcross,
  type WeekdayColumn,
  weekdaysIn,
  weekUnder,
} from './grid-days.ts';
import { findDescribed } from './identity/find-described.ts';
import { type DayContext, weekIn } from './listed-day.ts';
import { andBelow, type MonthsSaid, monthsSaid } from './listed-months.ts';
import { saidName } from './listed-who.ts';
import { looksLikeFullName } from './names/listed-name.ts';
import { isRemark, isSignature, isTotal } from './names/not-names.ts';
import { roleMeant } from './role-meant.ts';
import { dayPartIn } from './roster-columns.ts';
import type { GatheredDays, RosterReadingContext } from './roster-days.ts';
import { accountOfGrid, type FatedLine, type PassedOverRow, type ReadList } from './tables/account.ts';
import { cellPlace, rowPlace, type Table, type TableRow, unclearRow } from './tables/table.ts';

interface GridReading {
  readonly table: Table;
  readonly context: RosterReadingContext;
  readonly gathered: GatheredDays;
  readonly rows: FatedLine[];
  /** Columns that hold a day in any of its grids. */
  readonly columns: Set<number>;
  grid: Grid | null;
  /** The row of the first days. */
  heading: TableRow | null;
  weekdays: readonly WeekdayColumn[];
  /** The row they, and the row the days stand in. */
  weekdaysAt: number;
  daysAt: number;
  /** What titles and headings so far say of days. */
  over: MonthsSaid;
  /** The last of them that names a week. */
  week: string;
  months: DayContext;
  /** Of columns under months that stand side by side. */
  monthsAt: ReadonlyMap<number, DayContext>;
  ended: boolean;
}

/** What became of the sheet's rows; null where it has no grid. Everything in it is said. */
export function readGrid(
  table: Table,
  context: RosterReadingContext,
  gathered: GatheredDays,
): ReadList | null {
  const over = monthsSaid([table.sheet ?? ''], context.year);
  const none = { grid: null, heading: null, weekdays: [], weekdaysAt: 0, daysAt: 0, week: '', ended: false };
  const months = { ...over, weekFrom: null };
  const monthsAt = new Map<number, DayContext>();
  const reading: GridReading = {
    table,
    context,
    gathered,
    rows: [],
    columns: new Set(),
    over,
    months,
    monthsAt,
    ...none,
  };
  for (const text of table.above ?? []) hear(text, reading);
  for (const row of table.rows) reading.rows.push({ row, fate: readRow(row, reading) });
  return reading.heading && accountOfGrid(table, reading.heading, reading.columns, reading.rows);
}

/** A title or heading says the month, the year or the week of what stands below it. */
function hear(text: string, reading: GridReading): void {
  reading.over = andBelow(reading.over, text);
  if (weekIn(text, reading.over)) reading.week = text;
  reading.months = { ...reading.over, weekFrom: weekIn(reading.week, reading.over) };
}

function readRow(row: TableRow, reading: GridReading): PassedOverRow | 'row' | 'blank' {
  const filled = row.cells.map(cleanText).filter(text => text !== '');
  if (filled.length === 0) return 'blank';
  if (row.state) return row.state;
  const fate = readFilled(row, filled, reading);
  if (filled.length > 2) return fate;
  for (const text of filled) hear(text, reading);
  if (filled.length === 1 && weekIn(filled[0] ?? '', reading.months)) reading.grid = null;
  return fate;
}

function readFilled(row: TableRow, filled: readonly string[], reading: GridReading): PassedOverRow | 'row' {
  const { months } = reading;
  const weekdays = weekdaysIn(row);
  reading.monthsAt = monthsAcross(row, reading.table, months) ?? reading.monthsAt;
  const monthsOf = (column: number) => reading.monthsAt.get(column) ?? months;
  const grid = daysAcross(row, reading.table, monthsOf, reading.weekdays);
  if (grid) return beginGrid(row, grid, reading);
  const week = weekUnder(row, reading.weekdays, months);
  if (week) {
    reading.heading ??= row;
    for (const { column } of week.days) reading.columns.add(column);
    return readLabelled(row, week, reading);
  }
  if (weekdays.length > 1) {
    reading.weekdays = weekdays;
    reading.weekdaysAt = row.number;
    if (reading.grid && reading.daysAt === row.number - 1) checkWeekdays(row, reading.grid, reading);
    return 'heading-again';
  }
  if (!reading.grid) return reading.heading ? 'section' : 'title';
  const passed = passedOver(filled, reading);
  return passed ?? readLabelled(row, reading.grid, reading);
}

function beginGrid(row: TableRow, grid: Grid, reading: GridReading): PassedOverRow {
  const fate = reading.heading ? 'heading-again' : 'title';
  reading.grid = grid;
  reading.daysAt = row.number;
  if (reading.weekdaysAt === row.number - 1) checkWeekdays(row, grid, reading);
  reading.heading ??= row;
  reading.ended = false;
  for (const { column } of grid.days) reading.columns.add(column);
  for (const { column, problem } of grid.problems)
    reading.gathered.refuse({ ...problem, place: cellPlace(reading.table, row.number, column) });
  return fate;
}

/** The weekday right over or under a day must be its own. */
function checkWeekdays(row: TableRow, { days }: Grid, { table, weekdays, gathered }: GridReading): void {
  for (const { column, date } of days) {
    const beside = weekdays.find(w => w.column === column);
    if (!beside || beside.weekday === weekdayOf(date)) continue;
    const facts = { value: cleanText(row.cells[column] ?? ''), date };
    gathered.refuse({ code: 'weekday-differs', facts, place: cellPlace(table, row.number, column) }, [date]);
  }
}

/** Signatures and what stands under them, totals and remarks. */
function passedOver(filled: readonly string[], reading: GridReading): PassedOverRow | null {
  const [first = ''] = filled;
  if (isTotal(first)) return 'total';
  if (isRemark(first)) return 'remark';
  if (filled.some(isSignature) && filled.every(text => isSignature(text) || !looksLikeFullName(text)))
    reading.ended = true;
  return reading.ended && filled.length <= 3 ? 'signature' : null;
}

/** By what stands left of the days: a role, or a person. */
function readLabelled(
  row: TableRow,
  { days, calendar, labels, problems }: Grid,
  reading: GridReading,
): PassedOverRow | 'row' {
  const { table, context, gathered } = reading;
  const left = row.cells
    .slice(0, labels)
    .map(cleanText)
    .filter(text => text !== '' && !/^\d{1,3}\.?$/.test(text));
  const isFilled = ({ column }: { readonly column: number }) => cleanText(row.cells[column] ?? '') !== '';
  const filled = days.filter(isFilled);
  if (problems.some(isFilled)) gathered.leave(rowPlace(table, row.number));
  const label = left.join(' ');
  if (/^(?:thu|ngay|lanh dao.*)$/.test(searchKey(label))) return 'heading-again';
  if (filled.length === 0) return left.length > 0 ? 'section' : 'remark';
  const role = roleMeant(label, context.roles)?.code ?? null;
  const part = dayPartIn(label);
  const named = left.some(looksLikeFullName);
  if (role || part || (calendar && !named)) {
    for (const { column, date } of filled)
      gathered.say({
        ...{ date, part, role, text: row.cells[column] ?? '' },
        place: cellPlace(table, row.number, column),
      });
    return 'row';
  }
  if (named) return readMarks(row, left, filled, reading);
  gathered.refuse(
    unclearRow(table, row),
    filled.map(f => f.date),
  );
  return 'unclear';
}

const MARKS = new Set(['x', 'v', '✓', '✔', '•', 's', '1', '+', 't']);

function readMarks(
  row: TableRow,
  left: readonly string[],
  filled: readonly DayColumn[],
  { table, context, gathered }: GridReading,
): 'row' {
  const aside = left.filter(text => !looksLikeFullName(text)).join(' ');
  const own: Problem[] = [];
  const said = { ...saidName(left.find(looksLikeFullName) ?? ''), aside };
  const person = findDescribed(said, context.roll, own, rowPlace(table, row.number));
  for (const problem of own)
    gathered.refuse(
      problem,
      filled.map(f => f.date),
    );
  for (const { column, date } of filled) {
    const value = cleanText(row.cells[column] ?? '');
    const place = cellPlace(table, row.number, column);
    const role = person && roleOn(person, date);
    if (!MARKS.has(searchKey(value)))
      gathered.refuse({ code: 'mark-unknown', facts: { value }, place }, [date]);
    else if (role) gathered.seat({ date, role, place }, { person, role });
  }
  return 'row';
}
