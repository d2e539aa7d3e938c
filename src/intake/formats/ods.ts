// A table of LibreOffice (.ods) and the tables of its text documents (.odt). Office Open Document 1.3, part 3.

import type { Parts } from './parts.ts';
import {
  type CellMark,
  newBudget,
  type RowState,
  type Sheet,
  type SheetBuilder,
  sheetBuilder,
  WORKBOOK_LIMITS,
  type Workbook,
} from './sheet.ts';
import { richText } from './xlsx-texts.ts';
import { readXml, type XmlTag } from './xml-tokens.ts';
import { ZipError } from './zip-entries.ts';

/** What stands inside a cell and is no part of its text, and what stands beside tables. */
const PASSED_OVER = new Set([
  'annotation',
  'frame',
  'shapes',
  'tracked-changes',
  'note',
  'shape',
  'custom-shape',
  'forms',
]);

interface OpenCell {
  readonly repeated: number;
  readonly type: string;
  readonly value: string | null;
  readonly struck: boolean;
  readonly formula: boolean;
  readonly columnsSpanned: number;
  readonly rowsSpanned: number;
  readonly pieces: { readonly text: string; readonly struck: boolean }[];
}

interface OpenTable {
  readonly name: string;
  readonly hidden: boolean;
  readonly builder: SheetBuilder;
  readonly above: readonly string[];
  row: number;
  column: number;
  /** Where the declaration of columns stands. */
  declared: number;
  rowsRepeated: number;
  state: RowState | null;
  /** Of the row being read, for its repetitions. */
  filled: { readonly column: number; readonly text: string; readonly mark: CellMark | null }[];
}

interface Styles {
  readonly struck: ReadonlySet<string>;
  readonly hidden: ReadonlySet<string>;
}

export function readOds(parts: Parts): Workbook {
  const bytes = parts.get('content.xml');
  if (!bytes) throw new ZipError('content.xml');
  return { sheets: readContent(bytes), epoch: 1900, remarks: [] };
}

function readContent(bytes: Buffer): readonly Sheet[] {
  const budget = newBudget();
  const styles = styleReader();
  const sheets: Sheet[] = [];
  let [table, cell, skipping]: [OpenTable | null, OpenCell | null, number] = [null, null, 0];
  const spans: boolean[] = [];
  let paragraph: string[] | null = null;
  let above: string[] = [];
  readXml(bytes, 'content.xml', {
    open(tag) {
      if (skipping > 0 || PASSED_OVER.has(tag.name)) {
        skipping++;
        return;
      }
      styles.open(tag);
      if (tag.name === 'table' && !table) table = openTable(tag, styles, above, sheetBuilder(budget));
      else if (tag.name === 'table-column' && table) declareColumns(tag, table);
      else if (tag.name === 'table-row' && table) openRow(tag, table);
      else if (isCell(tag.name) && table && !cell) cell = openCell(tag, styles);
      else if (tag.name === 'p' || tag.name === 'h') {
        if (cell && cell.pieces.length > 0) cell.pieces.push({ text: '\n', struck: false });
        else if (!table) paragraph = [];
      } else if (tag.name === 'span') spans.push(styles.struck.has(tag.attribute('style-name') ?? ''));
      else pushSpace(tag, cell);
    },
    close(name) {
      if (skipping > 0) {
        skipping--;
        return;
      }
      styles.close(name);
      if (isCell(name) && table && cell) {
        putCell(table, cell);
        cell = null;
      } else if (name === 'table-row' && table) closeRow(table);
      else if (name === 'table' && table) {
        sheets.push(table.builder.build(table.name, table.hidden, table.above));
        [table, above] = [null, []];
      } else if (name === 'span') spans.pop();
      else if ((name === 'p' || name === 'h') && paragraph) {
        above.push(paragraph.join(''));
        paragraph = null;
      }
    },
    text(text) {
      if (skipping > 0) return;
      if (cell) cell.pieces.push({ text: text.replace(/\s+/g, ' '), struck: spans.includes(true) });
      else paragraph?.push(text);
    },
  });
  return sheets;
}

function isCell(name: string): boolean {
  return name === 'table-cell' || name === 'covered-table-cell';
}

/** Styles that strike through, and those that hide a sheet, as they come before the tables. */
function styleReader(): Styles & { open(tag: XmlTag): void; close(name: string): void } {
  const [struck, hidden] = [new Set<string>(), new Set<string>()];
  let style = '';
  return {
    struck,
    hidden,
    open(tag) {
      if (tag.name === 'style') style = tag.attribute('name') ?? '';
      const line = tag.name === 'text-properties' ? tag.attribute('text-line-through-style') : null;
      if (line !== null && line !== 'none') struck.add(style);
      if (tag.name === 'table-properties' && tag.attribute('display') === 'false') hidden.add(style);
    },
    close(name) {
      if (name === 'style') style = '';
    },
  };
}

