import type { CivilDate } from '../domain/civil-date.ts';
import type { PersonCode } from '../domain/person.ts';
import type { Limit, LimitingRule } from './rule.ts';
import { dateOf, possibleTurns, type World } from './world.ts';

declare module './rule.ts' {
  interface LimitFacts {
    'twice-on-date': { readonly person: PersonCode; readonly date: CivilDate };
  }
}

/** Nobody has two turns on one date, in whatever roles, duties or places. */
export const twiceOnDate: LimitingRule = {
  kind: 'limits',
  id: 'twice-on-date',
  *limits(world: World): Iterable<Limit> {
    const byPersonAndDate = Map.groupBy(possibleTurns(world), t => `${t.person} ${dateOf(t, world)}`);
    for (const turns of byPersonAndDate.values()) {
      const [first] = turns;
      if (!first || turns.length < 2) continue;
      yield {
        rule: 'twice-on-date',
        terms: turns.map(turn => ({ turn, times: 1 })),
        atMost: 1,
        facts: { person: first.person, date: dateOf(first, world) },
      };
    }
  },
};
