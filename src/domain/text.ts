// Text as it enters: composed (NFC), printable, on one line. Decomposed Vietnamese prints broken in PDFs and
// control characters inject lines into calendars and terminals, so both stop here.

/** Characters that change how their neighbours read, or read as nothing: C0, C1, bidi, zero-width, BOM. */
const INVISIBLE =
  /[\p{Cc}\p{Cs}\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/gu;

export const LONGEST_TEXT = 500;

/** One line of text for storing: NFC, no invisible characters, single spaces, trimmed. */
export function cleanText(raw: string): string {
  return raw
    .replace(/[\r\n\t\u00a0\u2028\u2029]+/g, ' ')
    .replace(INVISIBLE, '')
    .normalize('NFC')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** A value that JSON can carry, with every text in it clean. */
export function cleanTexts<Value>(value: Value): Value {
  return withTexts(value, cleanText);
}

/** A value that JSON can carry, with every text in it rewritten. */
export function withTexts<Value>(value: Value, rewrite: (text: string) => string): Value {
  return JSON.parse(JSON.stringify(value), (_, inner: unknown) =>
    typeof inner === 'string' ? rewrite(inner) : inner,
  );
}

/**
 * The form in which names are compared: no diacritics, no case, single spaces, and the new placement of
 * tones matching the old (Hoà = Hòa), which falls out of dropping the marks.
 */
export function searchKey(text: string): string {
  return cleanText(text)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .toLowerCase();
}

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** Decomposed, with the tone at the end: the same for both placements of it (Hoà, Hòa), and for no other word. */
export function spellingOf(word: string): string {
  const apart = word.toLowerCase().normalize('NFD');
  return apart.replace(TONE, '') + (apart.match(TONE) ?? []).join('');
}

export function hasMarks(text: string): boolean {
  return /[\p{M}đĐ]/u.test(text.normalize('NFD'));
}

/** The number of single-letter edits between two search keys; used to offer the nearest word. */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** The candidate nearest to what was typed, or null where none is near. */
export function nearest(typed: string, candidates: readonly string[]): string | null {
  const key = searchKey(typed);
  let best: string | null = null;
  let bestDistance = Math.max(2, Math.ceil(key.length / 3)) + 1;
  for (const candidate of candidates) {
    const distance = editDistance(key, searchKey(candidate));
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

/** By code units: the same order everywhere, for codes and dates; names are compared in name.ts. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
