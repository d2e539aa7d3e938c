// The people in a cell of a hand-made roster: one or several, with "Đ/c", "Bà", numbers, telephone numbers, titles and
// units around their names.

import type { CivilDate } from '../domain/civil-date.ts';
import type { Place, Problem } from '../domain/errors.ts';
import { findPeople, membershipOn, type Person, type Role, type RoleCode } from '../domain/person.ts';
import { cleanText, nearest, searchKey } from '../domain/text.ts';
import { roleMeant } from './role-meant.ts';

export interface NamedSeat {
  readonly person: Person;
  readonly role: RoleCode;
}

export interface NameContext {
  readonly people: readonly Person[];
  readonly roles: readonly Role[];
  /** Of the column; null where names of several roles stand in it. */
  readonly role: RoleCode | null;
  readonly date: CivilDate;
}

const ADDRESS =
  /^(?:đ\/c|đ\.c|đc|đ\/chí|đồng chí|ông|bà|anh|chị|em|cô|chú|thầy|cbcc|cb|đvtn|đv|tnv|cán bộ|công chức|đoàn viên|tình nguyện viên|ths|ts|bs|ks|cn)(?:\s*[.:]\s*|\s+)/iu;
const NUMBERING = /^\s*(?:\d{1,2}\s*[.)]|[-–•*+])\s*/;
const TELEPHONE = /(?:\+?84|0)[\d .]{8,13}/g;
const BETWEEN = /[\n;,&+]|\s+và\s+|\s+[-–]\s+|\s*\/\s*/u;
/** As a list of choices offers people: "ĐV01 · Hoàng Gia An". */
const OFFERED = /([\p{Lu}\d-]{2,12}) · [^\n;,]+/gu;
/** Says that nobody serves. */
const NOBODY = /^(?:\W*|x|nghi(?: (?:le|tet|bu|truc).*)?|khong truc|chua phan cong|trong)$/;

/** Everyone in the cell; adds a problem for each name that is nobody's or several people's. */
export function readNames(
  cell: string,
  context: NameContext,
  place: Place,
  problems: Problem[],
): readonly NamedSeat[] {
  const text = withoutPosts(cell.normalize('NFC'), context.people)
    .replace(TELEPHONE, ' ')
    .replace(/đ\/c(?:hí)?/giu, 'Đc')
    .replace(OFFERED, '$1');
  if (NOBODY.test(searchKey(text))) return [];
  return text.split(BETWEEN).flatMap(part => readName(part, context, place, problems));
}

function readName(
  part: string,
  context: NameContext,
  place: Place,
  problems: Problem[],
): readonly NamedSeat[] {
  const { name, address, aside } = stripped(part);
  if (NOBODY.test(searchKey(name)) || isPost(name, context.people)) return [];
  const role = context.role ?? roleMeant(address, context.roles)?.code ?? null;
  const found = findPeople(name, context.people);
  const [person, ...others] = narrowed(name, found, role, aside, context);
  if (person && others.length === 0)
    return [
      { person, role: role ?? roleOn(person, context.date) ?? context.roles[0]?.code ?? ('' as RoleCode) },
    ];
  problems.push(person ? ambiguous(name, [person, ...others], place) : unknown(name, context.people, place));
  return [];
}

function stripped(part: string) {
  const aside = /\(([^)]*)\)?/.exec(part)?.[1] ?? '';
  let name = cleanText(part.replace(/\([^)]*\)?/g, ' ')).replace(NUMBERING, '');
  let address = '';
  for (let match = ADDRESS.exec(name); match; match = ADDRESS.exec(name)) {
    address = `${address} ${match[0].replace(/[.:]/g, '')}`.trim();
    name = name.slice(match[0].length);
  }
  return { name: name.replace(/[.:]+$/, '').trim(), address, aside };
}

/** The text without titles and units of several words, which have commas and dashes of their own. */
function withoutPosts(text: string, people: readonly Person[]): string {
  const posts = new Set(people.flatMap(p => [p.title, p.unit]).filter(post => post.includes(' ')));
  const longestFirst = [...posts].sort((a, b) => b.length - a.length);
  return longestFirst.reduce((left, post) => left.replaceAll(post, ' '), text);
}

/** The title or unit that stands behind a name: "Nguyễn Văn A - Chuyên viên". */
function isPost(text: string, people: readonly Person[]): boolean {
  const key = searchKey(text);
  return people.some(p => searchKey(p.title) === key || searchKey(p.unit) === key);
}

/** Of several: those of the very name, of the role on that day, then those whose unit stands in brackets. */
function narrowed(
  name: string,
  found: readonly Person[],
  role: RoleCode | null,
  aside: string,
  { date }: NameContext,
): readonly Person[] {
  if (found.length < 2) return found;
  const marked = found.filter(p => p.name === name);
  const same = marked.length > 0 ? marked : found;
  const serving = same.filter(p => (role ? roleOn(p, date) === role : membershipOn(p, date) !== null));
  const left = serving.length > 0 ? serving : same;
  const key = searchKey(aside);
  const named = left.filter(p => key !== '' && [p.unit, p.title, p.code].some(t => searchKey(t) === key));
  return named.length > 0 ? named : left;
}

function roleOn(person: Person, date: CivilDate): RoleCode | null {
  return (membershipOn(person, date) ?? person.memberships.at(-1))?.role ?? null;
}

function ambiguous(value: string, people: readonly Person[], place: Place): Problem {
  const candidates = people.map(({ code, name, unit }) => ({ code, name, unit }));
  return { code: 'person-ambiguous', facts: { value, candidates }, place };
}

function unknown(value: string, people: readonly Person[], place: Place): Problem {
  const near = nearest(
    value,
    people.flatMap(p => [p.code, p.name]),
  );
  return { code: 'person-unknown', facts: { value, nearest: near }, place };
}
