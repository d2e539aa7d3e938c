// The rules that no roster may break: by a turn alone, or by turns together.

import type { Turn } from '../domain/duty.ts';
import { BLOCKING_RULES, LIMITING_RULES } from './registry.ts';
import type { Bar, Limit } from './rule.ts';
import type { World } from './world.ts';

/** Every linear limit of the world. */
export function limitsOf(world: World): readonly Limit[] {
  return LIMITING_RULES.flatMap(rule => [...rule.limits(world)]);
}

/** Every reason why a turn cannot be, by itself. */
export function blocksOf(turn: Turn, world: World): readonly Bar[] {
  return BLOCKING_RULES.flatMap(rule => rule.blocks(turn, world) ?? []);
}
