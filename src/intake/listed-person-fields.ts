// One row of a staff list: what its cells say of a person's own fields.

import { findNamed } from '../domain/catalogue.ts';
import type { Problem } from '../domain/errors.ts';
import { hidesLetters } from '../domain/name.ts';
import type { Skill } from '../domain/person.ts';
import { makeOwn, type OwnField, type OwnFields, type PersonField } from '../domain/person-fields.ts';
import { LONGEST_TEXT, nearest } from '../domain/text.ts';
import { readCellFlag } from './cells.ts';
import type { Birth, Found } from './listed-birth.ts';
import { type NAME_PARTS, wholeName } from './listed-who.ts';
import { isLost } from './lost-text.ts';
import { legacyFont } from './names/letters.ts';
import { type ListedName, readListedName } from './names/listed-name.ts';
import type { TableRecord } from './tables/records.ts';

export type ListedField = PersonField | keyof typeof NAME_PARTS;
export type PersonRecord = TableRecord<ListedField>;

type Known = Found & { readonly name: ListedName; readonly birth: Birth };

/** Each of the fields that are a person's own. */
export function readFields(
  record: PersonRecord,
  skills: readonly Skill[],
  { name, birth, problems, notes }: Known,
): OwnFields {
  const fields = makeOwn({
    name: () => name.name,
    text: field => (field === 'email' ? readEmail(record, notes) : readText(record, field, problems)),
    phone: () => readPhone(record, notes),
    date: () => birth.date,
    year: () => birth.year,
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

function readText(record: PersonRecord, field: OwnField, problems: Problem[]): string {
  const value = record.text(field);
  const font = legacyFont(value);
  if (isLost(value)) problems.push({ code: 'text-lost', facts: { value }, place: record.place(field) });
  else if (font) problems.push({ code: 'font-legacy', facts: { value, font }, place: record.place(field) });
  return value.slice(0, LONGEST_TEXT);
}

/** An address without @ is none; it keeps nobody out. */
function readEmail(record: PersonRecord, notes: Problem[]): string {
  const value = record.text('email') || (ADDRESS.exec(record.text('phone'))?.[0] ?? '');
  if (value === '' || /^[^\s@]+@[^\s@]+$/.test(value)) return value;
  notes.push({ code: 'email-unreadable', facts: { value }, place: record.place('email') });
  return '';
}

/** Of one column or of two; oddities are judged with the person. */
export function readName(record: PersonRecord, problems: Problem[]): ListedName {
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

function readSkills(record: PersonRecord, skills: readonly Skill[], problems: Problem[]): readonly string[] {
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

const ADDRESS = /[^\s@,;/]+@[^\s@,;/]+/;
const LABELS = /(?:s?đt|điện thoại|di động|zalo|cq|nr|tel|phone|máy bàn|máy lẻ|số|nhà|riêng)\s*[.:]?/giu;

/** Digits only, but for what they are of; an e-mail address in the same cell is none of it. */
function readPhone(record: PersonRecord, notes: Problem[]): string {
  const value = record
    .text('phone')
    .replace(ADDRESS, '')
    .replace(/^[\s,;/]+|[\s,;/]+$/g, '');
  if (!/\p{L}/u.test(value.replace(LABELS, ' '))) return restorePhone(value);
  notes.push({ code: 'phone-unreadable', facts: { value }, place: record.place('phone') });
  return '';
}

/** Excel takes 0900000101 for a number and drops its 0: it comes back, and 84 before a number is the country. */
function restorePhone(text: string): string {
  const digits = text.replace(/[\s.-]/g, '');
  if (/^[1-9]\d{8,9}$/.test(digits)) return `0${digits}`;
  return /^84\d{9,10}$/.test(digits) ? `0${digits.slice(2)}` : text;
}
