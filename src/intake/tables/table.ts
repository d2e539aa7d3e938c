// A sheet as a person sees it: rows and cells with their places. What stands under its headings is found by
// `blocks.ts` and read by `records.ts`.

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
