import type { Weekday } from '../domain/civil-date.ts';
import { excludes } from '../domain/leave.ts';
import type { BlockingRule } from './rule.ts';
import { dateOf } from './world.ts';

declare module './rule.ts' {
  interface BlockFacts {
    'excluded-weekday': { readonly weekday: Weekday; readonly nth: number | null };
  }
}

export const excludedWeekday: BlockingRule = {
  kind: 'blocks',
  id: 'excluded-weekday',
  blocks(turn, world) {
    const date = dateOf(turn, world);
    const exclusion = world.exclusions.get(turn.person)?.find(e => excludes(e, date));
    return exclusion
      ? { rule: 'excluded-weekday', facts: { weekday: exclusion.weekday, nth: exclusion.nth } }
      : null;
  },
};
