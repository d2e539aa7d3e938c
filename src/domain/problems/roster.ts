// What can be wrong with drawing up, checking and publishing.

import type { Relaxation } from '../relaxation.ts';

export interface RosterProblems {
  'instance-unreadable': { readonly path: string; readonly reason: string };
  'solver-unavailable': { readonly reason: string };
  'no-duties': { readonly from: string; readonly last: string };
  'period-over': { readonly from: string; readonly last: string };
  'no-draft': { readonly from: string; readonly last: string };
  'nothing-published': { readonly from: string; readonly last: string };
  'roster-infeasible': {
    readonly pins: readonly string[];
    readonly rules: readonly string[];
    /** Each makes a roster possible by itself, the best first. */
    readonly ways: readonly Relaxation[];
  };
  'no-such-duty': { readonly value: string };
  'duty-ambiguous': { readonly value: string; readonly choices: readonly string[] };
  'nothing-to-publish': Record<never, never>;
}
