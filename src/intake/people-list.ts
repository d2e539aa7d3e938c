// A staff list: officers and volunteers, with headings in Vietnamese or English in any order.

import { findNamed } from '../domain/catalogue.ts';
import { addDays, type CivilDate } from '../domain/civil-date.ts';
import type { Place, Problem } from '../domain/errors.ts';
import { hidesLetters } from '../domain/name.ts';
import type { Person, PersonCode, Role, Skill } from '../domain/person.ts';
import {
  ALL_FIELDS,
  byField,
  makeOwn,
  type OwnField,
  type OwnFields,
  PERSON_FIELDS,
  type PersonField,
} from '../domain/person-fields.ts';
import { LONGEST_TEXT, nearest } from '../domain/text.ts';
import { readCellDate, readCellFlag, readCellPercent } from './cells.ts';
import type { Described } from './identity/judge-identity.ts';
import { type Birth, readBirth } from './listed-birth.ts';
import { NAME_PARTS, personShape, wholeName } from './listed-who.ts';
import { isLost } from './lost-text.ts';
import { legacyFont } from './names/letters.ts';
import { readListedCode } from './names/listed-code.ts';
import { type ListedName, readListedName } from './names/listed-name.ts';
import { roleMeant } from './role-meant.ts';
import type { Account } from './tables/account.ts';
import type { Headings } from './tables/headings.ts';
import { type ListShape, readRecords, type TableRecord } from './tables/records.ts';
import type { Table } from './tables/table.ts';

export const PEOPLE_HEADINGS: Headings<PersonField> = byField(field => PERSON_FIELDS[field].headings);

type Field = PersonField | keyof typeof NAME_PARTS;

export interface PeopleListContext {
  readonly roles: readonly Role[];
  readonly skills: readonly Skill[];
  /** From when people serve where the list does not say. */
  readonly from: CivilDate;
  /** The role of everybody for whom neither column nor section nor sheet says one. */
  readonly role?: Role | null;
  /** No date of birth lies after it. */
  readonly today?: CivilDate;
  /** Whether blank cells wipe what is known. */
  readonly blankClears?: boolean;
}

/** One row of a list, read but not yet matched with the people of the ward. */
export interface ListedPerson {
  readonly place: Place;
  readonly code: PersonCode | null;
  readonly role: Role | null;
  /** What the row says; what it leaves blank stays as it is. */
  readonly given: ReadonlySet<PersonField>;
  /** Whether the row itself says since when. */
  readonly dated: boolean;
  readonly fields: OwnFields;
  /** What may be wrong with the name, unless it is a known person's. */
  readonly oddity: ListedName['oddity'];
  /** For the judge of identity. */
  readonly described: Described;
  readonly sharePercent: number;
  readonly from: CivilDate;
  /** Exclusive. */
  readonly until: CivilDate | null;
}

export interface PeopleList {
  readonly people: readonly ListedPerson[];
  readonly problems: readonly Problem[];
  /** What was not read and keeps no row out: a date of birth, an e-mail address. */
  readonly notes: readonly Problem[];
  readonly account: Account;
}

export function readPeopleList(
  tables: readonly Table[],
  headings: Headings<PersonField>,
  context: PeopleListContext,
): PeopleList {
  const { records, account, problems: found } = readRecords(tables, peopleShape(headings));
  const [problems, notes]: [Problem[], Problem[]] = [[...found], []];
  const people = records.flatMap(record => readListedPerson(record, context, { problems, notes }) ?? []);
  return { people, problems, notes, account };
}

function peopleShape(headings: Headings<PersonField>): ListShape<Field> {
  const { fit: fitsPerson } = personShape<Field>();
  return {
    headings: { ...headings, ...NAME_PARTS },
    needed: [['name'], ['familyName', 'name']],
    keys: ['name', 'familyName', 'code'],
    // A family name is one word; as a whole name one word is not enough.
    fit(text, field) {
      const found = fitsPerson(text, field);
      return found === 'fits' && field === 'name' && readListedName(text).oddity === 'one-word'
        ? 'odd'
        : found;
    },
  };
}

