// Sizes that PDF, HTML and DOCX share: the page, the columns, and how small a sheet is set so that no name breaks and
// a month stays on its page. Points unless a name says millimetres.

import { lineCount, textWidth, wholeWords } from './measure-text.ts';
import type { Block, Cell, Line, LineSize, Paper, Table } from './paper.ts';

export const MILLIMETRE = 72 / 25.4;

/** Official: within Decree 30/2020/NĐ-CP, upright or lying. */
const MARGINS_MM = {
  official: { left: 30, top: 20, right: 15, bottom: 20 },
  narrow: { left: 12, top: 12, right: 12, bottom: 14 },
};
const PAGE_MM = { portrait: { width: 210, height: 297 }, landscape: { width: 297, height: 210 } };

type Page = Pick<Paper, 'orientation' | 'margins'>;

export function marginsOf({ margins }: Page) {
  return MARGINS_MM[margins];
}

export function textWidthOf(page: Page): number {
  const { left, right } = marginsOf(page);
  return (PAGE_MM[page.orientation].width - left - right) * MILLIMETRE;
}

/** Smaller than this is hard to read on a notice board: a sheet of very long names is turned instead. */
const SMALLEST_NAME = 9;

/** Upright, unless its longest name would have to be set too small. */
export function orientationFor(table: Table): Paper['orientation'] {
  const upright = textWidthOf({ orientation: 'portrait', margins: 'official' });
  const { sizes } = layTable(table, upright, 1);
  return sizes.some((s, i) => table.columns[i]?.width === 'rest' && s.normal < SMALLEST_NAME)
    ? 'landscape'
    : 'portrait';
}

function textHeightOf(page: Page): number {
  const { top, bottom } = marginsOf(page);
  return (PAGE_MM[page.orientation].height - top - bottom) * MILLIMETRE;
}

/** In points at full scale. */
export const SIZES = {
  header: 12,
  text: 13,
  title: 14,
  list: 11,
  recipients: 11,
  recipientsTitle: 12,
  footer: 9,
};
const CELL_SIZES: Readonly<Record<LineSize, number>> = { small: 9.5, normal: 12, large: 24 };
const HEADING_SIZE = 11;
const SMALLEST = 6;
export const LINE_HEIGHT = 1.17;
export const CELL_PADDING = 3;

export interface TableLayout {
  /** Of the text in each column, without padding. */
  readonly widths: readonly number[];
  /** By column: the sizes of small, normal and large lines. */
  readonly sizes: readonly Sizes[];
  readonly heading: number;
}

/** `siblings` are tables of the same paper: those with the same columns have names of the same size. */
export function layTable(
  { columns, rows }: Table,
  width: number,
  scale: number,
  siblings: readonly Block[] = [],
): TableLayout {
  const rule = 2 * CELL_PADDING + 0.6;
  const fixed = columns.map(c => (c.width === 'rest' ? null : c.width * MILLIMETRE - rule));
  const left = width - fixed.reduce<number>((sum, w) => sum + (w === null ? 0 : w + rule), 0);
  const rest = left / Math.max(1, fixed.filter(w => w === null).length) - rule;
  const widths = fixed.map(w => w ?? rest);
  const all = [
    rows,
    ...siblings.flatMap(s => (s.kind === 'table' && isAlike(s.columns, columns) ? [s.rows] : [])),
  ].flat();
  const alone = columns.map((_, i) => {
    const lines = all.flatMap(row => ((row[i]?.columns ?? 1) > 1 ? [] : (row[i]?.lines ?? [])));
    return fittingSizes(lines, widths[i] ?? rest, scale);
  });
  // Columns of names share one size, that of the longest name.
  const together = smallest(alone.filter((_, i) => columns[i]?.width === 'rest'));
  const sizes = alone.map((own, i) => (columns[i]?.width === 'rest' ? together : own));
  const headings = columns.map((c, i) =>
    fittingSize(wholeWords(c.heading), HEADING_SIZE * scale, widths[i] ?? rest, true),
  );
  return { widths, sizes, heading: Math.min(...headings, HEADING_SIZE * scale) };
}

function isAlike(some: Table['columns'], others: Table['columns']): boolean {
  return some.length === others.length && some.every((c, i) => c.width === others[i]?.width);
}

type Sizes = Readonly<Record<LineSize, number>>;

function smallest(all: readonly Sizes[]): Sizes {
  const least = (size: LineSize) => Math.min(...all.map(s => s[size]), Number.MAX_SAFE_INTEGER);
  return { small: least('small'), normal: least('normal'), large: least('large') };
}

