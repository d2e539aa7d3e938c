// A hand-made roster with the days across: a row for each role with the names of its people, or a row for each person
// with a mark on their days; one such grid for a month, one for each week, or a calendar as on the wall.

import type { Place } from '../domain/errors.ts';
import { roleOn } from '../domain/person.ts';
import { cleanText, searchKey } from '../domain/text.ts';
import { columnLetters } from './formats/address.ts';
import {
  type DayColumn,
  daysAcross,
  type Grid,
  type WeekdayColumn,
  weekdaysIn,
  weekUnder,
} from './grid-days.ts';
import { findDescribed } from './identity/find-described.ts';
import { type DayContext, weekIn } from './listed-day.ts';
import { monthsIn } from './listed-months.ts';
import { looksLikeFullName, readListedName } from './names/listed-name.ts';
import { isRemark, isSignature, isTotal } from './names/not-names.ts';
import { roleMeant } from './role-meant.ts';
import { dayPartIn } from './roster-columns.ts';
import type { GatheredDays, RosterReadingContext } from './roster-days.ts';
import { type AccountedList, groupedRows, oddCells, type PassedOverRow } from './tables/account.ts';
import { rowPlace } from './tables/records.ts';
import type { Table, TableRow } from './tables/table.ts';

interface GridReading {
  readonly table: Table;
  readonly context: RosterReadingContext;
  readonly gathered: GatheredDays;
  readonly rows: { readonly row: TableRow; readonly fate: PassedOverRow | 'row' | 'blank' }[];
  grid: Grid | null;
  /** The row of the first days. */
  heading: TableRow | null;
  weekdays: readonly WeekdayColumn[];
  /** Texts of titles and headings so far, and what they say of days. */
  over: readonly string[];
  months: DayContext;
  ended: boolean;
}

/** What became of the sheet's rows; null where it has no grid. Everything in it is said. */
export function readGrid(
  table: Table,
  context: RosterReadingContext,
  gathered: GatheredDays,
): AccountedList | null {
  const over = [...(table.above ?? [])];
  const none = { grid: null, heading: null, weekdays: [], ended: false };
  const months = daysContext(over, table, context);
  const reading: GridReading = { table, context, gathered, rows: [], over, months, ...none };
  for (const row of table.rows) reading.rows.push({ row, fate: readRow(row, reading) });
  return reading.heading && accounted(reading, reading.heading);
}

function accounted({ table, rows, grid }: GridReading, heading: TableRow): AccountedList {
  const read = rows.filter(r => r.fate === 'row').map(r => r.row);
  return {
    sheet: table.sheet ?? null,
    heading: [heading.number, heading.number],
    columns: (grid?.days ?? []).map(({ column }) => ({
      column: columnLetters(column),
      heading: cleanText(heading.cells[column] ?? ''),
      field: 'day',
      fate: 'read' as const,
    })),
    rows: read.length,
    passedOver: groupedRows(rows),
    cells: oddCells(read),
  };
}

function readRow(row: TableRow, reading: GridReading): PassedOverRow | 'row' | 'blank' {
  const filled = row.cells.map(cleanText).filter(text => text !== '');
  if (filled.length === 0) return 'blank';
  if (row.state) return row.state;
  const fate = readFilled(row, filled, reading);
  if (filled.length > 2) return fate;
  reading.over = [...reading.over, ...filled];
  reading.months = daysContext(reading.over, reading.table, reading.context);
  if (filled.length === 1 && weekIn(filled[0] ?? '', reading.months)) reading.grid = null;
  return fate;
}

function readFilled(row: TableRow, filled: readonly string[], reading: GridReading): PassedOverRow | 'row' {
  const { months } = reading;
  const weekdays = weekdaysIn(row);
  const grid = daysAcross(row, reading.table, months, reading.weekdays);
  if (grid) return beginGrid(row, grid, reading);
  const week = weekUnder(row, reading.weekdays, months);
  if (week) {
    reading.heading ??= row;
    return readLabelled(row, week, reading);
  }
  if (weekdays.length > 1) {
    reading.weekdays = weekdays;
    return 'heading-again';
  }
  if (!reading.grid) return reading.heading ? 'section' : 'title';
  const passed = passedOver(filled, reading);
  return passed ?? readLabelled(row, reading.grid, reading);
}

function beginGrid(row: TableRow, grid: Grid, reading: GridReading): PassedOverRow {
  const fate = reading.heading ? 'heading-again' : 'title';
  reading.grid = grid;
  reading.heading ??= row;
  reading.ended = false;
  for (const { column, problem } of grid.problems)
    reading.gathered.problems.push({ ...problem, place: placeOf(reading.table, row, column) });
  return fate;
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

function daysContext(over: readonly string[], table: Table, context: RosterReadingContext): DayContext {
  const months = monthsIn([...over.toReversed(), table.sheet ?? ''], context.year);
  const weeks = over.toReversed().map(text => weekIn(text, months));
  return { ...months, weekFrom: weeks.find(week => week !== null) ?? null };
}

/** By what stands left of the days: a role, or a person. */
function readLabelled(
  row: TableRow,
  { days, calendar, labels }: Grid,
  reading: GridReading,
): PassedOverRow | 'row' {
  const { table, context, gathered } = reading;
  const left = row.cells
    .slice(0, labels)
    .map(cleanText)
    .filter(text => text !== '' && !/^\d{1,3}\.?$/.test(text));
  const filled = days.filter(({ column }) => cleanText(row.cells[column] ?? '') !== '');
  const label = left.join(' ');
  if (/^(?:thu|ngay|lanh dao.*)$/.test(searchKey(label))) return 'heading-again';
  if (filled.length === 0) return left.length > 0 ? 'section' : 'remark';
  const role = roleMeant(label, context.roles)?.code ?? null;
  const part = dayPartIn(label);
  const named = left.some(looksLikeFullName);
  if (role || part || (calendar && !named)) {
    for (const { column, date } of filled)
      gathered.say({ date, part, role, text: row.cells[column] ?? '', place: placeOf(table, row, column) });
    return 'row';
  }
  if (named) return readMarks(row, left, filled, reading);
  const value = row.cells.map(cleanText).filter(text => text !== '');
  const problem = { code: 'row-unclear', facts: { value: value.join(' | ') } } as const;
  gathered.problems.push({ ...problem, place: rowPlace(table, row.number) });
  return 'unclear';
}

const MARKS = new Set(['x', 'v', '✓', '✔', '•', 's', '1', '+', 't']);

function readMarks(
  row: TableRow,
  left: readonly string[],
  filled: readonly DayColumn[],
  { table, context, gathered }: GridReading,
): 'row' {
  const { name } = readListedName(left.find(looksLikeFullName) ?? '');
  const aside = left.filter(text => !looksLikeFullName(text)).join(' ');
  const person = findDescribed({ name, aside }, context.roll, gathered.problems, placeOf(table, row, 0));
  for (const { column, date } of filled) {
    const value = cleanText(row.cells[column] ?? '');
    const at = placeOf(table, row, column);
    if (!MARKS.has(searchKey(value)))
      gathered.problems.push({ code: 'mark-unknown', facts: { value }, place: at });
    else if (person) {
      const role = roleOn(person, date);
      if (role) gathered.seat({ date, role, place: at }, { person, role });
    }
  }
  return 'row';
}

function placeOf(table: Table, row: TableRow, column: number): Place {
  return { ...rowPlace(table, row.number), column: columnLetters(column) };
}
