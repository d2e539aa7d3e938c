// Rows that say "at most one of these". One whose columns all stand in another such row says nothing more: a window of
// four weeks says what each week in it says. The solver finds that too, and takes longer over it than over all the rest.

export interface PackingRow {
  readonly row: number;
  /** Whether one of the columns must be 1, so that the row is no other's to say. */
  readonly isExact: boolean;
  readonly columns: readonly number[];
}

/** Those that another one says; of two that say the same, the second. */
export function dominatedRows(rows: readonly PackingRow[], columnCount: number): readonly number[] {
  const isIn = rowsByColumn(rows, columnCount);
  /** How many columns of the row at hand each other row has. */
  const shared = new Int32Array(rows.length);
  const isDominated = ({ columns, isExact }: PackingRow, at: number) => {
    if (isExact) return false;
    for (const column of columns) for (const other of isIn[column] ?? []) shared[other] = 0;
    for (const column of columns)
      for (const other of isIn[column] ?? []) {
        const common = (shared[other] ?? 0) + 1;
        shared[other] = common;
        if (common < columns.length || other === at) continue;
        const isSame = rows[other]?.columns.length === columns.length;
        if (!isSame || rows[other]?.isExact || other < at) return true;
      }
    return false;
  };
  return rows.filter(isDominated).map(({ row }) => row);
}

/** The places in `rows` of those that each column stands in. */
function rowsByColumn(rows: readonly PackingRow[], columnCount: number): readonly number[][] {
  const isIn: number[][] = Array.from({ length: columnCount }, () => []);
  for (const [at, { columns }] of rows.entries()) for (const column of columns) isIn[column]?.push(at);
  return isIn;
}
