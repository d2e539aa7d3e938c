// Words that are never parted, in PDF.

import type { ContentText } from 'pdfmake/interfaces.js';

/** A word with a hyphen in it is set whole, with the hyphen that everybody types and searches for. */
export function wholeText(text: string): ContentText['text'] {
  const pieces = text.split(/(\S+-\S+)/).filter(piece => piece !== '');
  return pieces.length > 1 || /\S-\S/.test(text)
    ? pieces.map(piece => (/\S-\S/.test(piece) ? { text: piece, noWrap: true } : { text: piece }))
    : text;
}
