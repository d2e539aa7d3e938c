import type { DutyId } from '../domain/duty.ts';
import { about, type CheckingRule } from './rule.ts';

declare module './rule.ts' {
  interface CheckFacts {
    'missing-duty': { readonly missing: DutyId };
  }
}

/** A working day of a pattern has no duty, or its duty stands on another date. */
export const missingDuty: CheckingRule = {
  kind: 'checks',
  id: 'missing-duty',
  severity: 'error',
  check: (_roster, world) =>
    (world.expected ?? [])
      .filter(duty => world.duties.get(duty.id)?.date !== duty.date)
      .map(duty => ({
        rule: 'missing-duty',
        severity: 'error',
        ...about({ date: duty.date, duty: duty.id }),
        facts: { missing: duty.id },
      })),
};
