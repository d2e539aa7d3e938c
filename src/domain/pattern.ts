// A duty pattern says on which weekday a duty is held, when, where, and who must be there.

import type { CivilDate, Weekday } from './civil-date.ts';
import type { ClockTime } from './clock-time.ts';
import type { RoleCode } from './person.ts';

declare const patternCode: unique symbol;
/** Identifies a pattern for good: upper-case ASCII letters, digits and dashes, e.g. T2. */
export type PatternCode = string & { readonly [patternCode]: true };

export interface SeatCount {
  readonly role: RoleCode;
  /** 0 to 9. */
  readonly count: number;
}

export interface SkillRequirement {
  readonly role: RoleCode;
  readonly skill: string;
}

export interface Pattern {
  readonly code: PatternCode;
  readonly weekday: Weekday;
  readonly start: ClockTime;
  readonly end: ClockTime;
  readonly label: string;
  /** Where it is held; a person is at one place at a time. Empty means the ward's own desk. */
  readonly place: string;
  readonly seats: readonly SeatCount[];
  readonly requires: SkillRequirement | null;
  /** Turns are counted per tally; one by default. */
  readonly tally: string;
  readonly validFrom: CivilDate;
  /** Exclusive; null while it lasts. */
  readonly validUntil: CivilDate | null;
}

export const DEFAULT_TALLY = 'main';

const PATTERN_CODE = /^[A-Z0-9][A-Z0-9-]{0,11}$/;

export function parsePatternCode(text: string): PatternCode | null {
  const typed = text.trim().toUpperCase();
  return PATTERN_CODE.test(typed) ? (typed as PatternCode) : null;
}

export function patternHoldsOn(pattern: Pattern, date: CivilDate): boolean {
  return pattern.validFrom <= date && (pattern.validUntil === null || date < pattern.validUntil);
}
