// Everything that is wrong or noteworthy in a roster, whoever drew it up.

import type { Severity } from '../domain/errors.ts';
import type { Assignment } from '../domain/roster/roster-duty.ts';
import { compareText } from '../domain/text.ts';
import { blockFinding, exceeds, limitFinding } from './findings.ts';
import { blocksOf, limitsOf } from './hard-rules.ts';
import { CHECKING_RULES, RULES } from './registry.ts';
import { skillLimits } from './required-skill.ts';
import type { CheckedRoster, Finding, Limit } from './rule.ts';
import { reasonsIn } from './why-not.ts';
import { turnKey, type World } from './world.ts';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'notice'];
const RULE_ORDER = new Map(RULES.map((rule, i) => [rule.id, i]));

/** All findings: errors first, then by date, rule, duty and person. */
export function validate(roster: CheckedRoster, world: World): readonly Finding[] {
  const pinned = new Set(roster.assignments.filter(a => a.pinned).map(turnKey));
  const taken = new Set(roster.assignments.map(turnKey));
  const reasonsAgainst = reasonsIn(world);
  return [
    ...roster.assignments.flatMap(turn => blockedFindings(turn, pinned.has(turnKey(turn)), world)),
    ...limitsOf(withTurnsOf(roster, world)).flatMap(limit => brokenFinding(limit, taken, world)),
    ...missingSkills(withTurnsOf(roster, world), taken),
    ...CHECKING_RULES.flatMap(rule => rule.check(roster, world, reasonsAgainst)),
  ].sort(compareFindings);
}

/** The world in which every turn of the roster is possible, so that limits see also those who may not serve. */
function withTurnsOf(roster: CheckedRoster, world: World): World {
  return { ...world, pins: roster.assignments.filter(a => a.pinned), reviewed: roster.assignments };
}

function blockedFindings(turn: Assignment, pinned: boolean, world: World): readonly Finding[] {
  return blocksOf(turn, world).map(block => blockFinding(block, turn, pinned, world));
}

function brokenFinding(limit: Limit, taken: ReadonlySet<string>, world: World): readonly Finding[] {
  return exceeds(limit, taken) ? [limitFinding(limit, taken, world)] : [];
}

/** Where the ward fills seats without the skill, that is a warning. */
function missingSkills(world: World, taken: ReadonlySet<string>): readonly Finding[] {
  if (world.settings.withoutSkill !== 'fill-and-warn') return [];
  return [...skillLimits(world)]
    .flatMap(limit => brokenFinding(limit, taken, world))
    .map(finding => ({ ...finding, severity: 'warning' }));
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
