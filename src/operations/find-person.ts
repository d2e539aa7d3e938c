// The one person whom somebody means by a code or a name.

import { UserError } from '../domain/errors.ts';
import { findPeople, type Person } from '../domain/person.ts';
import { nearest } from '../domain/text.ts';

/** Throws UserError `wrong` where nobody or several may be meant. */
export function findPerson(typed: string, people: readonly Person[]): Person {
  const found = findPeople(typed, people);
  const [one, ...others] = found;
  if (one && others.length === 0) return one;
  if (one) {
    const candidates = found.map(({ code, name, unit }) => ({ code, name, unit }));
    throw new UserError('wrong', { code: 'person-ambiguous', facts: { value: typed, candidates } });
  }
  const near = nearest(
    typed,
    people.flatMap(p => [p.code, p.name]),
  );
  throw new UserError('wrong', { code: 'person-unknown', facts: { value: typed, nearest: near } });
}
