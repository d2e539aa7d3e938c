// A paper as XLSX: one sheet to print, set on the columns of its widest table, and one plain sheet for programs.

import { messagesIn } from '../../i18n/languages.ts';
import { frameOf, marginsOf } from '../page.ts';
import { pageStarts } from '../page-starts.ts';
import type { DataTable, Paper, Table } from '../paper.ts';
import { renderWorkbook } from './workbook.ts';
import type { WorkbookCell, WorkbookSheet } from './workbook-sheet.ts';
import { expanded, gridOf, LETTER, lettersOf, textHeight, widthOf } from './xlsx-grid.ts';
import { sheetRows } from './xlsx-rows.ts';

export function paperXlsx(paper: Paper): Promise<Uint8Array> {
  const sheets = [printSheet(paper), ...(paper.data ? [dataSheet(paper.data)] : [])];
  const { name, author, language, createdAt } = paper;
  return renderWorkbook(sheets, { title: name, author, language, createdAt });
}

/** Under more rows than this that stay in sight, a small screen has no room left. */
const MOST_FROZEN = 4;

function printSheet(written: Paper): WorkbookSheet {
  const blocks = written.blocks.map(block => (block.kind === 'table' ? expanded(block) : block));
  const paper = { ...written, blocks };
  const tables = paper.blocks.filter((b): b is Table => b.kind === 'table' && b.rows.length > 0);
  // Excel keeps room beside the text of its own.
  const frame = frameOf({ ...paper, tight: true }, paper.blocks);
  const grid = gridOf(tables, frame);
  const { rows, heading } = sheetRows(paper, grid, frame);
  const repeats = tables.length === 1 ? heading : null;
  // Printed, all columns stand on one page.
  const scale = Math.min(1, frame.width / widthOf(grid));
  const room = {
    height: (frame.height - 12) / scale,
    repeated: repeats === null ? 0 : (rows[repeats]?.height ?? 0),
  };
  return {
    name: messagesIn(paper.language).documents.printSheet,
    widths: grid.widths.map(w => w / LETTER),
    rows: rows.map(r => r.cells),
    heights: rows.map(r => r.height),
    frozen: repeats === null || repeats > MOST_FROZEN ? 0 : repeats + 1,
    protected: false,
    print: {
      orientation: paper.orientation,
      margins: marginsOf(paper),
      heading: repeats,
      onePage: paper.onePage,
      ...(paper.onePage ? {} : { pages: pageStarts(rows, room) }),
      footer: paper.footer,
      mark: paper.draftMark,
    },
  };
}

const DATA_PRINT = {
  orientation: 'landscape',
  margins: { ...marginsOf({ margins: 'narrow' }), top: 18, bottom: 18 },
  heading: 0,
  onePage: false,
  footer: '',
  mark: null,
} as const;

/** Headings in the first row, a value in each cell, nothing merged; whoever prints it has all columns on a page. */
export function dataSheet({ name, columns, rows }: DataTable): WorkbookSheet {
  const wide = (column: number) =>
    Math.min(
      40,
      Math.max(8, ...[columns, ...rows].map((r, i) => lettersOf(textOf(r[column] ?? null), i === 0))),
    );
  const widths = columns.map((_, i) => wide(i));
  const cells = [
    columns.map((value): WorkbookCell => ({ value, bold: true })),
    ...rows.map(row => row.map((value): WorkbookCell => ({ value }))),
  ];
  return {
    name,
    widths,
    rows: cells,
    heights: cells.map(row => Math.max(...row.map((c, i) => textHeight(c, (widths[i] ?? 0) * LETTER)))),
    frozen: 1,
    protected: false,
    print: DATA_PRINT,
  };
}

function textOf(value: WorkbookCell['value']): string {
  return value === null ? '' : typeof value === 'object' ? value.date : String(value);
}
