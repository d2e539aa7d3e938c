// What needs somebody's attention in a ward; i18n says it, and the menu offers the step that mends it.

import type { CivilDate, CivilMonth } from './civil-date.ts';
import type { DutyId } from './duty.ts';
import type { Period } from './period.ts';
import type { RoleCode } from './person.ts';

export type Attention =
  | { readonly kind: 'no-people' }
  | {
      readonly kind: 'published-wrong';
      readonly count: number;
      readonly months: readonly CivilMonth[];
    }
  | { readonly kind: 'draft-not-published'; readonly months: readonly CivilMonth[] }
  | { readonly kind: 'month-not-drawn'; readonly month: CivilMonth }
  | {
      readonly kind: 'seat-empty';
      readonly duty: DutyId;
      readonly date: CivilDate;
      readonly role: RoleCode;
      readonly missing: number;
    }
  /** Held without a service record, in a ward that keeps them; the first of them. */
  | { readonly kind: 'duties-unrecorded'; readonly count: number; readonly date: CivilDate }
  /** Kept under a number, and the records say otherwise now. */
  | { readonly kind: 'report-wrong'; readonly number: string; readonly period: Period }
  /** What hangs on the wall is not what is in force. */
  | { readonly kind: 'sheet-old'; readonly posted: number; readonly version: number }
  | { readonly kind: 'year-not-announced'; readonly year: number }
  | { readonly kind: 'feeds-stale'; readonly failed: boolean }
  | { readonly kind: 'backup-old'; readonly days: number | null };
