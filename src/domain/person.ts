// Who can be on duty, and in which role. Roles are data: nothing in the program counts to two.

import { type CivilDate, yearOf } from './civil-date.ts';
import { compareNames, matchesName } from './name.ts';
import { OWN_FIELDS, type OwnFields, PERSON_FIELDS, type ShownField } from './person-fields.ts';
import { searchKey } from './text.ts';

declare const personCode: unique symbol;
/** What identifies a person for good, e.g. CB01 or ĐV07: 2 to 12 letters and digits, upper case. */
export type PersonCode = string & { readonly [personCode]: true };

declare const roleCode: unique symbol;
/** `officer`, `volunteer`, or one the ward adds: lower-case ASCII letters and dashes. */
export type RoleCode = string & { readonly [roleCode]: true };

export const OFFICER = 'officer' as RoleCode;
export const VOLUNTEER = 'volunteer' as RoleCode;

export interface Role {
  readonly code: RoleCode;
  readonly nameVi: string;
  readonly nameEn: string;
  /** What the codes of its people start with: CB, ĐV. */
  readonly codePrefix: string;
  /** Order in tables and on paper. */
  readonly position: number;
}

/** A person has one role at a time; the dates keep a change of role or share from rewriting the past. */
export interface Membership {
  readonly role: RoleCode;
  /** 100 is a full share of turns; 50 half of one. 0 to 200. */
  readonly sharePercent: number;
  readonly from: CivilDate;
  /** Exclusive; null while it lasts. */
  readonly until: CivilDate | null;
}

export interface Person extends OwnFields {
  readonly code: PersonCode;
  /** In order of date, never overlapping. */
  readonly memberships: readonly Membership[];
}

export interface Skill {
  readonly code: string;
  readonly nameVi: string;
  readonly nameEn: string;
}

const PERSON_CODE = /^[\p{Lu}\d][\p{Lu}\d-]{1,11}$/u;
const ROLE_CODE = /^[a-z][a-z-]{1,23}$/;

export function parsePersonCode(text: string): PersonCode | null {
  const typed = text.trim().normalize('NFC').toUpperCase();
  return PERSON_CODE.test(typed) && /\d/.test(typed) ? (typed as PersonCode) : null;
}

export function parseRoleCode(text: string): RoleCode | null {
  return ROLE_CODE.test(text) ? (text as RoleCode) : null;
}

export function membershipOn(person: Person, date: CivilDate): Membership | null {
  return person.memberships.find(m => m.from <= date && (m.until === null || date < m.until)) ?? null;
}

/** The role on a date, or else the last there was. */
export function roleOn(person: Person, date: CivilDate | null): RoleCode | null {
  const then = date === null ? null : membershipOn(person, date);
  return (then ?? person.memberships.at(-1))?.role ?? null;
}

/** A date of birth says the year; where they differ, what was said last holds. */
export function oneBirth(person: Person, before: Person | null): Person {
  const { birthDate, birthYear } = person;
  if (birthDate === null || birthYear === null) return person;
  const isNewYear = before?.birthDate === birthDate && yearOf(birthDate) !== birthYear;
  return isNewYear ? { ...person, birthDate: null } : { ...person, birthYear: null };
}

/** Null where nothing is known. */
export function yearOfBirth({
  birthDate,
  birthYear,
}: Pick<Person, 'birthDate' | 'birthYear'>): number | null {
  return birthDate ? yearOf(birthDate) : birthYear;
}

const SHOWN_TO_ALL = new Set<string>([
  'code',
  'memberships',
  ...OWN_FIELDS.filter(field => PERSON_FIELDS[field].privacy === 'all'),
]);

export type ShownPerson = Pick<Person, 'code' | 'memberships' | ShownField>;

/** What of a person may leave the file as data: only the fields that are said to be for all. */
export function shownToAll(person: Person): ShownPerson {
  return Object.fromEntries(
    Object.entries(person).filter(([field]) => SHOWN_TO_ALL.has(field)),
  ) as ShownPerson;
}

/** Everyone whom the typed words may mean: by code first (with or without diacritics), else by name. */
export function findPeople(typed: string, people: readonly Person[]): readonly Person[] {
  const key = searchKey(typed);
  const byCode = people.filter(p => searchKey(p.code) === key);
  return byCode.length > 0 ? byCode : people.filter(p => matchesName(typed, p.name));
}

/** As Vietnamese lists are sorted: by given name; equal names by code. */
export function comparePeople(a: Person, b: Person): number {
  return compareNames(a.name, b.name) || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);
}
