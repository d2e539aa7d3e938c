// Bars drawn in PDF: as long as their value, with a stroke where the mark is.

import type { Content } from 'pdfmake/interfaces.js';
import { SIZES } from '../layout.ts';
import type { Bar, Chart } from '../paper.ts';
import type { PageFrame } from './pdf-frame.ts';

const LABEL_SHARE = 0.3;
const NOTE_SHARE = 0.24;
const BAR_HEIGHT = 9;
/** More bars than a page holds are parted, between two of them. */
const MOST_TOGETHER = 45;

export function pdfChart({ caption, bars, legend }: Chart, { width, scale }: PageFrame): Content {
  const most = Math.max(1, ...bars.map(b => Math.max(b.value, b.mark ?? 0)));
  const room = width * (1 - LABEL_SHARE - NOTE_SHARE) - 8;
  const fontSize = (SIZES.list - 1.5) * scale;
  return {
    margin: [0, 6, 0, 0],
    unbreakable: bars.length <= MOST_TOGETHER,
    stack: [
      { text: caption, bold: true, fontSize: SIZES.recipientsTitle, margin: [0, 0, 0, 3] },
      ...bars.map(
        (bar): Content => ({
          columns: [
            { width: width * LABEL_SHARE, text: bar.label, fontSize, noWrap: true },
            { width: room + 8, canvas: drawn(bar, room / most, scale) },
            { width: width * NOTE_SHARE, text: bar.note, fontSize },
          ],
          unbreakable: true,
        }),
      ),
      { text: legend, fontSize: SIZES.footer, italics: true, margin: [0, 3, 0, 0] },
    ],
  };
}

function drawn({ value, mark }: Bar, perUnit: number, scale: number) {
  const h = BAR_HEIGHT * scale;
  const bar = { type: 'rect' as const, x: 0, y: 2, w: value * perUnit, h, color: '#7a9cc6' };
  if (mark === null) return [bar];
  const x = mark * perUnit;
  return [
    bar,
    { type: 'line' as const, x1: x, y1: 0, x2: x, y2: h + 4, lineWidth: 1.4, lineColor: '#000000' },
  ];
}
