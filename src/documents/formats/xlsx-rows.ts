// The blocks of a paper as rows of one grid.

import type { PageFrame } from '../page.ts';
import type { Block, Cell, Chart, Column, Paper, Table } from '../paper.ts';
import { MILLIMETRE, PARAGRAPHS, SIZES } from '../sizes.ts';
import { layTable, setLines, type TableLayout } from '../table-layout.ts';
import type { WorkbookCell } from './workbook-sheet.ts';
import { across, blank, expanded, type Grid, type LaidRow, textHeight } from './xlsx-grid.ts';
import { closingRows, headerRows, titleRows } from './xlsx-official.ts';

export interface SheetRows {
  readonly rows: readonly LaidRow[];
  /** The headings of the first table. */
  readonly heading: number | null;
}

export function sheetRows({ blocks }: Paper, grid: Grid, frame: PageFrame): SheetRows {
  const rows: LaidRow[] = [];
  let heading: number | null = null;
  for (const block of blocks) {
    if (block.kind === 'table' && block.rows.length > 0) heading ??= rows.length;
    rows.push(...blockRows(block, grid, frame));
  }
  return { rows, heading };
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
  const table = expanded(block);
  const { columns } = table;
  const alike = frame.blocks.flatMap(b => (b.kind === 'table' ? [expanded(b)] : []));
  const layout = layTable(table, { ...frame, blocks: alike });
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
    ...table.rows.map(cells =>
      row(
        cells.map((c, i) => c && sheetCell(c, columns[i], sizeOf(c, layout, i))),
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

/** A cell has one size: that of its names. */
function sizeOf(cell: Cell, layout: TableLayout, column: number): number {
  return Math.max(...setLines(cell, layout, column).map(line => line.points), SIZES.small);
}

function sheetCell(cell: Cell, column: Column | undefined, size: number): WorkbookCell {
  const { lines, shaded, rows, columns } = cell;
  const some = (look: 'struck' | 'bold' | 'italic') => lines.length > 0 && lines.every(l => l[look] === true);
  const value = lines.length === 1 ? lines[0]?.value : undefined;
  return {
    value: value ?? (lines.map(l => l.text).join('\n') || null),
    align: column?.align ?? 'left',
    size,
    bordered: true,
    ...(shaded ? { shaded } : {}),
    ...(rows ? { rows } : {}),
    ...(columns ? { columns } : {}),
    ...(some('struck') ? { struck: true } : {}),
    ...(some('bold') ? { bold: true } : {}),
    ...(some('italic') ? { italic: true } : {}),
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
