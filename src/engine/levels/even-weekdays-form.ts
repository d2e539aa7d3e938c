// L2 with the parity hull. A person who has n turns on the two balanced weekdays, M of them on the first, costs
// (h + 2M − n)², h carried in. Written plainly its linear relaxation lets a Monday be half taken and finds nearly
// nothing; but n and M − (n − M) have the same parity. So for each n still possible there is a column w(n), and
// for each n a unary M of its own whose marginal costs rise: the convex hull of all pairs (n, M).

import type { Turn } from '../../domain/duty.ts';
import { type Member, membersOf, square, talliesOf } from '../../objective/case.ts';
import { weekdaySign } from '../../objective/even-weekdays.ts';
import { groupTurns, turnKey } from '../../rules/world.ts';
import type { Entry, Objective } from '../program.ts';
import type { RosterProgram } from '../turn-columns.ts';
import { loadColumn } from './equal-turns-form.ts';

export function evenWeekdaysForm(roster: RosterProgram): Objective {
  const { situation, roles, turns } = roster;
  const byMember = groupTurns(turns, t => `${t.person} ${t.role}`);
  const entries: Entry[] = [];
  let constant = 0;
  for (const member of membersOf(situation).filter(m => roles.has(m.role))) {
    const carried = situation.carried.weekdayBalance(member.person, member.role);
    const mine = byMember.get(`${member.person} ${member.role}`) ?? [];
    const counted = mine.filter(t => weekdaySign(t, situation) !== 0);
    if (counted.length === 0) constant += square(carried);
    else entries.push(...addHull(roster, member, counted, counted.length === mine.length, carried));
  }
  return { constant, entries };
}

interface Possible {
  readonly n: number;
  readonly column: number;
}

/** Adds the hull of one person; returns what it costs. */
function addHull(
  roster: RosterProgram,
  member: Member,
  counted: readonly Turn[],
  allCounted: boolean,
  carried: number,
): readonly Entry[] {
  const { situation, program, columnOf } = roster;
  const possible = addCounts(roster, member, counted, allCounted);
  const firsts = counted.filter(t => weekdaySign(t, situation) === 1);
  const cost = (n: number, m: number) => square(carried + 2 * m - n);
  const entries: Entry[] = [];
  const units: Entry[] = [];
  for (const { n, column } of possible) {
    entries.push({ column, times: cost(n, 0) });
    for (let m = 1; m <= Math.min(n, firsts.length); m++) {
      const name = `first-weekday ${member.person} ${member.role} ${n} ${m}`;
      const unit = program.column(name, { lower: 0, upper: 1, integer: false });
      program.row(
        `${name} only`,
        [
          { column: unit, times: 1 },
          { column, times: -1 },
        ],
        Number.NEGATIVE_INFINITY,
        0,
      );
      entries.push({ column: unit, times: cost(n, m) - cost(n, m - 1) });
      units.push({ column: unit, times: -1 });
    }
  }
  const taken = firsts.map(t => ({ column: columnOf.get(turnKey(t)) ?? 0, times: 1 }));
  program.row(`first-weekday ${member.person} ${member.role}`, [...taken, ...units], 0, 0);
  return entries;
}

/** Columns w(n), of which one is 1: Σ w = 1 and Σ n·w = the number of counted turns. */
function addCounts(
  roster: RosterProgram,
  member: Member,
  counted: readonly Turn[],
  allCounted: boolean,
): readonly Possible[] {
  const { situation, program, columnOf } = roster;
  const tallies = talliesOf(member.role, situation);
  const [tally] = tallies;
  const isLoad = allCounted && tallies.length === 1 && tally !== undefined;
  const loads = isLoad ? loadsOf(roster, member, tally) : [];
  const least = loads.filter(y => (program.columns[y]?.lower ?? 0) > 0.5).length;
  const most = isLoad ? loads.filter(y => (program.columns[y]?.upper ?? 1) > 0.5).length : counted.length;
  const name = `count ${member.person} ${member.role}`;
  const possible = Array.from({ length: most - least + 1 }, (_, i) => {
    const n = least + i;
    return { n, column: program.column(`${name} ${n}`, { lower: 0, upper: 1, integer: true }) };
  });
  program.row(
    `${name} one`,
    possible.map(({ column }) => ({ column, times: 1 })),
    1,
    1,
  );
  const taken = counted.map(t => ({ column: columnOf.get(turnKey(t)) ?? 0, times: -1 }));
  program.row(`${name} sum`, [...taken, ...possible.map(({ n, column }) => ({ column, times: n }))], 0, 0);
  // Where the counted turns are the whole load, w(n) = y(n) − y(n + 1): the two unary codes are one.
  for (const { n } of isLoad ? possible.slice(1) : []) {
    const later = possible.filter(p => p.n >= n).map(p => ({ column: p.column, times: -1 }));
    const load = loads[n - 1];
    if (load !== undefined) program.row(`${name} ${n} is load`, [{ column: load, times: 1 }, ...later], 0, 0);
  }
  return possible;
}

function loadsOf({ program }: RosterProgram, member: Member, tally: string): readonly number[] {
  const prefix = loadColumn({ ...member, tally }, 0).slice(0, -1);
  return program.columns.flatMap((column, i) => (column.name.startsWith(prefix) ? [i] : []));
}
