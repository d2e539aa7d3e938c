// People with their skills, memberships, leave, exclusions, wishes and forbidden pairs.

import type { CivilDate, Weekday } from '../domain/civil-date.ts';
import type { Exclusion, ForbiddenPair, Leave, Wish } from '../domain/leave.ts';
import type { Membership, Person, PersonCode, Role, Skill } from '../domain/person.ts';
import { COLUMN_FIELDS, columnOf, makeOwn, type OwnField, type OwnFields } from '../domain/person-fields.ts';
import type { Database } from './database.ts';

const COLUMNS = COLUMN_FIELDS.map(field => ({ field, column: columnOf(field) }));
const NAMES = COLUMNS.map(c => c.column).join(', ');

type PersonRow = Readonly<Record<string, string | number | null>> & { readonly code: PersonCode };

/** Everyone, in order of code. */
export function readPeople(db: Database): readonly Person[] {
  const people = db.prepare(`SELECT code, ${NAMES} FROM person ORDER BY code`).all() as PersonRow[];
  const skills = Map.groupBy(
    db.prepare('SELECT person, skill FROM person_skill ORDER BY skill').all() as SkillRow[],
    row => row.person,
  );
  const memberships = Map.groupBy(
    db
      .prepare(
        `SELECT person, role, share_percent AS sharePercent, from_date AS "from", until_date AS until
         FROM membership ORDER BY from_date`,
      )
      .all() as MembershipRow[],
    row => row.person,
  );
  return people.map(row => {
    const own = (skills.get(row.code) ?? []).map(s => s.skill);
    const served = (memberships.get(row.code) ?? []).map(({ person: _, ...membership }) => membership);
    const { skills: known, ...fields } = ownFields(row, own);
    return { code: row.code, ...fields, skills: known, memberships: served };
  });
}

interface SkillRow {
  readonly person: PersonCode;
  readonly skill: string;
}

type MembershipRow = Membership & { readonly person: PersonCode };

function ownFields(row: PersonRow, skills: readonly string[]): OwnFields {
  const text = (field: OwnField) => row[columnOf(field)] as string;
  return makeOwn({
    name: text,
    text,
    phone: text,
    date: field => row[columnOf(field)] as CivilDate | null,
    year: field => row[columnOf(field)] as number | null,
    flag: field => row[columnOf(field)] === 1,
    skills: () => skills,
  });
}

/** Adds a person, or makes the one with this code as given. */
export function writePerson(db: Database, person: Person): void {
  writePeople(db, [person]);
}

export function writePeople(db: Database, people: readonly Person[]): void {
  const changed = COLUMNS.map(({ column }) => `${column} = excluded.${column}`).join(', ');
  const write = db.prepare(
    `INSERT INTO person (code, ${NAMES}) VALUES (?${', ?'.repeat(COLUMNS.length)})
     ON CONFLICT (code) DO UPDATE SET ${changed}`,
  );
  const dropSkills = db.prepare('DELETE FROM person_skill WHERE person = ?');
  const addSkill = db.prepare('INSERT INTO person_skill (person, skill) VALUES (?, ?)');
  const dropMemberships = db.prepare('DELETE FROM membership WHERE person = ?');
  const addMembership = db.prepare(
    'INSERT INTO membership (person, role, share_percent, from_date, until_date) VALUES (?, ?, ?, ?, ?)',
  );
  for (const person of people) {
    const { code, skills, memberships } = person;
    write.run(code, ...COLUMNS.map(({ field }) => stored(person[field])));
    dropSkills.run(code);
    for (const skill of skills) addSkill.run(code, skill);
    dropMemberships.run(code);
    for (const m of memberships) addMembership.run(code, m.role, m.sharePercent, m.from, m.until);
  }
}

function stored(value: OwnFields[OwnField]): string | number | null {
  if (typeof value === 'boolean') return value ? 1 : 0;
  return typeof value === 'string' || typeof value === 'number' ? value : null;
}

export function readRoles(db: Database): readonly Role[] {
  return db
    .prepare(
      `SELECT code, name_vi AS nameVi, name_en AS nameEn, code_prefix AS codePrefix, position
       FROM role ORDER BY position, code`,
    )
    .all() as Role[];
}

