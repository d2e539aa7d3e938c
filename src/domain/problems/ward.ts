// What can be wrong with people, days, patterns, settings.

import type { CountRule, FixedRule } from '../settings/setting-rules.ts';
import type { SettingKey } from '../settings/settings-table.ts';

export interface WardProblems {
  'person-unknown': { readonly value: string; readonly nearest: string | null };
  'person-ambiguous': {
    readonly value: string;
    readonly candidates: readonly { readonly code: string; readonly name: string; readonly unit: string }[];
  };
  'no-people': Record<never, never>;
  'leave-unknown': { readonly person: string; readonly from: string; readonly last: string };
  'wish-not-there': { readonly person: string };
  'pair-not-there': { readonly first: string; readonly second: string };
  'day-not-there': { readonly value: string };
  'person-retired': { readonly person: string; readonly last: string };
  'person-code-taken': { readonly value: string; readonly name: string };
  'codes-exhausted': { readonly prefix: string };
  'skill-in-use': { readonly skill: string; readonly people: readonly string[] };
  'catalogue-code-wrong': { readonly value: string };
  'setting-unknown': { readonly value: string; readonly nearest: string | null };
  'setting-refused': { readonly key: string; readonly value: string; readonly rule: SettingRule };
  'pattern-code-wrong': { readonly value: string };
  'pattern-unknown': { readonly value: string; readonly known: readonly string[] };
  'pattern-overlaps': { readonly code: string; readonly from: string };
  'pattern-times-reversed': { readonly start: string; readonly end: string };
  'pattern-seats-wrong': { readonly value: string };
  'pattern-skill-wrong': { readonly value: string };
  'nobody-chosen': Record<never, never>;
  'ward-id-wrong': { readonly value: string };
}

/** A key stands for the choices of that setting. */
export type SettingRule = FixedRule | CountRule | SettingKey;
