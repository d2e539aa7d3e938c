// Bars drawn in PDF: as long as their value, with a stroke where the mark is.

import type { Content } from 'pdfmake/interfaces.js';
import type { PageFrame } from '../page.ts';
import type { Bar, Chart } from '../paper.ts';
import { tag } from '../pdf-tags.ts';
import { SIZES } from '../sizes.ts';

const LABEL_SHARE = 0.32;
const NOTE_SHARE = 0.34;
const BAR_HEIGHT = 9;
/** More bars than a page holds are parted, between two of them. */
const MOST_TOGETHER = 40;

export function pdfChart({ caption, bars, legend }: Chart, { width }: PageFrame, index: number): Content {
  const most = Math.max(1, ...bars.map(b => Math.max(b.value, b.mark ?? 0)));
  const room = width * (1 - LABEL_SHARE - NOTE_SHARE) - 8;
  const fontSize = SIZES.small;
  const id = (part: string) => tag('P', `${index}.${part}`);
  const foot: Content = { text: legend, fontSize, italics: true, margin: [0, 3, 0, 0], id: id('e') };
  return {
    margin: [0, 6, 0, 0],
    unbreakable: bars.length <= MOST_TOGETHER,
    stack: [
      { text: caption, bold: true, fontSize: SIZES.table, margin: [0, 0, 0, 3], id: id('c') },
      ...bars.map(
        (bar, i): Content => ({
          columns: [
            { width: width * LABEL_SHARE, text: bar.label, fontSize, id: id(`l${i}`) },
            { width: room + 8, canvas: drawn(bar, room / most) },
            { width: width * NOTE_SHARE, text: bar.note, fontSize, id: id(`n${i}`) },
          ],
          unbreakable: true,
        }),
      ),
      ...(legend ? [foot] : []),
    ],
  };
}

function drawn({ value, mark }: Bar, perUnit: number) {
  const bar = { type: 'rect' as const, x: 0, y: 2, w: value * perUnit, h: BAR_HEIGHT, color: '#7a9cc6' };
  if (mark === null) return [bar];
  const x = mark * perUnit;
  return [
    bar,
    { type: 'line' as const, x1: x, y1: 0, x2: x, y2: BAR_HEIGHT + 4, lineWidth: 1.4, lineColor: '#000000' },
  ];
}
