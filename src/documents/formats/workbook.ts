// The one importer of write-excel-file: rows as an Excel workbook. What that package leaves out (fit to width, a
// heading that repeats, protection) is put into its sheets' XML afterwards, in the order that ECMA-376 wants. Text is
// never a formula, whatever it begins with.

import type { Cell as LibraryCell, Sheet as LibrarySheet } from 'write-excel-file/node';
import type { CivilDate } from '../../domain/civil-date.ts';
import { dayNumber } from '../../domain/civil-date.ts';
import { asJavaScriptDate } from '../../time/clock.ts';
import { type SheetParts, workbookParts } from './workbook-parts.ts';
import { repack } from './zip.ts';

export type WorkbookValue = string | number | null | { readonly date: CivilDate };

export interface WorkbookCell {
  readonly value: WorkbookValue;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly struck?: boolean;
  readonly size?: number;
  readonly align?: 'left' | 'center' | 'right';
  readonly top?: boolean;
  readonly bordered?: boolean;
  readonly shaded?: boolean;
  /** May be written in where the sheet is protected. */
  readonly open?: boolean;
  /** Columns and rows it stands over; the cells it covers are null. */
  readonly columns?: number;
  readonly rows?: number;
}

export interface WorkbookSheet extends SheetParts {
  /** In letters of the ordinary size. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly (WorkbookCell | null)[])[];
  /** In points, by row; null for what the program finds. */
  readonly heights: readonly (number | null)[];
  /** Rows that stay in sight at the top. */
  readonly frozen: number;
}

export const FONT = 'Times New Roman';
/** Fill of the cells that may be written in. */
export const OPEN_FILL = '#FFF8DC';
export const DATE_FORMAT = 'dd/mm/yyyy';

/** The same sheets give the same bytes. */
export async function renderWorkbook(sheets: readonly WorkbookSheet[]): Promise<Uint8Array> {
  const { default: writeXlsxFile } = await import('write-excel-file/node');
  const zip = await writeXlsxFile(sheets.map(asLibrarySheet), { fontFamily: FONT, fontSize: 12 }).toBuffer();
  return repack(zip, (path, text) => workbookParts(path, text, sheets));
}

function asLibrarySheet({ name, widths, rows, heights, frozen }: WorkbookSheet): LibrarySheet<never> {
  return {
    sheet: name,
    data: rows.map((row, i) => row.map(cell => asLibraryCell(cell, heights[i] ?? null))),
    columns: widths.map(width => ({ width })),
    ...(frozen > 0 ? { stickyRowsCount: frozen } : {}),
  };
}

function asLibraryCell(cell: WorkbookCell | null, height: number | null): LibraryCell {
  if (!cell) return null;
  const { bold, italic, struck, size, align, top, bordered, shaded, open, columns, rows } = cell;
  return {
    ...libraryValue(cell.value),
    wrap: true,
    alignVertical: top ? 'top' : 'center',
    ...(height === null ? {} : { height }),
    ...(bold ? { fontWeight: 'bold' as const } : {}),
    ...(italic ? { fontStyle: 'italic' as const } : {}),
    ...(struck ? { textDecoration: { strikethrough: true } } : {}),
    ...(size ? { fontSize: size } : {}),
    ...(align ? { align } : {}),
    ...(bordered ? { borderStyle: 'thin' as const } : {}),
    ...(shaded ? { backgroundColor: '#ECECEC' } : {}),
    ...(open ? { backgroundColor: OPEN_FILL } : {}),
    ...(columns ? { columnSpan: columns } : {}),
    ...(rows ? { rowSpan: rows } : {}),
  } as LibraryCell;
}

/** Text that begins like a formula is marked as text, so that it stays one when somebody edits the cell. */
function libraryValue(value: WorkbookValue) {
  if (value === null) return {};
  if (typeof value === 'number') return { value, type: Number };
  if (typeof value !== 'string')
    return { value: asJavaScriptDate(dayNumber(value.date) * 86_400), type: Date, format: DATE_FORMAT };
  return { value, type: String, ...(/^[=+\-@]/.test(value) ? { format: '@' } : {}) };
}
