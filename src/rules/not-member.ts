import { membershipOn, type RoleCode } from '../domain/person.ts';
import type { BlockingRule } from './rule.ts';
import { dateOf } from './world.ts';

declare module './rule.ts' {
  interface BlockFacts {
    'not-member': { readonly role: RoleCode };
  }
}

/** Wrong role, not yet joined, or already left. */
export const notMember: BlockingRule = {
  kind: 'blocks',
  id: 'not-member',
  blocks(turn, world) {
    const person = world.people.get(turn.person);
    if (!person || membershipOn(person, dateOf(turn, world))?.role === turn.role) return null;
    return { rule: 'not-member', facts: { role: turn.role } };
  },
};
