// Bars as inline SVG. Each bar's note says its figures, so nothing depends on seeing it.

import { html, type Markup } from '../markup.ts';
import type { Bar, Cell, Chart } from '../paper.ts';

const [LABEL, ROOM, NOTE, STEP] = [230, 330, 200, 18];

export function htmlChart({ caption, bars, legend }: Chart): Markup {
  const most = Math.max(1, ...bars.map(b => Math.max(b.value, b.mark ?? 0)));
  const [width, height] = [LABEL + ROOM + NOTE, bars.length * STEP + 4];
  return html`<figure>
<figcaption>${caption}</figcaption>
<svg viewBox="0 0 ${String(width)} ${String(height)}" role="img" aria-label="${caption}">
${bars.map((bar, i) => drawn(bar, i * STEP, ROOM / most))}</svg>
<p class="legend">${legend}</p>
</figure>
`;
}

function drawn({ label, value, mark, note }: Bar, y: number, perUnit: number): Markup {
  const number = (n: number) => String(Math.round(n * 10) / 10);
  const x = LABEL + (mark ?? 0) * perUnit;
  const stroke =
    mark === null
      ? ''
      : html`<line x1="${number(x)}" x2="${number(x)}" y1="${number(y + 1)}" y2="${number(y + STEP - 1)}" stroke="#000" stroke-width="2"/>`;
  return html`<text x="0" y="${number(y + 14)}">${label}</text><rect x="${number(LABEL)}" y="${number(y + 4)}" width="${number(value * perUnit)}" height="12" fill="#7a9cc6"/>${stroke}<text x="${number(LABEL + ROOM + 8)}" y="${number(y + 14)}">${note}</text>
`;
}

/** In a cell: its lines say the figures. */
export function htmlBar({ value, mark, most }: NonNullable<Cell['bar']>): Markup {
  const share = (n: number) => String(Math.round((n / Math.max(1, most)) * 1000) / 10);
  return html`<svg class="bar" viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true"><rect width="${share(value)}" y="2" height="8" fill="#7a9cc6"/><line x1="${share(mark)}" x2="${share(mark)}" y2="12" stroke="#000"/></svg>`;
}
