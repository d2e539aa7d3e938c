import type { CivilDate } from '../domain/civil-date.ts';
import { type LeaveKind, leaveOn } from '../domain/leave.ts';
import { lastDate } from '../domain/period.ts';
import type { BlockingRule } from './rule.ts';
import { dateOf } from './world.ts';

declare module './rule.ts' {
  interface BlockFacts {
    'on-leave': { readonly kind: LeaveKind; readonly from: CivilDate; readonly last: CivilDate };
  }
}

export const onLeave: BlockingRule = {
  kind: 'blocks',
  id: 'on-leave',
  blocks(turn, world) {
    const leave = leaveOn(dateOf(turn, world), world.leave.get(turn.person) ?? []);
    return (
      leave && { rule: 'on-leave', facts: { kind: leave.kind, from: leave.from, last: lastDate(leave) } }
    );
  },
};
