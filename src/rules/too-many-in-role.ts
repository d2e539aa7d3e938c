import { type DutyId, seatsOf } from '../domain/duty.ts';
import type { RoleCode } from '../domain/person.ts';
import type { Limit, LimitingRule } from './rule.ts';
import { possibleTurns, type World } from './world.ts';

declare module './rule.ts' {
  interface LimitFacts {
    'too-many-in-role': { readonly duty: DutyId; readonly role: RoleCode; readonly seats: number };
  }
}

/** A duty has no more people of a role than seats for it. */
export const tooManyInRole: LimitingRule = {
  kind: 'limits',
  id: 'too-many-in-role',
  *limits(world: World): Iterable<Limit> {
    const byDutyAndRole = Map.groupBy(possibleTurns(world), t => `${t.duty} ${t.role}`);
    for (const turns of byDutyAndRole.values()) {
      const [first] = turns;
      const duty = first && world.duties.get(first.duty);
      if (!duty) continue;
      const seats = seatsOf(duty, first.role);
      yield {
        rule: 'too-many-in-role',
        terms: turns.map(turn => ({ turn, times: 1 })),
        atMost: seats,
        facts: { duty: duty.id, role: first.role, seats },
      };
    }
  },
};
