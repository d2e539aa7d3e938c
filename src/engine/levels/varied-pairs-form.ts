// L4. A pair that has met h times before and meets c times more costs h·c + c(c−1)/2: in unary, the k-th
// meeting costs h + k − 1, which rises. With one of the two roles settled the meetings of a pair are a plain
// sum of turns.
//
// With both open, z(duty, a, b) is 1 where a and b meet. The plain rows z ≥ x(a) + x(b) − 1 prove nothing: half
// of each meets nobody. But who serves meets everyone of the other role, so in a duty with s seats of it
//
//   s·x(a) − empty <= Σ_b z(a, b) <= s·x(a),   z(a, b) <= x(a)      and the same for b,
//
// a transport between those who serve, whose relaxation counts meetings in full.

import { type Duty, seatsOf, type Turn } from '../../domain/duty.ts';
import type { PersonCode, RoleCode } from '../../domain/person.ts';
import { seatsKey } from '../frame.ts';
import { addContinuous, addTerm, addTerms, closeRow, type Entry, type Objective } from '../program.ts';
import type { OpenTurn, RosterProgram } from '../turn-columns.ts';
import { limitMeetings, type MeetingColumns } from './meeting-limits.ts';

/** Columns of which each that is 1 is a meeting of two people, by pair. */
type Meetings = Map<string, { readonly history: number; readonly columns: number[] }>;

/** What of the level is asked for, where it is not all of it. */
export interface PairsAsked {
  /** Only the meetings of these people with anybody: less than all, so a bound. */
  readonly among?: ReadonlySet<PersonCode>;
  /** Only rosters in which the pairs cost no more than that. */
  readonly atMost?: number;
}

export function variedPairsForm(
  roster: RosterProgram,
  settled: readonly Turn[],
  { among, atMost = Number.POSITIVE_INFINITY }: PairsAsked = {},
): Objective {
  const { program } = roster;
  const entries: Entry[] = [];
  for (const { history, columns } of allMeetings(roster, settled, among).values()) {
    if (history === 0 && columns.length < 2) continue;
    addTerms(program, columns);
    const most = mostMeetings(history, columns.length, atMost);
    for (let times = history; times < history + most; times++) {
      const column = addContinuous(program, 0, 1);
      if (times > 0) entries.push({ column, times });
      addTerm(program, column, -1);
    }
    closeRow(program, { atMost: 0 });
  }
  return { constant: 0, entries };
}

/** How often a pair may meet without costing more by itself. */
function mostMeetings(history: number, most: number, atMost: number): number {
  let [meetings, cost] = [0, history];
  while (meetings < most && cost <= atMost) {
    meetings++;
    cost += history + meetings;
  }
  return meetings;
}

/** Narrows the program to rosters in which no pair repeats. */
export function forbidRepeats(roster: RosterProgram, settled: readonly Turn[]): void {
  const { program } = roster;
  for (const { history, columns } of allMeetings(roster, settled).values())
    if (history > 0) for (const column of columns) program.columns.upper[column] = 0;
    else if (columns.length > 1) {
      addTerms(program, columns);
      closeRow(program, { atMost: 1 });
    }
}

function allMeetings(
  roster: RosterProgram,
  settled: readonly Turn[],
  among?: ReadonlySet<PersonCode>,
): Meetings {
  const { roles } = roster;
  const both = roster.situation.carried.fairness.mixedRoles.every(role => roles.has(role));
  const isAsked = ({ person }: Turn) => among?.has(person) ?? true;
  return both ? openMeetings(roster, isAsked) : settledMeetings(roster, settled);
}

function settledMeetings(roster: RosterProgram, settled: readonly Turn[]): Meetings {
  const [first, second] = roster.situation.carried.fairness.mixedRoles;
  const { meetings, meet } = meetingsOf(roster);
  const byDuty = Map.groupBy(settled, t => t.duty);
  for (const turn of possible(roster, roster.turns))
    for (const other of byDuty.get(turn.duty) ?? []) {
      if (turn.role === first && other.role === second) meet(turn, other, turn.column);
      if (turn.role === second && other.role === first) meet(other, turn, turn.column);
    }
  return meetings;
}

function openMeetings(roster: RosterProgram, isAsked: (turn: Turn) => boolean): Meetings {
  const [first, second] = roster.situation.carried.fairness.mixedRoles;
  const { meetings, meet } = meetingsOf(roster);
  const turns = possible(roster, roster.turns);
  const columns = new Map(turns.map(t => [t.column, new Map<number, number>()]));
  for (const [id, ofDuty] of Map.groupBy(turns, t => t.duty)) {
    const duty = roster.situation.world.duties.get(id);
    const [ones, others] = [first, second].map(role => ofDuty.filter(t => t.role === role));
    if (!duty || !ones || !others) continue;
    for (const one of ones)
      for (const other of others) {
        if (other.person === one.person || !(isAsked(one) || isAsked(other))) continue;
        const both = addContinuous(roster.program, 0, 1);
        columns.get(one.column)?.set(other.column, both);
        columns.get(other.column)?.set(one.column, both);
        meet(one, other, both);
      }
    const [firsts, seconds] = [seatsIn(roster, duty, first), seatsIn(roster, duty, second)];
    for (const one of ones) addTransport(roster, one, { ...seconds, isAll: isAsked(one) }, columns);
    for (const other of others) addTransport(roster, other, { ...firsts, isAll: isAsked(other) }, columns);
  }
  limitMeetings(roster, columns);
  return meetings;
}

/** The seats of a role in a duty, and the column of those that stay empty. */
interface Seats {
  readonly seats: number;
  readonly empty: number | undefined;
}

function seatsIn({ emptyOf }: RosterProgram, duty: Duty, role: RoleCode): Seats {
  return { seats: seatsOf(duty, role), empty: emptyOf.get(seatsKey(duty.id, role)) };
}

/** Who serves meets all who serve in the other role; or no more than that, where not all meetings are asked for. */
function addTransport(
  { program }: RosterProgram,
  turn: OpenTurn,
  { seats, empty, isAll }: Seats & { readonly isAll: boolean },
  columns: MeetingColumns,
): void {
  const met = [...(columns.get(turn.column)?.values() ?? [])];
  if (met.length === 0 && !isAll) return;
  // With one seat the transport says so.
  if (seats > 1)
    for (const both of met) {
      addTerm(program, both, 1);
      addTerm(program, turn.column, -1);
      closeRow(program, { atMost: 0 });
    }
  const isFull = isAll && (empty === undefined || program.columns.upper[empty] === 0);
  addTerms(program, met);
  addTerm(program, turn.column, -seats);
  closeRow(program, isFull ? { atLeast: 0, atMost: 0 } : { atMost: 0 });
  if (isFull || !isAll || empty === undefined) return;
  addTerms(program, met);
  addTerm(program, turn.column, -seats);
  addTerm(program, empty, 1);
  closeRow(program, { atLeast: 0 });
}

function possible({ program }: RosterProgram, turns: readonly OpenTurn[]): readonly OpenTurn[] {
  return turns.filter(t => program.columns.upper[t.column] !== 0);
}

function meetingsOf({ situation }: RosterProgram) {
  const meetings: Meetings = new Map();
  const meet = ({ person: a }: Turn, { person: b }: Turn, column: number) => {
    const pair = `${a} ${b}`;
    const known = meetings.get(pair);
    if (known) known.columns.push(column);
    else meetings.set(pair, { history: situation.carried.pairHistory(a, b), columns: [column] });
  };
  return { meetings, meet };
}