/** One person with code and role, or null with the problems added. */
export function readPerson(
  record: TableRecord<Field>,
  context: PeopleListContext,
  problems: Problem[],
): Person | null {
  const found: Found = { problems, notes: problems };
  const listed = readListedPerson(record, context, found);
  const [code, role] = [listed?.code ?? null, listed?.role ?? null];
  if (listed && !code)
    problems.push({ code: 'person-code-wrong', facts: { value: '' }, place: record.place('code') });
  if (listed && !role) problems.push(unknownRole('', context.roles, record.place('role')));
  if (!listed || !code || !role) return null;
  const { sharePercent, from, until } = listed;
  return { code, ...listed.fields, memberships: [{ role: role.code, sharePercent, from, until }] };
}

/** What is wrong with a row, and what was passed over in it. */
interface Found {
  readonly problems: Problem[];
  readonly notes: Problem[];
}

/** One row, or null with the problems added. */
function readListedPerson(
  record: TableRecord<Field>,
  context: PeopleListContext,
  found: Found,
): ListedPerson | null {
  const { problems } = found;
  const before = problems.length;
  const code = record.text('code') === '' ? null : readCode(record, problems);
  const role = readRole(record, context, problems);
  const from = readCellDate(record, 'from', problems);
  const until = readUntil(record, from ?? context.from, problems);
  const sharePercent = readCellPercent(record, 'share', problems);
  const name = readName(record, problems);
  const birth = readBirth(record, context.today ?? null, found);
  const fields = readFields(record, context, { name, birth, ...found });
  if (problems.length > before) return null;
  const { column: _, ...place } = record.place('name');
  return {
    place,
    code,
    role,
    given: givenIn(record, fields, context.blankClears ?? false),
    dated: from !== null,
    fields,
    oddity: name.oddity,
    described: describe(code, fields, birth, role),
    sharePercent,
    from: from ?? context.from,
    until,
  };
}

function describe(code: PersonCode | null, fields: OwnFields, birth: Birth, role: Role | null): Described {
  const { name, unit, title, phone, email } = fields;
  return {
    code: code ?? '',
    name,
    unit,
    title,
    phone,
    email,
    birthDate: birth.date,
    birthYear: birth.year,
    role: role?.code ?? null,
  };
}

/** A blank cell says nothing, unless it was said that it does. */
function givenIn(
  record: TableRecord<Field>,
  fields: OwnFields,
  blankClears: boolean,
): ReadonlySet<PersonField> {
  return new Set(
    ALL_FIELDS.filter(field => {
      if (field === 'title' && fields.title !== '') return true;
      const isUnread =
        record.text(field) !== '' && (field === 'birthDate' || field === 'email') && !fields[field];
      if (isUnread) return false;
      return record.has(field) && (blankClears || record.text(field) !== '');
    }),
  );
}

type Fields = Found & { readonly name: ListedName; readonly birth: Birth };

function readFields(
  record: TableRecord<Field>,
  { skills }: PeopleListContext,
  { name, birth, problems, notes }: Fields,
): OwnFields {
  const fields = makeOwn({
    name: () => name.name,
    text: field => (field === 'email' ? readEmail(record, notes) : readText(record, field, problems)),
    phone: field => restorePhone(record.text(field)),
    date: () => birth.date,
    flag: field => readCellFlag(record, field, problems),
    skills: () => readSkills(record, skills, problems),
  });
  if (fields.mentor && fields.trainee)
    problems.push({
      code: 'mentor-and-trainee',
      facts: { value: fields.name },
      place: record.place('trainee'),
    });
  return record.text('title') === '' ? { ...fields, title: name.aside.slice(0, LONGEST_TEXT) } : fields;
}

function readUntil(record: TableRecord<Field>, from: CivilDate, problems: Problem[]): CivilDate | null {
  const last = readCellDate(record, 'until', problems);
  if (last && last < from)
    problems.push({ code: 'dates-reversed', facts: { from, last }, place: record.place('until') });
  return last && addDays(last, 1);
}

