// Rows that say "at most one of these". One whose columns all stand in another such row says nothing more: a window of
// four weeks says what each week in it says. The solver finds that too, and takes longer over it than over all the rest.

export interface PackingRows {
  readonly rows: number[];
  /** Whether one of the columns must be 1, so that the row is no other's to say. */
  readonly isExact: boolean[];
  readonly columns: number[][];
  readonly columnCount: number;
}

/** Those that another one says; of two that say the same, the second. */
export function dominatedRows({ rows, isExact, columns, columnCount }: PackingRows): readonly number[] {
  const isIn = rowsByColumn(columns, columnCount);
  const dominated: number[] = [];
  /** How many columns of the row at hand each other row has. */
  const shared = new Int32Array(rows.length);
  for (let row = 0; row < rows.length; row++) {
    const mine = columns[row] ?? [];
    if (isExact[row]) continue;
    for (const column of mine) for (const other of isIn[column] ?? []) shared[other] = 0;
    let isDominated = false;
    for (const column of mine)
      for (const other of isIn[column] ?? []) {
        const common = (shared[other] ?? 0) + 1;
        shared[other] = common;
        if (common < mine.length || other === row) continue;
        const isSame = columns[other]?.length === mine.length;
        if (!isSame || isExact[other] || other < row) isDominated = true;
      }
    const at = rows[row];
    if (isDominated && at !== undefined) dominated.push(at);
  }
  return dominated;
}

function rowsByColumn(columns: readonly (readonly number[])[], count: number): readonly number[][] {
  const isIn: number[][] = Array.from({ length: count }, () => []);
  for (const [row, mine] of columns.entries()) for (const column of mine) isIn[column]?.push(row);
  return isIn;
}
