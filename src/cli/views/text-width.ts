// How many columns text takes in a terminal: escapes none, decomposed letters one, wide letters two.

import { stripVTControlCharacters } from 'node:util';

/** Nothing but letters, marks and lines of one column each: composed Vietnamese, dashes, arrows, boxes, bars. */
const PLAIN = /^[ -~\u00a0-\u00ac\u00ae-\u024f\u1e00-\u1eff\u2010-\u2027\u2190-\u21ff\u2500-\u259f]*$/;
/** East Asian wide and fullwidth blocks, and pictographs (Unicode TR 11). */
const WIDE =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|^\p{Emoji_Presentation}/u;

export function textWidth(text: string): number {
  const shown = stripVTControlCharacters(text);
  if (PLAIN.test(shown)) return shown.length;
  let width = 0;
  for (const { segment } of segmentsOf(shown)) width += WIDE.test(segment) ? 2 : 1;
  return width;
}

/** Made when first needed: it takes as long as a small command. */
let segmenter: Intl.Segmenter | null = null;

function segmentsOf(text: string): Intl.Segments {
  segmenter ??= new Intl.Segmenter('vi', { granularity: 'grapheme' });
  return segmenter.segment(text);
}

export function padTo(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - textWidth(text)));
}

/** Without the word that breaks off, unless little else would be left. */
function wholeWords(cut: string, next: string): string {
  const end = cut.lastIndexOf(' ');
  return next === ' ' || end < cut.length / 2 ? cut : cut.slice(0, end);
}

/** Plain text cut to a width between words, with an ellipsis where something is missing. */
export function cutToWidth(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  let cut = '';
  for (const { segment } of segmentsOf(text)) {
    if (textWidth(cut + segment) > width - 1) return `${wholeWords(cut, segment)}…`;
    cut += segment;
  }
  return cut;
}
