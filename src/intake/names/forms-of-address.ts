// What people are called by before their name: titles, which are never part of it, and words such as Ông, which is a
// family name too.

import { searchKey } from '../../domain/text.ts';
import { hasFamilyName } from './family-names.ts';

const TITLES = [
  ...[
    'đ\\s?\\/\\s?c',
    'đ\\.c',
    'đc',
    'đ\\/chí',
    'đồng chí',
    'gs',
    'pgs',
    'tskh',
    'ts',
    'tiến s[iĩỹ]',
    'ths',
    'th\\.s',
    'thạc s[iĩỹ]',
  ],
  ...[
    'bs\\.?\\s?ck\\.?\\s?i{1,2}',
    'bs',
    'bác s[iĩỹ]',
    'ys',
    'y s[iĩỹ]',
    'ds',
    'dược s[iĩỹ]',
    'đd',
    'điều dưỡng',
    'nữ hộ sinh',
  ],
  ...['ks', 'kỹ sư', 'kĩ sư', 'cn', 'cử nhân', 'ls', 'luật sư', 'cvc', 'cv'],
  ...['(?:thiếu|trung|thượng|đại) (?:úy|uý|tá)', '(?:hạ|trung|thượng) s[iĩỹ]'],
];
const BEHIND = '(?:\\s*[.:]+\\s*|\\s+)(?=\\p{L})';
const TITLE = new RegExp(`^(?:${TITLES.join('|')})${BEHIND}`, 'iu');
const CALLED = new RegExp(`^(?:ông|bà|anh|chị|cô|chú|bác|em|thầy)${BEHIND}`, 'iu');

export interface Unaddressed {
  readonly rest: string;
  /** Whether the word before the name may be part of it. */
  readonly doubtful: boolean;
  /** Whether anything was taken away. */
  readonly addressed: boolean;
}

/** Ông is a family name too, and `Anh Tuấn` may be called Anh: what is left must be a name without it. */
export function withoutAddress(text: string): Unaddressed {
  let rest = text;
  for (let title = TITLE.exec(rest); title; title = TITLE.exec(rest)) rest = rest.slice(title[0].length);
  const titled = rest !== text;
  const called = CALLED.exec(rest)?.[0];
  if (called === undefined) return { rest, doubtful: false, addressed: titled };
  const behind = rest.slice(called.length);
  const key = searchKey(behind);
  if (called.includes(':')) return { rest: behind, doubtful: false, addressed: true };
  if (key.startsWith('thi ')) return { rest, doubtful: false, addressed: titled };
  const isUnclear = key.startsWith('van ') || !hasFamilyName(behind);
  if (!isUnclear) return { rest: behind, doubtful: false, addressed: true };
  // Nobody is called Đ/c and Ông at once.
  return { rest, doubtful: !titled, addressed: titled };
}
