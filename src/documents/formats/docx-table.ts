// Tables in Word: fixed columns, a heading that repeats, rows that do not part.

import type { FileChild, Paragraph, TableCell } from 'docx';
import { CELL_PADDING, cellWidth, layTable, lineSize, MILLIMETRE, type TableLayout } from '../layout.ts';
import type { Bar, Cell, Chart, Line, Table } from '../paper.ts';
import { type Docx, type DocxFrame, twips } from './docx-frame.ts';

const half = (points: number): number => Math.round(2 * points);

export function docxTable(block: Table, { docx, width, scale }: DocxFrame): readonly FileChild[] {
  const layout = layTable(block, width, scale);
  const { TableRow, HeightRule } = docx;
  const heading = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: block.columns.map((c, i) => headingCell(docx, c.heading, i, layout)),
  });
  const height = twips(block.rowHeight * MILLIMETRE);
  const rows = block.rows.map(
    row =>
      new TableRow({
        cantSplit: true,
        ...(height > 0 ? { height: { value: height, rule: HeightRule.ATLEAST } } : {}),
        children: row.flatMap((c, i) => (c ? [tableCell(docx, c, i, block, layout)] : [])),
      }),
  );
  return [grid(docx, layout.widths, [heading, ...rows]), new docx.Paragraph({ style: 'Rule', text: '' })];
}

function grid(
  { Table, TableLayoutType, WidthType }: Docx,
  inner: readonly number[],
  rows: ConstructorParameters<Docx['Table']>[0]['rows'],
): FileChild {
  const widths = inner.map(w => twips(w + 2 * CELL_PADDING + 0.6));
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    width: { size: widths.reduce((a, b) => a + b, 0), type: WidthType.DXA },
    margins: { left: twips(CELL_PADDING), right: twips(CELL_PADDING), top: 40, bottom: 40 },
    rows,
  });
}

function headingCell(docx: Docx, text: string, column: number, { widths, heading }: TableLayout): TableCell {
  const { AlignmentType, Paragraph, TextRun } = docx;
  const children = [new TextRun({ text, size: half(heading) })];
  return cellOf(docx, widths[column] ?? 0, {
    children: [new Paragraph({ style: 'TableHeading', alignment: AlignmentType.CENTER, children })],
  });
}

function tableCell(
  docx: Docx,
  cell: Cell,
  column: number,
  { columns }: Table,
  layout: TableLayout,
): TableCell {
  const { AlignmentType, ShadingType } = docx;
  const align = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT };
  const alignment = align[columns[column]?.align ?? 'left'];
  const lines = cell.lines.length > 0 ? cell.lines : [{ text: '' }];
  return cellOf(docx, cellWidth(cell, layout, column), {
    children: lines.map(line => cellLine(docx, line, alignment, lineSize(line, cell, layout, column))),
    ...(cell.rows ? { rowSpan: cell.rows } : {}),
    ...(cell.columns ? { columnSpan: cell.columns } : {}),
    ...(cell.shaded ? { shading: { type: ShadingType.CLEAR, fill: 'ECECEC', color: 'auto' } } : {}),
  });
}

function cellOf(
  { TableCell, WidthType }: Docx,
  width: number,
  options: ConstructorParameters<Docx['TableCell']>[0],
): TableCell {
  return new TableCell({
    ...options,
    width: { size: twips(width + 2 * CELL_PADDING + 0.6), type: WidthType.DXA },
  });
}

function cellLine(
  { Paragraph, TextRun }: Docx,
  { text, bold = false, struck = false }: Pick<Line, 'text' | 'bold' | 'struck'>,
  alignment: Docx['AlignmentType'][keyof Docx['AlignmentType']],
  size: number,
): Paragraph {
  const children = [new TextRun({ text, bold, strike: struck, size: half(size) })];
  return new Paragraph({ style: 'TableText', alignment, children });
}

const BAR_LETTERS = 24;

/** A chart that can be edited: bars of block letters, the figures beside them. */
export function docxBars({ caption, bars, legend }: Chart, { docx, width }: DocxFrame): readonly FileChild[] {
  const { AlignmentType, Paragraph, TableRow } = docx;
  const most = Math.max(1, ...bars.map(b => Math.max(b.value, b.mark ?? 0)));
  const widths = [width * 0.3, width * 0.4, width * 0.3].map(w => w - 2 * CELL_PADDING - 0.6);
  const letters = ({ value }: Bar) => '█'.repeat(Math.round((value / most) * BAR_LETTERS));
  const row = (bar: Bar) =>
    new TableRow({
      cantSplit: true,
      children: [bar.label, letters(bar), bar.note].map((text, i) =>
        cellOf(docx, widths[i] ?? 0, {
          children: [cellLine(docx, { text }, AlignmentType.LEFT, i === 1 ? 8 : 10)],
        }),
      ),
    });
  return [
    new Paragraph({ style: 'Heading2', text: caption }),
    grid(docx, widths, bars.map(row)),
    new Paragraph({ style: 'Small', text: legend }),
  ];
}
