// The rows of the lists in a file, field by field, with the account of everything in it.

import type { Place, Problem } from '../../domain/errors.ts';
import { cleanText } from '../../domain/text.ts';
import { columnLetters } from '../formats/address.ts';
import type { CellMark } from '../formats/sheet.ts';
import { legacyFont } from '../names/letters.ts';
import {
  type Account,
  type AccountedColumn,
  accountOf,
  filledCells,
  groupedRows,
  NO_ACCOUNT,
  oddCells,
  type ReadList,
} from './account.ts';
import { type Block, findBlocks, type HeadedColumn } from './blocks.ts';
import { fieldsByWords, fieldsOf, type Headings, likelyHeading, nearestHeading } from './headings.ts';
import { type FatedRow, fateRows, isNumbering, type RowJudge } from './row-fates.ts';
import { cellPlace, rowPlace, type Table, unclearRow } from './table.ts';

export interface TableRecord<Field extends string> {
  readonly row: number;
  readonly sheet?: string | undefined;
  readonly epoch?: Table['epoch'];
  /** The section it stands in, else the titles over the list; empty where there are none. */
  readonly section: string;
  /** The titles over its list. */
  readonly titles: readonly string[];
  /** Whether the list has that column. */
  has(field: Field): boolean;
  /** The cell's text, clean; empty where the column is missing. */
  text(field: Field): string;
  /** With its line breaks. */
  raw(field: Field): string;
  mark(field: Field): CellMark | null;
  place(field: Field): Place;
  /** By the letters of its column, where a row names several people. */
  cell(field: Field): Place;
}

export interface ListShape<Field extends string> extends RowJudge<Field> {
  readonly headings: Headings<Field>;
  readonly needed: readonly (readonly Field[])[];
}

export interface RecordsRead<Field extends string> {
  readonly records: readonly TableRecord<Field>[];
  readonly account: Account;
  readonly problems: readonly Problem[];
}

/** The rows of every list that has a heading with one set of the needed fields, in sheets that are shown. */
export function readRecords<Field extends string>(
  tables: readonly Table[],
  shape: ListShape<Field>,
): RecordsRead<Field> {
  const fieldOf = fieldsByWords(shape.headings);
  const shown = tables.filter(table => !table.hidden);
  const blocks = shown.flatMap(table => findBlocks(table, { fieldOf, needed: shape.needed }));
  if (blocks.length === 0) return { records: [], account: NO_ACCOUNT, problems: [noHeading(tables, shape)] };
  const lists = blocks.map(block => ({ block, rows: fateRows(block, shape) }));
  const records = lists.flatMap(({ block, rows }) => {
    const asRecord = recordsOf(block, shape.headings);
    return withDittos(rows.filter(r => r.fate === 'row')).map(asRecord);
  });
  const problems = lists.flatMap(({ block, rows }) =>
    rows.filter(r => r.fate === 'unclear').map(({ row }) => unclearRow(block.table, row)),
  );
  const empty = records.length === 0 && problems.length === 0 ? [listEmpty(tables)] : [];
  const account = accountOf(
    tables,
    lists.map(({ block, rows }) => accountOfBlock(block, rows)),
  );
  return { records, account, problems: [...problems, ...empty] };
}

