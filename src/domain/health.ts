// What `doctor` looks at. A check is fine, or names what is wrong; only errors make the answer no.

import type { Facts } from './errors.ts';

export const CHECKS = [
  'integrity',
  'references',
  'form',
  'migrations',
  'rows',
  'settings',
  'log',
  'chain',
  'addresses',
  'marks',
  'newest',
  'name-cards',
  'ledger',
  'seats',
  'tokens',
  'clock',
  'zone',
  'permissions',
  'place',
  'backup',
  'feeds',
  'holidays',
] as const;
export type CheckId = (typeof CHECKS)[number];

/** What `doctor --health` asks of a file that runs by itself. */
export const WATCHED: ReadonlySet<CheckId> = new Set([
  'integrity',
  'rows',
  'log',
  'chain',
  'addresses',
  'marks',
  'backup',
  'feeds',
]);

export interface Diagnosis {
  readonly check: CheckId;
  readonly state: 'fine' | 'warning' | 'error';
  readonly facts: Facts;
}

export const fine = (check: CheckId, facts: Facts = {}): Diagnosis => ({ check, state: 'fine', facts });
export const warning = (check: CheckId, facts: Facts): Diagnosis => ({ check, state: 'warning', facts });
export const failing = (check: CheckId, facts: Facts): Diagnosis => ({ check, state: 'error', facts });
