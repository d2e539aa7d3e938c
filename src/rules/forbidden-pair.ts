import type { DutyId } from '../domain/duty.ts';
import type { PersonCode } from '../domain/person.ts';
import type { Limit, LimitingRule } from './rule.ts';
import { possibleTurns, type World } from './world.ts';

declare module './rule.ts' {
  interface LimitFacts {
    'forbidden-pair': { readonly duty: DutyId; readonly first: PersonCode; readonly second: PersonCode };
  }
}

/** Two people whom the ward keeps apart never share a duty. */
export const forbiddenPair: LimitingRule = {
  kind: 'limits',
  id: 'forbidden-pair',
  *limits(world: World): Iterable<Limit> {
    const byDuty = Map.groupBy(possibleTurns(world), t => t.duty);
    for (const { first, second } of world.forbiddenPairs)
      for (const [duty, turns] of byDuty) {
        const pair = turns.filter(t => t.person === first || t.person === second);
        if (new Set(pair.map(t => t.person)).size === 2)
          yield {
            rule: 'forbidden-pair',
            terms: pair.map(turn => ({ turn, times: 1 })),
            atMost: 1,
            facts: { duty, first, second },
          };
      }
  },
};
