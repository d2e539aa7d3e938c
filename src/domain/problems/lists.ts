// What can be wrong with lists read from files.

import type { PersonCode } from '../person.ts';

/** Why it cannot be told who is meant. */
export type DoubtReason =
  | 'code-and-name-differ'
  /** The list gives a code that nobody has to a name that somebody has. */
  | 'code-unknown'
  | 'marks-differ'
  | 'given-name'
  | 'several'
  | 'unit-differs'
  /** The section, the sheet or --role says another role than theirs. */
  | 'role-differs'
  /** The list would end somebody's retirement. */
  | 'retired';

/** Why a name is not taken as it stands. */
export type NameOddity =
  | 'no-name'
  | 'one-word'
  | 'digits'
  | 'several-names'
  | 'foreign-letter'
  | 'lost'
  | 'address'
  /** What stands beside it says more than who it is. */
  | 'aside';

export interface ListsProblems {
  'file-unreadable': { readonly path: string; readonly reason: string };
  'encoding-unknown': Record<never, never>;
  /** A folder, a device. */
  'file-no-file': { readonly path: string };
  /** A pipe into which nobody writes. */
  'file-silent': { readonly path: string; readonly seconds: number };
  'csv-broken': Record<never, never>;
  'file-too-large': { readonly most: number };
  'too-many-rows': { readonly most: number };
  'headings-missing': {
    readonly headings: readonly string[];
    /** What the list has instead, and what of it comes nearest. */
    readonly found: readonly string[];
    readonly nearest: string | null;
  };
  /** A row of which it cannot be told what it is. */
  'row-unclear': { readonly value: string };
  'font-legacy': { readonly value: string; readonly font: 'vni' | 'tcvn3' };
  'name-odd': { readonly value: string; readonly oddity: NameOddity; readonly key: string };
  /** Half a day, of which it is not said which half. */
  'leave-half-day': { readonly value: string };
  'leave-part-unknown': { readonly value: string };
  /** Several mornings and afternoons in one cell. */
  'leave-part-unclear': { readonly value: string };
  'leave-not-agreed': { readonly value: string };
  'leave-count-differs': { readonly value: string; readonly days: number };
  'leave-ends-differ': { readonly value: string };
  'leave-end-missing': { readonly value: string };
  'leave-count-unreadable': { readonly value: string };
  'leave-too-long': { readonly from: string; readonly last: string; readonly days: number };
  'birth-unlikely': { readonly value: string };
  'email-unreadable': { readonly value: string };
  'phone-unreadable': { readonly value: string };
  'cell-without-value': { readonly value: string };
  'map-unreadable': { readonly value: string; readonly known: readonly string[] };
  'match-unreadable': { readonly value: string };
  'role-not-said': { readonly value: string };
  'person-doubtful': {
    readonly value: string;
    /** What names the row in --match: 7, or Sheet!7. */
    readonly key: string;
    readonly candidates: readonly {
      readonly code: PersonCode;
      readonly name: string;
      readonly unit: string;
    }[];
    readonly why: DoubtReason;
  };
  'person-listed-twice': { readonly value: string; readonly row: number };
  'memberships-overlap': { readonly value: string };
  'list-empty': Record<never, never>;
  'code-twice': { readonly value: string };
  'person-code-wrong': { readonly value: string };
  /** Letters that nobody sees, or piles of marks. */
  'name-hidden': { readonly value: string };
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
}
