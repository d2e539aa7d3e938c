// What can be wrong with people, days, patterns, settings.

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

/** What a setting's value must be; the sentence for each is in i18n. */
export type SettingRule =
  | 'yes-or-no'
  | 'language'
  | 'make-up-days'
  | 'without-skill'
  | 'catch-up'
  | 'look-back'
  | 'time'
  | 'days-0-31'
  | 'turns-1-31'
  | 'months-0-24'
  | 'https-url'
  | 'not-empty'
  | 'one-line'
  | 'symbol'
  | 'alarms'
  | 'two-weekdays'
  | 'two-roles';
