import { excludes } from '../domain/leave.ts';
import type { BlockingRule } from './rule.ts';
import { dateOf } from './world.ts';

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
