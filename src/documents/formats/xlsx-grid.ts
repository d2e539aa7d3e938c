// The grid of a sheet to print: its columns are those of the widest table, as wide as the text in them is, and all
// else stands over several of them. Rows are as high as their lines are, by the font's own widths.

import { lineCount, textWidth, wholeWords } from '../measure-text.ts';
import { besideText, type PageFrame } from '../page.ts';
import type { PlannedRow } from '../page-starts.ts';
import type { Cell, Column, Table } from '../paper.ts';
import { layTable, type TableLayout } from '../table-layout.ts';
import type { WorkbookCell, WorkbookLine } from './workbook-sheet.ts';
import { ORDINARY_SIZE } from './workbook-styles.ts';

export interface LaidRow extends PlannedRow {
  readonly cells: readonly (WorkbookCell | null)[];
}

export interface Grid {
  /** Of each column, in points. */
  readonly widths: readonly number[];
}

/** Points of a figure of the ordinary size: the unit of Excel's column widths. */
export const LETTER = ORDINARY_SIZE / 2;
/** Of a line, as Excel sets Times. */
const LINE = 1.32;
/** Within a cell Excel keeps so much free beside the text. */
const FREE = 5;

export function gridOf(tables: readonly Table[], frame: PageFrame): Grid {
  const widest = tables.toSorted((a, b) => b.columns.length - a.columns.length)[0];
  if (!widest) return { widths: Array.from({ length: 6 }, () => frame.width / 6) };
  const layout = layTable(widest, frame);
  return {
    widths: layout.widths.map((w, i) => Math.max(w, widestName(tables, layout, i)) + besideText(frame)),
  };
}

export function widthOf({ widths }: Grid): number {
  return widths.reduce((a, b) => a + b, 0);
}

/** Of a column of names: none is parted, however narrow the page; printed, the sheet is made to fit it. */
function widestName(tables: readonly Table[], layout: TableLayout, column: number): number {
  const size = layout.sizes[column]?.normal ?? ORDINARY_SIZE;
  const words = tables
    .filter(table => table.columns[column]?.width === 'rest')
    .flatMap(({ rows }) =>
      rows.flatMap(row => ((row[column]?.columns ?? 1) > 1 ? [] : (row[column]?.lines ?? []))),
    )
    .flatMap(line => wholeWords(line.text).map(word => textWidth(word, size, line.bold)));
  return Math.max(0, ...words);
}

/** With a column for each part of a column that comes apart. */
export function expanded(table: Table): Table {
  const columns = table.columns.flatMap((column): readonly Column[] => {
    const { apart, ...rest } = column;
    return apart ? apart.map(heading => ({ ...rest, heading, width: 'fit' })) : [column];
  });
  const rows = table.rows.map(row => row.flatMap((c, i) => cellsOf(c, i, table)));
  return { ...table, columns, rows };
}

function cellsOf(cell: Cell | null, index: number, table: Table): readonly (Cell | null)[] {
  const column = table.columns[index];
  const parts = column?.apart?.length ?? 1;
  if (!cell) return Array.from({ length: parts }, () => null);
  if (cell.columns)
    return [{ ...cell, columns: cell.columns + more(index, cell.columns, table) }, ...filler(parts)];
  if (!column?.apart) return [cell];
  const { parts: lines = [], lines: _, ...look } = cell;
  return column.apart.map((__, i) => ({ ...look, lines: lines[i] ? [lines[i]] : [] }));
}

const filler = (parts: number): readonly null[] => Array.from({ length: parts - 1 }, () => null);

/** How many columns more a cell stands over where those under it come apart. */
function more(from: number, columns: number, table: Table): number {
  return table.columns
    .slice(from, from + columns)
    .reduce((sum, column) => sum + (column.apart ? column.apart.length - 1 : 0), 0);
}

export interface Part {
  /** Of the width. */
  readonly share: number;
  readonly cell: WorkbookCell;
}

/** Parts beside each other, each over as many columns as come nearest to its share; as high as the text needs. */
export function across({ widths }: Grid, parts: readonly Part[], least = 0): LaidRow {
  const total = widthOf({ widths });
  const ends = widths.map((_, i) => widths.slice(0, i + 1).reduce((a, b) => a + b, 0) / total);
  const cells: (WorkbookCell | null)[] = [];
  let upTo = 0;
  let height = least;
  parts.forEach(({ share, cell }, i) => {
    upTo += share;
    const nearest = ends.reduce(
      (best, end, at) => (Math.abs(end - upTo) < Math.abs((ends[best] ?? 0) - upTo) ? at : best),
      0,
    );
    const last = i === parts.length - 1 ? widths.length - 1 : Math.max(cells.length, nearest);
    const span = last - cells.length + 1;
    if (span < 1) return;
    const wide = widths.slice(cells.length, last + 1).reduce((a, b) => a + b, 0);
    height = Math.max(height, textHeight(cell, wide));
    cells.push(span > 1 ? { ...cell, columns: span } : cell, ...Array.from({ length: span - 1 }, () => null));
  });
  return { cells, height };
}

/** Of what is written in a cell so many points wide. */
export function textHeight(
  { value, size = ORDINARY_SIZE, bold = false, lines }: WorkbookCell,
  width: number,
): number {
  if (typeof value !== 'string') return size * LINE;
  const set = lines ?? [{ text: value, size, bold }];
  const high = (line: WorkbookLine) =>
    lineCount(line.text, line.size ?? size, width - FREE, line.bold ?? bold) * (line.size ?? size) * LINE;
  return set.reduce((sum, line) => sum + high(line), 2);
}

export function blank({ widths }: Grid): LaidRow {
  return { cells: widths.map(() => null), height: 9 };
}

/** A rule so many points long: em dashes join. */
export function dashes(length: number): WorkbookCell {
  return {
    value: '—'.repeat(Math.max(2, Math.round(length / DASH))),
    size: DASH,
    align: 'center',
    top: true,
  };
}
const DASH = 7;

/** Letters, for the plain sheet. */
export function lettersOf(text: string, bold: boolean): number {
  return textWidth(text, ORDINARY_SIZE, bold) / LETTER + 1;
}
