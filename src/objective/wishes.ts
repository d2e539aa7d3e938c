import { weekdayOf } from '../domain/civil-date.ts';
import type { Turn } from '../domain/duty.ts';
import { type Case, sum } from './case.ts';

const AVOIDED_DATE = 3;
const OTHER_WEEKDAY = 1;

/** What a turn costs against its person's wishes: 3 on a date to avoid, 1 on a weekday not preferred. */
export function wishCost(turn: Turn, { world }: Case): number {
  const date = world.duties.get(turn.duty)?.date;
  if (!date) return 0;
  const wishes = world.wishes.get(turn.person) ?? [];
  const preferred = wishes.filter(w => w.kind === 'prefer-weekday');
  const avoided = wishes.some(w => w.kind === 'avoid-date' && w.date === date);
  const other = preferred.length > 0 && !preferred.some(w => w.weekday === weekdayOf(date));
  return (avoided ? AVOIDED_DATE : 0) + (other ? OTHER_WEEKDAY : 0);
}

/** L5: wishes. */
export function unmetWishes(turns: readonly Turn[], situation: Case): number {
  return sum(turns.map(turn => wishCost(turn, situation)));
}
