// Who came, as a grid: people down, days across, a mark where they were there.

import type { SaidAttendance } from '../domain/attendance.ts';
import type { CivilDate } from '../domain/civil-date.ts';
import type { Place, Problem } from '../domain/errors.ts';
import type { Person } from '../domain/person.ts';
import { cleanText, searchKey } from '../domain/text.ts';
import { daysAcross, type Grid } from './grid-days.ts';
import { findDescribed, type Roll } from './identity/find-described.ts';
import { LEAVE_WORDS, parseLeaveKind } from './leave-words.ts';
import { andBelow, monthsSaid } from './listed-months.ts';
import { saidName } from './listed-who.ts';
import { readListedCode } from './names/listed-code.ts';
import { looksLikeFullName } from './names/listed-name.ts';
import { parseAttendance } from './said-attendance.ts';
import { newDuty, type SignedDuty, type SignInSheet } from './signed-duty.ts';
import { accountOf, accountOfGrid, type FatedLine, type ReadList } from './tables/account.ts';
import { cellPlace, rowPlace, type Table, type TableRow } from './tables/table.ts';

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
  const marked = [...duties.values()].filter(d => d.attendance.length > 0 || d.doubtful);
  return { duties: marked, problems, account: accountOf(tables, lists) };
}

function readGrid(reading: Reading): ReadList | null {
  const { table } = reading;
  const rows: FatedLine[] = [];
  let grid: Grid | null = null;
  let heading: TableRow | null = null;
  const days = new Set<number>();
  let over = monthsSaid([...(table.above ?? []), table.sheet ?? ''], null);
  for (const row of table.hidden ? [] : table.rows) {
    const filled = row.cells.map(cleanText).filter(text => text !== '');
    const next = row.state ? null : daysAcross(row, table, () => ({ ...over, weekFrom: null }), []);
    if (next && next.labels > 0) {
      [grid, heading] = [next, heading ?? row];
      for (const { column } of next.days) days.add(column);
    }
    const isRow = grid !== null && !next && !row.state && readMarks(row, grid, reading);
    rows.push({
      row,
      fate: filled.length === 0 ? 'blank' : (row.state ?? (isRow ? 'row' : grid ? 'remark' : 'title')),
    });
    if (filled.length <= 2) over = filled.reduce(andBelow, over);
  }
  const isRead = rows.some(r => r.fate === 'row');
  return heading && isRead ? accountOfGrid(table, heading, days, rows) : null;
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
  const said = { ...saidName(full), code: left.find(text => readListedCode(text)) ?? '' };
  const aside = left.filter(text => text !== full && text !== said.code && /\p{L}/u.test(text)).join(' ');
  const isMarked = days.some(({ column }) => cleanText(row.cells[column] ?? '') !== '');
  // Who signs below has no marks, and need not be known.
  const found: Problem[] = [];
  const person = findDescribed({ ...said, aside }, roll, found, rowPlace(table, row.number));
  if (!isMarked && !person) return false;
  problems.push(...found);
  for (const { column, date } of days) addMark(row, { column, date, person }, reading);
  return true;
}

interface Mark {
  readonly column: number;
  readonly date: CivilDate;
  /** Null where it cannot be told who. */
  readonly person: Person | null;
}

function addMark(row: TableRow, { column, date, person }: Mark, { table, duties, problems }: Reading): void {
  const text = cleanText(row.cells[column] ?? '');
  if (text === '' && !person) return;
  const place = cellPlace(table, row.number, column);
  const before = duties.get(date);
  const duty = before ? { ...before, places: [...before.places, place] as const } : newDuty(date, place);
  const said = text === '' ? null : attendanceOf(text);
  if (text !== '' && !said) problems.push({ code: 'attendance-unknown', facts: { value: text }, place });
  duties.set(date, withMark(duty, { text, said, person, place }));
}

interface SaidMark {
  readonly text: string;
  readonly said: Pick<SaidAttendance, 'attendance' | 'reason'> | null;
  readonly person: Person | null;
  readonly place: Place;
}

function withMark(duty: SignedDuty, { text, said, person, place }: SaidMark): SignedDuty {
  if (!person || (text !== '' && !said)) return { ...duty, doubtful: true };
  if (!said) return { ...duty, unmarked: [...duty.unmarked, { person: person.code, place }] };
  const one = { person: person.code, insteadOf: null, place, ...said };
  return { ...duty, blank: false, attendance: [...duty.attendance, one] };
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
