// At least `minGapDays` from one turn of a person to the next: in any run of that many days there is at most
// one. One limit for each maximal run (an interval matrix, so the linear program is tight). Turns near one that
// is already fixed outside the window are out; a pin overrides that, as it overrides leave.

import { type CivilDate, dayNumber } from '../domain/civil-date.ts';
import type { Turn } from '../domain/duty.ts';
import type { PersonCode } from '../domain/person.ts';
import type { Limit, LimitingRule } from './rule.ts';
import { dateOf, possibleTurns, turnKey, type World } from './world.ts';

declare module './rule.ts' {
  interface LimitFacts {
    'min-gap': { readonly person: PersonCode; readonly days: number; readonly fixed: CivilDate | null };
  }
}

export const minGap: LimitingRule = {
  kind: 'limits',
  id: 'min-gap',
  *limits(world: World): Iterable<Limit> {
    const days = world.settings.minGapDays;
    const pinned = new Set(world.pins.map(turnKey));
    const dayOf = remember(dayNumber);
    for (const [person, turns] of Map.groupBy(possibleTurns(world), t => t.person)) {
      const dated = turns
        .map(turn => ({ turn, day: dayOf(dateOf(turn, world)) }))
        .sort((a, b) => a.day - b.day);
      for (const run of maximalRuns(dated, days))
        yield { rule: 'min-gap', terms: asTerms(run), atMost: 1, facts: { person, days, fixed: null } };
      for (const fixed of world.fixed.filter(f => f.person === person)) {
        const near = dated.filter(
          d => Math.abs(dayOf(fixed.date) - d.day) < days && !pinned.has(turnKey(d.turn)),
        );
        if (near.length > 0)
          yield {
            rule: 'min-gap',
            terms: asTerms(near),
            atMost: 0,
            facts: { person, days, fixed: fixed.date },
          };
      }
    }
  },
};

interface Dated {
  readonly turn: Turn;
  readonly day: number;
}

/** Many turns fall on few dates. */
function remember(dayOf: (date: CivilDate) => number): (date: CivilDate) => number {
  const known = new Map<CivilDate, number>();
  return date => {
    const day = known.get(date) ?? dayOf(date);
    known.set(date, day);
    return day;
  };
}

function asTerms(run: readonly Dated[]): Limit['terms'] {
  return run.map(({ turn }) => ({ turn, times: 1 as const }));
}

/** The runs of two turns or more within `days` days that no longer run contains. */
function maximalRuns(dated: readonly Dated[], days: number): readonly (readonly Dated[])[] {
  const runs: (readonly Dated[])[] = [];
  let lastEnd = 0;
  for (let start = 0, end = 0; start < dated.length; start++) {
    const from = dated[start]?.day ?? 0;
    while (end < dated.length && (dated[end]?.day ?? from) - from < days) end++;
    if (end > lastEnd && end - start > 1) runs.push(dated.slice(start, end));
    lastEnd = Math.max(lastEnd, end);
  }
  return runs;
}
