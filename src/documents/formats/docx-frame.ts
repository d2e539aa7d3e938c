// What every part of a document is drawn with.

import type * as docx from 'docx';

export type Docx = typeof docx;

export interface DocxFrame {
  readonly docx: Docx;
  /** In points. */
  readonly width: number;
  readonly scale: number;
}

/** Twentieths of a point, as Word counts. */
export const twips = (points: number): number => Math.round(points * 20);
