// Which column of a hand-made roster is what: the day, the hours, the people of one role, the people of any.

import type { Role, RoleCode } from '../domain/person.ts';
import { roleMeant } from './role-meant.ts';
import { headingKey, type Table, type TableRow } from './table.ts';

export interface RosterColumns {
  readonly heading: TableRow;
  readonly days: readonly number[];
  readonly hours: number | null;
  /** Of the person's code, and of the role of the row. */
  readonly code: number | null;
  readonly role: number | null;
  /** The role where the heading names one; null where people of all roles stand under it. */
  readonly people: readonly { readonly column: number; readonly role: RoleCode | null }[];
}

const DAY =
  /^(?:thu|ngay|thu ngay|thu ngay thang|ngay thang|ngay thang nam|ngay truc|thoi gian truc|ngay thu|date|weekday|day)$/;
const HOURS = /^(?:thoi gian|gio|gio truc|tu gio|ca|ca truc|time)$/;
const CODE = /^(?:ma|ma so|ma can bo|ma nguoi truc|code)$/;
const ROLE = /^(?:nhom|vai tro|role)$/;
const PEOPLE =
  /^(?:ho va ten|ho ten|ten|nguoi truc|ho va ten nguoi truc|ho ten nguoi truc|can bo doan vien truc|thanh phan|thanh phan truc|thanh vien|nguoi thuc hien|phan cong|people|name|full name)$/;
/** Columns about people that do not name them. */
const ABOUT =
  /chuc vu|chuc danh|don vi|dien thoai|sdt|ghi chu|ky nhan|ky ten|chu ky|so luong|lien he|bo phan|^stt$|^tt$|note|phone|title|unit/;
const SEARCH_ROWS = 30;

/** The row with most known headings, at least a day and people; null where there is none. */
export function findRosterColumns(table: Table, roles: readonly Role[]): RosterColumns | null {
  let best: RosterColumns | null = null;
  for (const row of table.rows.slice(0, SEARCH_ROWS)) {
    const columns = columnsOf(row, roles);
    if (columns && (!best || size(columns) > size(best))) best = columns;
  }
  return best;
}

function size({ days, people, hours }: RosterColumns): number {
  return days.length + people.length + (hours === null ? 0 : 1);
}

function columnsOf(row: TableRow, roles: readonly Role[]): RosterColumns | null {
  const keys = row.cells.map(headingKey);
  const where = (test: (key: string) => boolean) => keys.flatMap((key, i) => (test(key) ? [i] : []));
  const days = where(key => DAY.test(key));
  const hours = where(key => HOURS.test(key))[0] ?? null;
  const code = where(key => CODE.test(key))[0] ?? null;
  const role = where(key => ROLE.test(key))[0] ?? null;
  const people = keys.flatMap((key, column): RosterColumns['people'][number][] => {
    if (key === '' || DAY.test(key) || HOURS.test(key)) return [];
    if (PEOPLE.test(key)) return [{ column, role: null }];
    const meant = key.length < 60 && !ABOUT.test(key) ? roleMeant(row.cells[column] ?? '', roles) : null;
    return meant ? [{ column, role: meant.code }] : [];
  });
  return days.length > 0 && people.length > 0 ? { heading: row, days, hours, code, role, people } : null;
}
