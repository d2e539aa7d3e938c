// A program in the typed arrays that HiGHS takes, whole or from some row and column on.

import { columnBounds, type Objective, type Program, rowBounds } from './program.ts';

export function costsOf({ columns }: Program, { entries }: Objective): Float64Array {
  const costs = new Float64Array(columns.count);
  for (const { column, times } of entries) costs[column] = (costs[column] ?? 0) + times;
  return costs;
}

/** The bounds and entries of the rows from `first` on, in compressed rows over all columns. */
export function rowData({ columns, rows }: Program, first: number) {
  const start = rows.starts[first] ?? 0;
  const starts = rows.starts.subarray(first, rows.count + 1);
  return {
    lower: rows.lower.subarray(first, rows.count),
    upper: rows.upper.subarray(first, rows.count),
    matrix: {
      format: 'csr' as const,
      numRows: rows.count - first,
      numCols: columns.count,
      starts: start === 0 ? starts : starts.map(s => s - start),
      indices: rows.columns.subarray(start, rows.written),
      values: rows.times.subarray(start, rows.written),
    },
  };
}

/** The bounds of the columns from `first` on; their entries come with the rows. */
export function columnData({ columns }: Program, costs: Float64Array, first: number) {
  const count = columns.count - first;
  return {
    cost: costs.subarray(first),
    lower: columns.lower.subarray(first, columns.count),
    upper: columns.upper.subarray(first, columns.count),
    matrix: {
      format: 'csc' as const,
      numCols: count,
      starts: new Int32Array(count + 1),
      indices: new Int32Array(0),
      values: new Float64Array(0),
    },
  };
}

export function modelData(program: Program, objective: Objective) {
  const columns = columnBounds(program);
  const rows = rowBounds(program);
  return {
    numCols: program.columns.count,
    numRows: program.rows.count,
    offset: objective.constant,
    colCost: costsOf(program, objective),
    colLower: columns.lower,
    colUpper: columns.upper,
    rowLower: rows.lower,
    rowUpper: rows.upper,
    matrix: rowData(program, 0).matrix,
  };
}
