// A program in the typed arrays that HiGHS takes, whole or from some row and column on.

import type { Objective, Program } from './program.ts';

export function costsOf({ columns }: Program, { entries }: Objective): Float64Array {
  const costs = new Float64Array(columns.lower.length);
  for (const { column, times } of entries) costs[column] = (costs[column] ?? 0) + times;
  return costs;
}

/** The bounds and entries of the rows from `first` on, in compressed rows over all columns. */
export function rowData({ columns, rows }: Program, first: number) {
  const start = rows.starts[first] ?? 0;
  return {
    lower: Float64Array.from(rows.lower.slice(first)),
    upper: Float64Array.from(rows.upper.slice(first)),
    matrix: {
      format: 'csr' as const,
      numRows: rows.lower.length - first,
      numCols: columns.lower.length,
      starts: new Int32Array(rows.starts.slice(first)).map(s => s - start),
      indices: Int32Array.from(rows.columns.slice(start)),
      values: Float64Array.from(rows.times.slice(start)),
    },
  };
}

/** The bounds of the columns from `first` on; their entries come with the rows. */
export function columnData({ columns, rows }: Program, costs: Float64Array, first: number) {
  const count = columns.lower.length - first;
  return {
    cost: costs.slice(first),
    lower: Float64Array.from(columns.lower.slice(first)),
    upper: Float64Array.from(columns.upper.slice(first)),
    matrix: {
      format: 'csc' as const,
      numRows: rows.lower.length,
      numCols: count,
      starts: new Int32Array(count + 1),
      indices: new Int32Array(0),
      values: new Float64Array(0),
    },
  };
}

export function modelData(program: Program, objective: Objective) {
  const { lower, upper, matrix } = rowData(program, 0);
  return {
    numCols: program.columns.lower.length,
    numRows: program.rows.lower.length,
    offset: objective.constant,
    colCost: costsOf(program, objective),
    colLower: Float64Array.from(program.columns.lower),
    colUpper: Float64Array.from(program.columns.upper),
    rowLower: lower,
    rowUpper: upper,
    matrix,
  };
}
