// A mixed-integer linear program under construction, kept as the flat typed arrays that a solver reads: columns with
// bounds, and rows one after another. It only ever grows and its bounds only ever tighten. The arrays have room beyond
// `count`; what stands there means nothing.

/** A number of times a column. */
export interface Entry {
  readonly column: number;
  readonly times: number;
}

/** A linear form with a constant: what a level minimises. */
export interface Objective {
  readonly constant: number;
  readonly entries: readonly Entry[];
}

export const NOTHING: Objective = { constant: 0, entries: [] };

export interface Columns {
  count: number;
  lower: Float64Array;
  upper: Float64Array;
  /** 1 where it must be whole. */
  integer: Uint8Array;
}

export interface Rows {
  count: number;
  /** How many entries are written, those of the row that is not closed yet included. */
  written: number;
  /** Row r owns the entries from starts[r] up to starts[r + 1]. */
  starts: Int32Array;
  columns: Int32Array;
  times: Float64Array;
  lower: Float64Array;
  upper: Float64Array;
  /** Where each column was last written, perhaps in a row since taken back: finds one that a row names twice. */
  latest: Int32Array;
}

export interface Program {
  readonly columns: Columns;
  readonly rows: Rows;
}

/** Bounds of a column or row; what is left out is unbounded. */
export interface Bounds {
  readonly atLeast?: number;
  readonly atMost?: number;
}

/** Room to begin with, of columns, rows and entries. */
const ROOM = 1024;

export function createProgram(): Program {
  return {
    columns: {
      count: 0,
      lower: new Float64Array(ROOM),
      upper: new Float64Array(ROOM),
      integer: new Uint8Array(ROOM),
    },
    rows: {
      count: 0,
      written: 0,
      starts: new Int32Array(ROOM),
      columns: new Int32Array(4 * ROOM),
      times: new Float64Array(4 * ROOM),
      lower: new Float64Array(ROOM),
      upper: new Float64Array(ROOM),
      latest: new Int32Array(ROOM),
    },
  };
}

/** The same program, to go on from in another direction. */
export function copyProgram({ columns, rows }: Program): Program {
  const { lower, upper, integer } = columns;
  return {
    columns: { ...columns, lower: lower.slice(), upper: upper.slice(), integer: integer.slice() },
    rows: {
      ...rows,
      starts: rows.starts.slice(),
      columns: rows.columns.slice(),
      times: rows.times.slice(),
      lower: rows.lower.slice(),
      upper: rows.upper.slice(),
      latest: rows.latest.slice(),
    },
  };
}

/** The bounds there are, in arrays that may be read but not written. */
export function columnBounds({ columns: { count, lower, upper } }: Program) {
  return { lower: lower.subarray(0, count), upper: upper.subarray(0, count) };
}

export function rowBounds({ rows: { count, lower, upper } }: Program) {
  return { lower: lower.subarray(0, count), upper: upper.subarray(0, count) };
}

/** A state of a program to return to: how far it had grown, and the bounds it had. */
export interface Mark {
  readonly columns: { readonly lower: Float64Array; readonly upper: Float64Array };
  readonly rows: { readonly lower: Float64Array; readonly upper: Float64Array };
}

export function markProgram(program: Program): Mark {
  const [columns, rows] = [columnBounds(program), rowBounds(program)];
  return {
    columns: { lower: columns.lower.slice(), upper: columns.upper.slice() },
    rows: { lower: rows.lower.slice(), upper: rows.upper.slice() },
  };
}

/** Makes the program what it was when it was marked. Marks set since then are void. */
export function returnTo({ columns, rows }: Program, mark: Mark): void {
  columns.count = mark.columns.lower.length;
  rows.count = mark.rows.lower.length;
  rows.written = rows.starts[rows.count] ?? 0;
  for (const [now, then] of [
    [columns, mark.columns],
    [rows, mark.rows],
  ] as const) {
    now.lower.set(then.lower);
    now.upper.set(then.upper);
  }
}

/** Adds a column of whole numbers. */
export function addInteger(program: Program, lower: number, upper: number): number {
  const column = addContinuous(program, lower, upper);
  program.columns.integer[column] = 1;
  return column;
}

/** Adds a column that may be any number, though in the best solution it need not be. */
export function addContinuous({ columns, rows }: Program, lower: number, upper: number): number {
  const column = columns.count++;
  if (column === columns.lower.length) {
    columns.lower = doubled(columns.lower, new Float64Array(2 * column));
    columns.upper = doubled(columns.upper, new Float64Array(2 * column));
    columns.integer = doubled(columns.integer, new Uint8Array(2 * column));
    rows.latest = doubled(rows.latest, new Int32Array(2 * column));
  }
  columns.lower[column] = lower;
  columns.upper[column] = upper;
  columns.integer[column] = 0;
  return column;
}

/** Writes a term of the row that `closeRow` ends; terms of one column are added up (HiGHS refuses them). */
export function addTerm({ rows }: Program, column: number, times: number): void {
  const known = rows.latest[column] ?? 0;
  if (known >= (rows.starts[rows.count] ?? 0) && known < rows.written && rows.columns[known] === column) {
    rows.times[known] = (rows.times[known] ?? 0) + times;
    return;
  }
  const at = rows.written++;
  if (at === rows.columns.length) {
    rows.columns = doubled(rows.columns, new Int32Array(2 * at));
    rows.times = doubled(rows.times, new Float64Array(2 * at));
  }
  rows.columns[at] = column;
  rows.times[at] = times;
  rows.latest[column] = at;
}

/** Writes each column once, or `times` as often. */
export function addTerms(program: Program, columns: readonly number[], times = 1): void {
  for (const column of columns) addTerm(program, column, times);
}

/** Ends the row of the terms written since the last one: atLeast <= Σ times × column <= atMost. */
export function closeRow({ rows }: Program, { atLeast, atMost }: Bounds): number {
  const row = rows.count++;
  if (rows.count === rows.starts.length) {
    rows.starts = doubled(rows.starts, new Int32Array(2 * rows.count));
    rows.lower = doubled(rows.lower, new Float64Array(2 * rows.count));
    rows.upper = doubled(rows.upper, new Float64Array(2 * rows.count));
  }
  rows.starts[rows.count] = rows.written;
  rows.lower[row] = atLeast ?? Number.NEGATIVE_INFINITY;
  rows.upper[row] = atMost ?? Number.POSITIVE_INFINITY;
  return row;
}

export function addRow(program: Program, entries: readonly Entry[], bounds: Bounds): number {
  for (const { column, times } of entries) addTerm(program, column, times);
  return closeRow(program, bounds);
}

function doubled<Numbers extends { set(from: ArrayLike<number>): void }>(
  from: ArrayLike<number>,
  into: Numbers,
): Numbers {
  into.set(from);
  return into;
}

/** The columns each once: Σ columns. */
export function sumOf(columns: readonly number[]): readonly Entry[] {
  return columns.map(column => ({ column, times: 1 }));
}

export function isFixed({ columns }: Program, column: number): boolean {
  return columns.lower[column] === columns.upper[column];
}
