// What can be wrong with drawing up, checking and publishing.

import type { CivilDate } from '../civil-date.ts';
import type { Turn } from '../duty.ts';
import type { Person } from '../person.ts';
import type { Relaxation } from '../relaxation.ts';

export interface RosterProblems {
  'instance-unreadable': { readonly path: string; readonly reason: string };
  'solver-unavailable': { readonly reason: string };
  'no-duties': { readonly from: string; readonly last: string };
  'period-over': { readonly from: string; readonly last: string };
  'no-draft': { readonly from: string; readonly last: string };
  'nothing-published': { readonly from: string; readonly last: string };
  'roster-infeasible': {
    readonly pins: readonly (Turn & { readonly date: CivilDate })[];
    /** By their ids. */
    readonly rules: readonly string[];
    /** Each makes a roster possible by itself, the best first. */
    readonly ways: readonly Relaxation[];
    /** For the names of those concerned. */
    readonly people: readonly Pick<Person, 'code' | 'name'>[];
  };
  'no-such-duty': { readonly value: string };
  'duty-ambiguous': { readonly value: string; readonly choices: readonly string[] };
  'nothing-to-publish': Record<never, never>;
}
