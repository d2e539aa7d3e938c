// The rules that no roster may break: by a turn alone, or by turns together.

import type { Turn } from '../domain/duty.ts';
import { excludedWeekday } from './excluded-weekday.ts';
import { forbiddenPair } from './forbidden-pair.ts';
import { minGap } from './min-gap.ts';
import { monthCap } from './month-cap.ts';
import { notMember } from './not-member.ts';
import { onLeave } from './on-leave.ts';
import { requiredSkill } from './required-skill.ts';
import type { Block, BlockingRule, Limit, LimitingRule } from './rule.ts';
import { tooManyInRole } from './too-many-in-role.ts';
import { traineeAlone } from './trainee-alone.ts';
import { twiceOnDate } from './twice-on-date.ts';
import { unknownPerson } from './unknown-person.ts';
import type { World } from './world.ts';

export const BLOCKING_RULES: readonly BlockingRule[] = [unknownPerson, notMember, onLeave, excludedWeekday];

export const LIMITING_RULES: readonly LimitingRule[] = [
  tooManyInRole,
  twiceOnDate,
  minGap,
  monthCap,
  requiredSkill,
  traineeAlone,
  forbiddenPair,
];

/** Every linear limit of the world. */
export function limitsOf(world: World): readonly Limit[] {
  return LIMITING_RULES.flatMap(rule => [...rule.limits(world)]);
}

/** Every reason why a turn cannot be, by itself. */
export function blocksOf(turn: Turn, world: World): readonly Block[] {
  return BLOCKING_RULES.flatMap(rule => rule.blocks(turn, world) ?? []);
}
