// A staff list: officers and volunteers, with headings in Vietnamese or English in any order.

import { findNamed } from '../domain/catalogue.ts';
import { addDays, type CivilDate } from '../domain/civil-date.ts';
import type { Place, Problem } from '../domain/errors.ts';
import { type Person, type PersonCode, parsePersonCode, type Role, type Skill } from '../domain/person.ts';
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
import { isLost } from './lost-text.ts';
import { readRecords, type TableRecord } from './records.ts';
import { roleMeant } from './role-meant.ts';
import type { Headings, Table } from './table.ts';

export const PEOPLE_HEADINGS: Headings<PersonField> = byField(field => PERSON_FIELDS[field].headings);

type Field = PersonField;

export interface PeopleListContext {
  readonly roles: readonly Role[];
  readonly skills: readonly Skill[];
  /** From when people serve where the list does not say. */
  readonly from: CivilDate;
  /** The role of everybody for whom neither column nor section nor sheet says one. */
  readonly role?: Role | null;
}

/** One row of a list, read but not yet matched with the people of the ward. */
export interface ListedPerson {
  readonly place: Place;
  readonly code: PersonCode | null;
  readonly role: Role | null;
  /** The columns that the list has; what it lacks stays as it is. */
  readonly given: ReadonlySet<PersonField>;
  /** Whether the row itself says since when. */
  readonly dated: boolean;
  readonly fields: OwnFields;
  readonly sharePercent: number;
  readonly from: CivilDate;
  /** Exclusive. */
  readonly until: CivilDate | null;
}

export interface PeopleList {
  readonly people: readonly ListedPerson[];
  readonly problems: readonly Problem[];
}

export function readPeopleList(
  tables: readonly Table[],
  headings: Headings<PersonField>,
  context: PeopleListContext,
): PeopleList {
  const records = readRecords<Field>(tables, headings, ['name']);
  if ('code' in records) return { people: [], problems: [records] };
  const problems: Problem[] = [];
  const people = records.flatMap(record => readListedPerson(record, context, problems) ?? []);
  if (records.length === 0)
    problems.push({ code: 'list-empty', facts: {}, place: { file: tables[0]?.file ?? '' } });
  return { people, problems };
}

/** One person with code and role, or null with the problems added. */
export function readPerson(
  record: TableRecord<Field>,
  context: PeopleListContext,
  problems: Problem[],
): Person | null {
  const listed = readListedPerson(record, context, problems);
  const [code, role] = [listed?.code ?? null, listed?.role ?? null];
  if (listed && !code)
    problems.push({ code: 'person-code-wrong', facts: { value: '' }, place: record.place('code') });
  if (listed && !role) problems.push(unknownRole('', context.roles, record.place('role')));
  if (!listed || !code || !role) return null;
  const { sharePercent, from, until } = listed;
  return { code, ...listed.fields, memberships: [{ role: role.code, sharePercent, from, until }] };
}

/** One row, or null with the problems added. */
export function readListedPerson(
  record: TableRecord<Field>,
  context: PeopleListContext,
  problems: Problem[],
): ListedPerson | null {
  const before = problems.length;
  const code = record.text('code') === '' ? null : readCode(record, problems);
  const role = readRole(record, context, problems);
  const from = readCellDate(record, 'from', problems);
  const until = readUntil(record, from ?? context.from, problems);
  const sharePercent = readCellPercent(record, 'share', problems);
  const fields = readFields(record, context, problems);
  if (problems.length > before) return null;
  const { column: _, ...place } = record.place('name');
  return {
    place,
    code,
    role,
    given: new Set(ALL_FIELDS.filter(field => record.has(field))),
    dated: from !== null,
    fields,
    sharePercent,
    from: from ?? context.from,
    until,
  };
}

function readFields(
  record: TableRecord<Field>,
  { skills }: PeopleListContext,
  problems: Problem[],
): OwnFields {
  const fields = makeOwn({
    name: () => readName(record, problems),
    text: field => readText(record, field, problems),
    phone: field => restorePhone(record.text(field)),
    date: field => readCellDate(record, field, problems),
    flag: field => readCellFlag(record, field, problems),
    skills: () => readSkills(record, skills, problems),
  });
  if (fields.mentor && fields.trainee)
    problems.push({
      code: 'mentor-and-trainee',
      facts: { value: fields.name },
      place: record.place('trainee'),
    });
  return fields;
}

function readUntil(record: TableRecord<Field>, from: CivilDate, problems: Problem[]): CivilDate | null {
  const last = readCellDate(record, 'until', problems);
  if (last && last < from)
    problems.push({ code: 'dates-reversed', facts: { from, last }, place: record.place('until') });
  return last && addDays(last, 1);
}

function readCode(record: TableRecord<Field>, problems: Problem[]): PersonCode | null {
  const value = record.text('code');
  const code = parsePersonCode(value);
  if (!code) problems.push({ code: 'person-code-wrong', facts: { value }, place: record.place('code') });
  return code;
}

function readText(record: TableRecord<Field>, field: OwnField, problems: Problem[]): string {
  const value = record.text(field);
  if (isLost(value)) problems.push({ code: 'text-lost', facts: { value }, place: record.place(field) });
  return value.slice(0, LONGEST_TEXT);
}

function readName(record: TableRecord<Field>, problems: Problem[]): string {
  const value = record.text('name');
  const place = record.place('name');
  if (value === '') problems.push({ code: 'name-missing', facts: {}, place });
  else if (value.includes('?') || isLost(value))
    problems.push({ code: 'text-lost', facts: { value }, place });
  else if (value.length > LONGEST_TEXT)
    problems.push({ code: 'text-too-long', facts: { most: LONGEST_TEXT }, place });
  return value;
}

/** By its column, else by the section or the sheet it stands in, else as told for the whole list. */
function readRole(
  record: TableRecord<Field>,
  { roles, role = null }: PeopleListContext,
  problems: Problem[],
): Role | null {
  const value = record.text('role');
  if (value === '') return roleMeant(record.section, roles) ?? roleMeant(record.sheet ?? '', roles) ?? role;
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

/** Excel takes 0900000101 for a number and drops its 0: nine digits get it back. */
function restorePhone(text: string): string {
  const digits = text.replace(/[\s.-]/g, '');
  return /^[1-9]\d{8}$/.test(digits) ? `0${digits}` : text;
}
