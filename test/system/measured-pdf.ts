// A PDF as poppler reads it: where each word stands and how large it is.

import { execFileSync } from 'node:child_process';

export interface PlacedWord {
  readonly text: string;
  readonly page: number;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface MeasuredPdf {
  readonly pages: readonly { readonly width: number; readonly height: number }[];
  readonly words: readonly PlacedWord[];
}

export function measurePdf(path: string): MeasuredPdf {
  const page = execFileSync('pdftotext', ['-bbox', path, '-'], { encoding: 'utf8', maxBuffer: 1 << 26 });
  const pages: { width: number; height: number }[] = [];
  const words: PlacedWord[] = [];
  for (const [, width, height, left, top, right, bottom, text = ''] of page.matchAll(
    /<page width="([\d.]+)" height="([\d.]+)">|<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">([^<]*)</g,
  ))
    if (width) pages.push({ width: Number(width), height: Number(height) });
    else
      words.push({
        text,
        page: pages.length - 1,
        left: Number(left),
        top: Number(top),
        right: Number(right),
        bottom: Number(bottom),
      });
  return { pages, words };
}

/** Without the mark across a draft, which stands on all of it and to its edges. */
export function withoutMark(measured: MeasuredPdf, mark: string | null): MeasuredPdf {
  const isMark = (text: string) => mark !== null && [...text].every(letter => mark.includes(letter));
  return { ...measured, words: measured.words.filter(word => !isMark(word.text)) };
}

/** Pairs of words that stand on each other. */
export function overlaps({ words }: MeasuredPdf): readonly string[] {
  const found: string[] = [];
  words.forEach((a, i) => {
    for (const b of words.slice(i + 1)) {
      if (a.page !== b.page) continue;
      const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      if (wide > 1 && high > Math.min(a.bottom - a.top, b.bottom - b.top) / 2)
        found.push(`${a.text} | ${b.text}`);
    }
  });
  return found;
}

/** Words nearer to the edge of their page than so many millimetres. */
export function nearEdges({ pages, words }: MeasuredPdf, millimetres: number): readonly string[] {
  const room = (millimetres * 72) / 25.4 - 0.5;
  return words
    .filter(({ page, left, top, right, bottom }) => {
      const { width = 0, height = 0 } = pages[page] ?? {};
      return left < room || top < room || right > width - room || bottom > height - room;
    })
    .map(word => word.text);
}
