import { inPeriod } from '../domain/period.ts';
import { about, type CheckingRule } from './rule.ts';

declare module './rule.ts' {
  interface CheckFacts {
    'provisional-day': { readonly nameVi: string; readonly nameEn: string };
  }
}

/** A day off that the plan skips is reckoned, not announced: it may move. */
export const provisionalDay: CheckingRule = {
  kind: 'checks',
  id: 'provisional-day',
  severity: 'notice',
  check: (_roster, world) =>
    [...world.days.values()]
      .filter(day => day.provisional && inPeriod(day.date, world.window))
      .map(({ date, nameVi, nameEn }) => ({
        rule: 'provisional-day',
        severity: 'notice',
        ...about({ date }),
        facts: { nameVi, nameEn },
      })),
};
