// How a week, month, quarter, half or year is written: 12/2026, tháng sau, quý I/2027, 6 tháng đầu năm, 2026-W50.

import { fullYear, monthNumber, namedYear, yearAfterMonth } from './day-grammar.ts';
import type { SpanWords, YearWord } from './expression.ts';
import {
  either,
  map,
  mark,
  number,
  oneOf,
  optional,
  type Parser,
  phrase,
  remembered,
  sequence,
} from './parser.ts';
import {
  ENGLISH_MONTHS,
  ENGLISH_OFFSETS,
  ENGLISH_UNITS,
  OFFSETS,
  QUARTER_WORDS,
  UNIT_WORDS,
} from './vocabulary.ts';

const YEAR_MONTHS = 12;

const month = either(
  map(sequence(phrase('tháng|thg|t'), monthNumber, optional(yearAfterMonth)), ([, first, year]) =>
    monthsOfYear(first, 1, year),
  ),
  map(sequence(number(1, 2), mark('/', '-', '.'), fullYear), ([first, , year]) =>
    monthsOfYear(first, 1, year),
  ),
  map(sequence(fullYear, mark('/', '-', '.'), number(1, 2)), ([year, , first]) =>
    monthsOfYear(first, 1, year),
  ),
  map(sequence(oneOf(ENGLISH_MONTHS), optional(yearAfterMonth)), ([first, year]) =>
    monthsOfYear(first, 1, year),
  ),
);

const quarterNumber = either(number(1, 1), oneOf(QUARTER_WORDS));
const quarter = either(
  map(sequence(phrase('quý|q|quarter'), quarterNumber, optional(yearAfterMonth)), ([, n, year]) =>
    quarterOf(n, year),
  ),
  map(sequence(fullYear, optional(mark('/', '-', '.')), phrase('q|quý'), number(1, 1)), ([year, , , n]) =>
    quarterOf(n, year),
  ),
);

/** `6 tháng đầu năm 2027`, `9 tháng đầu năm`, `nửa cuối năm`. */
const firstOrLast = either(
  map(
    sequence(number(1, 2), phrase('tháng'), oneOf({ đầu: true, cuối: false }), optional(yearSaid())),
    ([count, , atFirst, year]) => partOfYear(count, atFirst, year),
  ),
  map(sequence(oneOf({ 'nửa đầu': true, 'nửa cuối': false }), optional(yearSaid())), ([atFirst, year]) =>
    partOfYear(6, atFirst, year),
  ),
  map(
    sequence(oneOf({ 'first half': true, 'second half': false }), optional(phrase('of')), optional(fullYear)),
    ([atFirst, , year]) => partOfYear(6, atFirst, year),
  ),
);

function yearSaid(): Parser<YearWord | null> {
  return either<YearWord | null>(
    namedYear,
    fullYear,
    map(phrase('năm|của năm'), () => null),
  );
}

const week = either<SpanWords>(
  map(sequence(phrase('tuần|tuần thứ|week|w'), number(1, 2), optional(yearAfterMonth)), ([, n, year]) => ({
    kind: 'week',
    week: n,
    year,
  })),
  map(sequence(fullYear, optional(mark('-')), phrase('w'), number(1, 2)), ([year, , , n]) => ({
    kind: 'week',
    week: n,
    year,
  })),
);

const year: Parser<SpanWords> = map(either(fullYear, namedYear), said => ({ kind: 'year', year: said }));

const countedSpan = either<SpanWords>(
  map(sequence(oneOf(UNIT_WORDS), oneOf(OFFSETS)), ([unit, offset]) => ({ kind: 'this', unit, offset })),
  map(sequence(oneOf(ENGLISH_OFFSETS), optional(mark('-')), oneOf(ENGLISH_UNITS)), ([offset, , unit]) => ({
    kind: 'this',
    unit,
    offset,
  })),
);

export const spanWords: Parser<SpanWords> = remembered(
  map(
    sequence(
      optional(phrase('cả|trong|nguyên|hết|kỳ|whole|the whole|all')),
      either(month, quarter, firstOrLast, week, year, countedSpan),
    ),
    ([, span]) => span,
  ),
);

const toMonth = map(
  sequence(either(mark('-', '..'), phrase('đến|tới|to')), number(1, 2)),
  ([, last]) => last,
);

/** `tháng 1-3/2027`, `1-3/2027`: the months that share a year. */
export const sharedMonths: Parser<SpanWords> = map(
  either(
    sequence(phrase('tháng|từ tháng'), number(1, 2), toMonth, yearAfterMonth),
    sequence(
      optional(phrase('từ')),
      number(1, 2),
      toMonth,
      map(sequence(mark('/'), fullYear), ([, y]) => y),
    ),
  ),
  ([, first, last, said]) => monthsOfYear(first, Math.max(0, last - first + 1), said),
);

function monthsOfYear(first: number, count: number, said: YearWord | null): SpanWords {
  const exists = first >= 1 && count >= 1 && first + count - 1 <= YEAR_MONTHS;
  return exists ? { kind: 'months', first, count, year: said } : { kind: 'nonexistent' };
}

function quarterOf(n: number, said: YearWord | null): SpanWords {
  return n >= 1 ? monthsOfYear(3 * n - 2, 3, said) : { kind: 'nonexistent' };
}

function partOfYear(count: number, atFirst: boolean, said: YearWord | null): SpanWords {
  return monthsOfYear(atFirst ? 1 : YEAR_MONTHS - count + 1, count, said);
}
