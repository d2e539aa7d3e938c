// Every rule, with the facts of what it finds. i18n must have a title and a sentence for each, in each language.

import type { CivilDate, CivilMonth, Weekday } from '../domain/civil-date.ts';
import type { DutyId } from '../domain/duty.ts';
import type { LeaveKind } from '../domain/leave.ts';
import type { PersonCode, RoleCode } from '../domain/person.ts';

export interface LimitFacts {
  'too-many-in-role': { readonly duty: DutyId; readonly role: RoleCode; readonly seats: number };
  'twice-on-date': { readonly person: PersonCode; readonly date: CivilDate };
  'min-gap': { readonly person: PersonCode; readonly days: number; readonly fixed: CivilDate | null };
  'month-cap': {
    readonly person: PersonCode;
    readonly role: RoleCode;
    readonly month: CivilMonth;
    readonly atMost: number;
  };
  'required-skill': { readonly duty: DutyId; readonly role: RoleCode; readonly skill: string };
  'trainee-alone': { readonly duty: DutyId; readonly person: PersonCode };
  'forbidden-pair': { readonly duty: DutyId; readonly first: PersonCode; readonly second: PersonCode };
}

export interface BlockFacts {
  'unknown-person': Record<never, never>;
  'not-member': { readonly role: RoleCode };
  'on-leave': { readonly kind: LeaveKind; readonly from: CivilDate; readonly last: CivilDate };
  'excluded-weekday': { readonly weekday: Weekday; readonly nth: number | null };
}

export interface CheckFacts {
  'day-off': { readonly nameVi: string; readonly nameEn: string; readonly source: string };
  'missing-duty': { readonly missing: DutyId };
  'unfilled-seat': { readonly seats: number; readonly filled: number };
  'open-seat': { readonly note: string };
  'year-not-announced': { readonly year: number; readonly announcedUntil: number };
  'provisional-day': { readonly nameVi: string; readonly nameEn: string };
  'turns-unequal': {
    /** Turns of the one with more, in tenths beyond what is due; and of the one who could take one. */
    readonly aboveTenths: number;
    readonly other: PersonCode;
    readonly otherTenths: number;
    readonly date: CivilDate;
  };
  /** Turns in the window's duties, and how many are share and catch-up. */
  'beyond-catch-up': { readonly month: CivilMonth; readonly turns: number; readonly most: number };
  'turns-close': { readonly days: number };
  'pair-repeated': { readonly times: number };
  'wish-not-met': { readonly wish: 'avoid-date' | 'prefer-weekday'; readonly weekday: Weekday };
}

export type LimitRuleId = keyof LimitFacts;
export type BlockRuleId = keyof BlockFacts;
export type CheckRuleId = keyof CheckFacts;
export type RuleId = keyof RuleFacts;

/** The facts of a finding, by rule. */
export interface RuleFacts extends LimitFacts, BlockFacts, CheckFacts {}
