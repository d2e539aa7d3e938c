// The people in a cell of a hand-made roster: one or several, with "Đ/c", "Bà", numbers, telephone numbers, titles and
// units around their names. Who each is the judge of identity says; words that are no names never become people.

import type { CivilDate } from '../domain/civil-date.ts';
import type { Place, Problem } from '../domain/errors.ts';
import { type Person, type Role, type RoleCode, roleOn } from '../domain/person.ts';
import { cleanText } from '../domain/text.ts';
import { findDescribed, type Roll } from './identity/find-described.ts';
import { foreignLetter, withVietnameseD } from './names/letters.ts';
import { readListedCode } from './names/listed-code.ts';
import { asName } from './names/listed-name.ts';
import { isTitle, isUnderstoodAside, seatWord } from './names/not-names.ts';
import { roleMeant } from './role-meant.ts';

export interface NamedSeat {
  readonly person: Person;
  readonly role: RoleCode;
}

export interface NameContext {
  readonly roll: Roll;
  readonly roles: readonly Role[];
  /** Of the column; null where names of several roles stand in it. */
  readonly role: RoleCode | null;
  readonly date: CivilDate;
}

const ADDRESS =
  /^(?:đ\/c|đ\.c|đc|đ\/chí|đồng chí|ông|bà|anh|chị|em|cô|chú|thầy|cbcc|cb|đvtn|đv|tnv|cán bộ|công chức|đoàn viên|tình nguyện viên|ths|ts|bs|ks|cn)(?:\s*[.:]\s*|\s+)/iu;
const NUMBERING = /^\s*(?:\d{1,2}\s*[.)]|[-–•*+])\s*/;
const TELEPHONE = /(?:\+?84|0)[\d .]{8,13}/g;
const CALL_ME = /(?<![\p{L}])(?:s?đt|điện thoại|zalo|tel)\s*[:.]?\s*(?=[,;\n)]|$)/giu;
const BETWEEN = /[\n;,&+]|\s+và\s+|\s+[-–]\s+|\s*\/\s*/u;
/** As a list of choices offers people: "ĐV01 · Hoàng Gia An". */
const OFFERED = /([\p{Lu}\d-]{2,12}) · [^\n;,]+/gu;
/** A code and, behind a dash, the name it is of. */
const CODED = /(?<![\p{L}\d])(\p{Lu}{2,4}\d{1,4})\s*[-–:]\s*(?=\p{L})(?!\p{Lu}{2,4}\d)/gu;
/** Who serves in the place of another; the other does not. */
const INSTEAD = /\s*\(?\s*(?:trực\s+)?thay\s+(?:cho\s+)?(?:đ\/c\s+)?[^\n;,)]+\)?/giu;
const RESERVE = /dự bị|dự phòng|thay thế|hoặc|\bhay\b/iu;

/** Everyone in the cell; adds a problem for each name that is nobody's or several people's. */
export function readNames(
  cell: string,
  context: NameContext,
  place: Place,
  problems: Problem[],
): readonly NamedSeat[] {
  const written = withVietnameseD(cell.normalize('NFC'));
  const word = seatWord(written);
  if (word === 'nobody') return [];
  if (word === 'questionable' || RESERVE.test(written)) {
    problems.push({ code: 'seat-word', facts: { value: cleanText(cell) }, place });
    return [];
  }
  const text = withoutPosts(written.replace(INSTEAD, ' '), context.roll.people.longPosts)
    .replace(TELEPHONE, ' ')
    .replace(CALL_ME, ' ')
    .replace(/đ\/c(?:hí)?/giu, 'Đc')
    .replace(OFFERED, '$1')
    .replace(CODED, '$1 ');
  // Behind a name stands a title, known or not.
  const parts = text.split(BETWEEN).filter((part, i) => i === 0 || !isTitle(cleanText(part)));
  return parts.flatMap(part => readName(part, context, place, problems));
}

function readName(
  part: string,
  context: NameContext,
  place: Place,
  problems: Problem[],
): readonly NamedSeat[] {
  const { name, address, aside, code } = stripped(part, context.roll);
  if (!isKnownAside(aside, context)) {
    problems.push({ code: 'seat-word', facts: { value: cleanText(part) }, place });
    return [];
  }
  if (name === '' && code === '') return [];
  if (code === '' && (seatWord(name) !== null || context.roll.people.isPost(name))) return [];
  const foreign = foreignLetter(name);
  if (foreign) {
    problems.push({ code: 'letter-foreign', facts: { value: name, letter: foreign }, place });
    return [];
  }
  const role = context.role ?? roleMeant(address, context.roles)?.code ?? null;
  const said = { code, name: asName(name), aside, role, date: context.date };
  const person = findDescribed(said, context.roll, problems, place);
  const as = person && (role ?? roleOn(person, context.date) ?? context.roles[0]?.code);
  return person && as ? [{ person, role: as }] : [];
}

function isKnownAside(aside: string, { roll, roles }: NameContext): boolean {
  const said = cleanText(aside);
  if (isUnderstoodAside(said) || roll.people.isPost(said) || roleMeant(said, roles) !== null) return true;
  return readListedCode(said) !== null && roll.people.byCode(said).length > 0;
}

interface Stripped {
  readonly name: string;
  readonly address: string;
  readonly aside: string;
  /** Where one stands there, alone or before the name. */
  readonly code: string;
}

function stripped(part: string, { people }: Roll): Stripped {
  const aside = /\(([^)]*)\)?/.exec(part)?.[1] ?? '';
  let name = cleanText(part.replace(/\([^)]*\)?/g, ' '))
    .replace(NUMBERING, '')
    .replace(/[.:]+$/, '')
    .trim();
  let address = '';
  const alone = readListedCode(name);
  if (alone) return { name: '', address, aside, code: alone };
  if (people.byName(asName(name)).length > 0) return { name, address, aside, code: '' };
  const [, coded = '', behind = ''] = /^(\p{Lu}{2,4}\d{1,4})\s*[-–:.]?\s+(\p{L}.*)$/u.exec(name) ?? [];
  if (behind !== '') name = behind;
  for (let match = ADDRESS.exec(name); match; match = ADDRESS.exec(name)) {
    address = `${address} ${match[0].replace(/[.:]/g, '')}`.trim();
    name = name.slice(match[0].length);
  }
  return { name, address, aside, code: coded };
}

/** The text without titles and units of several words, which have commas and dashes of their own. */
function withoutPosts(text: string, longestFirst: readonly string[]): string {
  // In brackets they tell people of one name apart.
  return text
    .split(/(\([^)]*\)?)/)
    .map((part, i) =>
      i % 2 === 1 ? part : longestFirst.reduce((left, post) => left.replaceAll(post, ' '), part),
    )
    .join('');
}
