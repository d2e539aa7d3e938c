// Every problem the program can name, with its facts. i18n must have a sentence for each, in each language, or
// the build fails. Group by layer, in the order of the layers; keep codes in kebab-case.

export interface ProblemFacts {
  // dates and periods
  'date-unreadable': { readonly value: string };
  'no-such-date': { readonly value: string };
  'time-unreadable': { readonly value: string };
  'period-unreadable': { readonly value: string };
  'period-no-such-date': { readonly value: string };
  'period-reversed': { readonly value: string };
  'period-too-long': { readonly value: string; readonly years: number };
  'instant-unreadable': { readonly value: string };
  // people
  'person-unknown': { readonly value: string; readonly nearest: string | null };
  'person-ambiguous': {
    readonly value: string;
    readonly candidates: readonly { readonly code: string; readonly name: string; readonly unit: string }[];
  };
  // engine
  'instance-unreadable': { readonly path: string; readonly reason: string };
  'solver-unavailable': { readonly reason: string };
  // store
  'file-exists': { readonly path: string };
  'file-missing': { readonly path: string };
  'not-a-ward-file': { readonly path: string };
  'file-busy': { readonly path: string };
  'disk-full': { readonly path: string };
  'file-not-writable': { readonly path: string };
  'file-damaged': { readonly path: string };
  'ward-changed': { readonly path: string };
  'file-newer': { readonly path: string; readonly version: number; readonly known: number };
  'setting-damaged': { readonly key: string; readonly reason: string };
  // lists
  'file-unreadable': { readonly path: string; readonly reason: string };
  'encoding-unknown': Record<never, never>;
  'not-csv': Record<never, never>;
  'csv-broken': { readonly reason: string };
  'file-too-large': { readonly most: number };
  'too-many-rows': { readonly most: number };
  'headings-missing': { readonly headings: readonly string[] };
  'list-empty': Record<never, never>;
  'code-twice': { readonly value: string };
  'person-code-wrong': { readonly value: string };
  'name-missing': Record<never, never>;
  'text-lost': { readonly value: string };
  'text-too-long': { readonly most: number };
  'role-unknown': { readonly value: string; readonly known: readonly string[] };
  'skill-unknown': { readonly value: string; readonly nearest: string | null };
  'flag-unreadable': { readonly value: string };
  'share-out-of-range': { readonly value: string };
  'mentor-and-trainee': { readonly value: string };
  'dates-reversed': { readonly from: string; readonly last: string };
  'leave-kind-unknown': { readonly value: string };
  'weekday-unreadable': { readonly value: string };
  'wish-unknown': { readonly value: string };
  'nth-out-of-range': { readonly value: string };
  'pair-of-one': { readonly value: string };
  'day-kind-unknown': { readonly value: string };
  'swap-without-date': Record<never, never>;
  'date-twice': { readonly value: string };
  // operations
  'no-people': Record<never, never>;
  'no-duties': { readonly from: string; readonly last: string };
  'period-over': { readonly from: string; readonly last: string };
  'no-draft': { readonly from: string; readonly last: string };
  'nothing-published': { readonly from: string; readonly last: string };
  'roster-infeasible': { readonly pins: readonly string[]; readonly rules: readonly string[] };
  'no-such-duty': { readonly value: string };
  'duty-ambiguous': { readonly value: string; readonly choices: readonly string[] };
  'roster-has-errors': { readonly count: number };
  'nothing-to-publish': Record<never, never>;
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
  'option-missing': { readonly option: string };
  'number-unreadable': { readonly option: string; readonly value: string };
  'output-needs-folder': { readonly format: string };
  'choice-unknown': { readonly option: string; readonly value: string; readonly choices: readonly string[] };
  'ward-id-wrong': { readonly value: string };
  'output-exists': { readonly path: string };
  'feed-broken': { readonly file: string; readonly findings: readonly string[] };
}

/** What a setting's value must be; the sentence for each is in i18n. */
export type SettingRule =
  | 'yes-or-no'
  | 'language'
  | 'make-up-days'
  | 'without-skill'
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

export type ProblemCode = keyof ProblemFacts;
