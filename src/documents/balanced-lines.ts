import { textWidth } from './measure-text.ts';
import { MILLIMETRE, SIZES } from './sizes.ts';

/** Of the left half of a heading upright. */
const ROOM = 68 * MILLIMETRE;

/** A name too long for a line of the heading is broken into lines about as long: ỦY BAN NHÂN DÂN / PHƯỜNG THỤY KHUÊ. */
export function balancedLines(name: string): readonly string[] {
  const width = (text: string) => textWidth(text, SIZES.header, true);
  const count = Math.ceil(width(name) / ROOM);
  const lines: string[] = [];
  let words = name.split(' ');
  for (let left = count; left > 1 && words.length > 1; left--) {
    const share = width(words.join(' ')) / left;
    const lengths = words.map((_, i) => Math.abs(width(words.slice(0, i + 1).join(' ')) - share));
    const take = lengths.indexOf(Math.min(...lengths.slice(0, -1))) + 1;
    lines.push(words.slice(0, take).join(' '));
    words = words.slice(take);
  }
  return [...lines, words.join(' ')];
}
