// The rows that an import left out, as a workbook in the form of the list: under its titles, headings and sections, with
// a reason a row, to mend and import again.

import { renderWorkbook } from '../../documents/formats/workbook.ts';
import type { WorkbookCell, WorkbookSheet, WorkbookValue } from '../../documents/formats/workbook-sheet.ts';
import { parseCivilDate } from '../../domain/civil-date.ts';
import type { Problem } from '../../domain/errors.ts';
import { cleanText } from '../../domain/text.ts';
import type { Area } from '../../intake/formats/sheet.ts';
import type { Account, PassedOverRow } from '../../intake/tables/account.ts';
import type { Table, TableRow } from '../../intake/tables/table.ts';
import type { LeftOut } from './left-out.ts';

export interface LeftOutWords {
  /** Over the last column. */
  readonly reason: string;
  readonly sheet: string;
  explain(problem: Problem): string;
}

/** One sheet for each list that has such rows. */
export async function leftOutWorkbook(
  tables: readonly Table[],
  account: Account,
  leftOut: LeftOut,
  words: LeftOutWords,
): Promise<Uint8Array> {
  const sheets = tables.flatMap(table => sheetOf(table, account, leftOut, words) ?? []);
  return renderWorkbook(sheets, { title: words.sheet, language: 'vi' });
}

/** How many rows wait. */
export function countLeftOut(leftOut: LeftOut): number {
  return new Set(placesOf(leftOut).map(p => `${p.sheet ?? ''}!${p.row}`)).size;
}

function placesOf({ problems, rows }: LeftOut) {
  return [...problems.flatMap(p => p.place ?? []), ...rows].filter(p => p.row !== undefined);
}

/** What a row that waits is read by. */
const KEPT: readonly PassedOverRow[] = ['title', 'section', 'heading-again'];

function sheetOf(
  table: Table,
  account: Account,
  leftOut: LeftOut,
  words: LeftOutWords,
): WorkbookSheet | null {
  const waiting = new Set(placesOf(leftOut).flatMap(p => (p.sheet === table.sheet ? (p.row ?? []) : [])));
  const lists = account.lists.filter(l => l.sheet === (table.sheet ?? null));
  if (waiting.size === 0 || lists.length === 0) return null;
  const headings = lists.map(l => l.heading);
  const passed = lists.flatMap(l => l.passedOver.filter(p => KEPT.includes(p.fate)));
  const around = new Set(passed.flatMap(p => p.rows));
  const isHeading = (row: number) => headings.some(([top, bottom]) => top <= row && row <= bottom);
  const rows = table.rows.filter(r => isHeading(r.number) || waiting.has(r.number) || around.has(r.number));
  const reasonAt = Math.max(0, ...rows.map(row => row.cells.length));
  const merged = mergedIn(rows, table.merged ?? [], row => !waiting.has(row.number));
  const reasons = (row: TableRow) =>
    headings.some(([top]) => top === row.number) ? words.reason : reasonsOf(row, table, leftOut, words);
  const cells = rows.map((row, r) => [
    ...row.cells.map((text, c) => merged(r, c, cellOf(text, row, c, isHeading(row.number)))),
    ...Array.from({ length: reasonAt - row.cells.length }, () => null),
    cell(reasons(row), isHeading(row.number)),
  ]);
  const over = (table.above ?? []).map(text => [cell(text, false)]);
  return asSheet(table.sheet ?? words.sheet, [...over, ...cells]);
}

function reasonsOf(row: TableRow, table: Table, { problems }: LeftOut, { explain }: LeftOutWords): string {
  return problems
    .filter(p => p.place?.row === row.number && p.place.sheet === table.sheet)
    .map(explain)
    .join(' ');
}

type Merged = (row: number, column: number, cell: WorkbookCell | null) => WorkbookCell | null;

/** Cells merged over others still are; what stands over several rows of people is said in each of them already. */
function mergedIn(
  rows: readonly TableRow[],
  areas: readonly Area[],
  mayMerge: (row: TableRow) => boolean,
): Merged {
  const spans = areas.flatMap(({ top, left, bottom, right }) => {
    const at = rows.findIndex(row => row.number === top + 1);
    const first = rows[at];
    if (!first || !mayMerge(first)) return [];
    const down = rows.filter(row => row.number > top && row.number <= bottom + 1 && mayMerge(row)).length;
    return [{ at, left, down, across: right - left + 1 }];
  });
  return (row, column, value) => {
    const span = spans.find(
      s => s.at <= row && row < s.at + s.down && s.left <= column && column < s.left + s.across,
    );
    if (!span) return value;
    if (span.at !== row || span.left !== column) return null;
    return { ...(value ?? cell('', false)), columns: span.across, rows: span.down };
  };
}

function cellOf(text: string, { marks }: TableRow, column: number, isHeading: boolean): WorkbookCell {
  const said = cleanText(text);
  const mark = marks?.get(column);
  const date = mark === 'date' ? parseCivilDate(said) : null;
  if (date) return { ...cell('', isHeading), value: { date } };
  if (mark === 'number' && Number.isFinite(Number(said))) return cell(Number(said), isHeading);
  // Read again as it stands, a date turned round would pass for one that is not.
  return cell(mark === 'month-first' ? `${said}?` : said, isHeading);
}

function cell(value: WorkbookValue, isHeading: boolean): WorkbookCell {
  const looks = isHeading ? { bold: true, shaded: true } : {};
  return { value: value === '' ? null : value, bordered: true, ...looks };
}

const [NARROWEST, WIDEST] = [8, 50];

function asSheet(name: string, rows: readonly (readonly (WorkbookCell | null)[])[]): WorkbookSheet {
  const columns = Math.max(...rows.map(row => row.length));
  const widths = Array.from({ length: columns }, (_, c) => {
    const lengths = rows.map(row => String(row[c]?.value ?? '').length + 2);
    return Math.min(WIDEST, Math.max(NARROWEST, ...lengths));
  });
  return { name, widths, rows, heights: [], frozen: 0, protected: false, print: null };
}
