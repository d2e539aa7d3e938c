// The blocks of a paper as rows of one grid.

import { isDeepStrictEqual } from 'node:util';
import { besideText, type PageFrame } from '../page.ts';
import { rowsWithClosing, staysWithNext } from '../page-plan.ts';
import type { Block, Cell, Chart, Column, Line, Paper, Table } from '../paper.ts';
import { MILLIMETRE, PARAGRAPHS, SIZES } from '../sizes.ts';
import { hungRows, layTable, setLines } from '../table-layout.ts';
import type { WorkbookCell } from './workbook-sheet.ts';
import { across, blank, type Grid, type LaidRow, textHeight } from './xlsx-grid.ts';
import { closingRows, headerRows, titleRows } from './xlsx-official.ts';

export interface SheetRows {
  readonly rows: readonly LaidRow[];
  /** The headings of the first table. */
  readonly heading: number | null;
}

export function sheetRows({ blocks }: Paper, grid: Grid, frame: PageFrame): SheetRows {
  const rows: LaidRow[] = [];
  let heading: number | null = null;
  for (const [i, block] of blocks.entries()) {
    if (block.kind === 'table' && block.rows.length > 0) heading ??= rows.length;
    rows.push(...kept(blockRows(block, grid, frame), staysWithNext(blocks, i), block, frame));
  }
  return { rows, heading };
}

/** With its page: a block of a few lines, and of a table what hangs together and the last rows before the signatures. */
function kept(rows: readonly LaidRow[], stays: boolean, block: Block, frame: PageFrame): readonly LaidRow[] {
  const last = rows.length - 1;
  if (block.kind === 'page-break') return rows.map(row => ({ ...row, startsPage: true, keepsNext: true }));
  if (block.kind !== 'table' || block.rows.length === 0)
    return rows.map((row, i) => ({
      ...row,
      keepsNext: i < last || stays,
    }));
  const hung = hungRows(block);
  const first = rows.length - block.rows.length;
  const own = stays ? rows.length - rowsWithClosing(block, frame) : rows.length;
  return rows.map((row, i) => ({
    ...row,
    keepsNext: i < first || hung.has(i - first + 1) || i >= own,
  }));
}

function blockRows(block: Block, grid: Grid, frame: PageFrame): readonly LaidRow[] {
  const whole = (value: string, look: Partial<WorkbookCell> = {}) =>
    value === '' ? [] : [across(grid, [{ share: 1, cell: { value, ...look } }])];
  switch (block.kind) {
    case 'official-header':
      return headerRows(block, grid);
    case 'title':
      return titleRows(block, grid);
    case 'heading':
      return [blank(grid), ...whole(block.text, { bold: true, size: SIZES.text })];
    case 'paragraph': {
      const { size, align, bold, italic } = PARAGRAPHS[block.look];
      return whole(block.text, { size, bold, italic, align: align === 'justify' ? 'left' : align });
    }
    case 'list':
      return block.items.flatMap(item => whole(`- ${item}`, { size: SIZES.small }));
    case 'table':
      return block.rows.length === 0
        ? whole(block.empty, { align: 'center', size: SIZES.text })
        : tableRows(block, grid, frame);
    case 'chart':
      return chartRows(block, grid, whole);
    case 'qr':
      return whole(`${block.note} ${block.address}`, { size: SIZES.small });
    case 'closing':
      return closingRows(block, grid);
    case 'page-break':
      return [blank(grid)];
  }
}

type Whole = (value: string, look?: Partial<WorkbookCell>) => readonly LaidRow[];

const HEADING = { bold: true, align: 'center', bordered: true, shaded: true } as const;

function tableRows(block: Table, grid: Grid, frame: PageFrame): readonly LaidRow[] {
  const { columns } = block;
  const planned = layTable(block, frame);
  // Columns of names are as wide as the names, whatever the page has room for.
  const layout =
    columns.length === grid.widths.length
      ? { ...planned, widths: grid.widths.map(w => w - besideText(frame)) }
      : planned;
  const total = layout.widths.reduce((sum, w) => sum + w, 0);
  const row = (cells: readonly (WorkbookCell | null)[], least: number): LaidRow =>
    columns.length === grid.widths.length
      ? { cells, height: Math.max(least, ...cells.map((c, i) => ownHeight(c, grid.widths, i))) }
      : across(
          grid,
          cells.map((c, i) => ({ share: (layout.widths[i] ?? 0) / total, cell: c ?? { value: null } })),
          least,
        );
  const heading = columns.map(({ heading: value }): WorkbookCell => ({ value, ...HEADING }));
  const section = block.section
    ? [across(grid, [{ share: 1, cell: { value: block.section, ...HEADING } }], 20)]
    : [];
  return [
    ...section,
    row(heading, 20),
    ...block.rows.map(cells =>
      row(
        cells.map((c, i) => c && sheetCell(c, columns[i], setLines(c, layout, i))),
        Math.max(block.rowHeight * MILLIMETRE, 19),
      ),
    ),
  ];
}

/** Of a cell that does not stand over rows below it. */
function ownHeight(cell: WorkbookCell | null, widths: readonly number[], column: number): number {
  if (!cell || (cell.rows ?? 1) > 1) return 0;
  const over = widths.slice(column, column + (cell.columns ?? 1));
  return (
    textHeight(
      cell,
      over.reduce((a, b) => a + b, 0),
    ) + 2
  );
}

type SetLine = Line & { readonly points: number };

/** One look, or a look for each line where they differ. */
function sheetCell(cell: Cell, column: Column | undefined, set: readonly SetLine[]): WorkbookCell {
  const { lines, shaded, rows, columns } = cell;
  const looks = set.map(({ points: size, bold = false, italic = false, struck = false }) => ({
    ...{ size, bold, italic, struck },
  }));
  const [first = { size: SIZES.small }] = looks;
  const isAlike = looks.every(look => isDeepStrictEqual(look, first));
  const value = lines.length === 1 ? lines[0]?.value : undefined;
  return {
    value: value ?? (set.map(l => l.text).join('\n') || null),
    align: column?.align ?? 'left',
    bordered: true,
    top: true,
    ...first,
    ...(isAlike ? {} : { lines: looks.map((look, i) => ({ text: set[i]?.text ?? '', ...look })) }),
    ...(shaded ? { shaded } : {}),
    ...(rows ? { rows } : {}),
    ...(columns ? { columns } : {}),
  };
}

function chartRows({ caption, bars, legend }: Chart, grid: Grid, whole: Whole): readonly LaidRow[] {
  const most = Math.max(1, ...bars.map(b => b.value));
  return [
    ...whole(caption, { bold: true }),
    ...bars.map(bar =>
      across(grid, [
        { share: 0.25, cell: { value: bar.label, size: SIZES.small } },
        { share: 0.35, cell: { value: '█'.repeat(Math.round((bar.value / most) * 20)), size: 9 } },
        { share: 0.4, cell: { value: bar.note, size: SIZES.small } },
      ]),
    ),
    ...whole(legend, { italic: true, size: SIZES.small }),
  ];
}
