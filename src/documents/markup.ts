// HTML in which nothing is markup unless the program wrote it: every value put in is escaped.

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
  const pieces = text.split(/(\S+-\S+)/);
  return html`${pieces.map(piece => (/\S-\S/.test(piece) ? html`<span class="whole">${piece}</span>` : html`${piece}`))}`;
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
