// What came of reading days: understood, or refused with a reason and the days that may have been meant.

import type { CivilDate, CivilMonth } from '../civil-date.ts';
import type { Period } from '../period.ts';

/** `exact` needs no word; what was counted from today or had no full year is said back. */
export type HowSaid = 'exact' | 'relative' | 'yearless';

export type Refusal =
  | 'unreadable'
  | 'no-such-day'
  | 'no-such-period'
  | 'ambiguous'
  /** No such day within six months: the year must be said. */
  | 'year-needed'
  | 'weekday-differs'
  /** Gone by where a day to come is asked for, and the other way round. */
  | 'gone-by'
  | 'to-come'
  | 'not-one-day'
  | 'several-days'
  | 'reversed'
  | 'too-long'
  | 'lunar'
  | 'vague'
  /** A word counted from today, in a file. */
  | 'counted-from-today';

export interface Understood<Value> {
  readonly kind: 'understood';
  readonly value: Value;
  readonly how: HowSaid;
}

export interface Refused {
  readonly kind: 'refused';
  readonly reason: Refusal;
  /** What may have been meant, or what was read though it cannot be; the remedy is to write one of them in full. */
  readonly candidates: readonly Period[];
}

export type ReadOutcome<Value> = Understood<Value> | Refused;

/** Where a time without a year is looked for, and what words are counted from. */
export interface Bearings {
  /** Null in files: no word there may depend on it. */
  readonly today: CivilDate | null;
  readonly direction: 'ahead' | 'back' | 'either';
  /** The month or year a file is of, as far as it is known. */
  readonly month: CivilMonth | null;
  readonly year: number | null;
  /** Where either direction will do: whether there is anything in that period. */
  readonly holds?: (period: Period) => boolean;
}

export function understood<Value>(value: Value, how: HowSaid): Understood<Value> {
  return { kind: 'understood', value, how };
}

export function refused(reason: Refusal, ...candidates: readonly Period[]): Refused {
  return { kind: 'refused', reason, candidates };
}

/** The vaguest of what a reading is made of. */
export function vaguer(a: HowSaid, b: HowSaid): HowSaid {
  if (a === 'exact') return b;
  return a === 'relative' || b === 'exact' ? a : b;
}
