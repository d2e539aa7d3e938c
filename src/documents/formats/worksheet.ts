// One sheet of a workbook as XML, its parts in the order of ECMA-376, Part 1, 18.3.1.99.

import { dayNumber } from '../../domain/civil-date.ts';
import { RUNNING_MM } from '../page.ts';
import type { PrintSetup, WorkbookCell, WorkbookSheet } from './workbook-sheet.ts';
import { counted, linesXml, SPREADSHEET, type WorkbookStyles } from './workbook-styles.ts';
import { element, textElement, xmlFile } from './xml.ts';

/** Days from Excel's day 0 to 1970-01-01. */
const EXCEL_EPOCH = 25_569;
/** Margin of a column's own, in letters. */
const COLUMN_PADDING = 0.83203125;

export interface SharedTexts {
  /** The number of a text, given as the elements it is made of. */
  indexOf(text: string): number;
}

export function worksheetXml(sheet: WorkbookSheet, styles: WorkbookStyles, texts: SharedTexts): string {
  const { print, rows, widths, frozen } = sheet;
  const width = Math.max(widths.length, 1, ...rows.map(r => r.length));
  return xmlFile(
    element('worksheet', { xmlns: SPREADSHEET }, [
      ...(print ? [element('sheetPr', {}, [element('pageSetUpPr', { fitToPage: true })])] : []),
      element('dimension', { ref: `A1:${address(width - 1, Math.max(0, rows.length - 1))}` }),
      viewsXml(frozen),
      element('sheetFormatPr', { defaultRowHeight: 15.75 }),
      columnsXml(widths),
      element(
        'sheetData',
        {},
        withCovered(rows).map((row, i) => rowXml(row, i, { sheet, styles, texts })),
      ),
      ...(sheet.protected
        ? [element('sheetProtection', { sheet: true, formatColumns: 0, formatRows: 0 })]
        : []),
      ...mergesXml(rows),
      ...choicesXml(sheet),
      ...(print ? pageXml(print) : []),
    ]),
  );
}

function viewsXml(frozen: number): string {
  const pane = element('pane', {
    ySplit: frozen,
    topLeftCell: address(0, frozen),
    activePane: 'bottomLeft',
    state: 'frozen',
  });
  const view = { workbookViewId: 0 };
  return element('sheetViews', {}, [
    frozen > 0
      ? element('sheetView', view, [pane, element('selection', { pane: 'bottomLeft' })])
      : element('sheetView', view),
  ]);
}

function columnsXml(widths: readonly number[]): string {
  return element(
    'cols',
    {},
    widths.map((width, i) =>
      element('col', { min: i + 1, max: i + 1, width: round(width + COLUMN_PADDING), customWidth: true }),
    ),
  );
}

interface Surroundings {
  readonly sheet: WorkbookSheet;
  readonly styles: WorkbookStyles;
  readonly texts: SharedTexts;
}

function rowXml(cells: readonly (WorkbookCell | null)[], row: number, around: Surroundings): string {
  const height = around.sheet.heights[row] ?? null;
  return element(
    'row',
    { r: row + 1, ...(height === null ? {} : { ht: round(height), customHeight: true }) },
    cells.flatMap((cell, column) => (cell ? [cellXml(cell, address(column, row), around)] : [])),
  );
}

/** A cell that another stands over has its look, without which the border of the whole would have gaps. */
function withCovered(rows: WorkbookSheet['rows']): WorkbookSheet['rows'] {
  const grid = rows.map(row => [...row]);
  rows.forEach((row, r) => {
    row.forEach((cell, c) => {
      if (!cell || (cell.rows ?? 1) * (cell.columns ?? 1) === 1) return;
      for (const below of grid.slice(r, r + (cell.rows ?? 1)))
        for (let over = c; over < c + (cell.columns ?? 1); over++) below[over] ??= { ...cell, value: null };
    });
  });
  return grid;
}

function cellXml(cell: WorkbookCell, r: string, { styles, texts }: Surroundings): string {
  const { value, lines } = cell;
  const place = { r, s: styles.indexOf(cell) };
  if (value === null) return element('c', place);
  if (typeof value === 'string') {
    const text = lines ? linesXml(lines) : textElement('t', value);
    return element('c', { ...place, t: 's' }, [textElement('v', String(texts.indexOf(text)))]);
  }
  const number = typeof value === 'number' ? value : dayNumber(value.date) + EXCEL_EPOCH;
  return element('c', place, [textElement('v', String(number))]);
}

function mergesXml(rows: readonly (readonly (WorkbookCell | null)[])[]): readonly string[] {
  const merged = rows.flatMap((row, r) =>
    row.flatMap((cell, c) => {
      const [columns, down] = [cell?.columns ?? 1, cell?.rows ?? 1];
      if (columns * down === 1) return [];
      return [element('mergeCell', { ref: `${address(c, r)}:${address(c + columns - 1, r + down - 1)}` })];
    }),
  );
  return merged.length > 0 ? [counted('mergeCells', merged)] : [];
}

function choicesXml({ choices = [] }: WorkbookSheet): readonly string[] {
  const used = choices.filter(c => c.cells.length > 0);
  if (used.length === 0) return [];
  const validations = used.map(({ cells, from }) =>
    element(
      'dataValidation',
      { type: 'list', allowBlank: true, showErrorMessage: true, sqref: cells.join(' ') },
      [textElement('formula1', from)],
    ),
  );
  return [counted('dataValidations', validations)];
}

function pageXml({ orientation, margins, onePage, pages = [], footer, mark }: PrintSetup): readonly string[] {
  const inches = (mm: number) => (mm / 25.4).toFixed(3);
  const { left, top, right, bottom } = margins;
  const header = mark ? `&C&B&14&KB00000${escapeHeader(mark)}` : '&C&13&P';
  const foot = `&R&11${escapeHeader(footer)}`;
  return [
    element('pageMargins', {
      left: inches(left),
      right: inches(right),
      top: inches(top),
      bottom: inches(bottom),
      header: inches(RUNNING_MM),
      footer: inches(RUNNING_MM),
    }),
    element('pageSetup', { paperSize: 9, orientation, fitToWidth: 1, fitToHeight: onePage ? 1 : 0 }),
    element('headerFooter', { differentFirst: true }, [
      textElement('oddHeader', header),
      textElement('oddFooter', foot),
      textElement('firstHeader', mark ? header : ''),
      textElement('firstFooter', foot),
    ]),
    ...(pages.length > 0 ? [breaksXml(pages)] : []),
  ];
}

/** Each stands after the last row of its page. */
function breaksXml(pages: readonly number[]): string {
  const breaks = pages.map(row => element('brk', { id: row, max: 16_383, man: true }));
  return element('rowBreaks', { count: breaks.length, manualBreakCount: breaks.length }, breaks);
}

/** In headers an ampersand begins a code. */
function escapeHeader(text: string): string {
  return text.replace(/&/g, '&&');
}

/** `B3` of column 1 and row 2, both from 0. */
function address(column: number, row: number): string {
  let letters = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1)
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  return `${letters}${row + 1}`;
}

function round(number: number): number {
  return Math.round(number * 100) / 100;
}
