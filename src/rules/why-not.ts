// Why a turn is not possible in a roster: what blocks it by itself, and the limits that it would exceed.

import type { Turn } from '../domain/duty.ts';
import { blocksOf } from './hard-rules.ts';
import type { Block, Limit } from './rule.ts';
import { turnKey, type World } from './world.ts';

export interface WhyNot {
  readonly turn: Turn;
  readonly blocks: readonly Block[];
  readonly limits: readonly Limit[];
}

/** `limits` are those of the world, computed once by the caller; `turns` are the roster's. */
export function whyNot(turn: Turn, turns: readonly Turn[], limits: readonly Limit[], world: World): WhyNot {
  const key = turnKey(turn);
  const taken = new Set(turns.map(turnKey));
  const exceeded = limits.filter(limit => {
    if (!limit.terms.some(term => term.times === 1 && turnKey(term.turn) === key)) return false;
    const load = limit.terms.reduce((sum, t) => {
      const counted = taken.has(turnKey(t.turn)) || turnKey(t.turn) === key;
      return counted ? sum + t.times : sum;
    }, 0);
    return load > limit.atMost;
  });
  return { turn, blocks: blocksOf(turn, world), limits: exceeded };
}
