import type { Turn } from '../domain/duty.ts';
import { skillLimits } from '../rules/required-skill.ts';
import { turnKey } from '../rules/world.ts';
import { type Case, sum } from './case.ts';

/** LS: duties that are full without the skill they require, where the ward would rather have them full. */
export function missingSkills(turns: readonly Turn[], { world }: Case): number {
  const taken = new Set(turns.map(turnKey));
  return sum(
    [...skillLimits(world)].map(({ terms, atMost }) =>
      Math.max(0, terms.filter(t => taken.has(turnKey(t.turn))).length - atMost),
    ),
  );
}
