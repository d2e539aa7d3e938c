// Which role a list means: by its names or code, else by what offices call it, as in the name of a sheet.

import { OFFICER, type Role, type RoleCode, VOLUNTEER } from '../domain/person.ts';
import { searchKey } from '../domain/text.ts';

/** What stands in lists and on sheets for the two roles every ward begins with, as search keys. */
const WORDS: ReadonlyMap<RoleCode, readonly string[]> = new Map([
  [OFFICER, ['can bo', 'cong chuc', 'vien chuc', 'nguoi lao dong', 'cbcc', 'cb, cc']],
  [VOLUNTEER, ['doan vien', 'thanh nien', 'tinh nguyen', 'dvtn', 'tnv']],
]);

/** Null where the text names no role, or several. */
export function roleMeant(text: string, roles: readonly Role[]): Role | null {
  const key = searchKey(text);
  if (key === '') return null;
  const exact = roles.find(r =>
    [r.code, r.nameVi, r.nameEn, r.codePrefix].some(name => searchKey(name) === key),
  );
  if (exact) return exact;
  const [meant, ...others] = roles.filter(r =>
    [searchKey(r.nameVi), ...(WORDS.get(r.code) ?? [])].some(word => word !== '' && key.includes(word)),
  );
  return meant && others.length === 0 ? meant : null;
}
