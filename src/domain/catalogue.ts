// What the ward's own lists (roles, skills, fields) have in common.

import { searchKey } from './text.ts';

export interface CatalogueItem {
  readonly code: string;
  readonly nameVi: string;
  readonly nameEn: string;
}

/** The item meant by what was typed: by code or by name in either language, with or without marks. */
export function findNamed<Item extends CatalogueItem>(
  typed: string,
  items: readonly Item[],
): Item | undefined {
  const key = searchKey(typed);
  return items.find(item => [item.code, item.nameVi, item.nameEn].some(name => searchKey(name) === key));
}

/** `Hộ kinh doanh` is ho-kinh-doanh. */
export function codeFromName(name: string): string {
  return searchKey(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
