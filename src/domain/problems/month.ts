// What can be wrong with changing a published roster, single duties and seats of the draft.

import type { CivilDate } from '../civil-date.ts';

export interface MonthProblems {
  'not-on-duty': { readonly person: string; readonly name: string; readonly date: CivilDate };
  'already-on-duty': { readonly person: string; readonly name: string; readonly date: CivilDate };
  'duty-begun': { readonly date: CivilDate; readonly start: string };
  'duty-over-midnight': {
    readonly date: CivilDate;
    readonly next: CivilDate;
    readonly start: string;
    readonly end: string;
    readonly seats: string | null;
    readonly pattern: string | null;
    readonly because: string;
  };
  'swap-same-duty': { readonly date: CivilDate };
  'same-person-twice': { readonly person: string };
  'duty-cancelled-already': { readonly date: CivilDate };
  'duty-not-cancelled': { readonly date: CivilDate };
  'seat-unclear': { readonly date: CivilDate; readonly choices: readonly string[] };
  'not-pinned': { readonly name: string; readonly date: CivilDate };
}
