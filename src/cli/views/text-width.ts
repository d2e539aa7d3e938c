// How many columns text takes in a terminal: escapes none, decomposed letters one, wide letters two.

import { stripVTControlCharacters } from 'node:util';

const SEGMENTS = new Intl.Segmenter('vi', { granularity: 'grapheme' });
/** East Asian wide and fullwidth blocks, and pictographs (Unicode TR 11). */
const WIDE =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|^\p{Emoji_Presentation}/u;

export function textWidth(text: string): number {
  let width = 0;
  for (const { segment } of SEGMENTS.segment(stripVTControlCharacters(text)))
    width += WIDE.test(segment) ? 2 : 1;
  return width;
}

export function padTo(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - textWidth(text)));
}

/** Plain text cut to a width, with an ellipsis where something is missing. */
export function cutToWidth(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  let cut = '';
  for (const { segment } of SEGMENTS.segment(text)) {
    if (textWidth(cut + segment) > width - 1) return `${cut}…`;
    cut += segment;
  }
  return cut;
}