function openTable(tag: XmlTag, styles: Styles, above: readonly string[], builder: SheetBuilder): OpenTable {
  return {
    name: tag.attribute('name') ?? '',
    hidden: styles.hidden.has(tag.attribute('style-name') ?? ''),
    builder,
    above,
    row: 0,
    column: 0,
    declared: 0,
    rowsRepeated: 1,
    state: null,
    filled: [],
  };
}

function declareColumns(tag: XmlTag, table: OpenTable): void {
  const count = repeats(tag, 'number-columns-repeated');
  if (['collapse', 'filter'].includes(tag.attribute('visibility') ?? ''))
    table.builder.hideColumns(table.declared, table.declared + count - 1);
  table.declared += count;
}

function openRow(tag: XmlTag, table: OpenTable): void {
  const visibility = tag.attribute('visibility');
  table.state = visibility === 'filter' ? 'filtered' : visibility === 'collapse' ? 'hidden' : null;
  table.rowsRepeated = repeats(tag, 'number-rows-repeated');
  table.column = 0;
  table.filled = [];
}

/** The rest of a sheet is one blank row, repeated a million times. */
function closeRow(table: OpenTable): void {
  const { filled, row, rowsRepeated, state, builder } = table;
  table.row += rowsRepeated;
  if (filled.length === 0) return;
  for (let r = row; r < row + rowsRepeated; r++) {
    if (state) builder.rowState(r, state);
    for (const { column, text, mark } of filled) builder.put(r, column, text, mark);
  }
}

function openCell(tag: XmlTag, styles: Styles): OpenCell {
  const said = ['value', 'date-value', 'time-value', 'boolean-value', 'string-value'];
  return {
    repeated: repeats(tag, 'number-columns-repeated'),
    type: tag.attribute('value-type') ?? '',
    value: said.map(name => tag.attribute(name)).find(value => value !== null) ?? null,
    struck: styles.struck.has(tag.attribute('style-name') ?? ''),
    formula: tag.attribute('formula') !== null,
    columnsSpanned: repeats(tag, 'number-columns-spanned'),
    rowsSpanned: repeats(tag, 'number-rows-spanned'),
    pieces: [],
  };
}

function putCell(table: OpenTable, cell: OpenCell): void {
  const { row, column } = table;
  const { text, mark } = cellText(cell);
  if (text.trim() !== '')
    for (let i = 0; i < Math.min(cell.repeated, WORKBOOK_LIMITS.columns + 1); i++)
      table.filled.push({ column: column + i, text, mark });
  const [right, bottom] = [column + cell.columnsSpanned - 1, row + cell.rowsSpanned - 1];
  if (right > column || bottom > row) table.builder.merge({ top: row, left: column, bottom, right });
  table.column += cell.repeated;
}

function cellText(cell: OpenCell): { readonly text: string; readonly mark: CellMark | null } {
  const shown = richText(cell.pieces);
  const struck = cell.struck ? 'struck' : shown.struck;
  if (/^(?:#[A-Z/0!?]+|Err:\d+)$/.test(shown.text)) return { text: shown.text, mark: 'error' };
  const value = cell.value;
  if (value === null || cell.type === 'string') return { text: shown.text || (value ?? ''), mark: struck };
  if (cell.type === 'date') return { text: value.slice(0, 10), mark: struck ?? 'date' };
  if (cell.type === 'time') return { text: clockOf(value), mark: struck };
  if (cell.type === 'boolean') return { text: value, mark: struck };
  // A format of zeros brings back the 0 of a telephone number.
  return { text: /^0\d+$/.test(shown.text) ? shown.text : value, mark: struck ?? 'number' };
}

/** PT07H30M00S. */
function clockOf(duration: string): string {
  const [, hours = '', minutes = ''] = /^PT(\d+)H(\d+)M/.exec(duration) ?? [];
  return hours === '' ? duration : `${hours.padStart(2, '0')}:${minutes.padStart(2, '0')}`;
}

function pushSpace(tag: XmlTag, cell: OpenCell | null): void {
  if (!cell) return;
  if (tag.name === 's' || tag.name === 'tab') cell.pieces.push({ text: ' ', struck: false });
  else if (tag.name === 'line-break') cell.pieces.push({ text: '\n', struck: false });
}

function repeats(tag: XmlTag, name: string): number {
  const count = Number(tag.attribute(name) ?? 1);
  return Number.isInteger(count) && count > 0 ? count : 1;
}
