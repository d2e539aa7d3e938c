// Vietnamese names: the given name comes last, and lists are sorted by it.

import { cleanText, hasMarks, searchKey, spellingOf } from './text.ts';

/** Made when first needed: it takes as long as a small command. */
let collator: Intl.Collator | null = null;

/** Given name, then family name, then the middle names, each word as a Vietnamese dictionary orders it. */
export function compareNames(a: string, b: string): number {
  collator ??= new Intl.Collator('vi');
  const [left, right] = [sortingWords(a), sortingWords(b)];
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const order = collator.compare(left[i] ?? '', right[i] ?? '');
    if (order !== 0) return order;
  }
  return a < b ? -1 : a > b ? 1 : 0;
}

function sortingWords(name: string): readonly string[] {
  const words = name.split(' ');
  const given = words.pop() ?? '';
  return [given, ...words];
}

/**
 * Whether what was typed names this person: the whole name, or its last words. Typed with marks it means just that
 * spelling (Hòa is not Hoa), wherever the tone stands; without any, every name that reads so.
 */
export function matchesName(typed: string, name: string): boolean {
  const key = hasMarks(typed) ? spelledOut : searchKey;
  const [wanted, full] = [key(typed), key(name)];
  return wanted !== '' && (full === wanted || full.endsWith(` ${wanted}`));
}

function spelledOut(name: string): string {
  return cleanText(name).split(' ').map(spellingOf).join(' ');
}

/** Letters that nobody sees (tags, fillers), marks without a letter or in piles: two such names would look like one. */
const HIDDEN = /[\p{Cf}\p{Co}\p{Cn}\u115f\u1160\u2800\u3164\uffa0]|\p{M}{2}|(?<![\p{L}\p{M}])\p{M}/u;

export function hidesLetters(name: string): boolean {
  return HIDDEN.test(name.normalize('NFC'));
}
