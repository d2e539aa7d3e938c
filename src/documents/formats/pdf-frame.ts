import type { Block } from '../paper.ts';

/** What every part of a page is drawn in. */
export interface PageFrame {
  /** Of the text, in points. */
  readonly width: number;
  readonly scale: number;
  readonly blocks: readonly Block[];
}
