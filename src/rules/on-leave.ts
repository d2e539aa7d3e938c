import type { CivilDate } from '../domain/civil-date.ts';
import { type LeaveKind, type LeavePart, leaveOn } from '../domain/leave.ts';
import { lastDate } from '../domain/period.ts';
import type { BlockingRule } from './rule.ts';
import { dutyOf } from './world.ts';

declare module './rule.ts' {
  interface BlockFacts {
    'on-leave': {
      readonly kind: LeaveKind;
      readonly part: LeavePart;
      readonly from: CivilDate;
      readonly last: CivilDate;
    };
  }
}

export const onLeave: BlockingRule = {
  kind: 'blocks',
  id: 'on-leave',
  blocks(turn, world) {
    const { date, start } = dutyOf(turn, world);
    const leave = leaveOn(date, start, world.leave.get(turn.person) ?? []);
    if (!leave) return null;
    const { kind, part, from } = leave;
    return { rule: 'on-leave', facts: { kind, part, from, last: lastDate(leave) } };
  },
};
