// The integer judge: recomputes every level of a roster from the turns alone, so that nothing a floating-point
// solver says is believed unseen.

import type { Turn } from '../domain/duty.ts';
import type { Case } from './case.ts';
import { LEVELS, type LevelId } from './levels.ts';

export interface Measured {
  readonly level: LevelId;
  readonly value: number;
}

export function measure(turns: readonly Turn[], situation: Case): readonly Measured[] {
  return LEVELS.filter(level => level.counts(situation)).map(level => ({
    level: level.id,
    value: level.measure(turns, situation),
  }));
}

/** Negative where `a` is the better roster. */
export function compareMeasured(a: readonly Measured[], b: readonly Measured[]): number {
  for (const [i, { value }] of a.entries()) {
    const difference = value - (b[i]?.value ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
