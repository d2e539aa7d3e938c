// Sentences on a terminal break between words and hang under their beginning. What is to be copied stays as it is:
// a line that is a command, an address (no word is ever cut), and so do the lines of tables.

import { stripVTControlCharacters } from 'node:util';
import { textWidth } from './views/text-width.ts';

/** A narrower terminal shows little whatever is done. */
const NARROWEST = 24;
const STAYS = /[│─]|^\s*lichtruc /;
/** Blanks and what a line of a list begins with: `  • `, `✓ `, `12. `. */
const BEGINNING = /^(\s*)((?:[•✓✗!→+~-]|\d+\.) )?/;
/** A word with the blanks before it; the name of the program stays with what follows it. */
const WORD = /\s*(?:lichtruc )?\S+/g;

/** Each line of `text` in lines of at most `width` columns, where its words allow it. */
export function wrapText(text: string, width: number): string {
  if (width < NARROWEST) return text;
  return text
    .split('\n')
    .map(line => (textWidth(line) <= width ? line : wrapLine(line, width)))
    .join('\n');
}

function wrapLine(line: string, width: number): string {
  const plain = stripVTControlCharacters(line);
  if (STAYS.test(plain)) return line;
  const [, blanks = '', mark] = BEGINNING.exec(plain) ?? [];
  const hanging = blanks + (mark ? ' '.repeat(mark.length) : '  ');
  const lines: string[] = [];
  let current = '';
  for (const word of line.match(WORD) ?? []) {
    if (current !== '' && textWidth(current + word) > width) {
      lines.push(current);
      current = hanging + word.trimStart();
    } else current += word;
  }
  return [...lines, current].join('\n');
}
