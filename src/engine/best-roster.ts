// The best roster known so far, and how good one could be. Whatever proposes one, here it is judged in integers before
// it is kept: rule by rule and level by level, from the turns alone.

import type { Turn } from '../domain/duty.ts';
import type { LevelId } from '../objective/levels.ts';
import { compareMeasured, type Measured, measure } from '../objective/measure.ts';
import { turnKey } from '../rules/world.ts';
import { Contradiction } from './contradiction.ts';
import type { Frame } from './frame.ts';

export interface ProvenLevel {
  readonly level: LevelId;
  readonly value: number;
  /** Nothing is better than this, given the levels before. */
  readonly bound: number;
  readonly proven: boolean;
}

export interface Known {
  readonly turns: readonly Turn[];
  readonly levels: readonly Measured[];
}

export function levelOf({ levels }: Known, level: LevelId): number {
  return levels.find(l => l.level === level)?.value ?? 0;
}

/** Bounds by level; a level that nobody has bounded is at least 0. */
export type LevelBounds = ReadonlyMap<LevelId, number>;

export interface BestRoster {
  /** Keeps the turns if they break no rule and are better; tells whether they were. */
  consider(turns: readonly Turn[] | null): boolean;
  known(): Known | null;
  /** From now on these bounds hold. */
  bound(bounds: LevelBounds): void;
  /** Whether the roster known reaches every bound. */
  isProven(): boolean;
  /** What the level costs at least. */
  floor(level: LevelId): number;
  /** The levels of the roster known, beside their bounds. */
  proof(known: Known): readonly ProvenLevel[];
}

export function keepBest(frame: Frame): BestRoster {
  let best: Known | null = null;
  let bounds: LevelBounds = new Map();
  return {
    consider(turns) {
      if (!turns || !keepsRules(turns, frame)) return false;
      const levels = measure(turns, frame.situation);
      if (best && compareMeasured(levels, best.levels) >= 0) return false;
      best = { turns, levels };
      return true;
    },
    known: () => best,
    bound: known => {
      bounds = known;
    },
    floor: level => bounds.get(level) ?? 0,
    isProven: () => best !== null && withBounds(best, bounds).every(level => level.proven),
    proof: known => withBounds(known, bounds),
  };
}

function keepsRules(turns: readonly Turn[], { turns: possible, placeOf, pinned, limits }: Frame): boolean {
  const keys = new Set(turns.map(turnKey));
  const isTaken = new Uint8Array(possible.length);
  for (const key of keys) {
    const at = placeOf.get(key);
    if (at === undefined) return false;
    isTaken[at] = 1;
  }
  return (
    keys.size === turns.length &&
    [...pinned].every(pin => keys.has(pin)) &&
    limits.every(({ limit, terms }) => {
      let sum = 0;
      for (const { at, times } of terms) if (isTaken[at]) sum += times;
      return sum <= limit.atMost;
    })
  );
}

/**
 * A level is proven while it and every level before it stand at their bounds. Behind a level that does not, bounds say
 * nothing of this roster; up to there, one above the value is a fault.
 */
function withBounds({ levels }: Known, bounds: LevelBounds): readonly ProvenLevel[] {
  let proven = true;
  return levels.map(({ level, value }) => {
    const known = bounds.get(level) ?? 0;
    if (proven && known > value) throw new Contradiction(level, value, known);
    const bound = Math.min(known, value);
    proven &&= value === bound;
    return { level, value, bound, proven };
  });
}
