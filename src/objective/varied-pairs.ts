import type { Turn } from '../domain/duty.ts';
import { type Case, sum } from './case.ts';

/** L4: everyone works with everyone. The k-th duty a pair shares, history included, costs k - 1. */
export function variedPairs(turns: readonly Turn[], { carried }: Case): number {
  const [firstRole, secondRole] = carried.fairness.mixedRoles;
  const meetings = new Map<string, { readonly history: number; times: number }>();
  for (const a of turns.filter(t => t.role === firstRole))
    for (const b of turns.filter(t => t.role === secondRole && t.duty === a.duty)) {
      const key = `${a.person} ${b.person}`;
      const pair = meetings.get(key) ?? { history: carried.pairHistory(a.person, b.person), times: 0 };
      meetings.set(key, { ...pair, times: pair.times + 1 });
    }
  return sum([...meetings.values()].map(({ history, times }) => history * times + (times * (times - 1)) / 2));
}
