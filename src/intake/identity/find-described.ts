// The judge's verdict on a row, as the person or as a problem that says who may be meant and what to type.

import type { Place, Problem } from '../../domain/errors.ts';
import type { Person, PersonCode } from '../../domain/person.ts';
import { type Described, judgeIdentity } from './judge-identity.ts';
import { indexPeople, type PeopleIndex } from './people-index.ts';

/** Whom a list may speak of, and what was said of its doubtful rows. */
export interface Roll {
  readonly people: PeopleIndex;
  /** A code, or null for somebody new, by the key of the place. */
  readonly matches: ReadonlyMap<string, PersonCode | null>;
}

export function rollOf(
  people: readonly Person[],
  matches: Roll['matches'] = new Map<string, PersonCode | null>(),
): Roll {
  return { people: indexPeople(people), matches };
}

const LETTERS = /^[A-Z]{1,3}$/;

/** What names a row to people: 7, or Sheet!7 where the file has sheets; D7 where a row names several people. */
export function placeKey({ sheet, row, column = '' }: Place): string {
  const own = `${LETTERS.test(column) ? column : ''}${row ?? ''}`;
  return sheet === undefined ? own : `${sheet}!${own}`;
}

/** The one person meant, or null with a problem added: a doubt, or nobody. */
export function findDescribed(said: Described, roll: Roll, problems: Problem[], place: Place): Person | null {
  const answer = roll.matches.get(placeKey(place));
  const [answered] = answer ? roll.people.byCode(answer) : [];
  if (answered) return answered;
  if (said.remark) {
    const value = `${said.name} (${said.remark})`;
    problems.push({ code: 'name-odd', facts: { value, oddity: 'aside', key: placeKey(place) }, place });
    return null;
  }
  const verdict = judgeIdentity(said, roll.people);
  if (verdict.kind === 'certain') return verdict.person;
  const value = said.name || (said.code ?? '');
  if (verdict.kind === 'doubtful') problems.push(doubt(value, verdict, place));
  else
    problems.push({ code: 'person-unknown', facts: { value, nearest: roll.people.nearest(value) }, place });
  return null;
}

type Doubtful = Extract<ReturnType<typeof judgeIdentity>, { readonly kind: 'doubtful' }>;

export function doubt(value: string, { candidates, why }: Doubtful, place: Place): Problem {
  const shown = candidates.map(({ code, name, unit }) => ({ code, name, unit }));
  return { code: 'person-doubtful', facts: { value, key: placeKey(place), candidates: shown, why }, place };
}
