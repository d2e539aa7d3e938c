import { about, type CheckingRule } from './rule.ts';

declare module './rule.ts' {
  interface CheckFacts {
    'open-seat': { readonly note: string };
  }
}

/** A seat left open on purpose is worth a line, so that it is not forgotten. */
export const openSeat: CheckingRule = {
  kind: 'checks',
  id: 'open-seat',
  severity: 'warning',
  check: (roster, world) =>
    roster.openSeats.map(({ duty, role, note }) => ({
      rule: 'open-seat',
      severity: 'warning',
      ...about({ date: world.duties.get(duty)?.date ?? null, duty, role }),
      facts: { note },
    })),
};
