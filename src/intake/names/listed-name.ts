// A name as a list has it: what stands around it taken away (1., Ông, Bà, Đ/c, a title before it or behind a dash),
// capitals made a name of, and what may be no name at all said to be so. Nothing is guessed: an oddity is a question.

import type { NameOddity } from '../../domain/problems/lists.ts';
import { cleanText, searchKey } from '../../domain/text.ts';
import { isLost } from '../lost-text.ts';
import { hasFamilyName } from './family-names.ts';
import { withoutAddress } from './forms-of-address.ts';
import { foreignLetter, type LegacyFont, legacyFont, withVietnameseD } from './letters.ts';
import { isNoName, isPost, isSignature, isTotal, isUnderstoodAside } from './not-names.ts';

export interface ListedName {
  readonly name: string;
  /** What stood before it, behind a dash, in brackets or on a line of its own: mostly a title. */
  readonly aside: string;
  readonly oddity: NameOddity | LegacyFont | null;
  /** Whether Đ/c, Bà and the like stood before it. */
  readonly addressed: boolean;
}

const NUMBERING = /^(?:\d{1,3}\s*[.)/]|[IVX]{1,4}[.)](?=\s)|[-–•*+])\s*(?=\p{L})/u;
const ASIDE = /\s*\(([^)]*)\)?\s*|\s+[-–—]\s+|\s*[–—:]\s+|\s*\n\s*/u;
const SEVERAL = /[,;/+&]|\s(?:và|hoặc|hay)\s|\s-\s/iu;

export function readListedName(cell: string): ListedName {
  const text = withVietnameseD(cell.normalize('NFC').trim()).replace(NUMBERING, '');
  const { rest, doubtful, addressed } = withoutAddress(text);
  const [first = '', ...others] = rest.split(ASIDE);
  const split = splitLines(first, others);
  const { post, named } = withoutPost(cleanText(split.named).replace(/[.,;:]+$/, ''));
  const asides = [post, ...split.asides].filter(part => /\p{L}/u.test(part));
  const name = asName(named);
  const oddity = asides.some(looksLikeFullName)
    ? 'several-names'
    : (oddityOf(name) ?? asideOddity(split.asides));
  return { name, aside: asides.join(', '), oddity: doubtful ? (oddity ?? 'address') : oddity, addressed };
}

/** Of a title in several parts (Tư pháp - Hộ tịch) the first says what the others are. */
function asideOddity(asides: readonly string[]): 'aside' | null {
  const [first = ''] = asides;
  const isSaid = asides.every(isUnderstoodAside) || (isPost(first) && isUnderstoodAside(asides.join(' ')));
  return isSaid ? null : 'aside';
}

/** A line break inside a name is where the cell was too narrow; what follows a name is beside it. */
function splitLines(first: string, rest: readonly (string | undefined)[]) {
  const others = rest.map(part => cleanText(part ?? '')).filter(part => part !== '');
  const [second = '', ...further] = others;
  const goesOn =
    cleanText(first).split(' ').length < 3 &&
    !isNoName(second) &&
    /^\p{Lu}\p{L}*(?: \p{Lu}\p{L}*)?$/u.test(second);
  return goesOn ? { named: `${first} ${second}`, asides: further } : { named: first, asides: others };
}

/** "Phó Chủ tịch Trần Văn Dũng", "PCT. Trần Văn Dũng", "Trần Văn Dũng, PCT": a title beside a full name. */
function withoutPost(text: string): { readonly post: string; readonly named: string } {
  const [head = '', ...tail] = text.split(/\s*,\s*/);
  if (tail.length > 0 && isName(head) && tail.every(isPost)) return { post: tail.join(', '), named: head };
  const words = text.split(' ');
  const from = words.findIndex(
    (_, i) => i > 0 && isPost(words.slice(0, i).join(' ')) && isName(words.slice(i).join(' ')),
  );
  if (from < 0) return { post: '', named: text };
  return { post: words.slice(0, from).join(' '), named: words.slice(from).join(' ') };
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
  if (isNoName(name) || isSignature(name) || isTotal(name)) return 'no-name';
  if (/\d/.test(name)) return 'digits';
  if (SEVERAL.test(name)) return 'several-names';
  if (!/^\p{L}[\p{L}\p{M}'’‘. -]*$/u.test(name)) return 'no-name';
  return searchKey(name).includes(' ') ? null : 'one-word';
}

/** Whether a text reads as a person's full name with a family name first; no proof, but evidence. */
export function looksLikeFullName(text: string): boolean {
  const { rest } = withoutAddress(cleanText(text).replace(NUMBERING, ''));
  return isName(cleanText(rest.split(ASIDE)[0] ?? ''));
}

function isName(text: string): boolean {
  const name = asName(text);
  const words = name.split(' ');
  return (
    oddityOf(name) === null &&
    words.length <= 6 &&
    hasFamilyName(name) &&
    words.every(w => /^\p{Lu}/u.test(w))
  );
}
