// L2 with the parity hull. A person who has n turns on the two balanced weekdays, M of them on the first, costs
// (h + 2M − n)², h carried in. Written plainly its linear relaxation lets a Monday be half taken and finds nearly
// nothing; but n and M − (n − M) have the same parity. So for each n still possible there is a column w(n), and
// for each n a unary M of its own whose marginal costs rise: the convex hull of all pairs (n, M).

import { accountKey } from '../../domain/ledger.ts';
import { type Member, square, talliesOf } from '../../objective/case.ts';
import { weekdaySign } from '../../objective/even-weekdays.ts';
import {
  addContinuous,
  addInteger,
  addTerm,
  addTerms,
  closeRow,
  type Entry,
  type Objective,
} from '../program.ts';
import { type OpenTurn, openMembers, type RosterProgram } from '../turn-columns.ts';

export function evenWeekdaysForm(roster: RosterProgram): Objective {
  const { situation, roles } = roster;
  const tallies = new Map([...roles].map(role => [role, talliesOf(role, situation)]));
  const entries: Entry[] = [];
  let constant = 0;
  for (const member of openMembers(roster)) {
    const { person, role, turns } = member;
    const carried = situation.carried.weekdayBalance(person, role);
    const counted = turns.filter(t => weekdaySign(t, situation) !== 0);
    const isWhole = counted.length === turns.length;
    const loads = isWhole ? loadsOf(roster, member, tallies.get(role) ?? []) : null;
    if (counted.length === 0) constant += square(carried);
    else entries.push(...addHull(roster, counted, loads, carried));
  }
  return { constant, entries };
}

/** The columns y(1), y(2) … where a member has one account, so that they count all turns. */
function loadsOf(
  { loadsOf }: RosterProgram,
  { person, role }: Member,
  [tally, ...others]: readonly string[],
): readonly number[] | null {
  if (tally === undefined || others.length > 0) return null;
  return loadsOf.get(accountKey({ person, role, tally })) ?? null;
}

const NOUGHT = { atLeast: 0, atMost: 0 };

interface Possible {
  readonly n: number;
  readonly column: number;
}

/** Adds the hull of one person; returns what it costs. */
function addHull(
  { situation, program }: RosterProgram,
  counted: readonly OpenTurn[],
  loads: readonly number[] | null,
  carried: number,
): readonly Entry[] {
  const firsts = counted.filter(t => weekdaySign(t, situation) === 1).map(t => t.column);
  const cost = (n: number, m: number) => square(carried + 2 * m - n);
  const entries: Entry[] = [];
  const units: number[] = [];
  for (const { n, column } of addCounts(program, counted, loads)) {
    entries.push({ column, times: cost(n, 0) });
    for (let m = 1; m <= Math.min(n, firsts.length); m++) {
      const unit = addContinuous(program, 0, 1);
      addTerm(program, unit, 1);
      addTerm(program, column, -1);
      closeRow(program, { atMost: 0 });
      entries.push({ column: unit, times: cost(n, m) - cost(n, m - 1) });
      units.push(unit);
    }
  }
  addTerms(program, firsts);
  addTerms(program, units, -1);
  closeRow(program, NOUGHT);
  return entries;
}

type Program = RosterProgram['program'];

/** Columns w(n), of which one is 1: Σ w = 1 and Σ n·w = the number of counted turns. */
function addCounts(
  program: Program,
  counted: readonly OpenTurn[],
  loads: readonly number[] | null,
): readonly Possible[] {
  const { lower, upper } = program.columns;
  const least = loads?.filter(y => lower[y] === 1).length ?? 0;
  const most = loads?.filter(y => upper[y] === 1).length ?? counted.length;
  const possible = Array.from({ length: most - least + 1 }, (_, i) => ({
    n: least + i,
    column: addInteger(program, 0, 1),
  }));
  for (const { column } of possible) addTerm(program, column, 1);
  closeRow(program, { atLeast: 1, atMost: 1 });
  for (const { column } of counted) addTerm(program, column, -1);
  for (const { n, column } of possible) addTerm(program, column, n);
  closeRow(program, NOUGHT);
  // Where the counted turns are the whole load, w(n) = y(n) − y(n + 1): the two unary codes are one.
  for (const { n } of loads ? possible.slice(1) : []) {
    const load = loads?.[n - 1];
    if (load === undefined) continue;
    addTerm(program, load, 1);
    for (const later of possible) if (later.n >= n) addTerm(program, later.column, -1);
    closeRow(program, NOUGHT);
  }
  return possible;
}
