// The blocks of a paper as rows of one grid: its columns are those of the widest table, and everything else stands
// over several of them.

import { balancedLines } from '../balanced-lines.ts';
import { cellWidth, layTable, MILLIMETRE, textWidthOf } from '../layout.ts';
import { lineCount } from '../measure-text.ts';
import type {
  Block,
  Cell,
  Chart,
  Column,
  OfficialClosing,
  OfficialHeader,
  Paper,
  Table,
  Title,
} from '../paper.ts';
import type { WorkbookCell } from './workbook-sheet.ts';

export interface LaidRow {
  readonly cells: readonly (WorkbookCell | null)[];
  /** Points. */
  readonly height: number | null;
}

export interface Grid {
  /** In letters. */
  readonly widths: readonly number[];
  readonly columns: number;
}

/** Points of a letter of 12 points, roughly: the unit of Excel's column widths. */
const LETTER = 5.6;
const LINE = 16.5;
/** How much wider bold letters are, roughly. */
const BOLD = 1.08;
const WHOLE_WIDTH = 90;
/** Rules under the issuing body and the subject, and of the motto's length. */
const RULE = '─'.repeat(24);
const MOTTO_RULE = '─'.repeat(58);

export function gridOf(tables: readonly Table[]): Grid {
  const widest = tables.toSorted((a, b) => expanded(b).length - expanded(a).length)[0];
  if (!widest) return { widths: Array.from({ length: 6 }, () => WHOLE_WIDTH / 6), columns: 6 };
  const widths = expanded(widest).map(c => c.letters);
  return { widths, columns: widths.length };
}

/** A column whose lines stand apart becomes one for each line. */
function expanded(table: Table): readonly { readonly heading: string; readonly letters: number }[] {
  const { widths } = layTable(table, 165 * MILLIMETRE, 1);
  return table.columns.flatMap((column, i) => {
    const letters = Math.max(5, (widths[i] ?? 60) / LETTER + 1.5);
    if (!column.apart) return [{ heading: column.heading, letters }];
    return column.apart.map(heading => ({ heading, letters: Math.max(letters * 0.95, heading.length + 2) }));
  });
}

export function sheetRows(
  paper: Paper,
  grid: Grid,
): { readonly rows: readonly LaidRow[]; readonly heading: number | null } {
  const rows: LaidRow[] = [];
  let heading: number | null = null;
  for (const block of paper.blocks) {
    if (block.kind === 'table' && block.rows.length > 0) heading ??= rows.length;
    rows.push(...blockRows(block, grid, paper));
  }
  return { rows, heading };
}

function blockRows(block: Block, grid: Grid, paper: Paper): readonly LaidRow[] {
  const whole = (value: string, look: Partial<WorkbookCell> = {}, lines = linesOf(value, grid, look)) =>
    value === '' ? [] : [across(grid, [{ share: 1, cell: { value, ...look } }], lines * LINE)];
  switch (block.kind) {
    case 'official-header':
      return headerRows(block, grid);
    case 'title':
      return titleRows(block, grid, whole);
    case 'heading':
      return [blank(grid), ...whole(block.text, { bold: true })];
    case 'paragraph':
      return whole(block.text, { align: block.align });
    case 'list':
      return block.items.flatMap(item => whole(`- ${item}`, { size: 11 }));
    case 'table':
      return block.rows.length === 0
        ? whole(block.empty, { align: 'center' })
        : tableRows(block, grid, paper);
    case 'chart':
      return chartRows(block, grid, whole);
    case 'closing':
      return closingRows(block, grid);
    case 'page-break':
      return [blank(grid)];
  }
}

type Whole = (value: string, look?: Partial<WorkbookCell>) => readonly LaidRow[];

function linesOf(text: string, { widths }: Grid, { size = 12, bold }: Partial<WorkbookCell> = {}): number {
  return lineCount(text, bold ? size * BOLD : size, widths.reduce((a, b) => a + b, 0) * LETTER);
}

function blank({ columns }: Grid): LaidRow {
  return { cells: Array.from({ length: columns }, () => null), height: 9 };
}

interface Part {
  /** Of the width. */
  readonly share: number;
  readonly cell: WorkbookCell;
}

/** Parts beside each other, each over as many columns as come nearest to its share. */
function across({ widths, columns }: Grid, parts: readonly Part[], height: number | null): LaidRow {
  const total = widths.reduce((a, b) => a + b, 0);
  const ends = widths.map((_, i) => widths.slice(0, i + 1).reduce((a, b) => a + b, 0) / total);
  const cells: (WorkbookCell | null)[] = [];
  let upTo = 0;
  parts.forEach(({ share, cell }, i) => {
    upTo += share;
    const nearest = ends.reduce(
      (best, end, at) => (Math.abs(end - upTo) < Math.abs((ends[best] ?? 0) - upTo) ? at : best),
      0,
    );
    const last = i === parts.length - 1 ? columns - 1 : Math.max(cells.length, nearest);
    const span = last - cells.length + 1;
    if (span < 1) return;
    cells.push(span > 1 ? { ...cell, columns: span } : cell, ...Array.from({ length: span - 1 }, () => null));
  });
  return { cells, height };
}

