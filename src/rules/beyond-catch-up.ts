// More turns in a month than share and catch-up come to. The engine keeps from it unless a seat would stay empty; so
// each such turn is named, with the cure: more people who can serve there.

import type { CivilMonth } from '../domain/civil-date.ts';
import { monthsOfTurns } from './months-of-turns.ts';
import { about, type CheckingRule } from './rule.ts';
import { dateOf } from './world.ts';

declare module './rule.ts' {
  interface CheckFacts {
    /** Turns in the window's duties, and how many are share and catch-up. */
    'beyond-catch-up': { readonly month: CivilMonth; readonly turns: number; readonly most: number };
  }
}

export const beyondCatchUp: CheckingRule = {
  kind: 'checks',
  id: 'beyond-catch-up',
  severity: 'warning',
  check(roster, world) {
    return monthsOfTurns(roster.assignments, world)
      .filter(({ turns, most }) => turns.length > most)
      .map(({ person, role, month, turns, most }) => {
        const dates = turns.slice(most).map(turn => dateOf(turn, world));
        const subject = about({ date: dates[0] ?? null, person, role, dates });
        const facts = { month, turns: turns.length, most };
        return { rule: 'beyond-catch-up', severity: 'warning', ...subject, facts };
      });
  },
};
