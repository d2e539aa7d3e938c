import type { Turn } from '../domain/duty.ts';
import { type Case, membersOf, square, sum } from './case.ts';

/** 1 for a turn on the first balanced weekday, -1 on the second, 0 on any other day. */
export function weekdaySign(turn: Turn, { world, carried }: Case): number {
  const [plus, minus] = carried.fairness.balancedWeekdays;
  const weekday = world.duties.get(turn.duty)?.countsAs;
  return weekday === plus ? 1 : weekday === minus ? -1 : 0;
}

/** L2: Mondays and Fridays alike, counted with those carried in. */
export function evenWeekdays(turns: readonly Turn[], situation: Case): number {
  return sum(
    membersOf(situation).map(({ person, role }) => {
      const mine = turns.filter(t => t.person === person && t.role === role);
      const difference = sum(mine.map(t => weekdaySign(t, situation)));
      return square(situation.carried.weekdayBalance(person, role) + difference);
    }),
  );
}
