import type { Turn } from '../domain/duty.ts';
import { monthsOfTurns } from '../rules/months-of-turns.ts';
import { type Case, sum } from './case.ts';

/** LC: turns beyond share and catch-up, month by month. */
export function measuredCatchUp(turns: readonly Turn[], { world }: Case): number {
  return sum(monthsOfTurns(turns, world).map(month => Math.max(0, month.turns.length - month.most)));
}
