// What a rule that is broken says, as a finding.

import type { Turn } from '../domain/duty.ts';
import { about, type Bar, type Finding, type Limit } from './rule.ts';
import { dateOf, turnKey, type World } from './world.ts';

/** Whether the turns taken, by key, are too many for the limit. */
export function exceeds(limit: Limit, taken: ReadonlySet<string>): boolean {
  const load = limit.terms.reduce((sum, t) => (taken.has(turnKey(t.turn)) ? sum + t.times : sum), 0);
  return load > limit.atMost;
}

/** A pin overrides what blocks a turn; a warning is left of it. */
export function blockFinding(block: Bar, turn: Turn, pinned: boolean, world: World): Finding {
  const { duty, person, role } = turn;
  const subject = about({ date: dateOf(turn, world), duty, person, role, pinned });
  return { ...block, ...subject, severity: pinned ? 'warning' : 'error' };
}

/** What a limit that is broken says, of the turns (by key) that break it together. */
export function limitFinding(limit: Limit, taken: ReadonlySet<string>, world: World): Finding {
  const { terms, atMost: _, ...broken } = limit;
  const turns = terms.filter(t => t.times === 1 && taken.has(turnKey(t.turn))).map(t => t.turn);
  const dates = [...new Set(turns.map(turn => dateOf(turn, world)))].sort();
  const people = [...new Set(turns.map(turn => turn.person))].sort();
  const duties = new Set(turns.map(turn => turn.duty));
  const subject = about({
    date: dates.at(-1) ?? null,
    duty: duties.size === 1 ? (turns[0]?.duty ?? null) : null,
    person: people.length === 1 ? (people[0] ?? null) : null,
    role: turns[0]?.role ?? null,
    dates,
    people,
  });
  return { ...broken, ...subject, severity: 'error' };
}
