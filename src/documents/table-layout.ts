// How a table is set on its page: widths of columns and sizes of their text, so that no name breaks. The same for
// every format.

import { lineCount, partedToFit, textWidth, wholeWords } from './measure-text.ts';
import { besideText, type PageFrame } from './page.ts';
import type { Cell, Column, Line, LineSize, Table } from './paper.ts';
import { LINE_HEIGHT, MILLIMETRE, SIZES } from './sizes.ts';

const CELL_SIZES: Readonly<Record<LineSize, number>> = {
  small: SIZES.small,
  normal: SIZES.table,
  large: SIZES.poster,
};

export interface TableLayout {
  /** Of the text in each column, without padding. */
  readonly widths: readonly number[];
  /** By column: the sizes of small, normal and large lines. */
  readonly sizes: readonly Sizes[];
  readonly heading: number;
  readonly beside: number;
}

type Sizes = Readonly<Record<LineSize, number>>;

const laid = new WeakMap<PageFrame, Map<string, TableLayout>>();

/** Tables of the same paper with the same columns have names of the same size: they are laid together, once. */
export function layTable(table: Table, frame: PageFrame): TableLayout {
  const known = laid.get(frame) ?? new Map<string, TableLayout>();
  laid.set(frame, known);
  const key = kindOf(table);
  const layout = known.get(key) ?? layAlike(table, frame);
  known.set(key, layout);
  return layout;
}

function layAlike(table: Table, frame: PageFrame): TableLayout {
  const { columns } = table;
  const alike = frame.blocks.flatMap(b => (b.kind === 'table' && kindOf(b) === kindOf(table) ? [b] : []));
  const all = alike.length > 0 ? alike : [table];
  const rows = all.flatMap(t => t.rows);
  const linesOf = (column: number) =>
    rows.flatMap(row => ((row[column]?.columns ?? 1) > 1 ? [] : (row[column]?.lines ?? [])));
  const widths = columnWidths(columns, linesOf, frame);
  const alone = columns.map((_, i) => fittingSizes(linesOf(i), widths[i] ?? 0, frame));
  // Columns of names share one size, that of the longest name.
  const together = smallest(alone.filter((_, i) => columns[i]?.width === 'rest'));
  const headings = columns.map((c, i) =>
    fittingSize(wholeWords(c.heading), SIZES.table, widths[i] ?? 0, true, frame),
  );
  return {
    widths,
    sizes: alone.map((own, i) => (columns[i]?.width === 'rest' ? together : own)),
    heading: Math.min(...headings, SIZES.table),
    beside: frame.beside,
  };
}

function kindOf({ columns }: Table): string {
  return JSON.stringify(columns.map(({ heading, width }) => [heading, width]));
}

/** Given, as wide as what stands in it, or an equal part of what is left. */
function columnWidths(
  columns: readonly Column[],
  linesOf: (column: number) => readonly Line[],
  frame: PageFrame,
): readonly number[] {
  const beside = besideText(frame);
  const given = columns.map((column, i) => {
    if (column.width === 'rest') return null;
    return column.width === 'fit'
      ? naturalWidth(column, linesOf(i), frame)
      : column.width * MILLIMETRE - beside;
  });
  const left = frame.width - given.reduce<number>((sum, w) => sum + (w === null ? 0 : w + beside), 0);
  const rest = left / Math.max(1, given.filter(w => w === null).length) - beside;
  return given.map(w => w ?? rest);
}

function naturalWidth({ heading }: Column, lines: readonly Line[], frame: PageFrame): number {
  const words = lines.flatMap(({ text, size = 'normal', bold = false }) =>
    wholeWords(text).map(word => textWidth(word, scaled(CELL_SIZES[size], frame), bold)),
  );
  const head = wholeWords(heading).map(word => textWidth(word, SIZES.table, true));
  return Math.max(...words, ...head, 0) + 0.5;
}

function scaled(size: number, { scale, least }: PageFrame): number {
  return Math.max(least, size * scale);
}

function smallest(all: readonly Sizes[]): Sizes {
  const least = (size: LineSize) => Math.min(...all.map(s => s[size]), Number.MAX_SAFE_INTEGER);
  return { small: least('small'), normal: least('normal'), large: least('large') };
}

