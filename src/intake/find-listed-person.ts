// A person as somebody types them, by code or name: for options and cells that name one person and nothing else.

import type { Place, Problem } from '../domain/errors.ts';
import { findPeople, type Person } from '../domain/person.ts';
import { nearest } from '../domain/text.ts';

/** The one person meant, or null with a problem added: nobody, or several. */
export function findListedPerson(
  typed: string,
  people: readonly Person[],
  problems: Problem[],
  place?: Place,
): Person | null {
  const [found, ...others] = findPeople(typed, people);
  if (found && others.length === 0) return found;
  problems.push(found ? ambiguous(typed, [found, ...others], place) : unknown(typed, people, place));
  return null;
}

function ambiguous(value: string, people: readonly Person[], place?: Place): Problem {
  const candidates = people.map(({ code, name, unit }) => ({ code, name, unit }));
  return { code: 'person-ambiguous', facts: { value, candidates }, ...(place ? { place } : {}) };
}

function unknown(value: string, people: readonly Person[], place?: Place): Problem {
  const near = nearest(
    value,
    people.flatMap(p => [p.code, p.name]),
  );
  return { code: 'person-unknown', facts: { value, nearest: near }, ...(place ? { place } : {}) };
}
