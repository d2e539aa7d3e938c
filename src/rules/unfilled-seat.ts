import { about, type CheckingRule, type Finding } from './rule.ts';

declare module './rule.ts' {
  interface CheckFacts {
    'unfilled-seat': { readonly seats: number; readonly filled: number };
  }
}

/** Seats that nobody fills and that were not left open on purpose. */
export const unfilledSeat: CheckingRule = {
  kind: 'checks',
  id: 'unfilled-seat',
  severity: 'warning',
  check: (roster, world) =>
    [...world.duties.values()].flatMap(duty =>
      duty.seats.flatMap(({ role, count }): Finding[] => {
        const filled = roster.assignments.filter(a => a.duty === duty.id && a.role === role).length;
        const open = roster.openSeats.filter(s => s.duty === duty.id && s.role === role).length;
        if (filled + open >= count) return [];
        const subject = about({ date: duty.date, duty: duty.id, role });
        return [{ rule: 'unfilled-seat', severity: 'warning', ...subject, facts: { seats: count, filled } }];
      }),
    ),
};
