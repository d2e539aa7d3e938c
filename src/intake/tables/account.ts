// What became of every filled cell of a file: read as what, or passed over and why. Each step of reading says it of
// whole sheets, columns and rows; a cell that none of them speaks of is a question.

import { cleanText } from '../../domain/text.ts';
import { columnLetters } from '../formats/address.ts';
import type { CellMark, FileRemark } from '../formats/sheet.ts';
import type { PassedOverColumn } from './blocks.ts';
import type { RowFate } from './row-fates.ts';
import type { Table, TableRow } from './table.ts';

export type ColumnFate = 'read' | 'numbering' | PassedOverColumn;
export type PassedOverRow = Exclude<RowFate, 'row' | 'blank'> | 'title';

export interface AccountedColumn {
  readonly column: string;
  readonly heading: string;
  /** Null where it is passed over. */
  readonly field: string | null;
  readonly fate: ColumnFate;
}

export interface AccountedRows {
  readonly fate: PassedOverRow;
  readonly rows: readonly number[];
}

/** One list of a sheet. */
export interface AccountedList {
  readonly sheet: string | null;
  /** The first and the last row of its heading. */
  readonly heading: readonly [number, number];
  readonly columns: readonly AccountedColumn[];
  readonly rows: number;
  readonly passedOver: readonly AccountedRows[];
  /** Cells that could not be read as they stand: struck in part, errors, formulas without a value. */
  readonly cells: readonly { readonly cell: string; readonly mark: CellMark }[];
}

export interface PassedOverSheet {
  readonly sheet: string;
  readonly why: 'hidden' | 'no-heading';
}

export interface Account {
  readonly lists: readonly AccountedList[];
  readonly sheets: readonly PassedOverSheet[];
  readonly remarks: readonly FileRemark[];
  /** Filled cells, in all sheets, and those of them that were read. */
  readonly filled: number;
  readonly read: number;
}

export const NO_ACCOUNT: Account = { lists: [], sheets: [], remarks: [], filled: 0, read: 0 };

/** A list with the sheet it stands in and how many of its cells were read. */
export interface ReadList {
  readonly table: Table;
  readonly list: AccountedList;
  readonly read: number;
}

export function accountOf(tables: readonly Table[], lists: readonly ReadList[]): Account {
  return {
    lists: lists.map(l => l.list),
    sheets: sheetsPassedOver(tables, new Set(lists.map(l => l.table))),
    remarks: tables[0]?.remarks ?? [],
    filled: tables.reduce((sum, table) => sum + filledCells(table.rows), 0),
    read: lists.reduce((sum, list) => sum + list.read, 0),
  };
}

export interface FatedLine {
  readonly row: TableRow;
  readonly fate: PassedOverRow | 'row' | 'blank';
}

/** A list with its days across, under the row that has the first of them. */
export function accountOfGrid(
  table: Table,
  heading: TableRow,
  days: ReadonlySet<number>,
  fates: readonly FatedLine[],
): ReadList {
  const rows = fates.filter(r => r.fate === 'row').map(r => r.row);
  const first = Math.min(...days);
  const isFilled = ({ cells }: TableRow, column: number) => cleanText(cells[column] ?? '') !== '';
  const columns = heading.cells.flatMap((cell, column): AccountedColumn[] => {
    const text = cleanText(cell);
    if (text === '' && !rows.some(row => isFilled(row, column))) return [];
    const named = { column: columnLetters(column), heading: text };
    if (days.has(column)) return [{ ...named, field: 'day', fate: 'read' }];
    if (column < first) return [{ ...named, field: 'who', fate: 'read' }];
    return [{ ...named, field: null, fate: text === '' ? 'no-heading' : 'unknown' }];
  });
  const list: AccountedList = {
    sheet: table.sheet ?? null,
    heading: [heading.number, heading.number],
    columns,
    rows: rows.length,
    passedOver: groupedRows(fates),
    cells: oddCells(rows),
  };
  const known = [...days, ...Array.from({ length: first }, (_, column) => column)];
  const read = rows.map(row => known.filter(column => isFilled(row, column)).length);
  return { table, list, read: read.reduce((sum, n) => sum + n, 0) };
}

export function filledCells(rows: readonly TableRow[]): number {
  return rows.reduce((sum, row) => sum + row.cells.filter(cell => cleanText(cell) !== '').length, 0);
}

/** Rows of one fate together, in the order in which the fates come first. */
export function groupedRows(fates: readonly FatedLine[]): readonly AccountedRows[] {
  const groups = new Map<PassedOverRow, number[]>();
  for (const { row, fate } of fates) {
    if (fate === 'row' || fate === 'blank') continue;
    const group = groups.get(fate);
    if (group) group.push(row.number);
    else groups.set(fate, [row.number]);
  }
  return [...groups].map(([fate, rows]) => ({ fate, rows }));
}

export function oddCells(rows: readonly TableRow[]): AccountedList['cells'] {
  const odd: readonly (CellMark | undefined)[] = [
    'struck',
    'partly-struck',
    'error',
    'no-value',
    'month-first',
  ];
  return rows.flatMap(({ number, marks = new Map<number, CellMark>() }) =>
    [...marks]
      .filter(([, mark]) => odd.includes(mark))
      .map(([column, mark]) => ({ cell: `${columnLetters(column)}${number}`, mark })),
  );
}

function sheetsPassedOver(tables: readonly Table[], read: ReadonlySet<Table>): readonly PassedOverSheet[] {
  return tables
    .filter(table => !read.has(table) && table.sheet !== undefined)
    .map(table => ({ sheet: table.sheet ?? '', why: table.hidden ? 'hidden' : 'no-heading' }));
}
