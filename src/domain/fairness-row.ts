import type { PersonCode, RoleCode } from './person.ts';
import type { Tallied } from './person-ledger.ts';

/**
 * Of one person in one role over a period. Tenths of a duty; a balance above zero has served more than was due. The
 * balances are those before the first day of the period and after its last, as on the person's own page.
 */
export interface FairnessLine {
  readonly person: PersonCode;
  readonly name: string;
  readonly role: RoleCode;
  readonly entitlementTenths: number;
  readonly turns: number;
  readonly balanceBeforeTenths: number;
  readonly balanceAfterTenths: number;
  /** On the first and on the second of the balanced weekdays. */
  readonly mondays: number;
  readonly fridays: number;
  /** Days between turns; null with fewer than two turns. */
  readonly shortestGap: number | null;
  readonly longestGap: number | null;
}

export interface FairnessRow extends FairnessLine {
  /** What of the balance brought in is made good in the period: above zero serves more than is due, below zero less. */
  readonly catchUpTenths: number;
  /** And what is left for later. */
  readonly laterTenths: number;
  /** What of the balance after it came from duties that only some could serve. */
  readonly forcedTenths: number;
  /** Duties of the period on the last working day before a holiday. */
  readonly eves: number;
  /** Over all published time. */
  readonly ever: Tallied;
}
