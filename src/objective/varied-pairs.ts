import type { Turn } from '../domain/duty.ts';
import type { PersonCode } from '../domain/person.ts';
import { type Case, sum } from './case.ts';

/** Two people who meet again, and what their meetings cost. */
export interface RepeatedPair {
  readonly first: PersonCode;
  readonly second: PersonCode;
  readonly cost: number;
}

/** L4: everyone works with everyone. The k-th duty a pair shares, history included, costs k - 1. */
export function variedPairs(turns: readonly Turn[], situation: Case): number {
  return sum(repeatedPairs(turns, situation).map(pair => pair.cost));
}

export function repeatedPairs(turns: readonly Turn[], { carried }: Case): readonly RepeatedPair[] {
  const [firstRole, secondRole] = carried.fairness.mixedRoles;
  const seconds = Map.groupBy(
    turns.filter(t => t.role === secondRole),
    t => t.duty,
  );
  const pairs = new Map<string, RepeatedPair & { readonly times: number }>();
  for (const { person: first, duty } of turns.filter(t => t.role === firstRole))
    for (const { person: second } of seconds.get(duty) ?? []) {
      const key = `${first} ${second}`;
      const { times, cost } = pairs.get(key) ?? { times: carried.pairHistory(first, second), cost: 0 };
      pairs.set(key, { first, second, times: times + 1, cost: cost + times });
    }
  return [...pairs.values()].filter(({ cost }) => cost > 0);
}
