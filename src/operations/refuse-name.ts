// A name of the ward's own: of a skill, a role, a field.

import type { Place } from '../domain/errors.ts';
import { hidesLetters } from '../domain/name.ts';
import { refuse } from './refuse.ts';

/** Throws `name-missing` and `name-hidden`. */
export function refuseName(name: string, place: Place | null = null): void {
  const where = place ? { place } : {};
  if (name === '') refuse({ code: 'name-missing', facts: {}, ...where });
  if (hidesLetters(name)) refuse({ code: 'name-hidden', facts: { value: name }, ...where });
}
