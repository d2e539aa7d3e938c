// Why words could not be read as days, as far as they tell.

import type { Period } from '../period.ts';
import { listOf, placeOfSecond, readingsOf } from './grammar.ts';
import { type Bearings, type Refused, refused } from './outcome.ts';
import { settleList } from './settle.ts';
import type { Token } from './tokens.ts';

export function diagnosed(refusal: Refused, tokens: readonly Token[], bearings: Bearings): Refused {
  if (refusal.reason !== 'unreadable') return refusal;
  const several = severalDays(tokens, bearings);
  if (several) return refused('several-days', ...several);
  const words = tokens.flatMap(token => (token.kind === 'word' ? [token.bare] : []));
  if (words.some(word => LUNAR.has(word))) return refused('lunar');
  if (words.some(word => VAGUE.has(word))) return refused('vague');
  return refusal;
}

const LUNAR = new Set(['mung', 'mong', 'ram', 'gieng', 'chap', 'tet', 'am', 'nguyen']);
const VAGUE = new Set(['cuoi', 'dau', 'giua', 'weekend', 'end', 'beginning', 'middle']);

/** Several days where one, or one run of them, is asked for. */
function severalDays(tokens: readonly Token[], bearings: Bearings): readonly Period[] | null {
  const second = placeOfSecond(tokens);
  const items =
    listOf(tokens) ??
    (second ? [readingsOf(tokens.slice(0, second)), readingsOf(tokens.slice(second))] : null);
  const list = items ? settleList(items, bearings) : null;
  return list?.kind === 'understood' ? list.value : null;
}
