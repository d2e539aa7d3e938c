// What may be said about days: one, a run of them, a period, a list of these.

import { bareDay, dayWords } from './day-grammar.ts';
import type { DayWords, EndWords, ItemWords, RangeWords } from './expression.ts';
import { either, map, mark, number, optional, type Parsed, type Parser, phrase, sequence } from './parser.ts';
import { sharedMonths, spanWords } from './span-grammar.ts';
import type { Token } from './tokens.ts';

const TO_WORDS = 'đến|tới|đến hết|tới hết|cho đến|cho đến hết|cho tới|đến cuối|to|until|till|through';
const FROM_WORDS = 'từ|kể từ|from';

const asDay = map(dayWords, (day): EndWords => ({ kind: 'day', day }));
const asSpan = map(spanWords, (span): EndWords => ({ kind: 'span', span }));
const end = either(asDay, asSpan);
const from = optional(phrase(FROM_WORDS));

/** A dash stands between two ends of one kind only: 2026-12-04 is no year and a day, 2027-Q1 no year and a quarter. */
const dashed: Parser<RangeWords> = (tokens, at) =>
  sequence(
    from,
    end,
    mark('-'),
    end,
  )(tokens, at).flatMap(({ value: [, first, , last], ...place }) =>
    shapeOf(first) === shapeOf(last) ? [{ ...place, value: rangeOf(first, last) }] : [],
  );

function shapeOf(words: EndWords): string {
  return words.kind === 'day' ? 'day' : words.span.kind;
}

const range = either<RangeWords>(
  dashed,
  map(sequence(from, end, either(mark('..'), phrase(TO_WORDS)), end), ([, first, , last]) =>
    rangeOf(first, last),
  ),
  map(sequence(phrase(TO_WORDS), end), ([, last]) => rangeOf(null, last)),
);

/** `4-8/12`, `từ ngày 4 đến ngày 8 tháng 12`: the first day has the month of the last. */
const sharedDays: Parser<RangeWords> = (tokens, at) =>
  sequence(
    from,
    optional(phrase('ngày')),
    number(1, 2),
    either(mark('-', '..'), phrase(TO_WORDS)),
    dayWords,
  )(tokens, at).flatMap(({ value: [, , day, , last], ...place }) => {
    const first = inMonthOf(day, last);
    return first
      ? [{ ...place, value: rangeOf({ kind: 'day', day: first }, { kind: 'day', day: last }) }]
      : [];
  });

function inMonthOf(day: number, last: DayWords): DayWords | null {
  return last.kind === 'dated' || last.kind === 'in-month' ? { ...last, day } : null;
}

function rangeOf(first: EndWords | null, last: EndWords): RangeWords {
  return { kind: 'range', first, last };
}

const item: Parser<ItemWords> = either<ItemWords>(
  end,
  range,
  sharedDays,
  map(sharedMonths, span => ({ kind: 'span', span })),
  map(bareDay, day => ({ kind: 'day', day })),
);

/** Every way in which all of the tokens can be read as one day, run of days or period. */
export function readingsOf(tokens: readonly Token[]): readonly Parsed<ItemWords>[] {
  if (tokens.length > LONGEST_ITEM) return [];
  return item(tokens, 0).filter(reading => reading.at === tokens.length);
}

/** More words than any one day, run of days or period has. */
const LONGEST_ITEM = 24;

/**
 * The items of a list, each in its readings; null where one of them cannot be read, or where there is one only. A
 * comma may stand inside an item (thứ Sáu, 04/12), so two parts are first tried as one.
 */
export function listOf(tokens: readonly Token[]): readonly (readonly Parsed<ItemWords>[])[] | null {
  const parts = partsOf(tokens);
  const items: (readonly Parsed<ItemWords>[])[] = [];
  for (let i = 0; i < parts.length; i++) {
    const [part = [], next = []] = [parts[i], parts[i + 1]];
    const joined = next.length > 0 ? readingsOf([...part, COMMA, ...next]) : [];
    const readings = joined.length > 0 ? joined : readingsOf(part);
    if (readings.length === 0) return null;
    items.push(readings);
    if (joined.length > 0) i++;
  }
  return items.length > 1 ? items : null;
}

const COMMA: Token = { kind: 'mark', mark: ',', tight: false };
const separator = either(mark(',', ';', '+', '&'), phrase('và|and'));

function partsOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const parts: Token[][] = [[]];
  for (const [at, token] of tokens.entries()) {
    if (separator(tokens, at).length > 0) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts.filter(part => part.length > 0);
}

/** Where two days stand side by side with nothing between them, the place of the second. */
export function placeOfSecond(tokens: readonly Token[]): number | null {
  if (tokens.length > 2 * LONGEST_ITEM) return null;
  const places = tokens.map((_, at) => at).slice(1);
  const isDay = (part: readonly Token[]) => dayWords(part, 0).some(reading => reading.at === part.length);
  return places.find(at => isDay(tokens.slice(0, at)) && isDay(tokens.slice(at))) ?? null;
}
