// Words that are never parted, in PDF.

import type { ContentText } from 'pdfmake/interfaces.js';
import { hyphenPieces } from '../measure-text.ts';

/** A word with a hyphen in it is set whole, with the hyphen that everybody types and searches for. */
export function wholeText(text: string): ContentText['text'] {
  const pieces = hyphenPieces(text);
  return pieces.some(piece => piece.isWhole)
    ? pieces.map(piece => (piece.isWhole ? { text: piece.text, noWrap: true } : { text: piece.text }))
    : text;
}
