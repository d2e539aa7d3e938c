// A paper as PDF: A4, Times, sizes and rules of Decree 30/2020/NĐ-CP, Appendix I.

import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { marginsOf, type PageFrame, pageSizeOf, RUNNING_MM } from '../page.ts';
import { framePaper, staysWithClosing } from '../page-plan.ts';
import type { Block, Paper, Qr, Table } from '../paper.ts';
import { renderPdf } from '../pdf.ts';
import { running, tag, tagPath } from '../pdf-tags.ts';
import { INDENT, MILLIMETRE, PARAGRAPHS, type ParagraphLook, SIZES } from '../sizes.ts';
import { pdfChart } from './pdf-chart.ts';
import { closing, officialHeader, title } from './pdf-official.ts';
import { pdfTable } from './pdf-table.ts';
import { wholeText } from './pdf-text.ts';

/** A heading with less room than this under it, for a table's heading and first row, goes to the next page. */
const HEADING_ROOM = 90;

export function paperPdf(paper: Paper): Promise<Uint8Array> {
  const { left, top, right, bottom } = marginsOf(paper);
  const { width, height } = pageSizeOf(paper);
  const frame = framePaper(paper);
  const definition: TDocumentDefinitions = {
    pageSize: { width: width * MILLIMETRE, height: height * MILLIMETRE },
    pageMargins: [left * MILLIMETRE, top * MILLIMETRE, right * MILLIMETRE, bottom * MILLIMETRE],
    defaultStyle: { fontSize: SIZES.text, lineHeight: 1.02 },
    ...(paper.draftMark
      ? { watermark: { text: paper.draftMark, color: '#b00000', opacity: 0.12, bold: true } }
      : {}),
    // The number in the top margin, centred, 13 pt upright, and none on the first page.
    header: page =>
      page === 1 || paper.margins === 'narrow'
        ? ''
        : {
            text: String(page),
            alignment: 'center',
            margin: [left * MILLIMETRE, RUNNING_MM * MILLIMETRE, right * MILLIMETRE, 0],
            id: running(`top${page}`),
          },
    footer: (page, pages) => ({
      text: paper.margins === 'narrow' && pages > 1 ? `${paper.footer} · ${page}/${pages}` : paper.footer,
      fontSize: frame.least,
      alignment: 'right',
      margin: [0, (bottom - RUNNING_MM) * MILLIMETRE - frame.least * 1.1, right * MILLIMETRE, 0],
      id: running(`foot${page}`),
    }),
    pageBreakBefore: ({ headlineLevel, startPosition: { pageInnerHeight, verticalRatio } }) =>
      headlineLevel === 1 && (1 - verticalRatio) * pageInnerHeight < HEADING_ROOM,
    content: contentOf(paper.blocks, frame),
  };
  const { name, author, language, createdAt } = paper;
  return renderPdf(definition, { title: name, author, language, createdAt });
}

/** Signatures never stand alone on a page: what stays with them goes along, of a long table its last rows. */
function contentOf(blocks: readonly Block[], frame: PageFrame): Content[] {
  const last = blocks.length - 1;
  const first =
    blocks[last]?.kind === 'closing' ? blocks.findIndex((_, i) => staysWithClosing(blocks, i)) : -1;
  if (first < 0) return blocks.map((block, i) => pdfBlock(block, frame, i));
  const taken = blocks[first];
  const [before, own] =
    taken?.kind === 'table' ? parted(taken, frame, first) : [[], taken ? pdfBlock(taken, frame, first) : ''];
  const after = blocks.slice(first + 1).map((block, i) => pdfBlock(block, frame, first + 1 + i));
  return [
    ...blocks.slice(0, first).map((block, i) => pdfBlock(block, frame, i)),
    ...before,
    { stack: [own, ...after], unbreakable: true },
  ];
}

const LAST_ROWS = 2;

/** A short table stays whole, and so do rows that hang together. */
function parted(table: Table, frame: PageFrame, index: number): readonly [Content[], Content] {
  const { rows } = table;
  if (rows.length <= 2 * LAST_ROWS) return [[], pdfBlock(table, frame, index)];
  if (rows.some(row => row.some(c => c?.rows))) return [[pdfTable(table, frame, index)], ''];
  const rest = { ...table, rows: rows.slice(-LAST_ROWS) };
  return [
    [pdfTable({ ...table, rows: rows.slice(0, -LAST_ROWS) }, frame, index)],
    pdfTable(rest, frame, `${index}.1`, { isRest: true }),
  ];
}

function pdfBlock(block: Block, frame: PageFrame, index: number): Content {
  switch (block.kind) {
    case 'official-header':
      return officialHeader(block, frame, index);
    case 'title':
      return title(block, frame, index);
    case 'heading':
      return {
        text: block.text,
        bold: true,
        margin: [0, 8, 0, 3],
        headlineLevel: 1,
        outline: true,
        id: tag('H2', index),
      };
    case 'paragraph':
      return paragraph(block.text, block.look, index);
    case 'list':
      return {
        ul: block.items.map((item, i) => ({
          text: wholeText(item),
          id: tagPath(tag('L', index), tag('LI', i), tag('LBody', 0)),
        })),
        fontSize: SIZES.small,
        margin: [0, 6, 0, 0],
      };
    case 'table':
      return block.rows.length === 0
        ? { text: block.empty, alignment: 'center', margin: [0, 6, 0, 6], id: tag('P', index) }
        : pdfTable(block, frame, index);
    case 'chart':
      return pdfChart(block, frame, index);
    case 'qr':
      return code(block, index);
    case 'closing':
      return closing(block, frame, index);
    case 'page-break':
      return { text: '', pageBreak: 'after', fontSize: 1, id: running(index) };
  }
}

function paragraph(text: string, look: ParagraphLook, index: number): Content {
  const { size, align, bold, italic, indented } = PARAGRAPHS[look];
  return {
    text: wholeText(text),
    alignment: align,
    fontSize: size,
    bold,
    italics: italic,
    ...(indented ? { leadingIndent: INDENT } : {}),
    margin: [0, 2, 0, 5],
    id: tag('P', index),
  };
}

function code({ address, note, size }: Qr, index: number): Content {
  return {
    columns: [
      { qr: address, fit: size * MILLIMETRE, eccLevel: 'M', width: size * MILLIMETRE + 6 },
      { text: note, fontSize: SIZES.small, margin: [0, 8, 0, 0], id: tag('P', index) },
    ],
    margin: [0, 4, 0, 0],
    unbreakable: true,
  };
}
