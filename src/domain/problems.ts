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
}

export type ProblemCode = keyof ProblemFacts;
