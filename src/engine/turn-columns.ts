// The decision: one binary column for every turn that can be, and the rows that every rule asks for.

import { type DutyId, seatsOf, type Turn } from '../domain/duty.ts';
import type { RoleCode } from '../domain/person.ts';
import { type Case, sum } from '../objective/case.ts';
import { blocksOf, limitsOf } from '../rules/hard-rules.ts';
import type { Limit } from '../rules/rule.ts';
import { groupTurns, possibleTurns, turnKey } from '../rules/world.ts';
import {
  addContinuous,
  addEquation,
  addInteger,
  addRow,
  copyProgram,
  createProgram,
  type Entry,
  mostOf,
  type Program,
  sumOf,
} from './program.ts';

/** A limit with the turns it is about by their place in the frame; turns that cannot be are left out. */
export interface FramedLimit {
  readonly limit: Limit;
  readonly terms: readonly { readonly at: number; readonly times: number }[];
  readonly roles: ReadonlySet<RoleCode>;
}

/** What all programs of a case share; computed once. */
export interface Frame {
  readonly situation: Case;
  /** Turns that no rule blocks, and pins, which override what blocks them. */
  readonly turns: readonly Turn[];
  readonly pinned: ReadonlySet<string>;
  readonly limits: readonly FramedLimit[];
}

/** A turn that is to be decided, and the column that decides it. */
export interface OpenTurn extends Turn {
  readonly column: number;
}

/** A program about some of the roles of a case. */
export interface RosterProgram {
  readonly frame: Frame;
  readonly situation: Case;
  readonly roles: ReadonlySet<RoleCode>;
  readonly program: Program;
  readonly turns: readonly OpenTurn[];
  /** Column of the turn at each place in the frame; undefined for those of other roles. */
  readonly columnAt: readonly (number | undefined)[];
  /** Column of the empty seats of a duty and role, by `seatsKey`. */
  readonly emptyOf: Map<string, number>;
  /** Columns y(1), y(2) … of an account, once L1 has added them, by `accountKey`. */
  readonly loadsOf: Map<string, readonly number[]>;
  /** What rows say, for explaining a conflict. */
  readonly limitOfRow: Map<number, Limit>;
}

export function seatsKey(duty: DutyId, role: RoleCode): string {
  return `${duty} ${role}`;
}

/** `allowed` are keys of turns that may be though a rule blocks them. */
export function frameOf(situation: Case, allowed: ReadonlySet<string> = new Set()): Frame {
  const { world } = situation;
  const pinned = new Set(world.pins.map(turnKey));
  const turns = possibleTurns(world).filter(turn => {
    const key = turnKey(turn);
    return pinned.has(key) || allowed.has(key) || blocksOf(turn, world).length === 0;
  });
  const placeOf = new Map(turns.map((turn, at) => [turn, at]));
  const limits = limitsOf(world).map((limit): FramedLimit => {
    const terms = limit.terms.flatMap(({ turn, times }) => {
      const at = placeOf.get(turn);
      return at === undefined ? [] : [{ at, times }];
    });
    return { limit, terms, roles: new Set(limit.terms.map(t => t.turn.role)) };
  });
  return { situation, turns, pinned, limits };
}

/**
 * x(turn) ∈ {0, 1}, 1 for a pin; Σ x + empty = seats for each duty and role; and a row for each limit that
 * stays within the roles. Limits that reach beyond are left out: dropping them keeps the optimum a bound.
 */
export function rosterProgram(frame: Frame, roles: ReadonlySet<RoleCode>): RosterProgram {
  const { situation, pinned } = frame;
  const program = createProgram();
  const columnAt = frame.turns.map(turn =>
    roles.has(turn.role) ? addInteger(program, pinned.has(turnKey(turn)) ? 1 : 0, 1) : undefined,
  );
  const turns = frame.turns.flatMap((turn, at): OpenTurn[] => {
    const column = columnAt[at];
    return column === undefined ? [] : [{ ...turn, column }];
  });
  const limitOfRow = new Map<number, Limit>();
  const emptyOf = new Map<string, number>();
  const roster = {
    frame,
    situation,
    roles,
    program,
    turns,
    columnAt,
    emptyOf,
    loadsOf: new Map(),
    limitOfRow,
  };
  addSeats(roster);
  addLimits(roster, []);
  return roster;
}

/** Adds the limits that reach from the roster's roles into those of `settled` turns, already decided. */
export function addSettledLimits(roster: RosterProgram, settled: readonly Turn[]): void {
  if (settled.length > 0) addLimits(roster, settled);
}

function addSeats({ frame, roles, program, turns, emptyOf, limitOfRow }: RosterProgram): void {
  const bySeats = groupTurns(turns, t => seatsKey(t.duty, t.role));
  const limitOf = new Map(
    frame.limits.flatMap(({ limit }) =>
      limit.rule === 'too-many-in-role' ? [[seatsKey(limit.facts.duty, limit.facts.role), limit]] : [],
    ),
  );
  for (const duty of frame.situation.world.duties.values())
    for (const { role } of duty.seats) {
      const seats = seatsOf(duty, role);
      const key = seatsKey(duty.id, role);
      if (!roles.has(role) || seats === 0) continue;
      const empty = addContinuous(program, 0, seats);
      emptyOf.set(key, empty);
      const taken = (bySeats.get(key) ?? []).map(t => t.column);
      const row = addEquation(program, sumOf([...taken, empty]), seats);
      const limit = limitOf.get(key);
      if (limit) limitOfRow.set(row, limit);
    }
}

function addLimits(roster: RosterProgram, settled: readonly Turn[]): void {
  const { frame, roles, program, limitOfRow } = roster;
  const taken = new Set(settled.map(turnKey));
  const isTaken = frame.turns.map(t => taken.has(turnKey(t)));
  const known = new Set([...roles, ...settled.map(t => t.role)]);
  for (const { limit, terms, roles: about } of frame.limits) {
    const within = [...about].every(role => roles.has(role));
    // The seats row says what this limit says and more.
    if (limit.rule === 'too-many-in-role' || within !== (settled.length === 0)) continue;
    if (![...about].every(role => known.has(role)) || ![...about].some(role => roles.has(role))) continue;
    const constant = sum(terms.filter(t => isTaken[t.at]).map(t => t.times));
    const entries = entriesOf(terms, roster);
    if (mostOf(entries) + constant <= limit.atMost) continue;
    limitOfRow.set(addRow(program, entries, { atMost: limit.atMost - constant }), limit);
  }
}

/** The terms that are open in this program, by their columns. */
export function entriesOf(terms: FramedLimit['terms'], { columnAt }: RosterProgram): readonly Entry[] {
  return terms.flatMap(({ at, times }) => {
    const column = columnAt[at];
    return column === undefined ? [] : [{ column, times }];
  });
}

/** The same roster program, to narrow in another direction. */
export function copyRoster(roster: RosterProgram): RosterProgram {
  return {
    ...roster,
    program: copyProgram(roster.program),
    loadsOf: new Map(roster.loadsOf),
    limitOfRow: new Map(roster.limitOfRow),
  };
}

export function takenTurns({ turns }: RosterProgram, columns: Float64Array): readonly Turn[] {
  return turns
    .filter(t => (columns[t.column] ?? 0) > 0.5)
    .map(({ duty, role, person }) => ({ duty, role, person }));
}
