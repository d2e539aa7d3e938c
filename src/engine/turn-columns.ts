// The decision: one binary column for every turn that can be, and the rows that every rule asks for.

import type { Turn } from '../domain/duty.ts';
import type { RoleCode } from '../domain/person.ts';
import type { Case, Member } from '../objective/case.ts';
import type { Limit } from '../rules/rule.ts';
import { turnKey } from '../rules/world.ts';
import { type Frame, type FramedLimit, seatsKey } from './frame.ts';
import {
  addContinuous,
  addInteger,
  addTerm,
  closeRow,
  copyProgram,
  createProgram,
  type Entry,
  type Program,
} from './program.ts';

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
  /** The turn at each place in the frame; undefined for those of other roles. */
  readonly openAt: readonly (OpenTurn | undefined)[];
  /** Column of the empty seats of a duty and role, by `seatsKey`. */
  readonly emptyOf: Map<string, number>;
  /** Columns y(1), y(2) … of an account, once L1 has added them, by `accountKey`. */
  readonly loadsOf: Map<string, readonly number[]>;
  /** What rows say, for explaining a conflict. */
  readonly limitOfRow: Map<number, Limit>;
}

/**
 * x(turn) ∈ {0, 1}, 1 for a pin; Σ x + empty = seats for each duty and role; and a row for each limit that
 * stays within the roles. Limits that reach beyond are left out: dropping them keeps the optimum a bound.
 */
export function rosterProgram(frame: Frame, roles: ReadonlySet<RoleCode>): RosterProgram {
  const { situation, pinned, placeOf } = frame;
  const program = createProgram();
  const openAt = frame.turns.map(({ duty, role, person }): OpenTurn | undefined =>
    roles.has(role) ? { duty, role, person, column: addInteger(program, 0, 1) } : undefined,
  );
  for (const pin of pinned) {
    const column = openAt[placeOf.get(pin) ?? -1]?.column;
    if (column !== undefined) program.columns.lower[column] = 1;
  }
  const roster = {
    frame,
    situation,
    roles,
    program,
    turns: openAt.filter(turn => turn !== undefined),
    openAt,
    emptyOf: new Map<string, number>(),
    loadsOf: new Map<string, readonly number[]>(),
    limitOfRow: new Map<number, Limit>(),
  };
  addSeats(roster);
  addLimits(roster, []);
  return roster;
}

/** Everyone in the roster's roles, with the turns they may have. */
export function openMembers({
  frame,
  roles,
  openAt,
}: RosterProgram): readonly (Member & { readonly turns: readonly OpenTurn[] })[] {
  return frame.members
    .filter(({ role }) => roles.has(role))
    .map(({ person, role, places }) => ({
      person,
      role,
      turns: places.map(at => openAt[at]).filter(turn => turn !== undefined),
    }));
}

/** Adds the limits that reach from the roster's roles into those of `settled` turns, already decided. */
export function addSettledLimits(roster: RosterProgram, settled: readonly Turn[]): void {
  if (settled.length > 0) addLimits(roster, settled);
}

function addSeats({ frame, roles, program, openAt, emptyOf, limitOfRow }: RosterProgram): void {
  for (const { duty, role, count, places, limit } of frame.seats) {
    if (!roles.has(role)) continue;
    const empty = addContinuous(program, 0, count);
    emptyOf.set(seatsKey(duty.id, role), empty);
    for (const at of places) addTerm(program, openAt[at]?.column ?? 0, 1);
    addTerm(program, empty, 1);
    const row = closeRow(program, { atLeast: count, atMost: count });
    if (limit) limitOfRow.set(row, limit);
  }
}

function addLimits(
  { frame, roles, program, openAt, limitOfRow }: RosterProgram,
  settled: readonly Turn[],
): void {
  const taken = new Set(settled.map(turn => frame.placeOf.get(turnKey(turn))));
  const known = new Set([...roles, ...settled.map(t => t.role)]);
  for (const { limit, terms, roles: about } of frame.limits) {
    const within = every(about, role => roles.has(role));
    // The seats row says what this limit says and more.
    if (limit.rule === 'too-many-in-role' || within !== (settled.length === 0)) continue;
    if (!every(about, role => known.has(role)) || every(about, role => !roles.has(role))) continue;
    let [constant, most] = [0, 0];
    for (const { at, times } of terms) {
      if (openAt[at]) most += Math.max(0, times);
      else if (taken.has(at)) constant += times;
    }
    if (most + constant <= limit.atMost) continue;
    for (const { at, times } of terms) {
      const column = openAt[at]?.column;
      if (column !== undefined) addTerm(program, column, times);
    }
    limitOfRow.set(closeRow(program, { atMost: limit.atMost - constant }), limit);
  }
}

function every<Item>(items: ReadonlySet<Item>, holds: (item: Item) => boolean): boolean {
  for (const item of items) if (!holds(item)) return false;
  return true;
}

/** The terms that are open in this program, by their columns. */
export function entriesOf(terms: FramedLimit['terms'], { openAt }: RosterProgram): readonly Entry[] {
  return terms.flatMap(({ at, times }) => {
    const column = openAt[at]?.column;
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
