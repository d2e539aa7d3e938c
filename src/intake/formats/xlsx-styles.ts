// What the styles of an Excel workbook say of a cell that matters to a reader: whether a number is a date or a time,
// with how many zeros it is shown, whether it is struck through.

import { readXml } from './xml-tokens.ts';

export interface CellStyle {
  readonly kind: 'plain' | 'date' | 'time';
  /** The digits of a format like 0000000000, which brings back the 0 of a telephone number. */
  readonly digits: number;
  readonly struck: boolean;
}

export const PLAIN: CellStyle = { kind: 'plain', digits: 0, struck: false };

/** ECMA-376 18.8.30: the formats every program knows; 27 to 36 and 50 to 58 are dates of East Asia. */
const BUILT_IN = (id: number): CellStyle['kind'] => {
  if ((id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)) return 'date';
  return (id >= 18 && id <= 21) || (id >= 45 && id <= 47) ? 'time' : 'plain';
};

/** By the index that a cell names. */
export function readStyles(bytes: Buffer | undefined, part: string): readonly CellStyle[] {
  if (!bytes) return [];
  const formats = new Map<number, string>();
  const struck: boolean[] = [];
  const cells: { readonly format: number; readonly font: number }[] = [];
  const path: string[] = [];
  readXml(bytes, part, {
    open(tag) {
      const within = path.at(-1);
      path.push(tag.name);
      const number = (name: string) => Number(tag.attribute(name) ?? 0);
      if (tag.name === 'numFmt') formats.set(number('numFmtId'), tag.attribute('formatCode') ?? '');
      else if (tag.name === 'font' && within === 'fonts') struck.push(false);
      else if (tag.name === 'strike' && within === 'font')
        struck[struck.length - 1] = isOn(tag.attribute('val'));
      else if (tag.name === 'xf' && within === 'cellXfs')
        cells.push({ format: number('numFmtId'), font: number('fontId') });
    },
    close: () => path.pop(),
    text: () => {},
  });
  return cells.map(({ format, font }) => styleOf(format, formats.get(format), struck[font] ?? false));
}

export function isOn(value: string | null): boolean {
  return value === null || !['0', 'false', 'off', 'none'].includes(value);
}

function styleOf(id: number, code: string | undefined, struck: boolean): CellStyle {
  if (code === undefined) return { kind: BUILT_IN(id), digits: 0, struck };
  // Without quoted words, escaped letters, colours and conditions; the first of several sections.
  const letters = code
    .replace(/"[^"]*"?|\\.|_.|\*./g, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]?/gi, '')
    .replace(/;.*/s, '')
    .toLowerCase();
  const digits = /^0{2,}$/.test(letters) ? letters.length : 0;
  if (/[dy]/.test(letters) || /^[^hs]*m[^hs]*$/.test(letters)) return { kind: 'date', digits, struck };
  return { kind: /[hs]/.test(letters) ? 'time' : 'plain', digits, struck };
}
