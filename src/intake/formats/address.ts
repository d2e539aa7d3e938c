// Cells by their addresses, as spreadsheets write them: B7, B7:D9.

import type { Area } from './sheet.ts';

/** Row and column from 0; null for what is no address. */
export function parseAddress(text: string): readonly [row: number, column: number] | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(text);
  if (!match) return null;
  return [Number(match[2]) - 1, columnOf(match[1] ?? '')];
}

export function parseArea(text: string): Area | null {
  const [from = '', until = from] = text.split(':');
  const [first, last] = [parseAddress(from), parseAddress(until)];
  return first && last ? { top: first[0], left: first[1], bottom: last[0], right: last[1] } : null;
}

/** Spreadsheet letters of a column counted from 0: 0 is A. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
