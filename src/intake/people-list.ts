// A staff list: officers and volunteers, with headings in Vietnamese or English in any order.

import { addDays, type CivilDate } from '../domain/civil-date.ts';
import type { Place, Problem } from '../domain/errors.ts';
import { type Person, type PersonCode, type Role, type Skill, yearOfBirth } from '../domain/person.ts';
import {
  ALL_FIELDS,
  byField,
  type OwnFields,
  PERSON_FIELDS,
  type PersonField,
} from '../domain/person-fields.ts';
import { readCellDate, readCellPercent } from './cells.ts';
import type { Described } from './identity/judge-identity.ts';
import { type Found, readBirth } from './listed-birth.ts';
import { type ListedField, type PersonRecord, readFields, readName } from './listed-person-fields.ts';
import { NAME_PARTS, personShape } from './listed-who.ts';
import { readListedCode } from './names/listed-code.ts';
import { type ListedName, readListedName } from './names/listed-name.ts';
import { roleMeant } from './role-meant.ts';
import type { Account } from './tables/account.ts';
import type { Headings } from './tables/headings.ts';
import { type ListShape, readRecords } from './tables/records.ts';
import type { Table } from './tables/table.ts';

export const PEOPLE_HEADINGS: Headings<PersonField> = byField(field => PERSON_FIELDS[field].headings);

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
  readonly addressed: boolean;
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
  const read = records.flatMap(record => readListedPerson(record, context, { problems, notes }) ?? []);
  return { people: withFamilyNames(read), problems, notes, account };
}

const ENOUGH_UNADDRESSED = 2;

/** Where a list calls nobody Bà or Đ/c, it calls nobody Ông either: that is a family name. */
function withFamilyNames(people: readonly ListedPerson[]): readonly ListedPerson[] {
  const plain = people.filter(p => p.oddity !== 'address');
  if (plain.length < ENOUGH_UNADDRESSED || plain.some(p => p.addressed)) return people;
  return people.map(p =>
    p.oddity === 'address' && FULL_NAME_OF_ONG.test(p.fields.name) ? { ...p, oddity: null } : p,
  );
}

const FULL_NAME_OF_ONG = /^Ông \S+ \S/;

function peopleShape(headings: Headings<PersonField>): ListShape<ListedField> {
  const { fit: fitsPerson } = personShape<ListedField>();
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
  record: PersonRecord,
  context: PeopleListContext,
  problems: Problem[],
): Person | null {
  const notes: Problem[] = [];
  const listed = readListedPerson(record, context, { problems, notes });
  problems.push(...notes);
  const [code, role] = [listed?.code ?? null, listed?.role ?? null];
  if (listed && !code)
    problems.push({ code: 'person-code-wrong', facts: { value: '' }, place: record.place('code') });
  if (listed && !role) problems.push(unknownRole('', context.roles, record.place('role')));
  if (!listed || !code || !role) return null;
  const { sharePercent, from, until } = listed;
  const memberships = [{ role: role.code, sharePercent, from, until }];
  return { code, ...listed.fields, memberships };
}

/** One row, or null with the problems added. */
function readListedPerson(
  record: PersonRecord,
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
  const fields = readFields(record, context.skills, { name, birth, ...found });
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
    addressed: name.addressed,
    described: describe(code, fields, role),
    sharePercent,
    from: from ?? context.from,
    until,
  };
}

function describe(code: PersonCode | null, fields: OwnFields, role: Role | null): Described {
  const { name, unit, title, phone, email, birthDate } = fields;
  return {
    code: code ?? '',
    name,
    unit,
    title,
    phone,
    email,
    birthDate,
    birthYear: yearOfBirth(fields),
    role: role?.code ?? null,
  };
}

/** A blank cell says nothing, unless it was said that it does. */
function givenIn(record: PersonRecord, fields: OwnFields, blankClears: boolean): ReadonlySet<PersonField> {
  return new Set(
    ALL_FIELDS.filter(field => {
      if (field === 'title' && fields.title !== '') return true;
      if (record.text(field) === '' && record.has(field) && blankClears) return true;
      // What could not be read says nothing; a date or a year may stand under the heading of the other.
      if (field === 'birthDate' || field === 'birthYear') return Boolean(fields[field]);
      if (field === 'email' || field === 'phone') return fields[field] !== '';
      return record.text(field) !== '';
    }),
  );
}

function readUntil(record: PersonRecord, from: CivilDate, problems: Problem[]): CivilDate | null {
  const last = readCellDate(record, 'until', problems);
  if (last && last < from)
    problems.push({ code: 'dates-reversed', facts: { from, last }, place: record.place('until') });
  return last && addDays(last, 1);
}

function readCode(record: PersonRecord, problems: Problem[]): PersonCode | null {
  const value = record.text('code');
  const code = readListedCode(value);
  if (!code) problems.push({ code: 'person-code-wrong', facts: { value }, place: record.place('code') });
  return code;
}

/** By its column, else by the section, titles or sheet it stands in, else as told for the whole list. */
function readRole(
  record: PersonRecord,
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
