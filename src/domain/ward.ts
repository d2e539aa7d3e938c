// The office and its settings. What the law or the office may change is a setting, never a constant.

import type { CatchUp } from './catch-up.ts';
import type { Weekday } from './civil-date.ts';
import type { ClockTime } from './clock-time.ts';
import type { MakeUpPolicy } from './day.ts';
import type { RoleCode } from './person.ts';

export type Language = 'vi' | 'en';

/** One organisation in the heading and its signature block. */
export interface Issuer {
  /** Superior body, e.g. ỦY BAN NHÂN DÂN THÀNH PHỐ HÀ NỘI. */
  readonly superior: string;
  /** Issuing body, e.g. ỦY BAN NHÂN DÂN PHƯỜNG THỤY KHUÊ. */
  readonly name: string;
  /** What stands before the office: TM. ỦY BAN NHÂN DÂN; empty for none. */
  readonly authority: string;
  /** Chức vụ of who signs: CHỦ TỊCH. */
  readonly office: string;
  /** Who signs; empty leaves room for a name. */
  readonly signatory: string;
}

/** What shows on paper and in feeds. A change takes effect by a `presentation` publication. */
export interface Presentation {
  readonly issuer: Issuer;
  /** The Youth Union, where it issues the roster too; null where it does not. */
  readonly coIssuer: Issuer | null;
  /** Địa danh before the date: Thụy Khuê. */
  readonly locality: string;
  /** Short name of the ward in prose and calendar names: UBND phường Thụy Khuê. */
  readonly shortName: string;
  /** The desk where duty is held, with its address. */
  readonly place: string;
  /** After the number: KH-UBND or TB-UBND. */
  readonly symbol: string;
  readonly recipients: readonly string[];
  /** Whom staff ring in the office; shown in feeds only where `feedContactShown`. */
  readonly feedContact: string;
  readonly feedContactShown: boolean;
  /** What to bring, printed in personal feeds; may be empty. */
  readonly bring: string;
  readonly alarms: readonly Alarm[];
}

/** `evening-before` rings at a time of the day before; `minutes-before` counts from the start. */
export type Alarm =
  | { readonly kind: 'evening-before'; readonly at: ClockTime }
  | { readonly kind: 'minutes-before'; readonly minutes: number };

export interface RuleSettings {
  /** Days from one duty to the next, 0 to 31. */
  readonly minGapDays: number;
  /** Turns in a calendar month, per role; a role not named has no limit. */
  readonly maxPerMonth: ReadonlyMap<RoleCode, number>;
  readonly traineeNeedsMentor: boolean;
  /** Without a skilled officer: leave the seat empty, or fill it and warn. */
  readonly withoutSkill: 'leave-empty' | 'fill-and-warn';
}

/** What the objective compares, and how far it looks back: the rest stays in the ledger. */
export interface FairnessSettings {
  /** The two weekdays to balance (L2). */
  readonly balancedWeekdays: readonly [Weekday, Weekday];
  /** The two roles to mix (L4). */
  readonly mixedRoles: readonly [RoleCode, RoleCode];
  readonly catchUp: CatchUp;
  /** Months before a window in which weekdays, eves of holidays and pairs are remembered. */
  readonly lookBackMonths: number;
}

export interface WardSettings {
  /** Stable, in every calendar UID: 8 to 32 letters, digits and dashes. */
  readonly wardId: string;
  readonly language: Language;
  readonly zone: string;
  /** Who works with the program, where the system's user is not a name; empty for that user. */
  readonly by: string;
  readonly baseUrl: string | null;
  readonly makeUpDays: MakeUpPolicy;
  /** Ordinary opening, printed on the public notice. */
  readonly opensAt: ClockTime;
  readonly rules: RuleSettings;
  readonly fairness: FairnessSettings;
  readonly presentation: Presentation;
  /** Months before and after this one that feeds hold. */
  readonly feedWindow: { readonly monthsBack: number; readonly monthsAhead: number };
}
