// Where rows go on to the next page: what belongs together is not parted, and signatures never stand alone.

export interface PlannedRow {
  /** Points. */
  readonly height: number;
  /** On its page. */
  readonly keepsNext?: boolean;
  readonly startsPage?: boolean;
}

interface Room {
  /** Points of a page. */
  readonly height: number;
  /** Taken on the first page. */
  readonly used?: number;
  /** Of the headings that are repeated on every other page. */
  readonly repeated: number;
}

/** The rows with which a page begins, but for the first. */
export function pageStarts(
  rows: readonly PlannedRow[],
  { height, used: taken = 0, repeated }: Room,
): readonly number[] {
  const starts: number[] = [];
  let used = taken;
  for (let at = 0; at < rows.length; ) {
    const last = rows.slice(at).findIndex(row => !row.keepsNext);
    const group = rows.slice(at, last < 0 ? rows.length : at + last + 1);
    const high = group.reduce((sum, row) => sum + row.height, 0);
    if (used > 0 && (group[0]?.startsPage || used + high > height)) {
      starts.push(at);
      used = repeated;
    }
    used += high;
    at += group.length;
  }
  return starts;
}
