import { element, html, type Markup } from '../markup.ts';
import type { Qr } from '../paper.ts';

/** A code to be read by a telephone, with its address in words for everyone else. */
export async function htmlCode({ address, note, size }: Qr): Promise<Markup> {
  const qrcode = await import('qrcode');
  const svg = await qrcode.toString(address, { type: 'svg', errorCorrectionLevel: 'M', margin: 0 });
  return html`<div class="code"><div class="square" style="width: ${String(size)}mm" aria-hidden="true">${element(svg)}</div><p class="note">${note}</p></div>
`;
}
