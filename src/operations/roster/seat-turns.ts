// Turns take numbered seats: a person keeps the seat they had, the others fill the free ones in order of code.

import type { Duty, Turn } from '../../domain/duty.ts';
import type { PersonCode } from '../../domain/person.ts';
import type { DraftSeat } from '../../store/drafts.ts';

/** The seats of one duty, by role and number; `before` is what the seats held until now. */
export function seatTurns(
  duty: Duty,
  turns: readonly Turn[],
  before: readonly DraftSeat[],
): readonly DraftSeat[] {
  return duty.seats.flatMap(({ role, count }) => {
    const people = turns
      .filter(t => t.duty === duty.id && t.role === role)
      .map(t => t.person)
      .sort();
    const old = before.filter(seat => seat.role === role);
    const kept = new Map<number, PersonCode>(
      old.flatMap(s =>
        s.person && people.includes(s.person) && s.seat <= count ? [[s.seat, s.person] as const] : [],
      ),
    );
    const left = people.filter(person => ![...kept.values()].includes(person));
    const open = new Map(old.filter(s => !s.person && s.note !== '').map(s => [s.seat, s.note]));
    const numbers = Array.from({ length: count }, (_, i) => i + 1);
    const free = numbers
      .filter(n => !kept.has(n))
      .sort((a, b) => Number(open.has(a)) - Number(open.has(b)) || a - b);
    for (const [i, person] of left.entries()) {
      const seat = free[i];
      if (seat !== undefined) kept.set(seat, person);
    }
    return numbers.map(seat => {
      const person = kept.get(seat) ?? null;
      const pinned = person !== null && old.some(s => s.person === person && s.pinned);
      return { role, seat, person, pinned, note: person ? '' : (open.get(seat) ?? '') };
    });
  });
}
