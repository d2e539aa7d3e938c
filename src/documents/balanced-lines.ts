/** Capitals of 12 points that fit the left half of the heading. */
const LONGEST_LINE = 24;

/** A name too long for one line of the heading is broken near its middle: ỦY BAN NHÂN DÂN / PHƯỜNG THỤY KHUÊ. */
export function balancedLines(name: string): readonly string[] {
  if (name.length <= LONGEST_LINE) return [name];
  const spaces = [...name.matchAll(/ /g)].map(match => match.index);
  const middle = name.length / 2;
  const at = spaces.reduce((best, i) => (Math.abs(i - middle) < Math.abs(best - middle) ? i : best), 0);
  return at === 0 ? [name] : [name.slice(0, at), name.slice(at + 1)];
}
