// The rules that no roster may break: by a turn alone, or by turns together.

import type { Turn } from '../domain/duty.ts';
import { BLOCKING_RULES, LIMITING_RULES } from './registry.ts';
import type { Bar, Limit } from './rule.ts';
import { turnKey, type World } from './world.ts';

/** Every linear limit of the world. */
export function limitsOf(world: World): readonly Limit[] {
  const limits = LIMITING_RULES.flatMap(rule => [...rule.limits(world)]);
  if (!world.standing) return limits;
  const standing = new Set(world.standing.map(turnKey));
  return limits.map(limit => raised(limit, standing));
}

/** What stands already may stay, and no more. */
function raised(limit: Limit, standing: ReadonlySet<string>): Limit {
  const now = limit.terms.reduce((sum, t) => sum + (standing.has(turnKey(t.turn)) ? t.times : 0), 0);
  return now <= limit.atMost ? limit : { ...limit, atMost: now };
}

/** Every reason why a turn cannot be, by itself. */
export function blocksOf(turn: Turn, world: World): readonly Bar[] {
  return BLOCKING_RULES.flatMap(rule => rule.blocks(turn, world) ?? []);
}
