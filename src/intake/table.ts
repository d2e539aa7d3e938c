// A sheet as a person sees it: rows and cells with their places, and a heading row somewhere near the top.

import type { Place, Problem } from '../domain/errors.ts';
import { cleanText, searchKey } from '../domain/text.ts';

export interface TableRow {
  /** 1-based, as the spreadsheet shows it. */
  readonly number: number;
  readonly cells: readonly string[];
}

export interface Table {
  readonly file: string;
  /** Of a workbook. */
  readonly sheet?: string;
  /** Of a workbook: the year whose first day its date serials count from. */
  readonly epoch?: 1900 | 1904;
  readonly rows: readonly TableRow[];
}

/** The headings under which a field may stand, as search keys; the first one is what we write ourselves. */
export type Headings<Field extends string> = Readonly<Record<Field, readonly string[]>>;

export interface TableRecord<Field extends string> {
  readonly row: number;
  /** The cell's text, clean; empty where the column is missing. */
  text(field: Field): string;
  place(field: Field): Place;
}

const HEADING_SEARCH_ROWS = 20;

/**
 * Finds the heading row (the one with most known headings, at least all `needed`) and reads the rows under it.
 * Blank rows are passed over. Returns a problem where no row can be the heading.
 */
export function readRecords<Field extends string>(
  table: Table,
  headings: Headings<Field>,
  needed: readonly Field[],
): readonly TableRecord<Field>[] | Problem {
  const found = findHeadings(table, headings, needed);
  if (!found) {
    const names = needed.map(field => headings[field][0] ?? field);
    return { code: 'headings-missing', facts: { headings: names }, place: { file: table.file } };
  }
  return table.rows
    .filter(row => row.number > found.row.number && !isNote(row))
    .map(row => ({
      row: row.number,
      text: field => cleanText(row.cells[found.columns.get(field) ?? -1] ?? ''),
      place: field => ({
        file: table.file,
        row: row.number,
        column: headingText(found.row, found.columns.get(field)) ?? headings[field][0] ?? field,
      }),
    }));
}

/** A blank row, or a remark under the table: several words in a single cell, in a table of three columns or more. */
function isNote({ cells }: TableRow): boolean {
  const filled = cells.map(cleanText).filter(text => text !== '');
  const [only = ''] = filled;
  return filled.length === 0 || (filled.length === 1 && cells.length > 2 && only.includes(' '));
}

function findHeadings<Field extends string>(
  table: Table,
  headings: Headings<Field>,
  needed: readonly Field[],
) {
  const fields = Object.keys(headings) as Field[];
  let best: { readonly row: TableRow; readonly columns: ReadonlyMap<Field, number> } | null = null;
  for (const row of table.rows.slice(0, HEADING_SEARCH_ROWS)) {
    const keys = row.cells.map(searchKey);
    const columns = new Map<Field, number>();
    for (const field of fields) {
      const names = new Set(headings[field].map(searchKey));
      const column = keys.findIndex(key => names.has(key));
      if (column >= 0) columns.set(field, column);
    }
    if (needed.every(field => columns.has(field)) && columns.size > (best?.columns.size ?? 0))
      best = { row, columns };
  }
  return best;
}

function headingText(row: TableRow, column: number | undefined): string | undefined {
  return column === undefined ? undefined : row.cells[column];
}
