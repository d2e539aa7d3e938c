// A table in PDF: headings that repeat, rows that do not part, a tag for each cell.

import type { Content, TableCell } from 'pdfmake/interfaces.js';
import { type PageFrame, TABLE_GAP, TABLE_RULE } from '../page.ts';
import { leastRows } from '../page-plan.ts';
import type { Cell, Line, Table } from '../paper.ts';
import { lineAt, tag, tagPath } from '../pdf-tags.ts';
import { GREY } from '../sizes.ts';
import { cellWidth, layTable, setLines, type TableLayout } from '../table-layout.ts';
import { wholeText } from './pdf-text.ts';

/** `index` tells its place in the tree of tags; of a table that was parted the rest has no headings. */
export function pdfTable(
  block: Table,
  frame: PageFrame,
  index: number | string,
  part: 'whole' | 'begin' | 'rest' = 'whole',
): Content {
  const isRest = part === 'rest';
  const layout = layTable(block, frame);
  const { rows } = block;
  const path = tag('Table', index);
  const headings = isRest ? [] : headingRows(block, layout, path);
  const row = (cells: readonly (Cell | null)[], r: number) => {
    const at = tagPath(path, tag('TBody', 1), tag('TR', r));
    return cells.map((c, i): TableCell => (c ? tableCell(c, i, { block, layout, at }) : ''));
  };
  const least = leastRows(block, frame);
  const height = (r: number) =>
    r < headings.length ? ('auto' as const) : (least[r - headings.length] ?? 0) - 2 * frame.above;
  return {
    margin: [0, isRest ? -TABLE_RULE : TABLE_GAP.above, 0, part === 'begin' ? 0 : TABLE_GAP.below],
    layout: gridOf(frame),
    table: {
      headerRows: headings.length,
      // A cell over several rows would be made too tall by it.
      keepWithHeaderRows: isRest || rows.some(cells => cells.some(c => c?.rows)) ? 0 : 1,
      dontBreakRows: true,
      widths: [...layout.widths],
      ...(least.some(h => h > 0) ? { heights: height } : {}),
      body: [...headings, ...rows.map(row)],
    },
  };
}

function gridOf({ beside, above }: PageFrame) {
  return {
    hLineWidth: () => TABLE_RULE,
    vLineWidth: () => TABLE_RULE,
    paddingLeft: () => beside,
    paddingRight: () => beside,
    paddingTop: () => above,
    paddingBottom: () => above,
  };
}

/** The section over all columns, if there is one, and under it the headings. */
function headingRows({ columns, section }: Table, layout: TableLayout, path: string): TableCell[][] {
  const head = (text: string, row: number, column: number, over = 1): TableCell => ({
    text: wholeText(text),
    bold: true,
    fontSize: layout.heading,
    alignment: 'center',
    fillColor: `#${GREY}`,
    ...(over > 1 ? { colSpan: over } : {}),
    id: tagPath(path, tag('THead', 0), tag('TR', row), tag('TH:Column', column, { columns: over })),
  });
  const first = section
    ? [[head(section, 0, 0, columns.length), ...Array.from({ length: columns.length - 1 }, () => '')]]
    : [];
  return [...first, columns.map((c, i) => head(c.heading, 1, i))];
}

interface Place {
  readonly block: Table;
  readonly layout: TableLayout;
  /** Of the row in the tree of tags. */
  readonly at: string;
}

function tableCell(cell: Cell, column: number, { block, layout, at }: Place): TableCell {
  const { align = 'left', namesRow } = block.columns[column] ?? {};
  const id = tagPath(at, tag(namesRow ? 'TH:Row' : 'TD', column, cell));
  const width = cellWidth(cell, layout, column);
  const set = setLines(cell, layout, column);
  const lines = set.length > 0 || cell.bar ? set : [{ text: '', points: layout.heading }];
  return {
    stack: [
      ...(cell.bar ? [drawnBar(cell.bar, width)] : []),
      ...lines.map((line, i): Content => {
        const shown = cellLine(line, line.points, lineAt(id, i));
        const isRuled = cell.ruled === true && i < lines.length - 1;
        return isRuled ? { stack: [shown, hairline(width)] } : shown;
      }),
    ],
    alignment: align,
    ...(cell.shaded ? { fillColor: `#${GREY}` } : {}),
    ...(cell.rows ? { rowSpan: cell.rows } : {}),
    ...(cell.columns ? { colSpan: cell.columns } : {}),
  };
}

function cellLine({ text, bold, italic, struck }: Line, fontSize: number, id: string): Content {
  return {
    text: wholeText(text),
    fontSize,
    id,
    ...(bold ? { bold: true } : {}),
    ...(italic ? { italics: true } : {}),
    ...(struck ? { decoration: 'lineThrough' as const } : {}),
  };
}

function hairline(width: number): Content {
  return { canvas: [{ type: 'line', x1: 0, y1: 1, x2: width, y2: 1, lineWidth: 0.3 }] };
}

function drawnBar({ value, mark, most }: NonNullable<Cell['bar']>, width: number): Content {
  const unit = (width - 2) / Math.max(1, most);
  return {
    canvas: [
      { type: 'rect', x: 0, y: 2, w: value * unit, h: 8, color: '#7a9cc6' },
      { type: 'line', x1: mark * unit, y1: 0, x2: mark * unit, y2: 12, lineWidth: 1.4 },
    ],
  };
}
