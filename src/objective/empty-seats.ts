import { seatsOf, type Turn } from '../domain/duty.ts';
import { type Case, sum } from './case.ts';

/** L0: seats that nobody fills. */
export function emptySeats(turns: readonly Turn[], { world }: Case): number {
  return sum(
    [...world.duties.values()].flatMap(duty =>
      duty.seats.map(({ role }) =>
        Math.max(0, seatsOf(duty, role) - turns.filter(t => t.duty === duty.id && t.role === role).length),
      ),
    ),
  );
}
