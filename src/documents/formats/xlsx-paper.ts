// A paper as XLSX: one sheet to print, set on the columns of its widest table, and one plain sheet for programs.

import { messagesIn } from '../../i18n/languages.ts';
import { marginsOf } from '../layout.ts';
import type { DataTable, Paper, Table } from '../paper.ts';
import { renderWorkbook } from './workbook.ts';
import type { WorkbookCell, WorkbookSheet } from './workbook-sheet.ts';
import { gridOf, sheetRows } from './xlsx-rows.ts';

export function paperXlsx(paper: Paper): Promise<Uint8Array> {
  const sheets = [printSheet(paper), ...(paper.data ? [dataSheet(paper.data)] : [])];
  const { name, author, language, createdAt } = paper;
  return renderWorkbook(sheets, { title: name, author, language, createdAt });
}

function printSheet(paper: Paper): WorkbookSheet {
  const tables = paper.blocks.filter((b): b is Table => b.kind === 'table' && b.rows.length > 0);
  const grid = gridOf(tables);
  const { rows, heading } = sheetRows(paper, grid);
  const repeats = tables.length === 1 ? heading : null;
  return {
    name: messagesIn(paper.language).documents.printSheet,
    widths: grid.widths,
    rows: rows.map(r => r.cells),
    heights: rows.map(r => r.height),
    frozen: repeats === null ? 0 : repeats + 1,
    protected: false,
    print: {
      orientation: paper.orientation,
      margins: marginsOf(paper),
      heading: repeats,
      onePage: paper.onePage,
      footer: paper.footer,
      mark: paper.draftMark,
    },
  };
}

const DATA_PRINT = {
  orientation: 'landscape',
  margins: marginsOf({ orientation: 'landscape', margins: 'narrow' }),
  heading: 0,
  onePage: false,
  footer: '',
  mark: null,
} as const;

/** Headings in the first row, a value in each cell, nothing merged; whoever prints it has all columns on a page. */
export function dataSheet({ name, columns, rows }: DataTable): WorkbookSheet {
  const wide = (column: number) =>
    Math.min(40, Math.max(8, ...[columns, ...rows].map(r => textOf(r[column] ?? null).length + 2)));
  return {
    name,
    widths: columns.map((_, i) => wide(i)),
    rows: [
      columns.map((value): WorkbookCell => ({ value, bold: true })),
      ...rows.map(row => row.map((value): WorkbookCell => ({ value }))),
    ],
    heights: [],
    frozen: 1,
    protected: false,
    print: DATA_PRINT,
  };
}

function textOf(value: WorkbookCell['value']): string {
  return value === null ? '' : typeof value === 'object' ? value.date : String(value);
}
