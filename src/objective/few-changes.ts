import type { Turn } from '../domain/duty.ts';
import { turnKey } from '../rules/world.ts';
import type { Case } from './case.ts';

/** L6: turns that differ from those in force, counted on both sides. */
export function fewChanges(turns: readonly Turn[], { published }: Case): number {
  if (!published) return 0;
  const [now, then] = [new Set(turns.map(turnKey)), new Set(published.map(turnKey))];
  return [...now].filter(k => !then.has(k)).length + [...then].filter(k => !now.has(k)).length;
}
