// What a rule is. Every hard rule is linear (a sum of turns is at most a number), so it is stated once and
// serves validation, reasons, substitutes and the engine alike.

import type { CivilDate } from '../domain/civil-date.ts';
import type { DutyId, Turn } from '../domain/duty.ts';
import type { Severity } from '../domain/errors.ts';
import type { PersonCode, RoleCode } from '../domain/person.ts';
import type { Assignment, OpenSeat } from '../domain/roster/roster-duty.ts';
import type { World } from './world.ts';

/** Of rules that forbid turns together, by rule: each adds its own in its file (`declare module`). */
// biome-ignore lint/suspicious/noEmptyInterface: rules fill it
export interface LimitFacts {}
/** Of rules that forbid one turn. */
// biome-ignore lint/suspicious/noEmptyInterface: rules fill it
export interface BlockFacts {}
/** Of rules that look at a finished roster. */
// biome-ignore lint/suspicious/noEmptyInterface: rules fill it
export interface CheckFacts {}

/** The facts of a finding, by rule. */
export interface RuleFacts extends LimitFacts, BlockFacts, CheckFacts {}

export type LimitRuleId = keyof LimitFacts;
export type BlockRuleId = keyof BlockFacts;
export type CheckRuleId = keyof CheckFacts;
export type RuleId = keyof RuleFacts;

export interface Term {
  /** One of `possibleTurns`, the very object. */
  readonly turn: Turn;
  readonly times: 1 | -1;
}

/** sum of times × (1 if the turn is taken) <= atMost. */
export type Limit<Id extends LimitRuleId = LimitRuleId> = {
  readonly [Rule in Id]: {
    readonly rule: Rule;
    readonly terms: readonly Term[];
    readonly atMost: number;
    readonly facts: LimitFacts[Rule];
  };
}[Id];

/** Why a turn cannot be, by itself. */
export type Bar = {
  readonly [Rule in BlockRuleId]: { readonly rule: Rule; readonly facts: BlockFacts[Rule] };
}[BlockRuleId];

/** What a finding is about. */
export interface Subject {
  readonly date: CivilDate | null;
  readonly duty: DutyId | null;
  readonly person: PersonCode | null;
  readonly role: RoleCode | null;
  /** The dates and people of all turns that together break the rule, in order. */
  readonly dates: readonly CivilDate[];
  readonly people: readonly PersonCode[];
  /** Whether somebody pinned the turn all the same. */
  readonly pinned: boolean;
}

/** Something wrong or noteworthy in a roster; sentences and remedies are in i18n, by rule and facts. */
export type Finding = Subject & { readonly severity: Severity } & {
    readonly [Rule in RuleId]: { readonly rule: Rule; readonly facts: RuleFacts[Rule] };
  }[RuleId];

/** A subject with what is not said left empty. */
export function about(subject: Partial<Subject>): Subject {
  return {
    date: null,
    duty: null,
    person: null,
    role: null,
    dates: [],
    people: [],
    pinned: false,
    ...subject,
  };
}

/** Forbids turns together: gap, month, seats, skill, mentor, pair. */
export interface LimitingRule {
  readonly kind: 'limits';
  readonly id: LimitRuleId;
  limits(world: World): Iterable<Limit>;
}

/** Forbids a turn by itself: leave, weekday, inactive, wrong role. A pin overrides it, with a warning. */
export interface BlockingRule {
  readonly kind: 'blocks';
  readonly id: BlockRuleId;
  blocks(turn: Turn, world: World): Bar | null;
}

/** A roster of the world's duties. */
export interface CheckedRoster {
  readonly assignments: readonly Assignment[];
  readonly openSeats: readonly OpenSeat[];
}

/** A roster before an exchange, and what is left of it when somebody has stood up. */
export interface Exchange {
  readonly before: readonly Turn[];
  readonly rest: readonly Turn[];
}

/** What of the hard rules speaks against a turn in the place of those who stood up. */
export type Reasons = (turn: Turn, exchange: Exchange) => readonly Finding[];

/** Looks at a finished roster: day off, provisional, warnings. */
export interface CheckingRule {
  readonly kind: 'checks';
  readonly id: CheckRuleId;
  readonly severity: Severity;
  check(roster: CheckedRoster, world: World, reasonsAgainst: Reasons): readonly Finding[];
}

export type Rule = BlockingRule | LimitingRule | CheckingRule;

/** What breaks a hard rule is an error; a pin makes a warning of what blocks one turn. */
export function severityOf(rule: Rule): Severity {
  return rule.kind === 'checks' ? rule.severity : 'error';
}
