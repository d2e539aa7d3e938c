// What the time before the window hands to the objective. The engine computes no entitlement of its own.

import type { DutyId } from '../domain/duty.ts';
import type { PersonCode, RoleCode } from '../domain/person.ts';
import type { FairnessSettings } from '../domain/ward.ts';

export interface Carried {
  /** Tenths of a duty still due in the window: entitlement minus what counts of the balance, rounded once. */
  dueTenths(person: PersonCode, role: RoleCode, tally: string): number;
  /** Turns on the first balanced weekday minus turns on the second, so far. */
  weekdayBalance(person: PersonCode, role: RoleCode): number;
  /** The window's duties on the last working day before a holiday. */
  readonly eves: ReadonlySet<DutyId>;
  /** Tenths of an eve still due in the window. */
  eveDueTenths(person: PersonCode, role: RoleCode): number;
  /** Duties the two have had together, so far; first of the first mixed role, second of the second. */
  pairHistory(first: PersonCode, second: PersonCode): number;
  /** Σ share in percent of the role's members in the window, for the ideal gap G. */
  shares(role: RoleCode): number;
  readonly fairness: FairnessSettings;
}