function fittingSizes(lines: readonly Line[], width: number, scale: number): Sizes {
  const sized = (size: LineSize) => {
    const those = lines.filter(l => (l.size ?? 'normal') === size);
    const bold = those.some(l => l.bold === true);
    return fittingSize(
      those.flatMap(l => wholeWords(l.text)),
      CELL_SIZES[size] * scale,
      width,
      bold,
    );
  };
  return { small: sized('small'), normal: sized('normal'), large: sized('large') };
}

/** The largest size up to `most`, in quarters of a point, at which no word is wider than `width`. */
function fittingSize(words: readonly string[], most: number, width: number, bold: boolean): number {
  const widest = Math.max(0, ...words.map(word => textWidth(word, 1, bold)));
  const fits = widest === 0 ? most : Math.min(most, width / widest);
  return Math.max(SMALLEST, Math.floor(fits * 4) / 4);
}

const SCALES = [1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7];

/** 1, or less where a sheet would just not stay on its one page; one far too long takes two, in full size. */
export function scaleOf(paper: Paper): number {
  if (!paper.onePage) return 1;
  const room = textHeightOf(paper) - 6;
  return SCALES.find(scale => heightOf(paper, scale) <= room) ?? 1;
}

/** An estimate on the safe side. */
function heightOf(paper: Paper, scale: number): number {
  return paper.blocks.reduce((sum, block) => sum + blockHeight(block, textWidthOf(paper), scale), 0);
}

function blockHeight(block: Block, width: number, scale: number): number {
  const lines = (count: number, size: number) => count * size * LINE_HEIGHT;
  switch (block.kind) {
    case 'official-header':
      return lines(2 * (block.bodies.length + 1), SIZES.header) + lines(1, SIZES.text) + 18;
    case 'title':
      return (
        lines(1 + [block.above, block.subject, block.attachedTo].filter(t => t).length, SIZES.title) + 22
      );
    case 'heading':
      return lines(1, SIZES.text) + 10;
    case 'paragraph':
      return paragraphHeight(block, width, scale);
    case 'list':
      return (
        block.items.reduce(
          (n, t) => n + lines(lineCount(t, SIZES.list * scale, width - 14), SIZES.list * scale),
          0,
        ) + 8
      );
    case 'chart':
      return lines(block.bars.length + 2, SIZES.list) + 12;
    case 'closing':
      return Math.max(lines(6, SIZES.text) + 14, lines(block.recipients.length, SIZES.recipients) + 30);
    case 'page-break':
      return 0;
    case 'table':
      return tableHeight(block, width, scale);
  }
}

/** Of a paragraph's text. */
export const PARAGRAPH_SIZES: Readonly<Record<LineSize, number>> = {
  small: SIZES.list,
  normal: SIZES.text,
  large: 20,
};

function paragraphHeight(
  { text, size }: Extract<Block, { kind: 'paragraph' }>,
  width: number,
  scale: number,
): number {
  const points = PARAGRAPH_SIZES[size] * scale;
  return lineCount(text, points, width) * points * LINE_HEIGHT + 7;
}

function tableHeight(table: Table, width: number, scale: number): number {
  const layout = layTable(table, width, scale);
  const heights = table.rows.map(row =>
    Math.max(
      table.rowHeight * MILLIMETRE - 6,
      ...row.map((c, i) => (c && (c.rows ?? 1) === 1 ? cellHeight(c, layout, i) : 0)),
    ),
  );
  const heading = 2 * layout.heading * LINE_HEIGHT + 6;
  return heading + heights.reduce((sum, h) => sum + h + 6, 0);
}

function cellHeight(cell: Cell, layout: TableLayout, column: number): number {
  const width = cellWidth(cell, layout, column);
  return cell.lines.reduce((sum, line) => {
    const size = lineSize(line, cell, layout, column);
    return sum + lineCount(line.text, size, width) * size * LINE_HEIGHT;
  }, 0);
}

/** Of the text in a cell, over all columns it stands over. */
export function cellWidth({ columns = 1 }: Cell, { widths }: TableLayout, column: number): number {
  const over = widths.slice(column, column + columns);
  return over.reduce((sum, w) => sum + w, 0) + (columns - 1) * (2 * CELL_PADDING + 0.6);
}

/** A cell over several columns has the size of the table's text; others that of their column. */
export function lineSize(
  { size = 'normal' }: Line,
  { columns = 1 }: Cell,
  { sizes, heading }: TableLayout,
  column: number,
): number {
  return columns > 1 ? heading : (sizes[column]?.[size] ?? CELL_SIZES.normal);
}
