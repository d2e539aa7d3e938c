// HTML in which nothing is markup unless the program wrote it: every value put in is escaped.

import { hyphenPieces } from './measure-text.ts';

export interface Markup {
  readonly text: string;
}

type Insert = string | Markup | readonly Markup[];

/** A template whose inserted strings are escaped. */
export function html(pieces: TemplateStringsArray, ...inserts: readonly Insert[]): Markup {
  const text = pieces
    .map((piece, i) => piece + (i < inserts.length ? asText(inserts[i] ?? '') : ''))
    .join('');
  return { text };
}

/** Markup of our own that holds no value from outside. */
export function element(text: string): Markup {
  return { text };
}

/** Text in which words with a hyphen are never parted. */
export function wholeMarkup(text: string): Markup {
  const pieces = hyphenPieces(text);
  return html`${pieces.map(piece => (piece.isWhole ? html`<span class="whole">${piece.text}</span>` : html`${piece.text}`))}`;
}

function asText(insert: Insert): string {
  if (typeof insert === 'string') return escapeMarkup(insert);
  return 'text' in insert ? insert.text : insert.map(m => m.text).join('');
}

function escapeMarkup(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}
