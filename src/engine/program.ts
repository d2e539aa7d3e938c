// A mixed-integer linear program under construction, kept as the flat arrays that a solver reads: columns with
// bounds, and rows one after another. It only ever grows and its bounds only ever tighten.

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
  readonly lower: number[];
  readonly upper: number[];
  readonly integer: boolean[];
}

export interface Rows {
  /** Row r owns the entries from starts[r] up to starts[r + 1]. */
  readonly starts: number[];
  readonly columns: number[];
  readonly times: number[];
  readonly lower: number[];
  readonly upper: number[];
  /** Where each column was last written, perhaps in a row since taken back: finds one that a row names twice. */
  readonly latest: number[];
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

export function createProgram(): Program {
  return {
    columns: { lower: [], upper: [], integer: [] },
    rows: { starts: [0], columns: [], times: [], lower: [], upper: [], latest: [] },
  };
}

/** The same program, to go on from in another direction. */
export function copyProgram({ columns, rows }: Program): Program {
  return {
    columns: { lower: [...columns.lower], upper: [...columns.upper], integer: [...columns.integer] },
    rows: {
      starts: [...rows.starts],
      columns: [...rows.columns],
      times: [...rows.times],
      lower: [...rows.lower],
      upper: [...rows.upper],
      latest: [...rows.latest],
    },
  };
}

/** A state of a program to return to: how far it had grown, and the bounds it had. */
export interface Mark {
  readonly columns: Pick<Columns, 'lower' | 'upper'>;
  readonly rows: Pick<Rows, 'lower' | 'upper'>;
}

export function markProgram({ columns, rows }: Program): Mark {
  return {
    columns: { lower: [...columns.lower], upper: [...columns.upper] },
    rows: { lower: [...rows.lower], upper: [...rows.upper] },
  };
}

/** Makes the program what it was when it was marked. Marks set since then are void. */
export function returnTo({ columns, rows }: Program, mark: Mark): void {
  columns.integer.length = mark.columns.lower.length;
  rows.starts.length = mark.rows.lower.length + 1;
  rows.columns.length = rows.times.length = rows.starts.at(-1) ?? 0;
  Object.assign(columns, { lower: [...mark.columns.lower], upper: [...mark.columns.upper] });
  Object.assign(rows, { lower: [...mark.rows.lower], upper: [...mark.rows.upper] });
}

/** Adds a column of whole numbers. */
export function addInteger({ columns }: Program, lower: number, upper: number): number {
  columns.integer.push(true);
  columns.lower.push(lower);
  return columns.upper.push(upper) - 1;
}

/** Adds a column that may be any number, though in the best solution it need not be. */
export function addContinuous({ columns }: Program, lower: number, upper: number): number {
  columns.integer.push(false);
  columns.lower.push(lower);
  return columns.upper.push(upper) - 1;
}

/** Adds atLeast <= sum of times × column <= atMost; entries of one column are added up (HiGHS refuses them). */
export function addRow({ rows }: Program, entries: readonly Entry[], bounds: Bounds): number {
  const start = rows.columns.length;
  for (const { column, times } of entries) {
    const known = rows.latest[column] ?? -1;
    if (known >= start && rows.columns[known] === column)
      rows.times[known] = (rows.times[known] ?? 0) + times;
    else {
      rows.times.push(times);
      rows.latest[column] = rows.columns.push(column) - 1;
    }
  }
  rows.starts.push(rows.columns.length);
  rows.lower.push(bounds.atLeast ?? Number.NEGATIVE_INFINITY);
  return rows.upper.push(bounds.atMost ?? Number.POSITIVE_INFINITY) - 1;
}

export function addEquation(program: Program, entries: readonly Entry[], value: number): number {
  return addRow(program, entries, { atLeast: value, atMost: value });
}

/** The columns each once: Σ columns, or with −1 its negative. */
export function sumOf(columns: readonly number[], times = 1): readonly Entry[] {
  return columns.map(column => ({ column, times }));
}

/** What a row sums up to at most, its columns between 0 and 1. */
export function mostOf(terms: readonly { readonly times: number }[]): number {
  return terms.reduce((most, { times }) => most + Math.max(0, times), 0);
}

export function isFixed({ columns }: Program, column: number): boolean {
  return columns.lower[column] === columns.upper[column];
}
