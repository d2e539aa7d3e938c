// A sheet as a person sees it: rows and cells with their places. What stands under its headings is found by
// `blocks.ts` and read by `records.ts`.

import type { Place, Problem } from '../../domain/errors.ts';
import { cleanText } from '../../domain/text.ts';
import { columnLetters } from '../formats/address.ts';
import type { Area, CellMark, FileRemark, RowState } from '../formats/sheet.ts';

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

/**
 * Cells merged downwards say the same for every row they stand over: a date over two people, a unit over ten; and what is
 * struck through, or a date turned round, is so for all of them.
 */
export function filledDown(rows: readonly TableRow[], merged: readonly Area[]): readonly TableRow[] {
  const filled = new Map<number, { readonly cells: string[]; readonly marks: Map<number, CellMark> }>();
  for (const { top, left, bottom } of merged) {
    const value = rows[top]?.cells[left] ?? '';
    const mark = rows[top]?.marks?.get(left);
    for (let r = top + 1; value !== '' && r <= Math.min(bottom, rows.length - 1); r++) {
      const row = filled.get(r) ?? { cells: [...(rows[r]?.cells ?? [])], marks: new Map(rows[r]?.marks) };
      while (row.cells.length <= left) row.cells.push('');
      row.cells[left] = value;
      if (mark) row.marks.set(left, mark);
      filled.set(r, row);
    }
  }
  return rows.map((row, i) => {
    const own = filled.get(i);
    if (!own) return row;
    return { ...row, cells: own.cells, ...(own.marks.size > 0 ? { marks: own.marks } : {}) };
  });
}

export function rowPlace({ file, sheet }: Table, row: number): Place {
  return { file, ...(sheet === undefined ? {} : { sheet }), row };
}

export function cellPlace(table: Table, row: number, column: number): Place {
  return { ...rowPlace(table, row), column: columnLetters(column) };
}

/** What it is cannot be told: all that it says. */
export function unclearRow(table: Table, { cells, number }: TableRow): Problem {
  const value = cells
    .map(cleanText)
    .filter(text => text !== '')
    .join(' | ');
  return { code: 'row-unclear', facts: { value }, place: rowPlace(table, number) };
}
