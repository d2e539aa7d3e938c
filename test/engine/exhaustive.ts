// The best roster of a small case by looking at all of them. Knows rules as limits and levels as measures; knows
// nothing of linear programs.

import { seatsOf, type Turn } from '../../src/domain/duty.ts';
import type { Case } from '../../src/objective/case.ts';
import { compareMeasured, type Measured, measure } from '../../src/objective/measure.ts';
import { blocksOf, limitsOf } from '../../src/rules/hard-rules.ts';
import { possibleTurns, turnKey } from '../../src/rules/world.ts';

export interface Best {
  readonly levels: readonly Measured[];
  readonly rosters: number;
}

/** Null where no roster keeps every rule and pin. */
export function searchAll(situation: Case): Best | null {
  const { world } = situation;
  const pinned = new Set(world.pins.map(turnKey));
  const turns = possibleTurns(world).filter(t => pinned.has(turnKey(t)) || blocksOf(t, world).length === 0);
  const limits = limitsOf(world).map(limit => ({
    atMost: limit.atMost,
    times: new Map(limit.terms.map(term => [turnKey(term.turn), term.times])),
    duties: new Set(limit.terms.map(term => term.turn.duty)),
  }));
  const loadOf = (limit: (typeof limits)[number], taken: readonly Turn[]) =>
    taken.reduce((sum, t) => sum + (limit.times.get(turnKey(t)) ?? 0), 0);
  const duties = [...world.duties.values()];
  // What each duty could look like by itself.
  const options = duties.map(duty => {
    const mine = turns.filter(t => t.duty === duty.id);
    const within = limits.filter(l => l.duties.size === 1 && l.duties.has(duty.id));
    return subsets(mine).filter(
      taken =>
        mine.every(t => !pinned.has(turnKey(t)) || taken.includes(t)) &&
        duty.seats.every(s => taken.filter(t => t.role === s.role).length <= s.count) &&
        within.every(limit => loadOf(limit, taken) <= limit.atMost),
    );
  });
  const across = limits.filter(l => l.duties.size > 1);
  const seats = duties.map(d => d.seats.reduce((sum, s) => sum + seatsOf(d, s.role), 0));
  let best: readonly Measured[] | null = null;
  let rosters = 0;
  const extend = (i: number, taken: readonly Turn[], empty: number) => {
    if (best && empty > (best[0]?.value ?? 0)) return;
    if (i === duties.length) {
      rosters++;
      const levels = measure(taken, situation);
      if (!best || compareMeasured(levels, best) < 0) best = levels;
      return;
    }
    for (const option of options[i] ?? []) {
      const next = [...taken, ...option];
      // Limits across duties only add up, so a partial roster that breaks one cannot be mended.
      if (across.every(limit => loadOf(limit, next) <= limit.atMost))
        extend(i + 1, next, empty + (seats[i] ?? 0) - option.length);
    }
  };
  extend(0, [], 0);
  return best && { levels: best, rosters };
}

/** All subsets, the larger ones first, so that good rosters come early. */
function subsets<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  return Array.from({ length: 2 ** items.length }, (_, bits) =>
    items.filter((_item, i) => bits & (1 << i)),
  ).toSorted((a, b) => b.length - a.length);
}
