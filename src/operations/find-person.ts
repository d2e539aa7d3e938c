// The one person meant by what was typed: by code, or by name with or without marks.

import { type Problem, UserError } from '../domain/errors.ts';
import type { Person } from '../domain/person.ts';
import { findListedPerson } from '../intake/find-listed-person.ts';

/** Throws `person-unknown` with the nearest name, or `person-ambiguous` with the candidates. */
export function findPerson(typed: string, people: readonly Person[]): Person {
  const [found] = findEveryone([typed], people);
  if (!found) throw new UserError('wrong', { code: 'nobody-chosen', facts: {} });
  return found;
}

/** Everyone named, or every problem at once. */
export function findEveryone(typed: readonly string[], people: readonly Person[]): readonly Person[] {
  const problems: Problem[] = [];
  const found = typed.flatMap(words => findListedPerson(words, people, problems) ?? []);
  if (problems.length > 0) throw new UserError('wrong', problems);
  return [...new Map(found.map(person => [person.code, person])).values()];
}