function headerRows(block: OfficialHeader, grid: Grid): readonly LaidRow[] {
  const lines = (name: string, bold: boolean) => balancedLines(name).map(value => ({ value, bold }));
  const left = [
    ...(block.superior ? lines(block.superior, false) : []),
    ...block.bodies.flatMap(name => lines(name, true)),
  ];
  const right: readonly Omit<WorkbookCell, 'align'>[] = [
    { value: block.nation, bold: true },
    { value: block.motto, bold: true, size: 13 },
    { value: MOTTO_RULE, size: 5, top: true },
  ];
  const pair = (
    l: Omit<WorkbookCell, 'align'> | undefined,
    r: Omit<WorkbookCell, 'align'> | undefined,
    height: number,
  ) =>
    across(
      grid,
      [
        { share: 0.44, cell: { value: null, ...l, align: 'center' } },
        { share: 0.56, cell: { value: null, ...r, align: 'center' } },
      ],
      height,
    );
  const count = Math.max(left.length, right.length);
  return [
    ...Array.from({ length: count }, (_, i) => pair(left[i], right[i], LINE)),
    pair({ value: RULE, size: 5 }, undefined, 8),
    pair({ value: block.number, size: 13 }, { value: block.placeAndDate, size: 13, italic: true }, 20),
    blank(grid),
  ];
}

function titleRows(
  { above, title, subject, attachedTo }: Title,
  grid: Grid,
  whole: Whole,
): readonly LaidRow[] {
  return [
    ...whole(above, { bold: true, size: 14, align: 'center' }),
    ...whole(title, { bold: true, size: 14, align: 'center' }),
    ...whole(subject, { bold: true, size: 13, align: 'center' }),
    ...whole(attachedTo, { italic: true, size: 13, align: 'center' }),
    across(grid, [{ share: 1, cell: { value: RULE, size: 5, align: 'center' } }], 10),
  ];
}

function tableRows(table: Table, grid: Grid, paper: Paper): readonly LaidRow[] {
  const columns = expanded(table);
  const total = columns.reduce((sum, c) => sum + c.letters, 0);
  const share = (i: number) => (columns[i]?.letters ?? 0) / total;
  const row = (cells: readonly (WorkbookCell | null)[], height: number | null): LaidRow =>
    columns.length === grid.columns
      ? { cells, height }
      : across(
          grid,
          cells.map((c, i) => ({ share: share(i), cell: c ?? { value: null } })),
          height,
        );
  const heading = columns.map(
    ({ heading: value }): WorkbookCell => ({ value, bold: true, size: 11, align: 'center', bordered: true }),
  );
  const layout = layTable(table, textWidthOf(paper), 1);
  return [
    row(heading, LINE * 1.9),
    ...table.rows.map(cells => {
      const lines = Math.max(
        1,
        ...cells.map((c, i) => stackedLines(c, c ? cellWidth(c, layout, i) : 0, table.columns[i])),
      );
      const made = cells.flatMap((c, i) => sheetCells(c, table.columns[i]));
      return row(made, Math.max(table.rowHeight * MILLIMETRE, lines * 15 + 4));
    }),
  ];
}

function stackedLines(cell: Cell | null, width: number, column: Column | undefined): number {
  if (!cell || column?.apart) return 1;
  return cell.lines.reduce((sum, l) => sum + lineCount(l.text, 11.5, width), 0);
}

function sheetCells(cell: Cell | null, column: Column | undefined): readonly (WorkbookCell | null)[] {
  const parts = column?.apart?.length ?? 1;
  if (!cell) return Array.from({ length: parts }, () => null);
  const look = {
    align: column?.align ?? 'left',
    bordered: true,
    ...(cell.shaded ? { shaded: true } : {}),
    ...(cell.rows ? { rows: cell.rows } : {}),
    ...(cell.columns ? { columns: cell.columns } : {}),
    ...(cell.lines.some(l => l.struck) ? { struck: true } : {}),
  } as const;
  if (column?.apart)
    return column.apart.map((_, i) => {
      const line = cell.lines[i];
      return { value: line?.value ?? line?.text ?? null, ...look, align: 'center' };
    });
  const [only] = cell.lines;
  const single = cell.lines.length === 1 ? only?.value : undefined;
  return [{ value: single ?? (cell.lines.map(l => l.text).join('\n') || null), ...look }];
}

function chartRows({ caption, bars, legend }: Chart, grid: Grid, whole: Whole): readonly LaidRow[] {
  const most = Math.max(1, ...bars.map(b => b.value));
  return [
    ...whole(caption, { bold: true }),
    ...bars.map(bar =>
      across(
        grid,
        [
          { share: 0.25, cell: { value: bar.label, size: 10 } },
          { share: 0.35, cell: { value: '█'.repeat(Math.round((bar.value / most) * 20)), size: 9 } },
          { share: 0.4, cell: { value: bar.note, size: 10 } },
        ],
        LINE,
      ),
    ),
    ...whole(legend, { italic: true, size: 10 }),
  ];
}

function closingRows(
  { recipientsTitle, recipients, signatures }: OfficialClosing,
  grid: Grid,
): readonly LaidRow[] {
  const signing = signatures.length > 1 ? 0.36 : 0.5;
  const list = recipients.map((r, i) => `- ${r}${i === recipients.length - 1 ? '.' : ';'}`);
  const row = (left: WorkbookCell, values: readonly string[], height: number) =>
    across(
      grid,
      [
        { share: 1 - signing * signatures.length, cell: { top: true, ...left } },
        ...values.map(
          (value): Part => ({
            share: signing,
            cell: { value, bold: true, size: 13, align: 'center', top: true },
          }),
        ),
      ],
      height,
    );
  const addressed = recipients.length > 0;
  return [
    blank(grid),
    row(
      { value: addressed ? recipientsTitle : null, bold: true, italic: true },
      signatures.map(s => [s.authority, s.office].filter(t => t !== '').join('\n')),
      LINE * 2.4,
    ),
    row(
      { value: list.join('\n') || null, size: 11 },
      signatures.map(() => ''),
      Math.max(56, list.length * 14.5),
    ),
    row(
      { value: null },
      signatures.map(s => s.name),
      20,
    ),
  ];
}
