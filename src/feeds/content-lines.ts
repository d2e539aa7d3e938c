// Content lines of iCalendar: RFC 5545 section 3.1 (folding) and 3.3.11 (text).

import { cleanText } from '../domain/text.ts';

const MOST_OCTETS = 75;

/**
 * Folds a line so that no part is longer than 75 octets, without cutting a character or an escape in two: Google is
 * reported to hide an event whose `\\n` was cut.
 */
export function foldLine(line: string): string {
  if (Buffer.byteLength(line) <= MOST_OCTETS) return line;
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const [unit] of line.matchAll(/\\?./gsu)) {
    const size = Buffer.byteLength(unit);
    if (octets + size > MOST_OCTETS) {
      parts.push(part);
      part = ' ';
      octets = 1;
    }
    part += unit;
    octets += size;
  }
  return [...parts, part].join('\r\n');
}

/** A calendar's name: programs disagree on how to read an escaped comma or semicolon, so it has none. */
export function calendarName(text: string): string {
  return cleanText(text).replace(/\s*[,;\\]\s*/g, ' - ');
}
