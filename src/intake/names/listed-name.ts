// A name as a list has it: what stands around it taken away (Ông, Bà, Đ/c, a title behind a dash), capitals made a
// name of, and what may be no name at all said to be so. Nothing is guessed: an oddity is a question.

import type { NameOddity } from '../../domain/problems/lists.ts';
import { cleanText, searchKey } from '../../domain/text.ts';
import { isLost } from '../lost-text.ts';
import { foreignLetter, type LegacyFont, legacyFont, withVietnameseD } from './letters.ts';
import { isNoName, isSignature, isTotal } from './not-names.ts';

export interface ListedName {
  readonly name: string;
  /** What stood behind a dash, in brackets or on a line of its own: mostly a title. */
  readonly aside: string;
  readonly oddity: NameOddity | LegacyFont | null;
}

export const ADDRESS =
  /^(?:đ\s?\/\s?c|đ\.c|đc|đ\/chí|đồng chí|ông|bà|anh|chị|cô|chú|thầy|ths|th\.s|ts|bs|ks|cn)(?:\s*[.:]+\s*|\s+)(?=\p{L})/iu;
const ASIDE = /\s*\(([^)]*)\)?\s*|\s+[-–—]\s+|\s*[–—:]\s+|\s*\n\s*/u;
const SEVERAL = /[,;/+&]|\s(?:và|hoặc|hay)\s|\s-\s/iu;

/** Family names that nearly everybody has, as search keys. */
const FAMILY =
  /^(?:nguyen|tran|le|pham|hoang|huynh|phan|vu|vo|dang|bui|do|ho|ngo|duong|ly|dao|dinh|doan|lam|mai|trinh|truong|phung|ha|cao|chu|chau|ta|to|luong|luu|quach|tang|thai|kieu|la|nghiem|nong|be|lo|vi|giang|ton|thach|son|au|ung|khuat|khuc|mac|van|vuong|trieu|dam|tong|cu|loc|dong|h'?\w+|y) /;

export function readListedName(cell: string): ListedName {
  const [first = '', ...rest] = withVietnameseD(cell.normalize('NFC').trim()).split(ASIDE);
  const [named, aside] = splitLines(first, rest);
  const name = asName(withoutAddress(cleanText(named)));
  return { name, aside, oddity: oddityOf(name) };
}

/** A line break inside a name is where the cell was too narrow; what follows a name is beside it. */
function splitLines(first: string, rest: readonly (string | undefined)[]): readonly [string, string] {
  const others = rest.map(part => cleanText(part ?? '')).filter(part => part !== '');
  const [second = ''] = others;
  const goesOn =
    cleanText(first).split(' ').length < 3 &&
    second !== '' &&
    !isNoName(second) &&
    /^\p{Lu}\p{L}*(?: \p{Lu}\p{L}*)?$/u.test(second);
  return goesOn ? [`${first} ${second}`, others.slice(1).join(', ')] : [first, others.join(', ')];
}

/** Ông is a family name too, and `Anh Tuấn` may be called Anh: what is left must be a name without it. */
export function withoutAddress(text: string): string {
  const rest = text.replace(ADDRESS, '');
  if (rest === text || !rest.includes(' ')) return text;
  const isTitle = !/^(?:ông|bà|anh|chị|cô|chú) /iu.test(text);
  const key = searchKey(rest);
  const mayBeWhole = !/^(?:thi|van) /.test(key) && (FAMILY.test(key) || rest.split(' ').length > 2);
  return isTitle || mayBeWhole ? rest : text;
}

/** NGUYỄN THỊ ÁNH and nguyễn thị ánh become Nguyễn Thị Ánh; H'Hen and Ê-đê stay. */
export function asName(text: string): string {
  const words = text.split(' ');
  const allSmall = words.length > 1 && text === text.toLowerCase();
  return words.map(word => (allSmall || isShouted(word) ? capitalised(word) : word)).join(' ');
}

function isShouted(word: string): boolean {
  return word.replace(/[^\p{L}]/gu, '').length > 1 && word === word.toUpperCase();
}

function capitalised(word: string): string {
  return word
    .toLowerCase()
    .replace(/(^|['’‘-])(\p{L})/gu, (_, mark: string, letter: string) => mark + letter.toUpperCase());
}

function oddityOf(name: string): ListedName['oddity'] {
  if (name.includes('?') || isLost(name)) return 'lost';
  if (foreignLetter(name)) return 'foreign-letter';
  const font = legacyFont(name);
  if (font) return font;
  if (/\d/.test(name)) return 'digits';
  if (SEVERAL.test(name)) return 'several-names';
  if (isNoName(name) || isSignature(name) || isTotal(name) || !/^\p{L}[\p{L}\p{M}'’‘. -]*$/u.test(name))
    return 'no-name';
  return searchKey(name).includes(' ') ? null : 'one-word';
}

/** Whether a text reads as a person's full name with a family name first; no proof, but evidence. */
export function looksLikeFullName(text: string): boolean {
  const { name, oddity } = readListedName(text);
  const words = name.split(' ');
  return (
    oddity === null &&
    words.length <= 6 &&
    FAMILY.test(searchKey(name)) &&
    words.every(w => /^\p{Lu}/u.test(w))
  );
}
