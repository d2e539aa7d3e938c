// Who came, as a grid: people down, days across, a mark where they were there.

import type { SaidAttendance } from '../domain/attendance.ts';
import type { CivilDate } from '../domain/civil-date.ts';
import type { Place, Problem } from '../domain/errors.ts';
import type { Person } from '../domain/person.ts';
import { cleanText, searchKey } from '../domain/text.ts';
import { columnLetters } from './formats/address.ts';
import { daysAcross, type Grid } from './grid-days.ts';
import { findDescribed, type Roll } from './identity/find-described.ts';
import { LEAVE_WORDS, parseLeaveKind } from './leave-words.ts';
import { monthsIn } from './listed-months.ts';
import { readListedCode } from './names/listed-code.ts';
import { looksLikeFullName, readListedName } from './names/listed-name.ts';
import { parseAttendance } from './said-attendance.ts';
import { newDuty, type SignedDuty, type SignInSheet } from './signed-duty.ts';
import { type AccountedList, groupedRows, NO_ACCOUNT, type PassedOverRow } from './tables/account.ts';
import { rowPlace } from './tables/records.ts';
import type { Table, TableRow } from './tables/table.ts';

interface Reading {
  readonly table: Table;
  readonly roll: Roll;
  readonly problems: Problem[];
  readonly duties: Map<CivilDate, SignedDuty>;
}

/** Of all sheets that are one; null where none is. */
export function readAttendanceGrids(tables: readonly Table[], roll: Roll): SignInSheet | null {
  const problems: Problem[] = [];
  const duties = new Map<CivilDate, SignedDuty>();
  const lists = tables.flatMap(table => readGrid({ table, roll, problems, duties }) ?? []);
  if (lists.length === 0) return null;
  const marked = [...duties.values()].filter(d => d.attendance.length > 0);
  return { duties: marked, problems, account: { ...NO_ACCOUNT, lists } };
}

function readGrid(reading: Reading): AccountedList | null {
  const { table } = reading;
  const rows: { row: TableRow; fate: PassedOverRow | 'row' | 'blank' }[] = [];
  let grid: Grid | null = null;
  let heading: TableRow | null = null;
  const over: string[] = [...(table.above ?? []), table.sheet ?? ''];
  for (const row of table.hidden ? [] : table.rows) {
    const filled = row.cells.map(cleanText).filter(text => text !== '');
    const months = { ...monthsIn(over.toReversed(), null), weekFrom: null };
    const next = row.state ? null : daysAcross(row, table, months, []);
    if (next && next.labels > 0) [grid, heading] = [next, heading ?? row];
    const isRow = grid !== null && !next && !row.state && readMarks(row, grid, reading);
    rows.push({
      row,
      fate: filled.length === 0 ? 'blank' : (row.state ?? (isRow ? 'row' : grid ? 'remark' : 'title')),
    });
    if (filled.length <= 2) over.push(...filled);
  }
  const read = rows.filter(r => r.fate === 'row').length;
  if (!grid || !heading || read === 0) return null;
  const first = heading;
  return {
    sheet: table.sheet ?? null,
    heading: [first.number, first.number],
    columns: grid.days.map(({ column }) => {
      const text = cleanText(first.cells[column] ?? '');
      return { column: columnLetters(column), heading: text, field: 'day', fate: 'read' as const };
    }),
    rows: read,
    passedOver: groupedRows(rows),
    cells: [],
  };
}

/** Whether the row is a person's. */
function readMarks(row: TableRow, { days, labels }: Grid, reading: Reading): boolean {
  const left = row.cells
    .slice(0, labels)
    .map(cleanText)
    .filter(text => text !== '');
  const full = left.find(looksLikeFullName);
  if (full === undefined) return false;
  const { table, roll, problems } = reading;
  const said = { name: readListedName(full).name, code: left.find(text => readListedCode(text)) ?? '' };
  const aside = left.filter(text => text !== full && text !== said.code && /\p{L}/u.test(text)).join(' ');
  const isMarked = days.some(({ column }) => cleanText(row.cells[column] ?? '') !== '');
  // Who signs below has no marks, and need not be known.
  const found: Problem[] = [];
  const person = findDescribed({ ...said, aside }, roll, found, placeOf(table, row, 0));
  if (!isMarked && !person) return false;
  problems.push(...found);
  if (person) for (const { column, date } of days) addMark(row, { column, date, person }, reading);
  return true;
}

interface Mark {
  readonly column: number;
  readonly date: CivilDate;
  readonly person: Person;
}

function addMark(row: TableRow, { column, date, person }: Mark, { table, duties, problems }: Reading): void {
  const text = cleanText(row.cells[column] ?? '');
  const place = placeOf(table, row, column);
  const duty = duties.get(date) ?? newDuty(date, place);
  duties.set(date, duty);
  if (text === '') {
    duties.set(date, { ...duty, unmarked: [...duty.unmarked, { person: person.code, place }] });
    return;
  }
  const said = attendanceOf(text);
  if (said) {
    const one = { person: person.code, insteadOf: null, place, ...said };
    duties.set(date, { ...duty, blank: false, attendance: [...duty.attendance, one] });
  } else problems.push({ code: 'attendance-unknown', facts: { value: text }, place });
}

/** V is a tick to some and absent to others: it is asked about. */
function attendanceOf(text: string): Pick<SaidAttendance, 'attendance' | 'reason'> | null {
  const key = searchKey(text);
  if (/^(?:[x+✓✔•1]|\/)$/.test(key)) return { attendance: 'came', reason: '' };
  const kind = key === 'v' || key === '' ? null : parseLeaveKind(text);
  if (kind) return { attendance: 'absent', reason: LEAVE_WORDS[kind] };
  const attendance = key === 'v' ? null : parseAttendance(text);
  return attendance && attendance !== 'stood-in' ? { attendance, reason: '' } : null;
}

function placeOf(table: Table, row: TableRow, column: number): Place {
  return { ...rowPlace(table, row.number), column: columnLetters(column) };
}
