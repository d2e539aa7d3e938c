// Whether a paper stays on its page: upright or lying, and how small its tables are set. An estimate on the safe side,
// the same for every format, so that Word breaks pages where the PDF does.

import { lineCount } from './measure-text.ts';
import { frameOf, type PageFrame, type PageKind, TABLE_GAP } from './page.ts';
import { pageStarts } from './page-starts.ts';
import type { Block, OfficialClosing, Paper, Table } from './paper.ts';
import { INDENT, LINE_HEIGHT, MILLIMETRE, NAME_ROOM, PARAGRAPHS, SEAL, SIZES } from './sizes.ts';
import { hungRows, layTable, namesFit, rowHeights } from './table-layout.ts';

/** Upright with ample room beside the text, then with little, then lying: the first on which every name stays whole. */
export function pageFor(
  tables: readonly Table[],
  margins: Paper['margins'] = 'official',
): Pick<Paper, 'orientation' | 'tight'> {
  const [upright, lying] = [{ orientation: 'portrait' } as const, { orientation: 'landscape' } as const];
  const last = { ...lying, tight: true };
  const pages = [upright, { ...upright, tight: true }, lying, last];
  const fits = (page: Omit<PageKind, 'margins'>) =>
    everyNameFits(tables, frameOf({ ...page, margins }, tables));
  return pages.find(fits) ?? last;
}

function everyNameFits(tables: readonly Table[], frame: PageFrame): boolean {
  return tables.every(table => namesFit(table, frame));
}

/** Rows of a table that go along with the signatures, at most. */
const LAST_ROWS = 2;
/** A short table stays whole with them. */
const WHOLE_ROWS = 4;

/**
 * How many last rows of a table stay with what follows: no more than take a third of the page, but one at least, and never
 * some of those that hang together.
 */
export function rowsWithClosing(table: Table, frame: PageFrame): number {
  const { rows } = table;
  const heights = rowHeights(table, layTable(table, frame)).slice(1);
  const hung = hungRows(table);
  const taken = (count: number) => heights.slice(-count).reduce((sum, h) => sum + h, 0);
  const counts = rows.map((_, r) => rows.length - r).filter(count => !hung.has(rows.length - count));
  const fitting = counts.filter(
    count =>
      taken(count) <= frame.height / 3 &&
      (count <= LAST_ROWS || (count === rows.length && count <= WHOLE_ROWS)),
  );
  return fitting[0] ?? counts.at(-1) ?? rows.length;
}

/** What comes right before the signatures stays on their page, and so does a table whose remarks do. */
export function staysWithClosing(blocks: readonly Block[], index: number): boolean {
  const [own, next, afterNext] = blocks.slice(index, index + 3).map(block => block.kind);
  if (next === 'closing') return own !== 'page-break';
  return own === 'table' && next === 'list' && afterNext === 'closing';
}

/** Points that nobody counts on, for what a program sets a little higher. */
const SLACK = 6;

/** With its last rows, where it is a table. */
export function staysWithNext(blocks: readonly Block[], index: number): boolean {
  const [own, next] = blocks.slice(index, index + 2);
  const opens = own?.kind === 'title' || own?.kind === 'heading';
  const leadsIn = own?.kind === 'paragraph' && (next?.kind === 'table' || next?.kind === 'chart');
  return opens || leadsIn || staysWithClosing(blocks, index);
}

/** Points that a heading needs, with the beginning of what it is the heading of; null for what stands anywhere. */
export function roomToBegin(index: number, frame: PageFrame): number | null {
  const [own, next] = frame.blocks.slice(index, index + 2);
  if (!own || !next || own.kind === 'title' || !staysWithNext(frame.blocks, index)) return null;
  if (next.kind === 'closing' || (own.kind !== 'heading' && own.kind !== 'paragraph')) return null;
  const begin =
    next.kind !== 'table' || next.rows.length === 0
      ? Math.min(blockHeight(next, frame), lines(3, SIZES.text))
      : TABLE_GAP.above + headingHeight(next, frame) + (plainRows(next, frame)[0] ?? 0);
  return blockHeight(own, frame) + begin;
}

/** On a sheet that is read from further away. */
const LARGER = { a4: [], a3: [1.5, 1.4, 1.3, 1.2, 1.1] };
const SCALES = [1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65, 0.6, 0.55, 0.5, 0.45, 0.4, 0.35];

