// What the words say, before a calendar says which days that is.

import type { Weekday } from '../civil-date.ts';

export type YearWord =
  | { readonly kind: 'full'; readonly year: number }
  /** Two digits. */
  | { readonly kind: 'short'; readonly year: number }
  /** Years from this one on. */
  | { readonly kind: 'offset'; readonly offset: number };

/** Which of the days of that name: `bare` names it alone. */
export type WhichWeekday = 'bare' | 'coming' | 'before' | 'just-past' | { readonly weeks: number };

export type DayWords =
  /** `dashed`: typed with a dash and no year, so that where days may be, it may be two. */
  | {
      readonly kind: 'dated';
      readonly day: number;
      readonly month: number;
      readonly year: YearWord | null;
      readonly dashed: boolean;
    }
  | { readonly kind: 'monthless'; readonly day: number }
  /** A number alone: a day only in the files that say which month they are of. */
  | { readonly kind: 'bare'; readonly day: number }
  | { readonly kind: 'in-month'; readonly day: number; readonly offset: number }
  | { readonly kind: 'counted'; readonly offset: number }
  | { readonly kind: 'weekday'; readonly weekday: Weekday; readonly which: WhichWeekday }
  | { readonly kind: 'checked'; readonly weekday: Weekday; readonly day: DayWords };

export type SpanWords =
  | {
      readonly kind: 'months';
      readonly first: number;
      readonly count: number;
      readonly year: YearWord | null;
    }
  | { readonly kind: 'year'; readonly year: YearWord }
  | { readonly kind: 'week'; readonly week: number; readonly year: YearWord | null }
  | { readonly kind: 'this'; readonly unit: Unit; readonly offset: number }
  /** The thirteenth month, the fifth quarter. */
  | { readonly kind: 'nonexistent' };

export type Unit = 'week' | 'month' | 'quarter' | 'year';

export type EndWords =
  | { readonly kind: 'day'; readonly day: DayWords }
  | { readonly kind: 'span'; readonly span: SpanWords };

export type RangeWords = {
  readonly kind: 'range';
  /** From today where nothing is said. */
  readonly first: EndWords | null;
  readonly last: EndWords;
};

export type ItemWords = EndWords | RangeWords;
