// A paper as PDF: A4, Times, sizes and rules of Decree 30/2020/NĐ-CP, Appendix I.

import type { Content, TableCell, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import {
  CELL_PADDING,
  cellWidth,
  layTable,
  lineSize,
  MILLIMETRE,
  marginsOf,
  PARAGRAPH_SIZES,
  SIZES,
  scaleOf,
  type TableLayout,
  textWidthOf,
} from '../layout.ts';
import type { Block, Cell, Line, Paper, Table } from '../paper.ts';
import { renderPdf } from '../pdf.ts';
import { pdfChart } from './pdf-chart.ts';
import type { PageFrame } from './pdf-frame.ts';
import { closing, officialHeader, title } from './pdf-official.ts';

/** A heading with less room than this under it, for a table's heading and first row, goes to the next page. */
const HEADING_ROOM = 90;

export function paperPdf(paper: Paper): Promise<Uint8Array> {
  const { left, top, right, bottom } = marginsOf(paper);
  const frame = { width: textWidthOf(paper), scale: scaleOf(paper), blocks: paper.blocks };
  const definition: TDocumentDefinitions = {
    pageSize: 'A4',
    pageOrientation: paper.orientation,
    pageMargins: [left * MILLIMETRE, top * MILLIMETRE, right * MILLIMETRE, bottom * MILLIMETRE],
    defaultStyle: { fontSize: SIZES.text, lineHeight: 1.05 },
    ...(paper.draftMark
      ? { watermark: { text: paper.draftMark, color: '#b00000', opacity: 0.12, bold: true } }
      : {}),
    // The number in the top margin, centred, 13 pt upright, and none on the first page.
    header: page =>
      page === 1
        ? ''
        : {
            text: String(page),
            alignment: 'center',
            margin: [left * MILLIMETRE, (top - 11) * MILLIMETRE, right * MILLIMETRE, 0],
          },
    footer: () => ({
      text: paper.footer,
      fontSize: SIZES.footer,
      alignment: 'right',
      margin: [0, (bottom - 13) * MILLIMETRE, right * MILLIMETRE, 0],
    }),
    pageBreakBefore: ({ headlineLevel, startPosition: { pageInnerHeight, verticalRatio } }) =>
      headlineLevel === 1 && (1 - verticalRatio) * pageInnerHeight < HEADING_ROOM,
    content: contentOf(paper.blocks, frame),
  };
  const { name, author, language, createdAt } = paper;
  return renderPdf(definition, { title: name, author, language, createdAt });
}

/** Signatures never stand alone on a page: the sentence before them goes along. */
function contentOf(blocks: readonly Block[], frame: PageFrame): Content[] {
  return blocks.flatMap((block, i): Content[] => {
    const next = blocks[i + 1];
    if (block.kind === 'paragraph' && next?.kind === 'closing')
      return [{ stack: [pdfBlock(block, frame), pdfBlock(next, frame)], unbreakable: true }];
    const isTaken = block.kind === 'closing' && blocks[i - 1]?.kind === 'paragraph';
    return isTaken ? [] : [pdfBlock(block, frame)];
  });
}

function pdfBlock(block: Block, frame: PageFrame): Content {
  switch (block.kind) {
    case 'official-header':
      return officialHeader(block, frame);
    case 'title':
      return title(block, frame);
    case 'heading':
      return { text: block.text, bold: true, margin: [0, 8, 0, 3], headlineLevel: 1 };
    case 'paragraph':
      return {
        text: block.text,
        alignment: block.align,
        fontSize: PARAGRAPH_SIZES[block.size] * frame.scale,
        bold: block.size === 'large',
        margin: [0, 2, 0, 5],
      };
    case 'list':
      return { ul: [...block.items], fontSize: SIZES.list * frame.scale, margin: [0, 6, 0, 0] };
    case 'table':
      return block.rows.length === 0
        ? { text: block.empty, alignment: 'center', margin: [0, 6, 0, 6] }
        : table(block, frame);
    case 'chart':
      return pdfChart(block, frame);
    case 'closing':
      return closing(block, frame);
    case 'page-break':
      return { text: '', pageBreak: 'after', fontSize: 1 };
  }
}

function table(block: Table, { width, scale, blocks }: PageFrame): Content {
  const layout = layTable(block, width, scale, blocks);
  const { columns, rows, rowHeight } = block;
  return {
    margin: [0, 3, 0, 4],
    layout: {
      hLineWidth: () => 0.6,
      vLineWidth: () => 0.6,
      paddingLeft: () => CELL_PADDING,
      paddingRight: () => CELL_PADDING,
      paddingTop: () => 2.5,
      paddingBottom: () => 2.5,
    },
    table: {
      headerRows: 1,
      // A cell over several rows would be made too tall by it.
      keepWithHeaderRows: rows.some(row => row.some(c => c?.rows)) ? 0 : 1,
      dontBreakRows: true,
      widths: [...layout.widths],
      ...(rowHeight > 0
        ? { heights: (row: number) => (row === 0 ? 'auto' : rowHeight * MILLIMETRE - 5) }
        : {}),
      body: [
        columns.map(c => ({
          text: c.heading,
          bold: true,
          fontSize: layout.heading,
          alignment: 'center' as const,
        })),
        ...rows.map(row => row.map((c, i) => (c ? tableCell(c, i, block, layout) : ''))),
      ],
    },
  };
}

function tableCell(cell: Cell, column: number, { columns }: Table, layout: TableLayout): TableCell {
  const alignment = columns[column]?.align ?? 'left';
  return {
    stack: cell.lines.map((line, i) =>
      cellLine(
        line,
        lineSize(line, cell, layout, column),
        cell.ruled === true && i < cell.lines.length - 1 ? cellWidth(cell, layout, column) : 0,
      ),
    ),
    alignment,
    ...(cell.shaded ? { fillColor: '#ececec' } : {}),
    ...(cell.rows ? { rowSpan: cell.rows } : {}),
    ...(cell.columns ? { colSpan: cell.columns } : {}),
  };
}

/** With a line of `rule` points under it, where that is not 0. */
function cellLine({ text, bold, struck }: Line, fontSize: number, rule: number): Content {
  const shown: Content = {
    text,
    fontSize,
    ...(bold ? { bold: true } : {}),
    ...(struck ? { decoration: 'lineThrough' as const } : {}),
  };
  if (rule === 0) return shown;
  return { stack: [shown, { canvas: [{ type: 'line', x1: 0, y1: 1, x2: rule, y2: 1, lineWidth: 0.3 }] }] };
}
