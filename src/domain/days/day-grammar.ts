// How one day is written: 4/12/2026, ngày 4 tháng 12, thứ 6 tuần sau, mai, Friday 4 December.

import type { Weekday } from '../civil-date.ts';
import type { DayWords, WhichWeekday, YearWord } from './expression.ts';
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
  tightMark,
} from './parser.ts';
import {
  COUNTED,
  ENGLISH_MONTHS,
  ENGLISH_OFFSETS,
  MONTH_WORDS,
  OFFSETS,
  PARTS_OF_DAY,
  WEEKDAY_NUMBERS,
  WEEKDAY_WORDS,
} from './vocabulary.ts';

const twoDigits = number(1, 2);
export const fullYear: Parser<YearWord> = map(number(4, 4), year => ({ kind: 'full', year }));
const shortYear: Parser<YearWord> = map(number(2, 2), year => ({ kind: 'short', year }));

/** `năm 2026`, `năm nay`, `năm sau`, `this year`. */
export const namedYear: Parser<YearWord> = either(
  map(sequence(phrase('năm'), fullYear), ([, year]) => year),
  map(sequence(phrase('năm'), oneOf(OFFSETS)), ([, offset]) => ({ kind: 'offset', offset })),
  map(sequence(oneOf(ENGLISH_OFFSETS), phrase('year')), ([offset]) => ({ kind: 'offset', offset })),
);

/** After a month: `/2026`, `/26`, `, 2026`, ` năm 2026`. */
export const yearAfterMonth: Parser<YearWord> = either(
  namedYear,
  fullYear,
  map(sequence(mark('/', '-', '.', ','), fullYear), ([, year]) => year),
  map(sequence(mark('/', '-'), shortYear), ([, year]) => year),
);

/** One mark in all of the date: 4-8/12 is no day. */
const numericDay = either(
  dayParted(mark('/'), false),
  dayParted(mark('.'), false),
  dayParted(tightMark('-'), true),
);

function dayParted(by: Parser<string>, byDash: boolean): Parser<DayWords> {
  const year = map(sequence(by, either(fullYear, shortYear)), ([, said]) => said);
  return either<DayWords>(
    map(sequence(twoDigits, by, twoDigits, optional(either(year, namedYear))), ([day, , month, said]) => ({
      kind: 'dated',
      day,
      month,
      year: said,
      dashed: byDash && !said,
    })),
    map(sequence(fullYear, by, twoDigits, by, twoDigits), ([said, , month, , day]) =>
      dated(day, month, said),
    ),
  );
}

/** `12`, `mười hai` after the word for month. */
export const monthNumber = either(twoDigits, oneOf(MONTH_WORDS));

const wordedDay: Parser<DayWords> = map(
  sequence(twoDigits, phrase('tháng|thg'), monthNumber, optional(yearAfterMonth)),
  ([day, , month, year]) => dated(day, month, year),
);

const englishYear = optional(map(sequence(optional(mark(',', '/')), fullYear), ([, year]) => year));
const englishDay = either<DayWords>(
  map(
    sequence(
      twoDigits,
      optional(phrase('st|nd|rd|th')),
      optional(phrase('of')),
      oneOf(ENGLISH_MONTHS),
      englishYear,
    ),
    ([day, , , month, year]) => dated(day, month, year),
  ),
  map(
    sequence(oneOf(ENGLISH_MONTHS), twoDigits, optional(phrase('st|nd|rd|th')), englishYear),
    ([month, day, , year]) => dated(day, month, year),
  ),
);

const dayOfMonth = either<DayWords>(
  map(sequence(phrase('ngày'), twoDigits), ([, day]) => ({ kind: 'monthless', day })),
  map(
    sequence(optional(phrase('ngày')), twoDigits, phrase('tháng'), oneOf(OFFSETS)),
    ([, day, , offset]) => ({ kind: 'in-month', day, offset }),
  ),
);

const counted: Parser<DayWords> = map(oneOf(COUNTED), offset => ({ kind: 'counted', offset }));

const weekdayName: Parser<Weekday> = either(oneOf(WEEKDAY_WORDS), (tokens, at) =>
  sequence(phrase('thứ|t'), number(1, 1))(tokens, at).flatMap(({ value: [, digit], ...place }) => {
    const weekday = WEEKDAY_NUMBERS[digit];
    return weekday ? [{ ...place, value: weekday }] : [];
  }),
);

const which: Parser<WhichWeekday> = either<WhichWeekday>(
  map(sequence(phrase('tuần'), oneOf(OFFSETS)), ([, weeks]) => ({ weeks })),
  map(sequence(oneOf(ENGLISH_OFFSETS), phrase('week')), ([weeks]) => ({ weeks })),
  oneOf<WhichWeekday>({
    này: { weeks: 0 },
    'tới|sau': 'coming',
    trước: 'before',
    'rồi|vừa rồi|vừa qua|qua': 'just-past',
  }),
);

const weekdayAlone = either<DayWords>(
  map(sequence(weekdayName, optional(which)), ([weekday, said]) => ({
    kind: 'weekday',
    weekday,
    which: said ?? 'bare',
  })),
  map(
    sequence(oneOf<WhichWeekday>({ this: { weeks: 0 }, next: 'coming', last: 'before' }), weekdayName),
    ([said, weekday]) => ({ kind: 'weekday', weekday, which: said }),
  ),
);

const datedDay = remembered(
  either(
    map(sequence(optional(phrase('ngày')), either(numericDay, wordedDay, englishDay)), ([, day]) => day),
    dayOfMonth,
    counted,
  ),
);

const checkedDay = either<DayWords>(
  map(sequence(weekdayName, optional(mark(',')), datedDay), ([weekday, , day]) => checked(weekday, day)),
  map(sequence(datedDay, optional(mark(',')), weekdayName), ([day, , weekday]) => checked(weekday, day)),
);

export const dayWords: Parser<DayWords> = remembered(
  map(sequence(optional(phrase(PARTS_OF_DAY)), either(datedDay, weekdayAlone, checkedDay)), ([, day]) => day),
);

/** A number alone, in lists of days and in files. */
export const bareDay: Parser<DayWords> = map(twoDigits, day => ({ kind: 'bare', day }));

function dated(day: number, month: number, year: YearWord | null): DayWords {
  return { kind: 'dated', day, month, year, dashed: false };
}

function checked(weekday: Weekday, day: DayWords): DayWords {
  return { kind: 'checked', weekday, day };
}
