// Which person of the ward a row of a list is, by the judge of identity; a doubt, or a name that may be none, waits
// until somebody says who it is.

import { type Problem, UserError } from '../../domain/errors.ts';
import { type Person, type PersonCode, parsePersonCode } from '../../domain/person.ts';
import { searchKey } from '../../domain/text.ts';
import { doubt, placeKey } from '../../intake/identity/find-described.ts';
import { judgeIdentity } from '../../intake/identity/judge-identity.ts';
import { indexPeople } from '../../intake/identity/people-index.ts';
import type { ListedPerson } from '../../intake/people-list.ts';

export interface MatchedRow {
  readonly row: ListedPerson;
  /** Null where the row is somebody new. */
  readonly known: Person | null;
  /** Whether somebody said who it is. */
  readonly answered: boolean;
}

export function matchPeople(
  rows: readonly ListedPerson[],
  people: readonly Person[],
  matches: ReadonlyMap<string, PersonCode | null>,
  problems: Problem[],
): readonly MatchedRow[] {
  const index = indexPeople(people);
  return rows.flatMap((row): readonly MatchedRow[] => {
    const said = matches.get(placeKey(row.place));
    if (said !== undefined) return [{ row, known: said && (index.byCode(said)[0] ?? null), answered: true }];
    // Whoever it is, what is said of them may matter more.
    if (row.oddity === 'aside') {
      problems.push(oddName(row));
      return [];
    }
    const verdict = judgeIdentity(row.described, index);
    if (verdict.kind === 'certain') return [{ row, known: verdict.person, answered: false }];
    if (verdict.kind === 'nobody' && isPlainName(row)) return [{ row, known: null, answered: false }];
    problems.push(verdict.kind === 'doubtful' ? doubt(row.fields.name, verdict, row.place) : oddName(row));
    return [];
  });
}

/** A code vouches for a name of one word. */
function isPlainName({ oddity, code }: ListedPerson): boolean {
  return oddity === null || (oddity === 'one-word' && code !== null);
}

function oddName({ fields, oddity, place }: ListedPerson): Problem {
  const known = oddity === null || oddity === 'vni' || oddity === 'tcvn3' ? 'no-name' : oddity;
  return { code: 'name-odd', facts: { value: fields.name, oddity: known, key: placeKey(place) }, place };
}

const isNew = (who: string) => ['new', 'moi'].includes(searchKey(who));

/** `7=CB03, Sheet!9=new`: who a doubtful row is. Throws UserError for what cannot be understood. */
export function parseMatches(typed: string): ReadonlyMap<string, PersonCode | null> {
  const problems: Problem[] = [];
  const matches = new Map<string, PersonCode | null>();
  for (const part of typed
    .split(',')
    .map(p => p.trim())
    .filter(p => p !== '')) {
    const [key = '', who = ''] = part.split('=').map(p => p.trim());
    const code = isNew(who) ? null : parsePersonCode(who);
    if (!/\d$/.test(key) || (code === null && !isNew(who)))
      problems.push({ code: 'match-unreadable', facts: { value: part }, place: { option: '--match' } });
    else matches.set(key, code);
  }
  if (problems.length > 0) throw new UserError('unreadable', problems);
  return matches;
}
