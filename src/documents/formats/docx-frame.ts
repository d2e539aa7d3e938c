// What every part of a document is drawn with.

import type * as docx from 'docx';
import type { PageFrame } from '../page.ts';

export type Docx = typeof docx;

export interface DocxFrame extends PageFrame {
  readonly docx: Docx;
}

/** Twentieths of a point, as Word counts. */
export const twips = (points: number): number => Math.round(points * 20);
/** Sizes of letters. */
export const halfPoints = (points: number): number => Math.round(2 * points);
