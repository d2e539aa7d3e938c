// Which person of the ward a row of a list is: by code; else by name together with date of birth or unit; a name alone
// proves nothing, so such a row is doubtful until somebody says who it is.

import { type Problem, UserError } from '../../domain/errors.ts';
import { type Person, type PersonCode, parsePersonCode } from '../../domain/person.ts';
import { searchKey } from '../../domain/text.ts';
import type { ListedPerson } from '../../intake/people-list.ts';

export interface MatchedRow {
  readonly row: ListedPerson;
  /** Null where the row is somebody new. */
  readonly known: Person | null;
}

/** What names a row to people: 7, or Sheet!7 where the file has sheets. */
export function rowKey({ place }: Pick<ListedPerson, 'place'>): string {
  return place.sheet === undefined ? String(place.row) : `${place.sheet}!${place.row}`;
}

export function matchPeople(
  rows: readonly ListedPerson[],
  people: readonly Person[],
  matches: ReadonlyMap<string, PersonCode | null>,
  problems: Problem[],
): readonly MatchedRow[] {
  const byCode = new Map(people.map(p => [searchKey(p.code), p]));
  const listedCodes = new Set(rows.flatMap(row => (row.code ? [searchKey(row.code)] : [])));
  const free = people.filter(p => !listedCodes.has(searchKey(p.code)));
  return rows.flatMap((row): MatchedRow[] => {
    if (row.code) return [{ row, known: byCode.get(searchKey(row.code)) ?? null }];
    const said = answerFor(row, matches);
    if (said !== undefined) return [{ row, known: said && (byCode.get(searchKey(said)) ?? null) }];
    const verdict = recognise(row, free);
    if (!('doubt' in verdict)) return [{ row, known: verdict.known }];
    const candidates = verdict.doubt.map(({ code, name, unit }) => ({ code, name, unit }));
    const facts = { value: row.fields.name, key: rowKey(row), candidates };
    problems.push({ code: 'person-doubtful', facts, place: row.place });
    return [];
  });
}

function answerFor(row: ListedPerson, matches: ReadonlyMap<string, PersonCode | null>) {
  const key = rowKey(row);
  return matches.has(key) ? matches.get(key) : matches.get(String(row.place.row));
}

type Verdict = { readonly known: Person | null } | { readonly doubt: readonly Person[] };

function recognise({ fields }: ListedPerson, people: readonly Person[]): Verdict {
  const named = people.filter(p => searchKey(p.name) === searchKey(fields.name));
  const candidates = named.filter(p => !fields.birthDate || !p.birthDate || p.birthDate === fields.birthDate);
  if (candidates.length === 0) return { known: null };
  const born = candidates.filter(p => p.birthDate !== null && p.birthDate === fields.birthDate);
  if (born.length > 0) return only(born);
  const unit = searchKey(fields.unit);
  const alike = candidates.filter(p => p.name === fields.name && unit !== '' && searchKey(p.unit) === unit);
  return alike.length > 0 ? only(alike) : { doubt: candidates };
}

function only(people: readonly Person[]): Verdict {
  const [person, ...others] = people;
  return person && others.length === 0 ? { known: person } : { doubt: people };
}

/** `7=CB03, Sheet!9=new`: who a doubtful row is. Throws UserError for what cannot be understood. */
export function parseMatches(typed: string): ReadonlyMap<string, PersonCode | null> {
  const problems: Problem[] = [];
  const matches = new Map<string, PersonCode | null>();
  for (const part of typed
    .split(',')
    .map(p => p.trim())
    .filter(p => p !== '')) {
    const [key = '', who = ''] = part.split('=').map(p => p.trim());
    const code = who.toLowerCase() === 'new' ? null : parsePersonCode(who);
    if (!/\d$/.test(key) || (code === null && who.toLowerCase() !== 'new'))
      problems.push({ code: 'match-unreadable', facts: { value: part }, place: { option: '--match' } });
    else matches.set(key, code);
  }
  if (problems.length > 0) throw new UserError('unreadable', problems);
  return matches;
}