function readCode(record: TableRecord<Field>, problems: Problem[]): PersonCode | null {
  const value = record.text('code');
  const code = readListedCode(value);
  if (!code) problems.push({ code: 'person-code-wrong', facts: { value }, place: record.place('code') });
  return code;
}

function readText(record: TableRecord<Field>, field: OwnField, problems: Problem[]): string {
  const value = record.text(field);
  const font = legacyFont(value);
  if (isLost(value)) problems.push({ code: 'text-lost', facts: { value }, place: record.place(field) });
  else if (font) problems.push({ code: 'font-legacy', facts: { value, font }, place: record.place(field) });
  return value.slice(0, LONGEST_TEXT);
}

/** An address without @ is none; it keeps nobody out. */
function readEmail(record: TableRecord<Field>, notes: Problem[]): string {
  const value = record.text('email');
  if (value === '' || /^[^\s@]+@[^\s@]+$/.test(value)) return value;
  notes.push({ code: 'email-unreadable', facts: { value }, place: record.place('email') });
  return '';
}

/** Of one column or of two; oddities are judged with the person. */
function readName(record: TableRecord<Field>, problems: Problem[]): ListedName {
  const named = readListedName(wholeName(record));
  const place = record.place('name');
  const mark = record.mark('name') ?? record.mark('familyName');
  if (mark === 'error' || mark === 'no-value')
    problems.push({ code: 'cell-without-value', facts: { value: record.text('name') }, place });
  else if (hidesLetters(wholeName(record)))
    problems.push({ code: 'name-hidden', facts: { value: named.name }, place });
  else if (named.name === '') problems.push({ code: 'name-missing', facts: {}, place });
  else if (named.oddity === 'lost') problems.push({ code: 'text-lost', facts: { value: named.name }, place });
  else if (named.oddity === 'vni' || named.oddity === 'tcvn3')
    problems.push({ code: 'font-legacy', facts: { value: named.name, font: named.oddity }, place });
  else if (named.name.length > LONGEST_TEXT)
    problems.push({ code: 'text-too-long', facts: { most: LONGEST_TEXT }, place });
  return named;
}

/** By its column, else by the section, titles or sheet it stands in, else as told for the whole list. */
function readRole(
  record: TableRecord<Field>,
  { roles, role = null }: PeopleListContext,
  problems: Problem[],
): Role | null {
  const value = record.text('role');
  if (value === '') {
    const over = [record.section, ...record.titles.toReversed(), record.sheet ?? ''];
    return over.map(text => roleMeant(text, roles)).find(meant => meant !== null) ?? role;
  }
  const meant = roleMeant(value, roles);
  if (!meant) problems.push(unknownRole(value, roles, record.place('role')));
  return meant;
}

function unknownRole(value: string, roles: readonly Role[], place: Place): Problem {
  return { code: 'role-unknown', facts: { value, known: roles.map(r => r.nameVi) }, place };
}

function readSkills(
  record: TableRecord<Field>,
  skills: readonly Skill[],
  problems: Problem[],
): readonly string[] {
  const found = record
    .text('skills')
    .split(/[,;/]/)
    .map(s => s.trim())
    .filter(s => s !== '')
    .map(value => {
      const skill = findNamed(value, skills);
      if (!skill) {
        const near = nearest(
          value,
          skills.map(s => s.nameVi),
        );
        problems.push({
          code: 'skill-unknown',
          facts: { value, nearest: near },
          place: record.place('skills'),
        });
      }
      return skill?.code;
    });
  return [...new Set(found.filter(code => code !== undefined))].sort();
}

/** Excel takes 0900000101 for a number and drops its 0: it comes back, and 84 before a number is the country. */
function restorePhone(text: string): string {
  const digits = text.replace(/[\s.-]/g, '');
  if (/^[1-9]\d{8,9}$/.test(digits)) return `0${digits}`;
  return /^84\d{9,10}$/.test(digits) ? `0${digits.slice(2)}` : text;
}