function fittingSizes(lines: readonly Line[], width: number, frame: PageFrame): Sizes {
  const sized = (size: LineSize) => {
    const those = lines.filter(l => (l.size ?? 'normal') === size);
    const words = those.flatMap(l => wholeWords(l.text));
    return fittingSize(
      words,
      scaled(CELL_SIZES[size], frame),
      width,
      those.some(l => l.bold === true),
      frame,
    );
  };
  return { small: sized('small'), normal: sized('normal'), large: sized('large') };
}

/** The largest size up to `most`, in quarters of a point, at which no word is wider than `width`. */
function fittingSize(
  words: readonly string[],
  most: number,
  width: number,
  bold: boolean,
  { least }: PageFrame,
): number {
  const widest = Math.max(0, ...words.map(word => textWidth(word, 1, bold)));
  const fits = widest === 0 ? most : Math.min(most, width / widest);
  return Math.max(least, Math.floor(fits * 4) / 4);
}

/** Whether every word of its columns of names stays whole. */
export function namesFit(table: Table, frame: PageFrame): boolean {
  const { widths, sizes } = layTable(table, frame);
  return table.rows.every(row =>
    row.every((cell, i) => {
      if (!cell || (cell.columns ?? 1) > 1 || table.columns[i]?.width !== 'rest') return true;
      const size = (line: Line) => sizes[i]?.[line.size ?? 'normal'] ?? SIZES.table;
      return cell.lines.every(line =>
        wholeWords(line.text).every(word => textWidth(word, size(line), line.bold) <= (widths[i] ?? 0) + 0.1),
      );
    }),
  );
}

/** Of the text in a cell, over all columns it stands over. */
export function cellWidth({ columns = 1 }: Cell, layout: TableLayout, column: number): number {
  const over = layout.widths.slice(column, column + columns);
  return over.reduce((sum, w) => sum + w, 0) + (columns - 1) * besideText(layout);
}

/** The lines of a cell as they are set: text and size. */
export function setLines(
  cell: Cell,
  layout: TableLayout,
  column: number,
): readonly (Line & { readonly points: number })[] {
  const width = cellWidth(cell, layout, column);
  return cell.lines.map(line => {
    const points = lineSize(line, cell, layout, column);
    return { ...line, points, text: partedToFit(line.text, points, width, line.bold) };
  });
}

/** A cell over several columns has the size of the table's text; others that of their column. */
function lineSize(
  { size = 'normal' }: Line,
  { columns = 1 }: Cell,
  { sizes, heading }: TableLayout,
  column: number,
): number {
  return columns > 1 ? heading : (sizes[column]?.[size] ?? SIZES.table);
}

function cellHeight(cell: Cell, layout: TableLayout, column: number): number {
  const width = cellWidth(cell, layout, column);
  return setLines(cell, layout, column).reduce(
    (sum, { text, points, bold }) => sum + lineCount(text, points, width, bold) * points * LINE_HEIGHT,
    0,
  );
}

/** Of the headings of a table, and of each of its rows, without padding. */
export function rowHeights(table: Table, layout: TableLayout): readonly number[] {
  const section = table.section ? SIZES.table * LINE_HEIGHT + 6 : 0;
  const heading =
    section +
    Math.max(
      ...table.columns.map(
        (c, i) =>
          lineCount(c.heading, layout.heading, layout.widths[i] ?? 0, true) * layout.heading * LINE_HEIGHT,
      ),
    );
  const rows = table.rows.map(row =>
    Math.max(0, ...row.map((c, i) => (c && (c.rows ?? 1) === 1 ? cellHeight(c, layout, i) : 0))),
  );
  return [heading, ...rows];
}

/** Rows into which a cell of a row above goes on. */
export function hungRows({ rows }: Table): ReadonlySet<number> {
  return new Set(
    rows.flatMap((row, r) => {
      const over = Math.max(...row.map(c => c?.rows ?? 1));
      return Array.from({ length: over - 1 }, (_, i) => r + 1 + i);
    }),
  );
}
