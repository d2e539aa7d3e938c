// What may be a slip of the hand in what was typed: it is done, but only after a yes.

import type { LeaveKind } from './leave.ts';
import type { Period } from './period.ts';
import type { PersonCode, RoleCode } from './person.ts';

export type Doubt =
  | { readonly kind: 'same-name'; readonly name: string; readonly people: readonly PersonCode[] }
  | { readonly kind: 'lower-case'; readonly name: string }
  | { readonly kind: 'large-share'; readonly percent: number }
  | { readonly kind: 'large-balance'; readonly turns: number }
  | {
      readonly kind: 'leave-overlaps';
      readonly person: PersonCode;
      readonly leave: LeaveKind;
      readonly period: Period;
    }
  | { readonly kind: 'other-role'; readonly person: PersonCode; readonly role: RoleCode };
