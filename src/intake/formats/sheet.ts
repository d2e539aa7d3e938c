// A sheet as any office program keeps it, before anybody asks what it means: texts in their places, and what the eye
// would see of them besides (struck through, hidden, merged).

/**
 * What a cell is besides its text. `number`: not formatted as a date. `date`: a real one, its text is ISO.
 * `partly-struck`: some of its words are struck through; they are left out. `no-value`: a formula whose value was
 * never kept. `month-first`: a real date in whose column day and month seem to have been turned round.
 */
export const CELL_MARKS = [
  'number',
  'date',
  'struck',
  'partly-struck',
  'error',
  'no-value',
  'month-first',
] as const;
export type CellMark = (typeof CELL_MARKS)[number];

export const ROW_STATES = ['hidden', 'filtered'] as const;
export type RowState = (typeof ROW_STATES)[number];

/** Rows and columns from 0, both ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface SheetRow {
  readonly cells: readonly string[];
  readonly marks: readonly (readonly [column: number, mark: CellMark])[];
  readonly state?: RowState | undefined;
}

export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  /** From the first; blank ones too. */
  readonly rows: readonly SheetRow[];
  readonly merged: readonly Area[];
  readonly hiddenColumns: readonly number[];
  /** Paragraphs over a table of a text document. */
  readonly above: readonly string[];
}

/** What is to be said of a file besides its cells. */
export const FILE_REMARKS = ['external-links'] as const;
export type FileRemark = (typeof FILE_REMARKS)[number];

export interface Workbook {
  readonly sheets: readonly Sheet[];
  readonly epoch: 1900 | 1904;
  readonly remarks: readonly FileRemark[];
}

export const WORKBOOK_LIMITS = {
  bytes: 5_000_000,
  entries: 300,
  inflatedBytes: 30_000_000,
  sheets: 30,
  rows: 10_000,
  columns: 200,
  cells: 200_000,
} as const;

/** All the text of a workbook; beyond it a few long cells stand everywhere. */
const MOST_TEXT = 12_000_000;
/** More than any list has; a hostile file would keep us filling. */
const MOST_MERGED = 2_000;

export interface SheetBuilder {
  /** Blank texts are passed over. Throws RangeError outside the limits of a sheet. */
  put(row: number, column: number, text: string, mark?: CellMark | null): void;
  rowState(row: number, state: RowState): void;
  merge(area: Area): void;
  hideColumns(first: number, last: number): void;
  build(name: string, hidden: boolean, above?: readonly string[]): Sheet;
}

/** What all sheets of one file have used up of the limits. */
export interface Budget {
  cells: number;
  text: number;
  sheets: number;
}

export function newBudget(): Budget {
  return { cells: 0, text: 0, sheets: 0 };
}

export function sheetBuilder(budget: Budget): SheetBuilder {
  if (++budget.sheets > WORKBOOK_LIMITS.sheets) throw new RangeError('sheets');
  const rows: { cells: string[]; marks: [number, CellMark][] }[] = [];
  const states = new Map<number, RowState>();
  const merged: Area[] = [];
  const hiddenColumns = new Set<number>();
  return {
    put(row, column, text, mark = null) {
      if (text.trim() === '' && mark !== 'no-value') return;
      spend(budget, row, column, text);
      while (rows.length <= row) rows.push({ cells: [], marks: [] });
      const { cells, marks } = rows[row] ?? { cells: [], marks: [] };
      while (cells.length < column) cells.push('');
      cells[column] = text;
      if (mark) marks.push([column, mark]);
    },
    rowState: (row, state) => states.set(row, state),
    merge(area) {
      if (merged.length < MOST_MERGED) merged.push(area);
    },
    hideColumns(first, last) {
      for (let c = first; c <= Math.min(last, WORKBOOK_LIMITS.columns); c++) hiddenColumns.add(c);
    },
    build: (name, hidden, above = []) => ({
      name,
      hidden,
      rows: rows.map((row, i) => ({ ...row, ...(states.has(i) ? { state: states.get(i) } : {}) })),
      merged,
      hiddenColumns: [...hiddenColumns],
      above,
    }),
  };
}

function spend(budget: Budget, row: number, column: number, text: string): void {
  const { rows, columns, cells } = WORKBOOK_LIMITS;
  budget.text += text.length;
  if (row >= rows || column >= columns || ++budget.cells > cells || budget.text > MOST_TEXT)
    throw new RangeError('cells');
}
