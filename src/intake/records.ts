// The rows of a list under its heading: blank rows, repeated headings, rows of column numbers, remarks and signatures
// passed over, sections ("I. CÁN BỘ") remembered.

import type { Place, Problem } from '../domain/errors.ts';
import { cleanText, searchKey } from '../domain/text.ts';
import {
  type FoundHeading,
  findHeading,
  type Headings,
  headingKey,
  type Table,
  type TableRow,
} from './table.ts';

export interface TableRecord<Field extends string> {
  readonly row: number;
  readonly sheet?: string | undefined;
  readonly epoch?: Table['epoch'];
  /** The remark last passed over, mostly the name of a section; empty where there was none. */
  readonly section: string;
  /** Whether the list has that column. */
  has(field: Field): boolean;
  /** The cell's text, clean; empty where the column is missing. */
  text(field: Field): string;
  place(field: Field): Place;
}

/** What lists end with; everything from there on is no part of them. */
const ENDINGS =
  /^(?:ghi chu|tong (?:so|cong)|nguoi lap|lap bieu|noi nhan|tm |kt |tl |chu tich|pho chu tich|bi thu|xac nhan|danh sach nay|an dinh|nhu tren|nguoi tong hop)\b/;
/** How the sections of a list begin. */
const SECTION =
  /^(?:(?:[ivx]+|[a-d]|\d)[.):-] *)?(?:can bo|cong chuc|vien chuc|doan vien|thanh nien|tinh nguyen)/;
/** A name alone in its row is a person, not a remark: words with capitals and nothing else. */
const NAME_ALONE = /^\p{Lu}\p{L}*(?: \p{Lu}\p{L}*){1,5}$/u;

/**
 * The rows of every sheet that has a heading with all `needed` fields.
 * Returns a problem where no sheet has one.
 */
export function readRecords<Field extends string>(
  tables: readonly Table[],
  headings: Headings<Field>,
  needed: readonly Field[],
): readonly TableRecord<Field>[] | Problem {
  const found = tables.flatMap(table => {
    const heading = findHeading(table, headings, needed);
    return heading ? [{ table, heading }] : [];
  });
  if (found.length > 0) return found.flatMap(({ table, heading }) => recordsOf(table, heading, headings));
  const names = needed.map(field => headings[field][0] ?? field);
  const [only] = tables;
  const sheet = tables.length === 1 && only?.sheet !== undefined ? { sheet: only.sheet } : {};
  return {
    code: 'headings-missing',
    facts: { headings: names },
    place: { ...(only ? { file: only.file } : {}), ...sheet },
  };
}

/** Sheets in which no heading was found. */
export function sheetsWithout<Field extends string>(
  tables: readonly Table[],
  headings: Headings<Field>,
  needed: readonly Field[],
): readonly string[] {
  return tables.filter(t => findHeading(t, headings, needed) === null).flatMap(t => t.sheet ?? []);
}

function recordsOf<Field extends string>(
  table: Table,
  { row: heading, columns }: FoundHeading<Field>,
  headings: Headings<Field>,
): readonly TableRecord<Field>[] {
  const records: TableRecord<Field>[] = [];
  const fields = [...columns.keys()];
  let section = '';
  const textIn = (row: TableRow, field: Field) => cleanText(row.cells[columns.get(field) ?? -1] ?? '');
  for (const row of table.rows) {
    if (row.number <= heading.number || isPassedOver(row, heading)) continue;
    const filled = row.cells.map(cleanText).filter(text => text !== '');
    if (ENDINGS.test(headingKey(filled[0] ?? ''))) break;
    const title =
      sectionIn(row, filled) ??
      remarkIn(
        row,
        filled,
        fields.map(f => textIn(row, f)),
      );
    if (title !== null) section = title;
    else if (fields.some(field => textIn(row, field) !== '')) {
      const under = section;
      records.push({
        row: row.number,
        sheet: table.sheet,
        epoch: table.epoch,
        section: under,
        has: field => columns.has(field),
        text: field => textIn(row, field),
        place: field => ({
          file: table.file,
          ...(table.sheet === undefined ? {} : { sheet: table.sheet }),
          row: row.number,
          column: cleanText(heading.cells[columns.get(field) ?? -1] ?? headings[field][0] ?? field),
        }),
      });
    }
  }
  return records;
}

/** Blank, the heading again (on the next page), or numbers of columns: (1) (2) (3). */
function isPassedOver(row: TableRow, heading: TableRow): boolean {
  const keys = row.cells.map(searchKey);
  const filled = keys.filter(key => key !== '');
  if (filled.length === 0) return true;
  if (filled.length > 2 && filled.every(key => /^\(?(?:\d{1,2}|[a-c])\)?$/.test(key))) return true;
  return keys.every((key, i) => key === searchKey(heading.cells[i] ?? ''));
}

/** "II | ĐOÀN VIÊN": people are never numbered in Roman numerals. */
function sectionIn({ cells }: TableRow, filled: readonly string[]): string | null {
  const [number = '', title = ''] = filled;
  if (filled.length === 1 && cells.length > 1 && SECTION.test(searchKey(number))) return number;
  return filled.length === 2 && /^(?:[IVX]+|[A-D])[.)]?$/.test(number) ? title : null;
}

/** Several words in a single cell, in a table of three columns or more, that are no name under a heading. */
function remarkIn({ cells }: TableRow, filled: readonly string[], under: readonly string[]): string | null {
  const [only = ''] = filled;
  const isRemark = filled.length === 1 && cells.length > 2 && only.includes(' ');
  return isRemark && !under.some(text => NAME_ALONE.test(text)) ? only : null;
}
