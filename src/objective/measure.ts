// The integer judge: recomputes every level of a roster from the turns alone, so that nothing a floating-point
// solver says is believed unseen.

import type { Turn } from '../domain/duty.ts';
import { type Case, FRESH_ORDER, type LevelId, REPAIR_ORDER } from './case.ts';
import { emptySeats } from './empty-seats.ts';
import { equalTurns } from './equal-turns.ts';
import { evenWeekdays } from './even-weekdays.ts';
import { fewChanges } from './few-changes.ts';
import { missingSkills } from './missing-skills.ts';
import { turnsApart } from './turns-apart.ts';
import { variedPairs } from './varied-pairs.ts';
import { unmetWishes } from './wishes.ts';

const MEASURES: Record<LevelId, (turns: readonly Turn[], situation: Case) => number> = {
  L0: emptySeats,
  LS: missingSkills,
  L1: equalTurns,
  L2: evenWeekdays,
  L3: turnsApart,
  L4: variedPairs,
  L5: unmetWishes,
  L6: fewChanges,
};

export interface Measured {
  readonly level: LevelId;
  readonly value: number;
}

/** The levels in the order in which they rank for this case. */
export function levelOrder({ published, world }: Case): readonly LevelId[] {
  const order = published ? REPAIR_ORDER : FRESH_ORDER;
  return order.filter(level => level !== 'LS' || world.settings.withoutSkill === 'fill-and-warn');
}

export function measure(turns: readonly Turn[], situation: Case): readonly Measured[] {
  return levelOrder(situation).map(level => ({ level, value: MEASURES[level](turns, situation) }));
}

/** Negative where `a` is the better roster. */
export function compareMeasured(a: readonly Measured[], b: readonly Measured[]): number {
  for (const [i, { value }] of a.entries()) {
    const difference = value - (b[i]?.value ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
