// Tables in Word: fixed columns, a heading that repeats, rows that do not part.

import type { FileChild, IParagraphOptions, Paragraph, TableCell } from 'docx';
import { besideText } from '../page.ts';
import { rowsWithClosing } from '../page-plan.ts';
import type { Bar, Cell, Chart, Line, Table } from '../paper.ts';
import { GREY, MILLIMETRE, SIZES } from '../sizes.ts';
import { cellWidth, hungRows, layTable, setLines, type TableLayout } from '../table-layout.ts';
import { type Docx, type DocxFrame, halfPoints as half, twips } from './docx-frame.ts';

/** `keepNext` keeps its last rows with what follows. */
export function docxTable(block: Table, frame: DocxFrame, keepNext: boolean): readonly FileChild[] {
  const { docx } = frame;
  const layout = layTable(block, frame);
  const { TableRow, HeightRule } = docx;
  const headingRow = (children: readonly TableCell[]) =>
    new TableRow({ tableHeader: true, cantSplit: true, children: [...children] });
  const height = twips(block.rowHeight * MILLIMETRE);
  const hung = hungRows(block);
  const kept = keepNext ? block.rows.length - rowsWithClosing(block, frame) : block.rows.length;
  const rows = block.rows.map(
    (row, r) =>
      new TableRow({
        cantSplit: true,
        ...(height > 0 ? { height: { value: height, rule: HeightRule.ATLEAST } } : {}),
        children: row.flatMap((c, i) =>
          c
            ? [
                tableCell(docx, c, i, {
                  block,
                  layout,
                  keepNext: r >= kept || hung.has(r + 1),
                }),
              ]
            : [],
        ),
      }),
  );
  const section = block.section ? [headingRow([sectionCell(docx, block, layout)])] : [];
  const headings = headingRow(block.columns.map((c, i) => headingCell(docx, c.heading, i, layout)));
  return [
    grid(frame, layout.widths, [...section, headings, ...rows]),
    new docx.Paragraph({ style: 'Rule', text: '', keepNext }),
  ];
}

function grid(
  frame: DocxFrame,
  inner: readonly number[],
  rows: ConstructorParameters<Docx['Table']>[0]['rows'],
): FileChild {
  const { Table, TableLayoutType, WidthType } = frame.docx;
  const widths = inner.map(w => twips(w + besideText(frame)));
  const [beside, above] = [twips(frame.beside), twips(frame.above)];
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    width: { size: widths.reduce((a, b) => a + b, 0), type: WidthType.DXA },
    margins: { left: beside, right: beside, top: above, bottom: above },
    rows,
  });
}

function headingCell(docx: Docx, text: string, column: number, layout: TableLayout): TableCell {
  return titleCell(docx, text, layout, { width: layout.widths[column] ?? 0, columnSpan: 1 });
}

function sectionCell(docx: Docx, { section = '', columns }: Table, layout: TableLayout): TableCell {
  const width = cellWidth({ lines: [], columns: columns.length }, layout, 0);
  return titleCell(docx, section, layout, { width, columnSpan: columns.length });
}

function titleCell(
  docx: Docx,
  text: string,
  layout: TableLayout,
  { width, columnSpan }: { readonly width: number; readonly columnSpan: number },
): TableCell {
  const { AlignmentType, Paragraph, TextRun } = docx;
  const children = [new TextRun({ text, size: half(layout.heading) })];
  return cellOf(docx, layout, width, {
    shading: greyOf(docx),
    columnSpan,
    children: [
      new Paragraph({ style: 'TableHeading', alignment: AlignmentType.CENTER, keepNext: true, children }),
    ],
  });
}

interface Place {
  readonly block: Table;
  readonly layout: TableLayout;
  readonly keepNext: boolean;
}

function tableCell(docx: Docx, cell: Cell, column: number, { block, layout, keepNext }: Place): TableCell {
  const { AlignmentType } = docx;
  const align = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT };
  const alignment = align[block.columns[column]?.align ?? 'left'];
  const set = setLines(cell, layout, column);
  const lines = set.length > 0 ? set : [{ text: '', points: layout.heading }];
  return cellOf(docx, layout, cellWidth(cell, layout, column), {
    children: lines.map(line => cellLine(docx, line, { alignment, keepNext }, line.points)),
    ...(cell.rows ? { rowSpan: cell.rows } : {}),
    ...(cell.columns ? { columnSpan: cell.columns } : {}),
    ...(cell.shaded ? { shading: greyOf(docx) } : {}),
  });
}

function greyOf({ ShadingType }: Docx) {
  return { type: ShadingType.CLEAR, fill: GREY, color: 'auto' } as const;
}

function cellOf(
  { TableCell, WidthType }: Docx,
  frame: Pick<TableLayout, 'beside'>,
  width: number,
  options: ConstructorParameters<Docx['TableCell']>[0],
): TableCell {
  return new TableCell({
    ...options,
    width: { size: twips(width + besideText(frame)), type: WidthType.DXA },
  });
}

function cellLine(
  { Paragraph, TextRun }: Docx,
  { text, bold = false, italic = false, struck = false }: Line,
  paragraph: Pick<IParagraphOptions, 'alignment' | 'keepNext'>,
  size: number,
): Paragraph {
  const children = [new TextRun({ text, bold, italics: italic, strike: struck, size: half(size) })];
  return new Paragraph({ style: 'TableText', ...paragraph, children });
}

const BAR_LETTERS = 24;

/** A chart that can be edited: bars of block letters, the figures beside them. */
export function docxBars({ caption, bars, legend }: Chart, frame: DocxFrame): readonly FileChild[] {
  const { docx, width } = frame;
  const { AlignmentType, Paragraph, TableRow } = docx;
  const most = Math.max(1, ...bars.map(b => Math.max(b.value, b.mark ?? 0)));
  const widths = [width * 0.3, width * 0.4, width * 0.3].map(w => w - besideText(frame));
  const letters = ({ value }: Bar) => '█'.repeat(Math.round((value / most) * BAR_LETTERS));
  const row = (bar: Bar) =>
    new TableRow({
      cantSplit: true,
      children: [bar.label, letters(bar), bar.note].map((text, i) =>
        cellOf(docx, frame, widths[i] ?? 0, {
          children: [cellLine(docx, { text }, { alignment: AlignmentType.LEFT }, i === 1 ? 8 : SIZES.small)],
        }),
      ),
    });
  return [
    new Paragraph({ style: 'Heading2', text: caption }),
    grid(frame, widths, bars.map(row)),
    ...(legend ? [new Paragraph({ style: 'Small', text: legend })] : []),
  ];
}
