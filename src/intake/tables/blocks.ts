// The lists of a sheet: each a heading of one to three rows, the columns under it, and the rows down to the next
// heading. Lists that stand side by side are lists of their own.

import { cleanText } from '../../domain/text.ts';
import type { Area } from '../formats/sheet.ts';
import { looksLikeFullName } from '../names/listed-name.ts';
import { type FieldOf, headingKey } from './headings.ts';
import type { Table, TableRow } from './table.ts';

/** Why a column is not read. */
export type PassedOverColumn = 'unknown' | 'no-heading' | 'repeated' | 'hidden';

export interface HeadedColumn<Field extends string> {
  /** From 0; several where one heading stands over them or they make up one text. */
  readonly columns: readonly number[];
  readonly heading: string;
  /** Null where it is passed over, and why that would be. */
  readonly field: Field | null;
  readonly passedOver: PassedOverColumn;
}

export interface Block<Field extends string> {
  readonly table: Table;
  /** The first and the last row of the heading, as indexes. */
  readonly top: number;
  readonly bottom: number;
  readonly columns: readonly HeadedColumn<Field>[];
  /** Over the heading, down from the list before. */
  readonly above: readonly TableRow[];
  /** Under the heading; with the other lists of the same heading, where several stand side by side. */
  readonly rows: readonly TableRow[];
}

export interface BlockShape<Field extends string> {
  readonly fieldOf: FieldOf<Field>;
  /** Any of these sets of fields makes a row a heading. */
  readonly needed: readonly (readonly Field[])[];
  /** Fields that may stand over several columns of one list. */
  readonly repeated?: readonly Field[];
}

interface Found<Field extends string> {
  readonly top: number;
  readonly bottom: number;
  readonly columns: readonly HeadedColumn<Field>[];
}

const HIGHEST = 3;

export function findBlocks<Field extends string>(
  table: Table,
  shape: BlockShape<Field>,
): readonly Block<Field>[] {
  const headings = findHeadings(table, shape);
  return headings.flatMap((heading, i) => {
    const [before, next] = [headings[i - 1], headings[i + 1]];
    const above = table.rows.slice(
      before ? titlesFrom(table, before.bottom + 1, heading.top) : 0,
      heading.top,
    );
    const until = next ? titlesFrom(table, heading.bottom + 1, next.top) : table.rows.length;
    const rows = table.rows.slice(heading.bottom + 1, until);
    return sideBySide(heading.columns, shape).map(
      (columns): Block<Field> => ({ table, ...heading, columns: withNameParts(columns, rows), above, rows }),
    );
  });
}

/** Where the titles of a heading begin: rows right over it that say one thing each, and no name. */
function titlesFrom(table: Table, from: number, until: number): number {
  let top = until;
  while (top > from && isTitle(table.rows[top - 1])) top--;
  return top;
}

function isTitle(row: TableRow | undefined): boolean {
  return filledIn(row) <= 1 && !(row?.cells ?? []).some(looksLikeFullName);
}

function filledIn(row: TableRow | undefined): number {
  return (row?.cells ?? []).filter(cell => cleanText(cell) !== '').length;
}

function findHeadings<Field extends string>(table: Table, shape: BlockShape<Field>): readonly Found<Field>[] {
  const found: Found<Field>[] = [];
  for (let top = 0; top < table.rows.length; top++) {
    const heading = headingAt(table, top, shape);
    if (!heading) continue;
    if (!found.some(other => saysTheSame(other, heading))) found.push(heading);
    top = heading.bottom;
  }
  return found;
}

/** A heading printed again on the next page is no new list. */
function saysTheSame<Field extends string>(a: Found<Field>, b: Found<Field>): boolean {
  const keys = ({ columns }: Found<Field>) =>
    columns.map(c => `${c.columns[0]} ${headingKey(c.heading)}`).join('|');
  return keys(a) === keys(b);
}

