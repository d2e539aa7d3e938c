// A roster that somebody made by hand, as days and the people of each, every one with the cell that says so.

import type { CivilDate } from '../domain/civil-date.ts';
import { type ClockTime, parseClockTime } from '../domain/clock-time.ts';
import type { Place, Problem } from '../domain/errors.ts';
import type { Person, PersonCode, Role, RoleCode } from '../domain/person.ts';
import { cleanText } from '../domain/text.ts';
import { columnLetters } from './formats/address.ts';
import { roleMeant } from './role-meant.ts';
import { findRosterColumns, type RosterColumns } from './roster-columns.ts';
import { type DateContext, readDateContext, readRosterDate, readWeekHeading } from './roster-date.ts';
import { readNames } from './roster-names.ts';
import { headingKey, type Table, type TableRow } from './table.ts';

export interface HandMadeSeat {
  readonly person: PersonCode;
  readonly role: RoleCode;
  readonly place: Place;
}

export interface HandMadeDay {
  readonly date: CivilDate;
  readonly start: ClockTime | null;
  readonly place: Place;
  readonly seats: readonly HandMadeSeat[];
}

export interface HandMadeRoster {
  /** In order of date; days on which nobody stands are left out. */
  readonly days: readonly HandMadeDay[];
  readonly problems: readonly Problem[];
}

export interface RosterReadingContext {
  readonly people: readonly Person[];
  readonly roles: readonly Role[];
  /** For days without a year, where no title says it. */
  readonly year: number | null;
}

export function readHandMadeRoster(tables: readonly Table[], context: RosterReadingContext): HandMadeRoster {
  const problems: Problem[] = [];
  const days = new Map<string, HandMadeDay>();
  const sheets = tables.flatMap(table => {
    const columns = findRosterColumns(table, context.roles);
    return columns ? [{ table, columns }] : [];
  });
  for (const { table, columns } of sheets) readSheet(table, columns, context, days, problems);
  const file = tables[0]?.file ?? '';
  if (sheets.length === 0) problems.push({ code: 'roster-no-table', facts: {}, place: { file } });
  else if (days.size === 0 && problems.length === 0)
    problems.push({ code: 'list-empty', facts: {}, place: { file } });
  const sorted = [...days.values()].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  return { days: sorted.filter(d => d.seats.length > 0), problems };
}

function readSheet(
  table: Table,
  columns: RosterColumns,
  reading: RosterReadingContext,
  days: Map<string, HandMadeDay>,
  problems: Problem[],
): void {
  const above = table.rows.filter(r => r.number < columns.heading.number).flatMap(r => r.cells);
  let context = readDateContext([...above, table.sheet ?? ''], reading.year);
  let date: CivilDate | null = null;
  for (const row of table.rows.filter(r => r.number > columns.heading.number)) {
    const filled = row.cells.map(cleanText).filter(text => text !== '');
    const week = filled.length === 1 ? readWeekHeading(filled[0] ?? '', context) : null;
    if (week) {
      context = { ...context, weekFrom: week };
      date = null;
      continue;
    }
    if (isEnding(filled[0] ?? '')) break;
    if (filled.length === 0) date = null;
    if (isPassedOver(row, columns, filled)) continue;
    date = readDay(row, columns, table, context, date, problems);
    addPeople(row, columns, table, reading, date, days, problems);
  }
}

/** Blank, a title over several columns, the heading again, or numbers of columns: (1) (2) (3). */
function isPassedOver(row: TableRow, { heading, people }: RosterColumns, filled: readonly string[]): boolean {
  if (filled.length === 0) return true;
  if (filled.length === 1) return people.every(({ column }) => cleanText(row.cells[column] ?? '') === '');
  if (filled.every(text => /^\(?\d{1,2}\)?$/.test(text))) return true;
  return row.cells.every((cell, i) => headingKey(cell) === headingKey(heading.cells[i] ?? ''));
}

/** Signatures and remarks under the table. */
function isEnding(first: string): boolean {
  return /^(?:ghi chú|nơi nhận|người lập|tm\.|kt\.|tl\.|chủ tịch|lưu ý)/iu.test(first);
}

/** The day of the row; where its cells are blank, that of the row above. */
function readDay(
  row: TableRow,
  { days }: RosterColumns,
  table: Table,
  context: DateContext,
  above: CivilDate | null,
  problems: Problem[],
): CivilDate | null {
  const text = days
    .map(column => cleanText(row.cells[column] ?? ''))
    .join(' ')
    .trim();
  const found = readRosterDate(text, context, table.epoch);
  if (found === null) return above;
  const place = placeOf(table, row, days[0] ?? 0);
  if (typeof found === 'object') {
    if (found.fault)
      problems.push({ code: 'weekday-differs', facts: { value: text, date: found.date }, place });
    return found.date;
  }
  if (found === 'no-such-date') problems.push({ code: found, facts: { value: text, meant: [] }, place });
  else {
    const code = found === 'unreadable' ? 'roster-date-unreadable' : 'year-missing';
    problems.push({ code, facts: { value: text }, place } as Problem);
  }
  return null;
}

function addPeople(
  row: TableRow,
  { people, hours, code, role: roleColumn }: RosterColumns,
  table: Table,
  { people: known, roles }: RosterReadingContext,
  date: CivilDate | null,
  days: Map<string, HandMadeDay>,
  problems: Problem[],
): void {
  if (!date) return;
  const said = hours === null ? null : readStart(row.cells[hours] ?? '');
  // Hours left blank under a day are those of the row above.
  const start = said ?? [...days.values()].findLast(d => d.date === date)?.start ?? null;
  const key = `${date} ${start ?? ''}`;
  const before = days.get(key) ?? {
    date,
    start,
    place: placeOf(table, row, people[0]?.column ?? 0),
    seats: [],
  };
  const seats = [...before.seats];
  const rowRole = roleMeant(cleanText(row.cells[roleColumn ?? -1] ?? ''), roles)?.code ?? null;
  const coded = cleanText(row.cells[code ?? -1] ?? '') !== '' && people.every(p => p.role === null);
  const columns = coded && code !== null ? [{ column: code, role: null }] : people;
  for (const { column, role: under } of columns) {
    const place = placeOf(table, row, column);
    const role = under ?? rowRole;
    const named = readNames(row.cells[column] ?? '', { people: known, roles, role, date }, place, problems);
    for (const { person, role: as } of named) {
      const there = seats.find(s => s.person === person.code);
      // A workbook of ours says everything on a second sheet again.
      if (there && there.role === as && there.place.sheet !== place.sheet) continue;
      if (there) problems.push({ code: 'person-twice-on-day', facts: { value: person.name, date }, place });
      else seats.push({ person: person.code, role: as, place });
    }
  }
  days.set(key, { ...before, seats });
}

/** "07h00 - 07h30", "7:00", "7 giờ". */
function readStart(text: string): ClockTime | null {
  const [, hour, minute = '00'] = /^\D*(\d{1,2}) ?(?:h|:|g|giờ) ?(\d{2})?/iu.exec(text) ?? [];
  return hour ? parseClockTime(`${hour.padStart(2, '0')}:${minute}`) : null;
}

function placeOf(table: Table, row: TableRow, column: number): Place {
  return {
    file: table.file,
    ...(table.sheet === undefined ? {} : { sheet: table.sheet }),
    row: row.number,
    column: columnLetters(column),
  };
}
