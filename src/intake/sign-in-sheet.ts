// A sign-in sheet: a row for each person at a duty, with the figures of the duty on any of its rows; or just a row
// for each duty. Where the date is left blank it is that of the row above.

import type { SaidAttendance } from '../domain/attendance.ts';
import type { CivilDate } from '../domain/civil-date.ts';
import type { Problem } from '../domain/errors.ts';
import type { ServiceField } from '../domain/service-record.ts';
import { readAttendanceGrids } from './attendance-grid.ts';
import { readCellDate } from './cells.ts';
import { findDescribed, type Roll } from './identity/find-described.ts';
import { codeOrName, personShape, saidName } from './listed-who.ts';
import { parseAttendance } from './said-attendance.ts';
import { FIGURE_HEADINGS, readFigures, readRemark, type SaidFigures } from './service-figures.ts';
import { newDuty, type SignedDuty, type SignInSheet } from './signed-duty.ts';
import { fieldsOf, type Headings } from './tables/headings.ts';
import { readRecords, type TableRecord } from './tables/records.ts';
import type { RowJudge } from './tables/row-fates.ts';
import type { Table } from './tables/table.ts';

export const SIGN_IN_HEADINGS = {
  date: ['Ngày', 'Ngày trực', 'Date'],
  pattern: ['Mẫu ca', 'Ca', 'Pattern'],
  code: ['Mã', 'Mã số', 'Code'],
  name: ['Họ và tên', 'Họ tên', 'Người trực', 'Name'],
  attendance: ['Điểm danh', 'Có mặt', 'Attendance'],
  insteadOf: ['Trực thay cho', 'Thay cho', 'Instead of'],
  reason: ['Lý do', 'Reason'],
  ...FIGURE_HEADINGS,
} as const satisfies Headings<string>;

/** Of the sheet that we write ourselves. */
export const SIGN_IN_NAME = 'Sổ trực';

export type SignInField = keyof typeof SIGN_IN_HEADINGS;
type Row = TableRecord<SignInField>;

export interface SignInCatalogue {
  readonly roll: Roll;
  readonly fields: readonly ServiceField[];
  /** Ours, or as the sheet calls them. */
  readonly headings: Headings<SignInField>;
}

/** The sheets of one file; a duty may go on from one to the next. */
export function readSignInSheets(tables: readonly Table[], catalogue: SignInCatalogue): SignInSheet {
  const duties = new Map<string, SignedDuty>();
  const read = readRecords<SignInField>(tables, {
    headings: catalogue.headings,
    needed: [['date']],
    ...signInShape,
  });
  const grids = read.account.lists.length === 0 ? readAttendanceGrids(tables, catalogue.roll) : null;
  if (grids) return grids;
  const problems = [...read.problems];
  addRows(read.records, duties, catalogue, problems);
  const all = [...duties.values()].map(duty => ({
    ...duty,
    doubtful: duty.doubtful || read.problems.some(p => isAmong(duty, p)),
  }));
  return { duties: all, problems, account: read.account };
}

/** A row of which it cannot be told what it is may be one more of the duty in whose rows, or under which, it stands. */
function isAmong({ places: [first, ...others] }: SignedDuty, { place }: Problem): boolean {
  const last = others.findLast(p => p.sheet === first.sheet) ?? first;
  const row = place?.row ?? 0;
  return place?.sheet === first.sheet && (first.row ?? 0) < row && row <= (last.row ?? 0) + 1;
}

/** A row is known by its day, or by the person where the day is that of the row above. */
const signInShape: RowJudge<SignInField> = {
  keys: ['date', 'code', 'name'],
  fit(text, field) {
    if (field === 'date') return /\d/.test(text) ? 'fits' : 'other';
    return personShape<SignInField>().fit(text, field);
  },
};

function addRows(
  rows: readonly Row[],
  duties: Map<string, SignedDuty>,
  catalogue: SignInCatalogue,
  problems: Problem[],
): void {
  let date: CivilDate | null = null;
  for (const row of rows) {
    date = row.text('date') === '' ? date : readCellDate(row, 'date', problems);
    if (!date) {
      if (row.text('date') === '')
        problems.push({ code: 'date-unreadable', facts: { value: '' }, place: row.place('date') });
      continue;
    }
    const named = [date, row.text('pattern').toUpperCase()].filter(part => part !== '').join('/');
    const { column: _, ...place } = row.place('date');
    const before = duties.get(named);
    const duty = before ? { ...before, places: [...before.places, place] as const } : newDuty(named, place);
    const known = problems.length;
    const read = withRow(duty, row, catalogue, problems);
    duties.set(named, { ...read, doubtful: read.doubtful || problems.length > known });
  }
}

/** A sheet that asks who came, and was not told, says nothing. */
function isBlank(row: Row): boolean {
  const asked = [...(['attendance', 'insteadOf', 'reason'] as const), ...fieldsOf(FIGURE_HEADINGS)];
  const isAsked = row.has('attendance') || (row.text('code') === '' && row.text('name') === '');
  return isAsked && asked.every(field => row.text(field) === '');
}

function withRow(
  duty: SignedDuty,
  row: Row,
  { roll, fields }: SignInCatalogue,
  problems: Problem[],
): SignedDuty {
  const figures = readFigures(row, fields, problems);
  for (const name of Object.keys(figures) as (keyof SaidFigures)[]) {
    const [other, value] = [duty.figures[name], figures[name]].map(asText);
    if (other && value && other !== value)
      problems.push({ code: 'record-differs', facts: { value, other }, place: row.place('date') });
  }
  const attendance = [...duty.attendance, ...readAttendance(row, roll, problems)];
  const blank = duty.blank && isBlank(row);
  return { ...duty, attendance, figures: { ...duty.figures, ...figures }, blank };
}

function readAttendance(row: Row, roll: Roll, problems: Problem[]): readonly SaidAttendance[] {
  const field = row.text('code') === '' ? 'name' : 'code';
  if (row.text(field) === '') return [];
  const said = { code: row.text('code'), ...saidName(row.raw('name')) };
  const person = findDescribed(said, roll, problems, row.place(field));
  const insteadOf =
    row.text('insteadOf') === ''
      ? null
      : findDescribed(codeOrName(row.text('insteadOf')), roll, problems, row.cell('insteadOf'));
  const word = row.text('attendance') || (insteadOf ? 'stood-in' : 'came');
  const attendance = parseAttendance(word);
  if (!attendance)
    problems.push({ code: 'attendance-unknown', facts: { value: word }, place: row.place('attendance') });
  if (attendance === 'stood-in' && row.text('insteadOf') === '')
    problems.push({
      code: 'attendance-unreadable',
      facts: { value: row.text(field) },
      place: row.place('insteadOf'),
    });
  if (!person || !attendance || (attendance === 'stood-in') !== (insteadOf !== null)) return [];
  const place = row.place(field);
  return [
    {
      person: person.code,
      attendance,
      insteadOf: insteadOf?.code ?? null,
      reason: readRemark(row.text('reason'), row.place('reason'), problems),
      place,
    },
  ];
}

function asText(value: SaidFigures[keyof SaidFigures]): string | null {
  if (value === undefined || value === null) return null;
  if (typeof value === 'object' && 'entries' in value && !Array.isArray(value))
    return [...value.entries()].map(([name, count]) => `${name}=${count}`).join('; ');
  return String(value);
}
