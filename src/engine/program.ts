// A mixed-integer linear program under construction. Columns and rows have names, so that what was proven in
// one program (a column fixed, a row tight) can be said in another that has the same names.

export interface Column {
  readonly name: string;
  lower: number;
  upper: number;
  readonly integer: boolean;
}

export interface Entry {
  readonly column: number;
  readonly times: number;
}

export interface Row {
  readonly name: string;
  readonly entries: readonly Entry[];
  lower: number;
  upper: number;
}

/** A linear form with a constant: what a level minimises. */
export interface Objective {
  readonly constant: number;
  readonly entries: readonly Entry[];
}

export interface Program {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  column(
    name: string,
    bounds: { readonly lower: number; readonly upper: number; readonly integer: boolean },
  ): number;
  /** Adds lower <= sum of times × column <= upper; entries of one column are added up. */
  row(name: string, entries: readonly Entry[], lower: number, upper: number): void;
}

export function createProgram(): Program {
  const columns: Column[] = [];
  const rows: Row[] = [];
  return {
    columns,
    rows,
    column(name, bounds) {
      columns.push({ name, ...bounds });
      return columns.length - 1;
    },
    row(name, entries, lower, upper) {
      rows.push({ name, entries: mergeEntries(entries), lower, upper });
    },
  };
}

/** HiGHS refuses a row that names a column twice. */
export function mergeEntries(entries: readonly Entry[]): readonly Entry[] {
  const merged = new Map<number, number>();
  for (const { column, times } of entries) merged.set(column, (merged.get(column) ?? 0) + times);
  return [...merged]
    .filter(([, times]) => times !== 0)
    .map(([column, times]) => ({ column, times }))
    .sort((a, b) => a.column - b.column);
}
