// Who is meant. Every list, roster and record asks this one judge: certain, doubtful with candidates and why, or
// nobody. Certain needs the code and the name to agree, or the whole name with its marks and no other candidate; a
// given name alone only with equal marks, in a column of one role. What else a row says (birth, telephone, e-mail,
// unit, title) tells people of one name apart, and makes a doubt where it contradicts.

import type { CivilDate } from '../../domain/civil-date.ts';
import { type Person, type RoleCode, roleOn, yearOfBirth } from '../../domain/person.ts';
import type { DoubtReason } from '../../domain/problems/lists.ts';
import { markedKey, plainKey } from './name-keys.ts';
import type { PeopleIndex } from './people-index.ts';

/** What a row says of a person; blank where it says nothing. */
export interface Described {
  readonly code?: string;
  readonly name: string;
  readonly birthDate?: CivilDate | null;
  readonly birthYear?: number | null;
  readonly phone?: string;
  readonly email?: string;
  readonly unit?: string;
  readonly title?: string;
  /** What stands beside the name in brackets: it may tell people apart, and contradicts nothing. */
  readonly aside?: string;
  /** What stands beside it and is not understood: a question, whoever is meant. */
  readonly remark?: string;
  /** Of the column in which the name stands, and the day it is about. */
  readonly role?: RoleCode | null;
  readonly date?: CivilDate | null;
}

export type Identity =
  | { readonly kind: 'certain'; readonly person: Person }
  | { readonly kind: 'doubtful'; readonly candidates: readonly Person[]; readonly why: DoubtReason }
  | { readonly kind: 'nobody' };

export function judgeIdentity(said: Described, people: PeopleIndex): Identity {
  const code = said.code ?? '';
  if (code === '') return byName(said, people);
  const [coded, ...others] = people.byCode(code);
  const exact = [coded, ...others].find(p => p?.code === code) ?? coded;
  if (!exact) return byUnknownCode(said, people);
  if (said.name === '' || agrees(said, exact)) return { kind: 'certain', person: exact };
  const named = people.byName(said.name).filter(p => p !== exact);
  return { kind: 'doubtful', candidates: [exact, ...named], why: 'code-and-name-differ' };
}

/** A code that nobody has is somebody new, unless somebody of that name has another. */
function byUnknownCode(said: Described, people: PeopleIndex): Identity {
  const named = people.byName(said.name).filter(p => !contradicts(said, p));
  return named.length > 0 ? { kind: 'doubtful', candidates: named, why: 'code-unknown' } : { kind: 'nobody' };
}

function agrees(said: Described, person: Person): boolean {
  if (markedKey(said.name) === markedKey(person.name)) return true;
  return markedKey(person.name).endsWith(` ${markedKey(said.name)}`) || isProven(said, person);
}

function byName(said: Described, people: PeopleIndex): Identity {
  const named = people.byName(said.name).filter(p => !contradicts(said, p));
  if (named.length > 0) return among(named, said);
  if (people.byName(said.name).length > 0) return { kind: 'nobody' };
  const alone = people.byLastWords(said.name);
  const plain = people.byPlain(said.name).filter(p => !alone.includes(p) && !contradicts(said, p));
  if (alone.length > 0) return byGivenName(alone, plain, said);
  if (plain.length === 0) return { kind: 'nobody' };
  const isWhole = plain.some(p => plainKey(p.name) === plainKey(said.name));
  return { kind: 'doubtful', candidates: plain, why: isWhole ? 'marks-differ' : 'given-name' };
}

/** A given name is enough only where the column says the role and one such person serves in it that day. */
function byGivenName(alone: readonly Person[], plain: readonly Person[], said: Described): Identity {
  const serving = said.role && said.date ? alone.filter(p => serves(said, p)) : [];
  const [only, ...others] = serving;
  if (only && others.length === 0) return { kind: 'certain', person: only };
  return { kind: 'doubtful', candidates: [...alone, ...plain], why: 'given-name' };
}

/** Of several with the very name: those proven, else born that year, else of the role that day, else of that unit or title. */
function among(named: readonly Person[], said: Described): Identity {
  const narrowed = [isProven, sharesYear, serves, sharesPlace].reduce<readonly Person[]>((left, fits) => {
    const fitting = left.filter(p => fits(said, p));
    return fitting.length > 0 ? fitting : left;
  }, named);
  const [only, ...others] = narrowed;
  if (!only || others.length > 0) return { kind: 'doubtful', candidates: narrowed, why: 'several' };
  if (!isProven(said, only) && isElsewhere(said, only))
    return { kind: 'doubtful', candidates: [only], why: 'unit-differs' };
  return { kind: 'certain', person: only };
}

function serves({ role, date }: Described, person: Person): boolean {
  return Boolean(role) && roleOn(person, date ?? null) === role;
}

/** By what two people never share. */
function isProven(said: Described, person: Person): boolean {
  if (said.birthDate && said.birthDate === person.birthDate) return true;
  if (digits(said.phone) !== '' && digits(said.phone) === digits(person.phone)) return true;
  return (said.email ?? '') !== '' && said.email?.toLowerCase() === person.email.toLowerCase();
}

/** Two dates of birth are two people; a year alone says as much. */
function contradicts({ birthDate, birthYear }: Described, person: Person): boolean {
  if (birthDate && person.birthDate) return birthDate !== person.birthDate;
  const known = yearOfBirth(person);
  return birthYear != null && known !== null && birthYear !== known;
}

function sharesYear({ birthYear }: Described, person: Person): boolean {
  return birthYear != null && birthYear === yearOfBirth(person);
}

function sharesPlace(said: Described, person: Person): boolean {
  const asides = [person.unit, person.title, person.code];
  return (
    isSame(said.unit, person.unit) ||
    isSame(said.title, person.title) ||
    asides.some(text => isSame(said.aside, text))
  );
}

function isElsewhere(said: Described, person: Person): boolean {
  if (isSame(said.unit, person.unit)) return false;
  if ((said.unit ?? '') !== '') return person.unit !== '';
  return (said.title ?? '') !== '' && person.title !== '' && !isSame(said.title, person.title);
}

function isSame(a: string | undefined, b: string): boolean {
  return (a ?? '') !== '' && plainKey(a ?? '') === plainKey(b);
}

/** The last nine, so that +84 and 0 are the same. */
function digits(phone: string | undefined): string {
  const all = (phone ?? '').replace(/\D/g, '');
  return all.length < 9 ? '' : all.slice(-9);
}