/** The heading that begins in that row and knows most fields; of equals the lowest rows that belong to it. */
function headingAt<Field extends string>(
  table: Table,
  top: number,
  { fieldOf, needed }: BlockShape<Field>,
): Found<Field> | null {
  let best: Found<Field> | null = null;
  if (!mayBegin(table, top, fieldOf)) return null;
  for (let bottom = top; bottom < top + HIGHEST && bottom < table.rows.length; bottom++) {
    if (bottom > top && !goesOn(table, [top, bottom], fieldOf)) break;
    const columns = columnsOf(table, top, bottom, fieldOf);
    if (isHeading(columns, needed) && known(columns) >= (best ? known(best.columns) : 1))
      best = { top, bottom, columns };
  }
  return best;
}

/** A title right over a heading is no part of it: the first row has a heading itself, or parts merged over several. */
function mayBegin<Field extends string>(table: Table, top: number, fieldOf: FieldOf<Field>): boolean {
  const wide = (table.merged ?? []).filter(a => a.top === top && a.right > a.left);
  return (
    (wide.length > 1 && !isOneTitle(table, top + 1)) ||
    (table.rows[top]?.cells ?? []).some(cell => fieldOf(cell) !== null)
  );
}

function known<Field extends string>(columns: readonly HeadedColumn<Field>[]): number {
  return columns.filter(c => c.field !== null).length;
}

function isHeading<Field extends string>(
  columns: readonly HeadedColumn<Field>[],
  needed: readonly (readonly Field[])[],
): boolean {
  return needed.some(fields => fields.every(field => columns.some(c => c.field === field)));
}

/** Whether a row is part of the heading over it: every cell is merged with that, stands under a part of it that is
 * merged sideways, or is itself a heading. */
function goesOn<Field extends string>(
  table: Table,
  [top, index]: readonly [number, number],
  fieldOf: FieldOf<Field>,
): boolean {
  const row = table.rows[index];
  const filled = (row?.cells ?? []).flatMap((cell, column) =>
    cleanText(cell) === '' ? [] : [{ cell, column }],
  );
  const merged = (table.merged ?? []).filter(a => a.top >= top && a.top < index);
  const isMergedDown = (column: number) => merged.some(a => a.left === column && a.bottom >= index);
  const isUnderWide = (column: number) =>
    merged.some(a => a.right > a.left && a.left <= column && column <= a.right);
  const own = filled.filter(({ column }) => !isMergedDown(column));
  if (
    own.length === 0 ||
    isOneTitle(table, index) ||
    own.some(({ cell }) => /^\d+$/.test(cell.trim()) || looksLikeFullName(cell))
  )
    return false;
  return own.every(({ cell, column }) => fieldOf(cell) !== null || isUnderWide(column));
}

/** A text merged over everything that is filled below it is a title. */
function isOneTitle({ rows, merged = [] }: Table, index: number): boolean {
  const [only, ...others] = merged.filter(a => a.top === index && a.right > a.left);
  if (!only || others.length > 0 || filledIn(rows[index]) > 1) return false;
  const below = rows[only.bottom + 1]?.cells ?? [];
  return (
    filledIn(rows[only.bottom + 1]) > 1 &&
    below.every((cell, c) => cleanText(cell) === '' || (only.left <= c && c <= only.right))
  );
}

/** The columns of a heading: what its lowest row says together with those over it, else alone, else those alone. */
function columnsOf<Field extends string>(
  table: Table,
  top: number,
  bottom: number,
  fieldOf: FieldOf<Field>,
): readonly HeadedColumn<Field>[] {
  const width = Math.max(0, ...table.rows.slice(top, bottom + 1).map(row => row.cells.length));
  const columns: HeadedColumn<Field>[] = [];
  for (let column = 0; column < width; column++) {
    const texts = textsOver(table, top, bottom, column);
    const heading = texts.join(' ');
    const isHidden = table.hiddenColumns?.has(column) ?? false;
    const said = fieldOf(heading) ?? fieldOf(texts.at(-1) ?? '') ?? fieldOf(texts[0] ?? '');
    const field = isHidden ? null : said;
    const before = columns.at(-1);
    if (field && before?.field === field && isOneHeading(table, top, bottom, before.columns, column))
      columns[columns.length - 1] = { ...before, columns: [...before.columns, column] };
    else
      columns.push({
        columns: [column],
        heading,
        field,
        passedOver: isHidden ? 'hidden' : heading === '' ? 'no-heading' : 'unknown',
      });
  }
  return columns;
}

