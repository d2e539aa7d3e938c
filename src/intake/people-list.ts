// A staff list: officers and volunteers, with headings in Vietnamese or English in any order.

import { addDays, type CivilDate } from '../domain/civil-date.ts';
import type { Problem } from '../domain/errors.ts';
import { type Person, type PersonCode, parsePersonCode, type Role, type Skill } from '../domain/person.ts';
import { LONGEST_TEXT, nearest, searchKey } from '../domain/text.ts';
import { readCellDate, readCellFlag, readCellPercent } from './cells.ts';
import { type Headings, readRecords, type Table, type TableRecord } from './table.ts';

const PEOPLE_HEADINGS = {
  code: ['Mã', 'Mã số', 'Code'],
  name: ['Họ và tên', 'Họ tên', 'Họ và tên cán bộ', 'Name', 'Full name'],
  role: ['Nhóm', 'Vai trò', 'Role', 'Group'],
  title: ['Chức vụ', 'Chức danh', 'Title'],
  unit: ['Đơn vị', 'Phòng ban', 'Chi đoàn', 'Unit'],
  birthDate: ['Ngày sinh', 'Ngày tháng năm sinh', 'Birth date'],
  phone: ['SĐT', 'Điện thoại', 'Số điện thoại', 'Phone'],
  email: ['Email', 'Thư điện tử'],
  skills: ['Kỹ năng', 'Lĩnh vực', 'Skills'],
  share: ['Tỷ lệ', 'Share'],
  mentor: ['Kèm cặp', 'Mentor'],
  trainee: ['Tập sự', 'Trainee'],
  from: ['Từ ngày', 'From'],
  until: ['Đến ngày', 'To', 'Until'],
} as const satisfies Headings<string>;

export type PersonField = keyof typeof PEOPLE_HEADINGS;
type Field = PersonField;

export interface PeopleListContext {
  readonly roles: readonly Role[];
  readonly skills: readonly Skill[];
  /** From when people serve where the list does not say. */
  readonly from: CivilDate;
}

export interface PeopleList {
  readonly people: readonly Person[];
  readonly problems: readonly Problem[];
}

export function readPeopleList(table: Table, context: PeopleListContext): PeopleList {
  const records = readRecords<Field>(table, PEOPLE_HEADINGS, ['name', 'role']);
  if ('code' in records) return { people: [], problems: [records] };
  const problems: Problem[] = [];
  const people = new Map<PersonCode, Person>();
  for (const record of records) {
    const person = readPerson(record, context, problems);
    if (!person) continue;
    if (people.has(person.code))
      problems.push({ code: 'code-twice', facts: { value: person.code }, place: record.place('code') });
    people.set(person.code, person);
  }
  if (records.length === 0) problems.push({ code: 'list-empty', facts: {}, place: { file: table.file } });
  return { people: [...people.values()], problems };
}

/** One person, or null with the problems added. */
export function readPerson(
  record: TableRecord<Field>,
  context: PeopleListContext,
  problems: Problem[],
): Person | null {
  const before = problems.length;
  const code = readCode(record, problems);
  const name = readName(record, problems);
  const role = readRole(record, context.roles, problems);
  const skills = readSkills(record, context.skills, problems);
  const from = readCellDate(record, 'from', problems) ?? context.from;
  const last = readCellDate(record, 'until', problems);
  const birthDate = readCellDate(record, 'birthDate', problems);
  const [mentor, trainee] = [
    readCellFlag(record, 'mentor', problems),
    readCellFlag(record, 'trainee', problems),
  ];
  if (mentor && trainee)
    problems.push({ code: 'mentor-and-trainee', facts: { value: name }, place: record.place('trainee') });
  const sharePercent = readCellPercent(record, 'share', problems);
  const until = last && addDays(last, 1);
  if (until && until <= from)
    problems.push({
      code: 'dates-reversed',
      facts: { from, last: last ?? from },
      place: record.place('until'),
    });
  if (problems.length > before || !code || !role) return null;
  return {
    code,
    name,
    title: record.text('title').slice(0, LONGEST_TEXT),
    unit: record.text('unit').slice(0, LONGEST_TEXT),
    birthDate,
    phone: restorePhone(record.text('phone')),
    email: record.text('email'),
    skills,
    mentor,
    trainee,
    memberships: [{ role: role.code, sharePercent, from, until }],
  };
}

function readCode(record: TableRecord<Field>, problems: Problem[]): PersonCode | null {
  const value = record.text('code');
  const code = parsePersonCode(value);
  if (!code) problems.push({ code: 'person-code-wrong', facts: { value }, place: record.place('code') });
  return code;
}

function readName(record: TableRecord<Field>, problems: Problem[]): string {
  const value = record.text('name');
  const place = record.place('name');
  if (value === '') problems.push({ code: 'name-missing', facts: {}, place });
  else if (/[?\ufffd]/.test(value)) problems.push({ code: 'text-lost', facts: { value }, place });
  else if (value.length > LONGEST_TEXT)
    problems.push({ code: 'text-too-long', facts: { most: LONGEST_TEXT }, place });
  return value;
}

function readRole(record: TableRecord<Field>, roles: readonly Role[], problems: Problem[]): Role | null {
  const value = record.text('role');
  const key = searchKey(value);
  const role = roles.find(r =>
    [r.code, r.nameVi, r.nameEn, r.codePrefix].some(name => searchKey(name) === key),
  );
  if (role) return role;
  const known = roles.map(r => r.nameVi);
  problems.push({ code: 'role-unknown', facts: { value, known }, place: record.place('role') });
  return null;
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
      const key = searchKey(value);
      const skill = skills.find(s => [s.code, s.nameVi, s.nameEn].some(name => searchKey(name) === key));
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