const DITTO = /^(?:["”“″]|''|,,|[-–]*\s*(?:nt|n\/t|n\.t|như trên)\.?\s*[-–]*)$/iu;

/** "nt" says what the row above says. */
function withDittos(rows: readonly FatedRow[]): readonly FatedRow[] {
  let above: readonly string[] = [];
  return rows.map(fated => {
    const cells = fated.row.cells.map((cell, c) => (DITTO.test(cleanText(cell)) ? (above[c] ?? cell) : cell));
    above = cells;
    return { ...fated, row: { ...fated.row, cells } };
  });
}

function listEmpty(tables: readonly Table[]): Problem {
  return { code: 'list-empty', facts: {}, place: { file: tables[0]?.file ?? '' } };
}

export function accountOfBlock<Field extends string>(
  { table, top, bottom, above, columns }: Block<Field>,
  fates: readonly FatedRow[],
): ReadList {
  const titles = above.filter(row => filledCells([row]) > 0).map(row => ({ row, fate: 'title' as const }));
  const rows = fates.filter(r => r.fate === 'row').map(r => r.row);
  const known = columns.filter(c => c.field !== null).flatMap(c => c.columns);
  const read = rows.map(({ cells }) => known.filter(c => cleanText(cells[c] ?? '') !== '').length);
  const list = {
    sheet: table.sheet ?? null,
    heading: [table.rows[top]?.number ?? 0, table.rows[bottom]?.number ?? 0] as const,
    columns: columns.flatMap(column => accountedColumn(column, table)),
    rows: rows.length,
    passedOver: groupedRows([...titles, ...fates]),
    cells: oddCells(rows),
  };
  return { table, list, read: read.reduce((sum, n) => sum + n, 0) };
}

function accountedColumn<Field extends string>(
  column: HeadedColumn<Field>,
  table: Table,
): readonly AccountedColumn[] {
  const { columns, heading, field, passedOver } = column;
  const fate = field !== null ? 'read' : isNumbering(column) ? 'numbering' : passedOver;
  const filled =
    heading !== '' || table.rows.some(row => columns.some(c => cleanText(row.cells[c] ?? '') !== ''));
  return filled ? [{ column: columns.map(columnLetters).join('+'), heading, field, fate }] : [];
}

/** What the fields of a list's rows are read by: found once a list. */
function recordsOf<Field extends string>(
  block: Block<Field>,
  headings: Headings<Field>,
): (fated: FatedRow) => TableRecord<Field> {
  const { table, columns } = block;
  const titles = titlesOf(block);
  const byField = new Map(columns.flatMap(c => (c.field === null ? [] : [[c.field, c] as const])));
  const at = (field: Field) => byField.get(field)?.columns ?? [];
  const has = (field: Field) => byField.has(field);
  const called = (field: Field) => byField.get(field)?.heading ?? headings[field][0] ?? field;
  return ({ row, section }) => {
    const { number, cells, marks } = row;
    const raw = (field: Field) =>
      at(field)
        .map(c => cells[c] ?? '')
        .filter(text => text.trim() !== '')
        .join(' ');
    return {
      ...{ row: number, sheet: table.sheet, epoch: table.epoch, section, titles, has, raw },
      text: field => cleanText(raw(field)),
      mark: field => at(field).flatMap(c => marks?.get(c) ?? [])[0] ?? null,
      place: field => ({ ...rowPlace(table, number), column: called(field) }),
      cell: field => cellPlace(table, number, at(field)[0] ?? 0),
    };
  };
}

/** The titles over a list; where a row has several, those over its own columns. */
export function titlesOf<Field extends string>({
  table,
  columns,
  above,
}: Pick<Block<Field>, 'table' | 'columns' | 'above'>): readonly string[] {
  const own = columns.flatMap(c => c.columns);
  const [first, last] = [Math.min(...own), Math.max(...own)];
  const over = above.flatMap(({ cells }) => {
    const filled = cells.flatMap((cell, column) => (cleanText(cell) === '' ? [] : [{ cell, column }]));
    return filled.filter(({ column }) => filled.length === 1 || (first <= column && column <= last));
  });
  return [...(table.above ?? []), ...over.map(({ cell }) => cell)].map(cleanText).filter(t => t !== '');
}

/** What is missing, with what the list has that comes near; or that its letters are those of an old font. */
function noHeading<Field extends string>(
  tables: readonly Table[],
  { headings, needed }: ListShape<Field>,
): Problem {
  const [only] = tables;
  const place: Place = {
    ...(only ? { file: only.file } : {}),
    ...(tables.length === 1 && only?.sheet !== undefined ? { sheet: only.sheet } : {}),
  };
  const old = tables.flatMap(t => t.rows.flatMap(r => r.cells)).find(cell => legacyFont(cell) !== null) ?? '';
  const font = legacyFont(old);
  if (font) return { code: 'font-legacy', facts: { value: cleanText(old), font }, place };
  const fields = needed[0] ?? fieldsOf(headings).slice(0, 1);
  const wanted = fields.map(field => headings[field][0] ?? field);
  const found = only
    ? (likelyHeading(only)?.cells ?? [])
        .map(cleanText)
        .filter(cell => cell !== '')
        .slice(0, 12)
        .map(cell => cell.slice(0, 40))
    : [];
  const nearest =
    fields.map(field => (only ? nearestHeading(only, headings, field) : null)).find(n => n !== null) ?? null;
  return { code: 'headings-missing', facts: { headings: wanted, found, nearest }, place };
}
