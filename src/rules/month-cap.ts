import { type CivilMonth, monthOf } from '../domain/civil-date.ts';
import type { PersonCode, RoleCode } from '../domain/person.ts';
import type { Limit, LimitingRule } from './rule.ts';
import { dateOf, possibleTurns, type World } from './world.ts';

declare module './rule.ts' {
  interface LimitFacts {
    'month-cap': {
      readonly person: PersonCode;
      readonly role: RoleCode;
      readonly month: CivilMonth;
      readonly atMost: number;
    };
  }
}

/** At most so many turns of a role in a calendar month, those outside the window included. */
export const monthCap: LimitingRule = {
  kind: 'limits',
  id: 'month-cap',
  *limits(world: World): Iterable<Limit> {
    const byMonth = Map.groupBy(
      possibleTurns(world),
      t => `${t.person} ${t.role} ${monthOf(dateOf(t, world))}`,
    );
    for (const turns of byMonth.values()) {
      const [first] = turns;
      const cap = first && world.settings.maxPerMonth.get(first.role);
      if (!first || cap === undefined) continue;
      const month = monthOf(dateOf(first, world));
      const fixed = world.fixed.filter(
        f => f.person === first.person && f.role === first.role && monthOf(f.date) === month,
      ).length;
      if (turns.length + fixed <= cap) continue;
      yield {
        rule: 'month-cap',
        terms: turns.map(turn => ({ turn, times: 1 })),
        atMost: Math.max(0, cap - fixed),
        facts: { person: first.person, role: first.role, month, atMost: cap },
      };
    }
  },
};
