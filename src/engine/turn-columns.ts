// The decision: one binary column for every turn that can be, and the rows that every rule asks for.

import { type Duty, seatsOf, type Turn } from '../domain/duty.ts';
import type { RoleCode } from '../domain/person.ts';
import type { Case } from '../objective/case.ts';
import { blocksOf, limitsOf } from '../rules/hard-rules.ts';
import type { Limit } from '../rules/rule.ts';
import { possibleTurns, turnKey } from '../rules/world.ts';
import { createProgram, type Entry, type Program } from './program.ts';

/** A program about some of the roles of a case, with its turns. */
export interface RosterProgram {
  readonly situation: Case;
  readonly roles: ReadonlySet<RoleCode>;
  readonly program: Program;
  readonly turns: readonly Turn[];
  /** Column of each turn, by key. */
  readonly columnOf: ReadonlyMap<string, number>;
  /** Column of the empty seats of a duty and role, by `duty role`. */
  readonly emptyOf: ReadonlyMap<string, number>;
}

export interface Frame {
  readonly situation: Case;
  /** Turns that no rule blocks, and pins, which override what blocks them. */
  readonly turns: readonly Turn[];
  readonly limits: readonly Limit[];
}

/** What all programs of a case share; computed once. */
export function frameOf(situation: Case): Frame {
  const { world } = situation;
  const pinned = new Set(world.pins.map(turnKey));
  const turns = possibleTurns(world).filter(t => pinned.has(turnKey(t)) || blocksOf(t, world).length === 0);
  return { situation, turns, limits: limitsOf(world) };
}

/**
 * x(turn) ∈ {0, 1}, 1 for a pin; Σ x + empty = seats for each duty and role; and a row for each limit.
 * `settled` are turns of other roles already decided: they enter as constants. Without them, a limit that
 * reaches into roles outside the program is left out: dropping it keeps the optimum a bound.
 */
export function rosterProgram(
  frame: Frame,
  roles: ReadonlySet<RoleCode>,
  settled: readonly Turn[] | null,
): RosterProgram {
  const { world } = frame.situation;
  const program = createProgram();
  const pinned = new Set(world.pins.map(turnKey));
  const turns = frame.turns.filter(t => roles.has(t.role));
  const columnOf = new Map<string, number>();
  for (const turn of turns) {
    const key = turnKey(turn);
    const lower = pinned.has(key) ? 1 : 0;
    columnOf.set(key, program.column(`turn ${key}`, { lower, upper: 1, integer: true }));
  }
  const emptyOf = new Map<string, number>();
  for (const duty of world.duties.values())
    for (const { role } of duty.seats)
      if (roles.has(role)) addSeats(program, duty, role, turns, columnOf, emptyOf);
  for (const [i, limit] of frame.limits.entries()) addLimit(program, limit, i, roles, columnOf, settled);
  return { situation: frame.situation, roles, program, turns, columnOf, emptyOf };
}

function addSeats(
  program: Program,
  duty: Duty,
  role: RoleCode,
  turns: readonly Turn[],
  columnOf: ReadonlyMap<string, number>,
  emptyOf: Map<string, number>,
): void {
  const seats = seatsOf(duty, role);
  if (seats === 0) return;
  const empty = program.column(`empty ${duty.id} ${role}`, { lower: 0, upper: seats, integer: false });
  emptyOf.set(`${duty.id} ${role}`, empty);
  const taken = turns
    .filter(t => t.duty === duty.id && t.role === role)
    .map(t => ({ column: columnOf.get(turnKey(t)) ?? 0, times: 1 }));
  program.row(`seats ${duty.id} ${role}`, [...taken, { column: empty, times: 1 }], seats, seats);
}

/** The name of a limit's row; `limitOfRow` finds the limit again when a conflict is explained. */
export function limitRow(index: number): string {
  return `limit ${index}`;
}

function addLimit(
  program: Program,
  limit: Limit,
  index: number,
  roles: ReadonlySet<RoleCode>,
  columnOf: ReadonlyMap<string, number>,
  settled: readonly Turn[] | null,
): void {
  // The seats row says the same and more.
  if (limit.rule === 'too-many-in-role') return;
  const outside = limit.terms.filter(term => !roles.has(term.turn.role));
  if (outside.length > 0 && !settled) return;
  const taken = new Set((settled ?? []).map(turnKey));
  const constant = outside.filter(t => taken.has(turnKey(t.turn))).reduce((sum, t) => sum + t.times, 0);
  const entries = limit.terms.flatMap((term): Entry[] => {
    const column = columnOf.get(turnKey(term.turn));
    return column === undefined ? [] : [{ column, times: term.times }];
  });
  const most = entries.reduce((sum, e) => sum + Math.max(0, e.times), 0);
  if (most + constant <= limit.atMost) return;
  program.row(limitRow(index), entries, Number.NEGATIVE_INFINITY, limit.atMost - constant);
}
