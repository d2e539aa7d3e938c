// Whether a paper stays on its page: upright or lying, and how small its tables are set. An estimate on the safe side,
// the same for every format, so that Word breaks pages where the PDF does.

import { lineCount } from './measure-text.ts';
import { frameOf, type PageFrame, type PageKind } from './page.ts';
import type { Block, OfficialClosing, Paper, Table } from './paper.ts';
import { INDENT, LINE_HEIGHT, MILLIMETRE, NAME_ROOM, PARAGRAPHS, SEAL, SIZES } from './sizes.ts';
import { layTable, namesFit, rowHeights } from './table-layout.ts';

const UPRIGHT: PageKind = { orientation: 'portrait', margins: 'official', sheet: 'a4' };
const LYING: PageKind = { ...UPRIGHT, orientation: 'landscape' };

/** Upright with ample room beside the text, then with little, then lying: the first on which every name stays whole. */
export function pageFor(tables: readonly Table[]): Pick<Paper, 'orientation' | 'tight'> {
  const pages = [UPRIGHT, { ...UPRIGHT, tight: true }, LYING, { ...LYING, tight: true }];
  const { orientation, tight = false } = pages.find(page => everyNameFits(tables, frameOf(page, tables))) ?? {
    ...LYING,
    tight: true,
  };
  return { orientation, tight };
}

function everyNameFits(tables: readonly Table[], frame: PageFrame): boolean {
  return tables.every(table => namesFit(table, frame));
}

/** What comes right before the signatures stays on their page, and so does a table whose remarks do. */
export function staysWithClosing(blocks: readonly Block[], index: number): boolean {
  const [own, next, afterNext] = blocks.slice(index, index + 3).map(block => block.kind);
  if (next === 'closing') return own !== 'page-break';
  return own === 'table' && next === 'list' && afterNext === 'closing';
}

const SCALES = [1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65, 0.6, 0.55, 0.5, 0.45, 0.4, 0.35];

/** In full size, or smaller where a sheet would just not stay on its one page; one far too long takes two. */
export function framePaper(paper: Paper): PageFrame {
  const full = frameOf(paper, paper.blocks);
  if (!paper.onePage) return full;
  const frames = SCALES.map(scale => frameOf(paper, paper.blocks, scale));
  return frames.find(frame => tallestOf(frame) <= frame.height - 6) ?? full;
}

/** Of what stands between two page breaks. */
function tallestOf(frame: PageFrame): number {
  let [tallest, height] = [0, 0];
  for (const block of frame.blocks) {
    height = block.kind === 'page-break' ? 0 : height + blockHeight(block, frame);
    tallest = Math.max(tallest, height);
  }
  return tallest;
}

const lines = (count: number, size: number) => count * size * LINE_HEIGHT;

function blockHeight(block: Block, frame: PageFrame): number {
  switch (block.kind) {
    case 'official-header': {
      const names = block.issuers.reduce((sum, { superior }) => sum + 2 + (superior ? 1.5 : 0), 0);
      return lines(Math.max(2.2, names), SIZES.header) + lines(1, SIZES.text) + 14;
    }
    case 'title': {
      const texts = [block.above, block.subject, block.attachedTo].filter(t => t !== '');
      const counted = texts.reduce((sum, t) => sum + lineCount(t, SIZES.text, frame.width, true), 1);
      return lines(counted, SIZES.title) + 24;
    }
    case 'heading':
      return lines(1, SIZES.text) + 12;
    case 'paragraph': {
      const { size, indented, bold } = PARAGRAPHS[block.look];
      return lines(lineCount(block.text, size, frame.width, bold, indented ? INDENT : 0), size) + 8;
    }
    case 'list':
      return block.items.reduce(
        (sum, item) => sum + lines(lineCount(item, SIZES.small, frame.width - 16), SIZES.small),
        10,
      );
    case 'chart':
      return lines(block.bars.length + 2, SIZES.small) + 16;
    case 'qr':
      return block.size * MILLIMETRE + 6;
    case 'closing':
      return closingHeight(block);
    case 'page-break':
      return 0;
    case 'table':
      return tableHeight(block, frame);
  }
}

function closingHeight({ recipients, signatures, room }: OfficialClosing): number {
  const office = Math.max(...signatures.map(s => (s.authority ? 2 : 1)), 1);
  return (
    Math.max(
      lines(office + 1, SIZES.text) + (room === 'name' ? NAME_ROOM : SEAL),
      lines(recipients.length + 1.5, SIZES.small),
    ) + 16
  );
}

function tableHeight(table: Table, frame: PageFrame): number {
  if (table.rows.length === 0) return lines(1, SIZES.text) + 12;
  const [heading = 0, ...rows] = rowHeights(table, layTable(table, frame));
  const padded = (height: number) => height + 2 * frame.above + 1;
  const least = table.rowHeight * MILLIMETRE;
  return padded(heading) + rows.reduce((sum, height) => sum + Math.max(least, padded(height)), 0) + 7;
}
