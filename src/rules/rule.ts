// What a rule is. Every hard rule is linear (a sum of turns is at most a number), so it is stated once and
// serves validation, reasons, substitutes and the engine alike.

import type { CivilDate } from '../domain/civil-date.ts';
import type { DutyId, Roster, Turn } from '../domain/duty.ts';
import type { Facts, Severity } from '../domain/errors.ts';
import type { PersonCode, RoleCode } from '../domain/person.ts';
import type { World } from './world.ts';

export interface Term {
  readonly turn: Turn;
  readonly times: 1 | -1;
}

/** sum of times × (1 if the turn is taken) <= atMost. Facts say which person, dates and bound it is about. */
export interface Limit {
  readonly rule: string;
  readonly terms: readonly Term[];
  readonly atMost: number;
  readonly facts: Facts;
}

/** Something wrong or noteworthy in a roster; sentences and remedies are in i18n, by rule and facts. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly date: CivilDate | null;
  readonly duty: DutyId | null;
  readonly person: PersonCode | null;
  readonly role: RoleCode | null;
  readonly facts: Facts;
}

interface RuleBase {
  readonly id: string;
  readonly severity: Severity;
}

/** Forbids a turn by itself: leave, weekday, inactive, wrong role. A pin overrides it, with a warning. */
export interface BlockingRule extends RuleBase {
  blocks(turn: Turn, world: World): Facts | null;
}

/** Forbids turns together: gap, month, seats, skill, mentor, pair. */
export interface LimitingRule extends RuleBase {
  limits(world: World): Iterable<Limit>;
}

/** Looks at a finished roster: day off, provisional, warnings. */
export interface CheckingRule extends RuleBase {
  check(roster: Roster, world: World): readonly Finding[];
}

export type Rule = BlockingRule | LimitingRule | CheckingRule;
