import { type Weekday, weekdayOf } from '../domain/civil-date.ts';
import type { Wish } from '../domain/leave.ts';
import { about, type CheckingRule, type Finding } from './rule.ts';
import { dateOf } from './world.ts';

declare module './rule.ts' {
  interface CheckFacts {
    'wish-not-met': { readonly wish: Wish['kind']; readonly weekday: Weekday };
  }
}

export const wishNotMet: CheckingRule = {
  kind: 'checks',
  id: 'wish-not-met',
  severity: 'notice',
  check: (roster, world) =>
    roster.assignments.flatMap((turn): Finding[] => {
      const date = dateOf(turn, world);
      const weekday = weekdayOf(date);
      const wishes = world.wishes.get(turn.person) ?? [];
      const avoided = wishes.some(w => w.kind === 'avoid-date' && w.date === date);
      const preferred = wishes.filter(w => w.kind === 'prefer-weekday');
      const missed = preferred.length > 0 && !preferred.some(w => w.weekday === weekday);
      if (!avoided && !missed) return [];
      const { duty, person, role } = turn;
      const facts = { wish: avoided ? ('avoid-date' as const) : ('prefer-weekday' as const), weekday };
      return [{ rule: 'wish-not-met', severity: 'notice', ...about({ date, duty, person, role }), facts }];
    }),
};
