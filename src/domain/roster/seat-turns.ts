// Turns take numbered seats: a person keeps the seat they had, the others fill the free ones in order of code.

import type { Turn } from '../duty.ts';
import type { PersonCode } from '../person.ts';
import { type CardOf, isIn, isOpen, type RosterDuty, type Seat } from './roster-duty.ts';

/** The duty with the people of these turns; `before` says how many seats it has, and what they held until now. */
export function seatTurns(before: RosterDuty, turns: readonly Turn[], cardOf: CardOf): RosterDuty {
  const own = turns.filter(t => t.duty === before.duty.id);
  const seats = before.duty.seats.flatMap(({ role, count }) => {
    const old = before.seats.filter(s => s.role === role);
    const people = own.filter(t => t.role === role).map(t => t.person);
    const holders = takeSeats(people.sort(), old, count);
    return Array.from({ length: count }, (_, i): Seat => {
      const code = holders.get(i + 1) ?? null;
      const pinned = code !== null && old.some(s => isIn(s, code) && s.pinned);
      const note = old.find(s => s.seat === i + 1 && isOpen(s))?.note ?? '';
      return { role, seat: i + 1, person: code && cardOf(code), pinned, note: code ? '' : note };
    });
  });
  return { ...before, seats };
}

/** Who takes which number; seats left open on purpose are filled last. */
function takeSeats(people: readonly PersonCode[], old: readonly Seat[], count: number) {
  const holders = new Map<number, PersonCode>();
  for (const { seat, person } of old)
    if (person && seat <= count && people.includes(person.person)) holders.set(seat, person.person);
  const seated = new Set(holders.values());
  const isKeptOpen = (seat: number) => old.some(s => s.seat === seat && isOpen(s));
  const free = Array.from({ length: count }, (_, i) => i + 1)
    .filter(seat => !holders.has(seat))
    .sort((a, b) => Number(isKeptOpen(a)) - Number(isKeptOpen(b)) || a - b);
  const coming = people.filter(person => !seated.has(person));
  for (const [i, seat] of free.entries()) {
    const person = coming[i];
    if (person) holders.set(seat, person);
  }
  return holders;
}