/** In full size, or smaller where a sheet would just not stay on its one page; one far too long takes two. */
export function framePaper(paper: Paper): PageFrame {
  const full = frameOf(paper, paper.blocks);
  const scales = paper.onePage ? [...LARGER[paper.sheet ?? 'a4'], ...SCALES] : [];
  const frames = scales.map(scale => frameOf(paper, paper.blocks, scale));
  const frame = frames.find(one => tallestOf(one) <= one.height - SLACK) ?? full;
  return { ...frame, blocks: paper.blocks.flatMap((block, i) => onPages(block, i, frame)) };
}

/** A table whose rows hang together is set page by page: no program keeps them together by itself. */
function onPages(block: Block, index: number, frame: PageFrame): readonly Block[] {
  if (block.kind !== 'table' || hungRows(block).size === 0) return [block];
  const starts = [0, ...startsOf(block, index, frame)];
  return starts.flatMap((start, i): readonly Block[] => [
    ...(i > 0 ? [{ kind: 'page-break' } as const] : []),
    { ...block, rows: block.rows.slice(start, starts[i + 1]) },
  ]);
}

function startsOf(table: Table, index: number, frame: PageFrame): readonly number[] {
  const { blocks, height } = frame;
  const stays = staysWithClosing(blocks, index);
  const high = (those: readonly Block[]) => sum(those.map(block => blockHeight(block, frame)));
  const before = pageOf(table, frame).filter(block => blocks.indexOf(block) < index);
  const kept = table.rows.length - (stays ? rowsWithClosing(table, frame) : 0);
  const hung = hungRows(table);
  const rows = plainRows(table, frame).map((own, r) => ({
    height: own,
    keepsNext: hung.has(r + 1) || r >= kept,
  }));
  const after = stays ? [{ height: high(blocks.slice(index + 1)) }] : [];
  const heading = headingHeight(table, frame) + TABLE_GAP.above + TABLE_GAP.below;
  const room = { height: height - SLACK, used: (high(before) % height) + heading, repeated: heading };
  return pageStarts([...rows, ...after], room).filter(start => start < rows.length);
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
  return headingHeight(table, frame) + sum(plainRows(table, frame)) + TABLE_GAP.above + TABLE_GAP.below;
}

function headingHeight(table: Table, frame: PageFrame): number {
  const [heading = 0] = rowHeights(table, layTable(table, frame));
  return padded(heading, frame);
}

const padded = (height: number, { above }: PageFrame) => height + 2 * above + 1;
const sum = (heights: readonly number[]) => heights.reduce((total, height) => total + height, 0);

/** With padding; no lower than a hand needs. */
function plainRows(table: Table, frame: PageFrame): readonly number[] {
  const least = table.rowHeight * MILLIMETRE;
  const [, ...rows] = rowHeights(table, layTable(table, frame));
  return rows.map(height => Math.max(least, padded(height, frame)));
}

/** Points of each row at least; those of a table that fills its page are as high as each other, where they can be. */
export function leastRows(table: Table, frame: PageFrame): readonly number[] {
  const rows = plainRows(table, frame);
  if (!table.fills) return rows.map(() => table.rowHeight * MILLIMETRE);
  const around = sum(pageOf(table, frame).map(block => blockHeight(block, frame))) - sum(rows);
  const level = waterLevel(rows, frame.height - SLACK - around);
  return rows.map(height => Math.max(height, level));
}

/** The height that all rows lower than it rise to, so that all of them take `height` together. */
function waterLevel(rows: readonly number[], height: number): number {
  const rising = rows.toSorted((a, b) => a - b);
  const levels = rising.map((_, i) => (height - sum(rising.slice(i + 1))) / (i + 1));
  return Math.max(0, levels.findLast((level, i) => level >= (rising[i] ?? 0)) ?? 0);
}

/** The blocks on the page of a table. */
function pageOf(table: Table, { blocks }: PageFrame): readonly Block[] {
  const at = blocks.indexOf(table);
  const isBreak = ({ kind }: Block) => kind === 'page-break';
  const next = blocks.findIndex((block, i) => i > at && isBreak(block));
  return blocks.slice(blocks.slice(0, at).findLastIndex(isBreak) + 1, next < 0 ? blocks.length : next);
}
