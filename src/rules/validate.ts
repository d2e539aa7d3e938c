// Everything that is wrong or noteworthy in a roster, whoever drew it up.

import type { Assignment, Turn } from '../domain/duty.ts';
import type { Severity } from '../domain/errors.ts';
import { blocksOf, CHECKING_RULES, limitsOf, RULES } from './registry.ts';
import { about, type Block, type CheckedRoster, type Finding, type Limit } from './rule.ts';
import { dateOf, turnKey, type World } from './world.ts';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'notice'];
const RULE_ORDER = new Map(RULES.map((rule, i) => [rule.id, i]));

/** All findings: errors first, then by date, rule, duty and person. */
export function validate(roster: CheckedRoster, world: World): readonly Finding[] {
  const pinned = new Set(roster.assignments.filter(a => a.pinned).map(turnKey));
  const taken = new Set(roster.assignments.map(turnKey));
  return [
    ...roster.assignments.flatMap(turn => blockedFindings(turn, pinned.has(turnKey(turn)), world)),
    ...limitsOf(withTurnsOf(roster, world)).flatMap(limit => brokenFinding(limit, taken, world)),
    ...CHECKING_RULES.flatMap(rule => rule.check(roster, world)),
  ].sort(compareFindings);
}

/** The world in which every turn of the roster is possible, so that limits see also those who may not serve. */
function withTurnsOf(roster: CheckedRoster, world: World): World {
  return { ...world, pins: roster.assignments.filter(a => a.pinned), reviewed: roster.assignments };
}

function blockedFindings(turn: Assignment, pinned: boolean, world: World): readonly Finding[] {
  return blocksOf(turn, world).map(block => blockFinding(block, turn, pinned, world));
}

/** A pin overrides what blocks a turn; a warning is left of it. */
export function blockFinding(block: Block, turn: Turn, pinned: boolean, world: World): Finding {
  const { duty, person, role } = turn;
  const subject = about({ date: dateOf(turn, world), duty, person, role, pinned });
  return { ...block, ...subject, severity: pinned ? 'warning' : 'error' };
}

function brokenFinding(limit: Limit, taken: ReadonlySet<string>, world: World): readonly Finding[] {
  const load = limit.terms.reduce((sum, t) => (taken.has(turnKey(t.turn)) ? sum + t.times : sum), 0);
  return load > limit.atMost ? [limitFinding(limit, taken, world)] : [];
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

function compareFindings(a: Finding, b: Finding): number {
  return (
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    compareText(a.date ?? '', b.date ?? '') ||
    (RULE_ORDER.get(a.rule) ?? 0) - (RULE_ORDER.get(b.rule) ?? 0) ||
    compareText(a.duty ?? '', b.duty ?? '') ||
    compareText(a.person ?? '', b.person ?? '')
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