/** What stands over a column, each text once, from the top; a text merged sideways stands over all its columns. */
function textsOver(
  { rows, merged = [] }: Table,
  top: number,
  bottom: number,
  column: number,
): readonly string[] {
  const texts: string[] = [];
  for (let r = top; r <= bottom; r++) {
    const wide = merged.find(a => a.top === r && a.left < column && column <= a.right);
    const text = cleanText(rows[r]?.cells[wide ? wide.left : column] ?? '');
    if (text !== '' && texts.at(-1) !== text) texts.push(text);
  }
  return texts;
}

/** Whether a part of the heading is merged over both. */
function isOneHeading(
  { merged = [] }: Table,
  top: number,
  bottom: number,
  columns: readonly number[],
  next: number,
): boolean {
  const first = columns[0] ?? next;
  const covers = (a: Area) => a.top >= top && a.top <= bottom && a.left <= first && next <= a.right;
  return merged.some(covers);
}

/** One list, or several that repeat what is needed from left to right; each begins where the first heading comes again. */
function sideBySide<Field extends string>(
  columns: readonly HeadedColumn<Field>[],
  { needed, repeated = [] }: BlockShape<Field>,
): readonly (readonly HeadedColumn<Field>[])[] {
  const first = headingKey(columns.find(c => c.heading !== '')?.heading ?? '');
  const starts = columns.flatMap((c, i) => (first !== '' && headingKey(c.heading) === first ? [i] : []));
  const parts = starts.map((start, i) => columns.slice(i === 0 ? 0 : start, starts[i + 1] ?? columns.length));
  const lists = parts.length > 1 && parts.every(part => isHeading(part, needed)) ? parts : [columns];
  return lists.map(list => withoutRepeats(list, repeated));
}

/** Of two columns of one field the first counts; the other is passed over, and said to be. */
function withoutRepeats<Field extends string>(
  columns: readonly HeadedColumn<Field>[],
  repeated: readonly Field[],
): readonly HeadedColumn<Field>[] {
  const seen = new Set<Field>();
  return columns.map(column => {
    const again = column.field !== null && seen.has(column.field) && !repeated.includes(column.field);
    if (column.field) seen.add(column.field);
    return again ? { ...column, field: null, passedOver: 'repeated' } : column;
  });
}

/** A column without a heading, right of the name and full of single words, holds the given names. */
function withNameParts<Field extends string>(
  columns: readonly HeadedColumn<Field>[],
  rows: readonly TableRow[],
): readonly HeadedColumn<Field>[] {
  const index = columns.findIndex(c => c.field === 'name' && c.columns.length === 1);
  const [name, next] = [columns[index], columns[index + 1]];
  const [left, right] = [name?.columns[0], next?.columns[0]];
  if (!name || left === undefined || right === undefined || !next) return columns;
  const isGiven = next.heading === '' || (next.field === null && headingKey(next.heading) === 'ten');
  const pairs = rows.map(
    row => [cleanText(row.cells[left] ?? ''), cleanText(row.cells[right] ?? '')] as const,
  );
  const both = pairs.filter(([a, b]) => a !== '' && b !== '');
  const fits = both.filter(([a, b]) => /^\p{Lu}[\p{L}'’]*$/u.test(b) && !a.endsWith(` ${b}`));
  if (!isGiven || fits.length === 0 || fits.length * 2 < both.length) return columns;
  return columns.toSpliced(index, 2, { ...name, columns: [left, right] });
}
