// A sheet as a person sees it: rows and cells with their places. What stands under its heading is read by
// `records.ts`.

import { cleanText, searchKey } from '../domain/text.ts';
import type { Area, CellMark, FileRemark, RowState } from './formats/sheet.ts';

export interface TableRow {
  /** 1-based, as the spreadsheet shows it. */
  readonly number: number;
  readonly cells: readonly string[];
  /** By column, of the cells that have any. */
  readonly marks?: ReadonlyMap<number, CellMark>;
  readonly state?: RowState;
}

export interface Table {
  readonly file: string;
  readonly rows: readonly TableRow[];
  /** Of a workbook, as all that follows. */
  readonly sheet?: string;
  /** The year whose first day its date serials count from. */
  readonly epoch?: 1900 | 1904;
  readonly hidden?: boolean;
  readonly merged?: readonly Area[];
  readonly hiddenColumns?: ReadonlySet<number>;
  /** Of a text document: the paragraphs over the table. */
  readonly above?: readonly string[];
  /** Of the whole file. */
  readonly remarks?: readonly FileRemark[];
}

/** The headings under which a field may stand; the first one is what we write ourselves. */
export type Headings<Field extends string> = Readonly<Record<Field, readonly string[]>>;

/** Where the fields stand in a table. */
export interface FoundHeading<Field extends string> {
  /** The lowest row of the heading. */
  readonly row: TableRow;
  readonly columns: ReadonlyMap<Field, number>;
}

const HEADING_SEARCH_ROWS = 30;

/** As headings are compared: no marks, no punctuation, nothing in brackets: "SĐT (Zalo):" is "sdt". */
export function headingKey(text: string): string {
  return searchKey(text.replace(/\([^)]*\)?/g, ' '))
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/**
 * The row with most known headings, at least all `needed`; a heading over two rows counts as one where that knows
 * more. Null where no row can be it.
 */
export function findHeading<Field extends string>(
  table: Table,
  headings: Headings<Field>,
  needed: readonly Field[],
): FoundHeading<Field> | null {
  const known = namesOf(headings);
  let best: FoundHeading<Field> | null = null;
  const rows = table.rows.slice(0, HEADING_SEARCH_ROWS);
  for (const [i, row] of rows.entries())
    for (const candidate of [row, underneath(row, rows[i + 1])]) {
      const columns = candidate ? columnsIn(candidate, known) : new Map<Field, number>();
      if (candidate && needed.every(f => columns.has(f)) && columns.size > (best?.columns.size ?? 0))
        best = { row: candidate, columns };
    }
  return best;
}

/** The row in which most cells are filled, as what the headings might be where none is known. */
export function likelyHeading(table: Table): TableRow | null {
  const filled = (row: TableRow) => row.cells.filter(cell => cleanText(cell) !== '').length;
  const [first, ...others] = table.rows.slice(0, HEADING_SEARCH_ROWS);
  if (!first) return null;
  return others.reduce((best, row) => (filled(row) > filled(best) ? row : best), first);
}

/** Cells merged downwards say the same for every row they stand over: a date over two people, a unit over ten. */
export function filledDown(rows: readonly TableRow[], merged: readonly Area[]): readonly TableRow[] {
  const filled = new Map<number, string[]>();
  for (const { top, left, bottom } of merged) {
    const value = rows[top]?.cells[left] ?? '';
    for (let r = top + 1; value !== '' && r <= Math.min(bottom, rows.length - 1); r++) {
      const cells = filled.get(r) ?? [...(rows[r]?.cells ?? [])];
      while (cells.length <= left) cells.push('');
      cells[left] = value;
      filled.set(r, cells);
    }
  }
  return rows.map((row, i) => ({ ...row, cells: filled.get(i) ?? row.cells }));
}

function namesOf<Field extends string>(headings: Headings<Field>): ReadonlyMap<string, Field> {
  const fields = Object.keys(headings) as Field[];
  return new Map(fields.flatMap(field => headings[field].map(name => [headingKey(name), field] as const)));
}

/** The first column of each field. */
function columnsIn<Field extends string>(row: TableRow, known: ReadonlyMap<string, Field>) {
  const columns = new Map<Field, number>();
  for (const [column, cell] of row.cells.entries()) {
    const field = known.get(headingKey(cell));
    if (field && !columns.has(field)) columns.set(field, column);
  }
  return columns;
}

/** Two rows as one heading: what the lower says, else what the upper does. */
function underneath(upper: TableRow, lower: TableRow | undefined): TableRow | null {
  if (!lower) return null;
  const cells = lower.cells.map((cell, i) => (cleanText(cell) === '' ? (upper.cells[i] ?? '') : cell));
  return { number: lower.number, cells };
}
