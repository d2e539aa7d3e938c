// In which words calendar events are put.

import type { Role, RoleCode } from './person.ts';
import type { Language } from './ward.ts';

/** Raised whenever an event would read differently from the same facts; a test holds it to the golden feeds. */
export const EVENT_RENDERING = 2;

/** The words that events are put in, and by which of our ways of putting them. */
export interface Wording {
  readonly language: Language;
  /** In that language. */
  readonly roleNames: Readonly<Record<RoleCode, string>>;
  readonly rendering: number;
}

export function roleNamesIn(language: Language, roles: readonly Role[]): Readonly<Record<RoleCode, string>> {
  const byCode = roles.toSorted((a, b) => (a.code < b.code ? -1 : 1));
  return Object.fromEntries(byCode.map(r => [r.code, language === 'vi' ? r.nameVi : r.nameEn]));
}
