// The page that a paper is set on, in millimetres, and what its text is set in, in points.

import type { Block, Paper } from './paper.ts';
import { LEAST, MILLIMETRE } from './sizes.ts';

/** Official: within Decree 30/2020/NĐ-CP, upright or lying. */
const MARGINS_MM = {
  official: { left: 30, top: 20, right: 15, bottom: 20 },
  narrow: { left: 12, top: 12, right: 12, bottom: 16 },
};
const SHEETS_MM = { a4: { short: 210, long: 297 }, a3: { short: 297, long: 420 } };
/** Beside the text of a cell, and above and below it. */
const PADDING_MM = { official: { beside: 2.5, above: 0.9 }, narrow: { beside: 1.1, above: 0.7 } };
/** Running lines stand this far from the edge at least: what is nearer, printers cut off. */
export const RUNNING_MM = 10;
export const TABLE_RULE = 0.6;
/** Points around a table. */
export const TABLE_GAP = { above: 3, below: 4 };

export type PageKind = Pick<Paper, 'orientation' | 'margins'> & Partial<Pick<Paper, 'sheet' | 'tight'>>;

export function marginsOf({ margins }: Pick<PageKind, 'margins'>) {
  return MARGINS_MM[margins];
}

export function pageSizeOf({ orientation, sheet = 'a4' }: PageKind) {
  const { short, long } = SHEETS_MM[sheet];
  return orientation === 'portrait' ? { width: short, height: long } : { width: long, height: short };
}

/** What every part of a page is drawn in. */
export interface PageFrame {
  /** Of the text. */
  readonly width: number;
  readonly height: number;
  /** No text is smaller. */
  readonly least: number;
  /** Of text in tables. */
  readonly scale: number;
  readonly beside: number;
  readonly above: number;
  readonly blocks: readonly Block[];
}

export function frameOf(page: PageKind, blocks: readonly Block[], scale = 1): PageFrame {
  const { left, top, right, bottom } = marginsOf(page);
  const { width, height } = pageSizeOf(page);
  const { beside, above } = PADDING_MM[page.margins];
  return {
    width: (width - left - right) * MILLIMETRE,
    height: (height - top - bottom) * MILLIMETRE,
    least: LEAST[page.margins],
    scale,
    beside: (page.tight ? PADDING_MM.narrow.beside : beside) * MILLIMETRE,
    above: above * MILLIMETRE * (scale < 1 ? scale / 2 : 1),
    blocks,
  };
}

/** Of a column, beside its text. */
export function besideText({ beside }: Pick<PageFrame, 'beside'>): number {
  return 2 * beside + TABLE_RULE;
}
