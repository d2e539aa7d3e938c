// Facts of unknown shape, as sentences need them.

import { type CivilDate, parseCivilDate } from '../domain/civil-date.ts';
import type { Fact } from '../domain/errors.ts';

export function factList(fact: Fact | undefined): string {
  return Array.isArray(fact) ? fact.map(String).join(', ') : String(fact ?? '');
}

export function factDate(fact: Fact | undefined, write: (date: CivilDate) => string): string {
  const date = typeof fact === 'string' ? parseCivilDate(fact) : null;
  return date ? write(date) : '';
}
