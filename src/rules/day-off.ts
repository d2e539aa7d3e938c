import { isDayOff } from '../domain/day.ts';
import { about, type CheckingRule, type Finding } from './rule.ts';

declare module './rule.ts' {
  interface CheckFacts {
    'day-off': { readonly nameVi: string; readonly nameEn: string; readonly source: string };
  }
}

/** A duty stands on a day that is not worked. */
export const dayOff: CheckingRule = {
  kind: 'checks',
  id: 'day-off',
  severity: 'error',
  check: (_roster, world) =>
    [...world.duties.values()].flatMap((duty): Finding[] => {
      const day = world.days.get(duty.date);
      if (!day || !isDayOff(day)) return [];
      const { nameVi, nameEn, source } = day;
      const facts = { nameVi, nameEn, source };
      return [{ rule: 'day-off', severity: 'error', ...about({ date: duty.date, duty: duty.id }), facts }];
    }),
};
