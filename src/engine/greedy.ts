// A roster without a solver: pins first, then seat after seat whoever is owed most. Something in the hand when the
// solver cannot start or runs out of time or memory; never called proven, and judged like any other.

import type { Turn } from '../domain/duty.ts';
import { turnKey } from '../rules/world.ts';
import { type Frame, seatsKey } from './frame.ts';

interface Place {
  /** Place of the turn in the frame. */
  readonly at: number;
  readonly turn: Turn;
}

export function greedyRoster(frame: Frame): readonly Turn[] {
  const { situation, turns, pinned } = frame;
  const book = openBook(frame);
  const places = turns.map((turn, at) => ({ ...turn, at, turn }));
  for (const place of places) if (pinned.has(turnKey(place.turn))) book.take(place);
  const bySeats = Map.groupBy(places, t => seatsKey(t.duty, t.role));
  const rolesInOrder = [...situation.carried.fairness.mixedRoles];
  for (const duty of situation.world.duties.values()) {
    const seats = duty.seats.toSorted((a, b) => rolesInOrder.indexOf(a.role) - rolesInOrder.indexOf(b.role));
    for (const { role, count } of seats)
      for (let filled = book.filled(duty.id, role); filled < count; filled++) {
        const next = book.best((bySeats.get(seatsKey(duty.id, role)) ?? []).filter(p => !book.has(p)));
        if (next) book.take(next);
      }
  }
  return book.taken();
}

/** What is taken so far, how full every limit is, and what everyone is owed. */
function openBook({ situation, turns, limits }: Frame) {
  const { world, carried } = situation;
  const taken = new Set<number>();
  const fill = limits.map(() => 0);
  const inLimits: { readonly limit: number; readonly times: number }[][] = turns.map(() => []);
  for (const [limit, { terms }] of limits.entries())
    for (const { at, times } of terms) inLimits[at]?.push({ limit, times });
  const owed = new Map<string, number>();
  const account = ({ duty, role, person }: Turn) => {
    const tally = world.duties.get(duty)?.tally ?? '';
    const key = `${person} ${role} ${tally}`;
    return { key, due: owed.get(key) ?? carried.dueTenths(person, role, tally) };
  };
  const room = (limit: number) => (limits[limit]?.limit.atMost ?? 0) - (fill[limit] ?? 0);
  const fits = ({ at }: Place) => (inLimits[at] ?? []).every(l => l.times < 0 || room(l.limit) >= l.times);
  /** Limits broken as things stand that the turn would mend: a pinned trainee's, by a mentor. */
  const mends = ({ at }: Place) => (inLimits[at] ?? []).filter(l => l.times < 0 && room(l.limit) < 0).length;
  return {
    has: ({ at }: Place) => taken.has(at),
    filled: (duty: string, role: string) =>
      [...taken].filter(at => turns[at]?.duty === duty && turns[at]?.role === role).length,
    take({ at, turn }: Place) {
      taken.add(at);
      for (const { limit, times } of inLimits[at] ?? []) fill[limit] = (fill[limit] ?? 0) + times;
      const { key, due } = account(turn);
      owed.set(key, due - 10);
    },
    best: (places: readonly Place[]) =>
      places
        .filter(fits)
        .toSorted((a, b) => mends(b) - mends(a) || account(b.turn).due - account(a.turn).due)
        .at(0),
    taken: (): readonly Turn[] => turns.filter((_, at) => taken.has(at)),
  };
}
