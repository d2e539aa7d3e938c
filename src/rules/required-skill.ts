import { type DutyId, seatsOf } from '../domain/duty.ts';
import type { RoleCode } from '../domain/person.ts';
import type { Limit, LimitingRule } from './rule.ts';
import { possibleTurns, type World } from './world.ts';

declare module './rule.ts' {
  interface LimitFacts {
    'required-skill': { readonly duty: DutyId; readonly role: RoleCode; readonly skill: string };
  }
}

/** Those without the required skill fill at most all seats of the role but one: a seat stays empty for it. */
export const requiredSkill: LimitingRule = {
  kind: 'limits',
  id: 'required-skill',
  limits: world => (world.settings.withoutSkill === 'fill-and-warn' ? [] : skillLimits(world)),
};

/** The limits themselves, also where the ward would rather fill the seat: then breaking one is a warning. */
export function* skillLimits(world: World): Iterable<Limit<'required-skill'>> {
  const turns = possibleTurns(world);
  for (const duty of world.duties.values()) {
    if (!duty.requires || seatsOf(duty, duty.requires.role) === 0) continue;
    const { role, skill } = duty.requires;
    const unskilled = turns.filter(
      t => t.duty === duty.id && t.role === role && !world.people.get(t.person)?.skills.includes(skill),
    );
    yield {
      rule: 'required-skill',
      terms: unskilled.map(turn => ({ turn, times: 1 })),
      atMost: seatsOf(duty, role) - 1,
      facts: { duty: duty.id, role, skill },
    };
  }
}
