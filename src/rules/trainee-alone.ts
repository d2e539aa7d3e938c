import type { DutyId } from '../domain/duty.ts';
import type { PersonCode } from '../domain/person.ts';
import type { Limit, LimitingRule } from './rule.ts';
import { possibleTurns, type World } from './world.ts';

declare module './rule.ts' {
  interface LimitFacts {
    'trainee-alone': { readonly duty: DutyId; readonly person: PersonCode };
  }
}

/** A trainee serves only in a duty where a mentor serves, of whichever role. */
export const traineeAlone: LimitingRule = {
  kind: 'limits',
  id: 'trainee-alone',
  *limits(world: World): Iterable<Limit> {
    if (!world.settings.traineeNeedsMentor) return;
    for (const [duty, turns] of Map.groupBy(possibleTurns(world), t => t.duty)) {
      const mentors = turns.filter(t => world.people.get(t.person)?.mentor);
      for (const trainee of turns.filter(t => world.people.get(t.person)?.trainee))
        yield {
          rule: 'trainee-alone',
          terms: [
            { turn: trainee, times: 1 },
            ...mentors.filter(m => m.person !== trainee.person).map(turn => ({ turn, times: -1 as const })),
          ],
          atMost: 0,
          facts: { duty, person: trainee.person },
        };
    }
  },
};
