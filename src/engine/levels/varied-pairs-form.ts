// L4. A pair that has met h times before and meets c times more costs h·c + c(c−1)/2: in unary, the k-th
// meeting costs h + k − 1, which rises. With one of the two roles settled the meetings of a pair are a plain
// sum of turns; with both open, each possible meeting has a column m ≥ x + x′ − 1, and m ≤ x, m ≤ x′ come of
// the costs.

import type { Turn } from '../../domain/duty.ts';
import { groupTurns, turnKey } from '../../rules/world.ts';
import type { Entry, Objective } from '../program.ts';
import type { RosterProgram } from '../turn-columns.ts';

/** A duty in which a pair may meet: linear entries whose sum is 1 where they do. */
interface Pair {
  readonly name: string;
  readonly history: number;
  readonly meetings: Entry[];
}

export function variedPairsForm(roster: RosterProgram, settled: readonly Turn[]): Objective {
  const { program } = roster;
  const entries: Entry[] = [];
  for (const { name, history, meetings } of pairsOf(roster, settled)) {
    if (history === 0 && meetings.length < 2) continue;
    const units = meetings.map((_, i) => {
      const column = program.column(`meeting ${name} ${i + 1}`, { lower: 0, upper: 1, integer: false });
      entries.push({ column, times: history + i });
      return { column, times: -1 };
    });
    program.row(`meetings ${name}`, [...meetings, ...units], Number.NEGATIVE_INFINITY, 0);
  }
  return { constant: 0, entries };
}

function pairsOf(roster: RosterProgram, settled: readonly Turn[]): Iterable<Pair> {
  const { situation, roles, turns } = roster;
  const [firstRole, secondRole] = situation.carried.fairness.mixedRoles;
  const all = [...turns, ...settled.filter(t => !roles.has(t.role))];
  const pairs = new Map<string, Pair>();
  for (const together of groupTurns(all, t => t.duty).values())
    for (const first of together.filter(t => t.role === firstRole))
      for (const second of together.filter(t => t.role === secondRole && t.person !== first.person)) {
        const name = `${first.person} ${second.person}`;
        const history = situation.carried.pairHistory(first.person, second.person);
        const pair = pairs.get(name) ?? { name, history, meetings: [] };
        pair.meetings.push(...meeting(roster, first, second));
        pairs.set(name, pair);
      }
  return pairs.values();
}

function meeting({ program, columnOf }: RosterProgram, first: Turn, second: Turn): readonly Entry[] {
  const [a, b] = [columnOf.get(turnKey(first)), columnOf.get(turnKey(second))];
  if (a !== undefined && b !== undefined) {
    const name = `meet ${turnKey(first)} ${second.person}`;
    const both = program.column(name, { lower: 0, upper: 1, integer: false });
    program.row(
      name,
      [
        { column: a, times: 1 },
        { column: b, times: 1 },
        { column: both, times: -1 },
      ],
      Number.NEGATIVE_INFINITY,
      1,
    );
    return [{ column: both, times: 1 }];
  }
  const open = a ?? b;
  return open === undefined ? [] : [{ column: open, times: 1 }];
}
