// L1 in unary: a person's n turns are n columns y(1) ≥ y(2) ≥ … of falling use, and y(k) costs what the k-th
// turn adds to (10·n − due)². These marginal costs rise by 200 each, so the linear program fills them in order
// by itself, and is as tight as the convex function.

import { monthOf } from '../../domain/civil-date.ts';
import { accountKey } from '../../domain/ledger.ts';
import type { RoleCode } from '../../domain/person.ts';
import { type Case, sum, talliesOf } from '../../objective/case.ts';
import { loadCost } from '../../objective/equal-turns.ts';
import { dateOf } from '../../rules/world.ts';
import {
  addContinuous,
  addTerm,
  addTerms,
  closeRow,
  type Entry,
  type Objective,
  type Program,
} from '../program.ts';
import { type OpenTurn, openMembers, type RosterProgram } from '../turn-columns.ts';

export function equalTurnsForm(roster: RosterProgram): Objective {
  const { situation, roles, loadsOf } = roster;
  const { duties } = situation.world;
  const tallies = new Map([...roles].map(role => [role, talliesOf(role, situation)]));
  const entries: Entry[] = [];
  let constant = 0;
  for (const { person, role, turns } of openMembers(roster))
    for (const tally of tallies.get(role) ?? []) {
      const mine = turns.filter(t => duties.get(t.duty)?.tally === tally);
      const due = situation.carried.dueTenths(person, role, tally);
      const loads = addLoads(roster.program, mine, mostPossible(mine, role, situation));
      const cost = costOfLoads(loads, due);
      loadsOf.set(accountKey({ person, role, tally }), loads);
      constant += cost.constant;
      entries.push(...cost.entries);
    }
  return { constant, entries };
}

/** No one can have more turns than there are, or than the monthly cap lets through. */
function mostPossible(mine: readonly OpenTurn[], role: RoleCode, { world }: Case): number {
  const cap = world.settings.maxPerMonth.get(role) ?? Number.POSITIVE_INFINITY;
  const byMonth = Map.groupBy(mine, t => monthOf(dateOf(t, world)));
  return sum([...byMonth.values()].map(turns => Math.min(cap, turns.length)));
}

/** Adds Σ x = Σ y for the turns that one person may have; returns the columns y(1), y(2) … */
export function addLoads(program: Program, mine: readonly OpenTurn[], most = mine.length): readonly number[] {
  const loads = Array.from({ length: most }, () => addContinuous(program, 0, 1));
  if (mine.length === 0) return loads;
  for (const { column } of mine) addTerm(program, column, 1);
  addTerms(program, loads, -1);
  closeRow(program, { atLeast: 0, atMost: 0 });
  return loads;
}

export function costOfLoads(loads: readonly number[], due: number): Objective {
  const entries = loads.map((column, i) => ({ column, times: loadCost(i + 1, due) - loadCost(i, due) }));
  return { constant: loadCost(0, due), entries };
}
