// L1 in unary: a person's n turns are n columns y(1) ≥ y(2) ≥ … of falling use, and y(k) costs what the k-th
// turn adds to (10·n − due)². These marginal costs rise by 200 each, so the linear program fills them in order
// by itself, and is as tight as the convex function.

import { monthOf } from '../../domain/civil-date.ts';
import type { Turn } from '../../domain/duty.ts';
import { type Member, membersOf, talliesOf } from '../../objective/case.ts';
import { loadCost } from '../../objective/equal-turns.ts';
import { dateOf, groupTurns, turnKey } from '../../rules/world.ts';
import type { Entry, Objective } from '../program.ts';
import type { RosterProgram } from '../turn-columns.ts';

export interface Account extends Member {
  readonly tally: string;
}

export function loadColumn({ person, role, tally }: Account, k: number): string {
  return `load ${person} ${role} ${tally} ${k}`;
}

export function equalTurnsForm(roster: RosterProgram): Objective {
  const { situation, roles } = roster;
  const entries: Entry[] = [];
  let constant = 0;
  for (const member of membersOf(situation).filter(m => roles.has(m.role)))
    for (const tally of talliesOf(member.role, situation)) {
      const account = { ...member, tally };
      const due = situation.carried.dueTenths(member.person, member.role, tally);
      constant += loadCost(0, due);
      for (const [i, column] of addLoad(roster, account).entries())
        entries.push({ column, times: loadCost(i + 1, due) - loadCost(i, due) });
    }
  return { constant, entries };
}

/** Adds Σ x = Σ y for one account; returns the columns y(1), y(2) … */
function addLoad(
  { situation, program, turns, columnOf }: RosterProgram,
  account: Account,
): readonly number[] {
  const { world } = situation;
  const mine = turns.filter(
    t =>
      t.person === account.person &&
      t.role === account.role &&
      world.duties.get(t.duty)?.tally === account.tally,
  );
  if (mine.length === 0) return [];
  const loads = Array.from(
    {
      length: mostTurns(mine, roster => dateOf(roster, world), world.settings.maxPerMonth.get(account.role)),
    },
    (_, i) => program.column(loadColumn(account, i + 1), { lower: 0, upper: 1, integer: false }),
  );
  program.row(
    `load ${account.person} ${account.role} ${account.tally}`,
    [
      ...mine.map(t => ({ column: columnOf.get(turnKey(t)) ?? 0, times: 1 })),
      ...loads.map(column => ({ column, times: -1 })),
    ],
    0,
    0,
  );
  return loads;
}

/** No one can have more turns than there are, or than the monthly cap lets through. */
function mostTurns(
  mine: readonly Turn[],
  dateOfTurn: (turn: Turn) => ReturnType<typeof dateOf>,
  cap = Number.POSITIVE_INFINITY,
): number {
  const months = groupTurns(mine, t => monthOf(dateOfTurn(t)));
  return [...months.values()].reduce((most, turns) => most + Math.min(cap, turns.length), 0);
}
