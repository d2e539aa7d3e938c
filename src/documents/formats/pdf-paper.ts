// A paper as PDF: A4, Times, sizes and rules of Decree 30/2020/NĐ-CP, Appendix I.

import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { marginsOf, type PageFrame, pageSizeOf, RUNNING_MM } from '../page.ts';
import { framePaper, roomToBegin, rowsWithClosing, staysWithClosing } from '../page-plan.ts';
import type { Block, Paper, Paragraph, Qr, Table } from '../paper.ts';
import { renderPdf } from '../pdf.ts';
import { running, tag, tagPath } from '../pdf-tags.ts';
import { INDENT, MILLIMETRE, PARAGRAPHS, SIZES } from '../sizes.ts';
import { pdfChart } from './pdf-chart.ts';
import { closing, officialHeader, title } from './pdf-official.ts';
import { pdfTable } from './pdf-table.ts';
import { wholeText } from './pdf-text.ts';

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
    // The room that a node needs stands as its level.
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
      headlineLevel !== undefined && (1 - verticalRatio) * pageInnerHeight < headlineLevel,
    content: contentOf(frame),
  };
  const { name, author, language, createdAt } = paper;
  return renderPdf(definition, { title: name, author, language, createdAt });
}

/** Signatures never stand alone on a page: what stays with them goes along, of a long table its last rows. */
function contentOf(frame: PageFrame): Content[] {
  const { blocks } = frame;
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

/** All of it where no more of it than goes along would be left. */
function parted(table: Table, frame: PageFrame, index: number): readonly [Content[], Content] {
  const { rows } = table;
  const first = rows.length - rowsWithClosing(table, frame);
  if (first <= 0) return [[], pdfBlock(table, frame, index)];
  return [
    [pdfTable({ ...table, rows: rows.slice(0, first) }, frame, index, 'begin')],
    pdfTable({ ...table, rows: rows.slice(first) }, frame, `${index}.1`, 'rest'),
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
        ...begins(index, frame),
        outline: true,
        id: tag('H2', index),
      };
    case 'paragraph':
      return paragraph(block, index, frame);
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

/** What goes to the next page where there is no room to begin. */
function begins(index: number, frame: PageFrame): { readonly headlineLevel?: number } {
  const room = roomToBegin(index, frame);
  return room === null ? {} : { headlineLevel: Math.ceil(room) };
}

function paragraph({ text, look }: Paragraph, index: number, frame: PageFrame): Content {
  const { size, align, bold, italic, indented } = PARAGRAPHS[look];
  return {
    text: wholeText(text),
    alignment: align,
    fontSize: size,
    bold,
    italics: italic,
    ...(indented ? { leadingIndent: INDENT } : {}),
    margin: [0, 2, 0, 5],
    ...begins(index, frame),
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
