// Why words could not be read as days, as far as they tell.

import type { Period } from '../period.ts';
import { listOf, placeOfSecond, readingsOf } from './grammar.ts';
import { type Bearings, type Refused, refused } from './outcome.ts';
import { type Parser, phrase } from './parser.ts';
import { settleList } from './settle.ts';
import type { Token } from './tokens.ts';

export function diagnosed(refusal: Refused, tokens: readonly Token[], bearings: Bearings): Refused {
  if (refusal.reason !== 'unreadable') return refusal;
  const several = severalDays(tokens, bearings);
  if (several) return refused('several-days', ...several);
  const says = (words: Parser<string>) => tokens.some((_, at) => words(tokens, at).length > 0);
  if (says(LUNAR)) return refused('lunar');
  if (says(VAGUE)) return refused('vague');
  return refusal;
}

/** With their marks or without any: Nguyễn is no Tết Nguyên đán, and Đậu no "đầu tháng". */
const LUNAR = phrase('mùng|mồng|rằm|giêng|chạp|tết|âm|nguyên đán|nguyên tiêu');
const VAGUE = phrase('cuối|đầu|giữa|weekend|end|beginning|middle');

/** Several days where one, or one run of them, is asked for. */
function severalDays(tokens: readonly Token[], bearings: Bearings): readonly Period[] | null {
  const second = placeOfSecond(tokens);
  const items =
    listOf(tokens) ??
    (second ? [readingsOf(tokens.slice(0, second)), readingsOf(tokens.slice(second))] : null);
  const list = items ? settleList(items, bearings) : null;
  return list?.kind === 'understood' ? list.value : null;
}
