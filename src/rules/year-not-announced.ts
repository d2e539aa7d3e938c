import { yearOf } from '../domain/civil-date.ts';
import { about, type CheckingRule } from './rule.ts';

declare module './rule.ts' {
  interface CheckFacts {
    'year-not-announced': { readonly year: number; readonly announcedUntil: number };
  }
}

/** The plan reaches into a year whose days off nobody has announced yet. */
export const yearNotAnnounced: CheckingRule = {
  kind: 'checks',
  id: 'year-not-announced',
  severity: 'warning',
  check(_roster, world) {
    const years = new Set(
      [...world.duties.values()].map(d => yearOf(d.date)).filter(y => y > world.announcedUntil),
    );
    return [...years].map(year => ({
      rule: 'year-not-announced',
      severity: 'warning',
      ...about({}),
      facts: { year, announcedUntil: world.announcedUntil },
    }));
  },
};
