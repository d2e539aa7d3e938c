// What the heading of a column means: by the words each field may stand under, whoever the list says it is of
// ("Họ tên CBCC" is "Họ tên"), and with a second thing in the same column ("Họ và tên, chức vụ").

import { cleanText, nearest, searchKey } from '../../domain/text.ts';
import type { Table, TableRow } from './table.ts';

/** The headings under which a field may stand; the first one is what we write ourselves. */
export type Headings<Field extends string> = Readonly<Record<Field, readonly string[]>>;

/** The field of a heading; null for one that is not known. */
export type FieldOf<Field extends string> = (heading: string) => Field | null;

/** As headings are compared: no marks, no punctuation, nothing in brackets: "SĐT (Zalo):" is "sdt". */
export function headingKey(text: string): string {
  return searchKey(text.replace(/\([^)]*\)?/g, ' ').replace(/^\s*\d{1,2}[.)]\s*(?=\p{L})/u, ''))
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** Whose the column is, as the words behind a heading say. */
const WHOSE =
  /^(?<what>.+?) (?:cua )?(?:cbcc|cbccvc|can bo(?: cong chuc)?(?: vien chuc)?|cong chuc|vien chuc|nhan vien|nguoi lao dong|doan vien|thanh nien|nguoi truc|nguoi nghi|dang ky|truc|ban|anh chi|anh|toi)$/;
const BETWEEN = /[,/&+–-]|\s(?:và|va)\s/gu;

export function fieldsByWords<Field extends string>(headings: Headings<Field>): FieldOf<Field> {
  const known = new Map<string, Field>();
  for (const field of fieldsOf(headings))
    for (const name of headings[field]) if (!known.has(headingKey(name))) known.set(headingKey(name), field);
  const byKey = (key: string) => known.get(key) ?? known.get(WHOSE.exec(key)?.groups?.['what'] ?? '') ?? null;
  return heading => {
    const whole = byKey(headingKey(heading));
    if (whole) return whole;
    for (const { index, 0: mark } of heading.matchAll(BETWEEN)) {
      const first = byKey(headingKey(heading.slice(0, index)));
      if (first && byKey(headingKey(heading.slice(index + mark.length)))) return first;
    }
    return null;
  };
}

export function fieldsOf<Field extends string>(headings: Headings<Field>): readonly Field[] {
  return Object.keys(headings) as Field[];
}

const SEARCH_ROWS = 30;

/** The row in which most cells are filled, as what the headings might be where none is known. */
export function likelyHeading(table: Table): TableRow | null {
  const filled = (row: TableRow) => row.cells.filter(cell => cleanText(cell) !== '').length;
  const [first, ...others] = table.rows.slice(0, SEARCH_ROWS);
  if (!first) return null;
  return others.reduce((best, row) => (filled(row) > filled(best) ? row : best), first);
}

/** The heading of the list that is nearest to any name of the field; null where none is near. */
export function nearestHeading<Field extends string>(
  table: Table,
  headings: Headings<Field>,
  field: Field,
): string | null {
  const there = (likelyHeading(table)?.cells ?? []).map(cleanText).filter(cell => cell !== '');
  // Of short words nearly every other is near.
  for (const name of headings[field].filter(n => n.length > 4)) {
    const found = nearest(name, there);
    if (found !== null) return found;
  }
  return null;
}
