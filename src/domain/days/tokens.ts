// What was typed about days, cut into numbers, words and marks. Words are compared in one spelling, however the
// keyboard composed them and wherever it set the tone (quý, qúy); a word typed without its marks is matched too.

import { cleanText, spellingOf } from '../text.ts';

export type Token =
  | { readonly kind: 'number'; readonly digits: string }
  | { readonly kind: 'word'; readonly spelling: string; readonly bare: string }
  /** `tight`: no space on either side of it. */
  | { readonly kind: 'mark'; readonly mark: string; readonly tight: boolean };

const PARTS = /\d+|[\p{L}\p{M}]+|\.{2,}|\S/gu;
const DASHES = /[\u2010-\u2015\u2212]/g;
/** What only surrounds what was meant. */
const SURROUNDING = /["'“”‘’()[\]]/g;

export function tokensOf(text: string): readonly Token[] {
  const line = cleanText(text.replace(/[\r\n]+/g, ' ; ').normalize('NFKC'))
    .toLowerCase()
    .replace(DASHES, '-')
    .replace(/->|[→~]/g, '..')
    .replace(SURROUNDING, ' ')
    .replace(/^[\s.,;:!?]+|[\s.,;:!?]+$/g, '');
  return [...line.matchAll(PARTS)].map(({ 0: part, index }) => {
    const around = `${line[index - 1]}${line[index + part.length]}`;
    return tokenOf(part, !around.includes(' '));
  });
}

function tokenOf(part: string, tight: boolean): Token {
  if (/^\d/.test(part)) return { kind: 'number', digits: part };
  if (/^[\p{L}\p{M}]/u.test(part)) {
    const spelling = spellingOf(part);
    return { kind: 'word', spelling, bare: withoutMarks(spelling) };
  }
  return { kind: 'mark', mark: part.startsWith('..') ? '..' : part, tight };
}

export function withoutMarks(spelling: string): string {
  return spelling.replace(/\p{M}/gu, '').replaceAll('đ', 'd');
}