export function writeRole(db: Database, role: Role): void {
  db.prepare(
    `INSERT INTO role (code, name_vi, name_en, code_prefix, position) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (code) DO UPDATE SET name_vi = excluded.name_vi, name_en = excluded.name_en,
       code_prefix = excluded.code_prefix, position = excluded.position`,
  ).run(role.code, role.nameVi, role.nameEn, role.codePrefix, role.position);
}

export function readSkills(db: Database): readonly Skill[] {
  return db
    .prepare('SELECT code, name_vi AS nameVi, name_en AS nameEn FROM skill ORDER BY code')
    .all() as Skill[];
}

export function writeSkill(db: Database, skill: Skill): void {
  db.prepare(
    `INSERT INTO skill (code, name_vi, name_en) VALUES (?, ?, ?)
     ON CONFLICT (code) DO UPDATE SET name_vi = excluded.name_vi, name_en = excluded.name_en`,
  ).run(skill.code, skill.nameVi, skill.nameEn);
}

/** All leave, by person and date. */
export function readLeave(db: Database): readonly Leave[] {
  return db
    .prepare(
      `SELECT person, kind, part, from_date AS "from", until_date AS until, note
       FROM leave ORDER BY person, from_date, kind, part`,
    )
    .all() as Leave[];
}

/** Makes the leave of one person as given. */
export function writeLeave(db: Database, person: PersonCode, leave: readonly Leave[]): void {
  writeLeaves(db, new Map([[person, leave]]));
}

export function writeLeaves(db: Database, leave: ReadonlyMap<PersonCode, readonly Leave[]>): void {
  const drop = db.prepare('DELETE FROM leave WHERE person = ?');
  const add = db.prepare(
    'INSERT INTO leave (person, kind, part, from_date, until_date, note) VALUES (?, ?, ?, ?, ?, ?)',
  );
  for (const [person, own] of leave) {
    drop.run(person);
    for (const l of own) add.run(person, l.kind, l.part, l.from, l.until, l.note);
  }
}

export function readExclusions(db: Database): readonly Exclusion[] {
  return db
    .prepare('SELECT person, weekday, nth FROM exclusion ORDER BY person, weekday, nth')
    .all() as Exclusion[];
}

export function writeExclusions(db: Database, person: PersonCode, exclusions: readonly Exclusion[]): void {
  db.prepare('DELETE FROM exclusion WHERE person = ?').run(person);
  const add = db.prepare('INSERT INTO exclusion (person, weekday, nth) VALUES (?, ?, ?)');
  for (const { weekday, nth } of exclusions) add.run(person, weekday, nth);
}

interface WishRow {
  readonly person: PersonCode;
  readonly kind: Wish['kind'];
  readonly date: CivilDate | null;
  readonly weekday: Weekday | null;
}

export function readWishes(db: Database): readonly Wish[] {
  const rows = db
    .prepare('SELECT person, kind, date, weekday FROM wish ORDER BY person, kind, date, weekday')
    .all() as WishRow[];
  return rows.flatMap(({ person, date, weekday }): Wish[] => {
    if (date) return [{ person, kind: 'avoid-date', date }];
    return weekday ? [{ person, kind: 'prefer-weekday', weekday }] : [];
  });
}

export function writeWishes(db: Database, person: PersonCode, wishes: readonly Wish[]): void {
  db.prepare('DELETE FROM wish WHERE person = ?').run(person);
  const add = db.prepare('INSERT INTO wish (person, kind, date, weekday) VALUES (?, ?, ?, ?)');
  for (const w of wishes)
    add.run(
      person,
      w.kind,
      w.kind === 'avoid-date' ? w.date : null,
      w.kind === 'prefer-weekday' ? w.weekday : null,
    );
}

export function readForbiddenPairs(db: Database): readonly ForbiddenPair[] {
  return db
    .prepare('SELECT first, second FROM forbidden_pair ORDER BY first, second')
    .all() as ForbiddenPair[];
}

export function writeForbiddenPair(db: Database, { first, second }: ForbiddenPair): void {
  const [a, b] = [first, second].sort();
  db.prepare('INSERT INTO forbidden_pair (first, second) VALUES (?, ?) ON CONFLICT DO NOTHING').run(a, b);
}

export function deleteForbiddenPair(db: Database, { first, second }: ForbiddenPair): void {
  db.prepare('DELETE FROM forbidden_pair WHERE first = ? AND second = ?').run(first, second);
}

export function deleteSkill(db: Database, code: string): void {
  db.prepare('DELETE FROM skill WHERE code = ?').run(code);
}
