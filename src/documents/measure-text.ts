// How wide text is in Times, by the advance widths of Times-Roman (Adobe Core 14). Marks add nothing: a Vietnamese
// letter is as wide as the letter under its marks, but for ơ and ư, which the allowance covers.

const WIDTHS =
  '250 333 408 500 500 833 778 180 333 333 500 564 250 333 250 278 500 500 500 500 500 500 500 500 500 500 278 278 564 564 564 444 ' +
  '921 722 667 667 722 611 556 722 722 333 389 722 611 889 722 722 556 722 667 556 611 722 722 944 722 722 611 333 278 333 469 500 ' +
  '333 444 500 444 500 444 333 500 500 278 278 500 278 778 500 500 500 500 333 389 278 500 500 722 500 500 444 480 200 480 541';
const BY_CODE = WIDTHS.split(' ').map(Number);
const FIRST = 32;
const OTHER = 500;
/** For horns, bold letters and rounding. */
const ALLOWANCE = 1.04;
const BOLD = 1.06;

/** In points, at `size` points. */
export function textWidth(text: string, size: number, bold = false): number {
  const letters = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/\u00a0/g, ' ')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D');
  const thousandths = [...letters].reduce(
    (sum, letter) => sum + (BY_CODE[(letter.codePointAt(0) ?? 0) - FIRST] ?? OTHER),
    0,
  );
  return (thousandths / 1000) * size * ALLOWANCE * (bold ? BOLD : 1);
}

/** Without allowance: of a rule under it. */
export function exactWidth(text: string, size: number, bold = false): number {
  return textWidth(text, size, bold) / ALLOWANCE;
}

/** Words with a hyphen, which are set whole, and what stands between them. */
export function hyphenPieces(text: string): readonly { readonly text: string; readonly isWhole: boolean }[] {
  return text
    .split(/(\S+-\S+)/)
    .filter(piece => piece !== '')
    .map(piece => ({ text: piece, isWhole: /\S-\S/.test(piece) }));
}

/** The parts of a text that are never parted. */
export function wholeWords(text: string): readonly string[] {
  return text.split(' ');
}

/** A word too wide for its place is parted between the names it is made of, never within one. */
export function partedToFit(text: string, size: number, width: number, bold = false): string {
  return wholeWords(text)
    .map(word => (textWidth(word, size, bold) > width + 0.5 ? word.replace(/\u00a0/g, ' ') : word))
    .join(' ');
}

/**
 * Lines a text takes in `width` points, set greedily; the first begins `indent` points in. A word wider than a line takes
 * several.
 */
export function lineCount(text: string, size: number, width: number, bold = false, indent = 0): number {
  const space = textWidth(' ', size);
  return text.split('\n').reduce((sum, part) => sum + linesOfPart(part), 0);

  function linesOfPart(part: string): number {
    let lines = 1;
    let used = indent;
    for (const word of wholeWords(part)) {
      const whole = textWidth(word, size, bold);
      const more = width > 0 ? Math.floor(Math.max(0, whole - 0.5) / width) : 0;
      const wide = whole - more * width;
      lines += more;
      if (used > indent && used + space + wide > width) {
        lines++;
        used = wide;
      } else used += (used > indent ? space : 0) + wide;
    }
    return lines;
  }
}
