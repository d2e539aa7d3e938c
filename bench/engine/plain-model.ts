// The obvious model of a ward's roster, for comparison: all roles in one program, a choice column for each value
// that a squared sum may take, a column for each pair of close turns and each possible meeting, and after each
// level a row "level <= best". Correct, and what most people would write first.

import { frameOf } from '../../src/engine/frame.ts';
import {
  addInteger,
  addRow,
  type Entry,
  type Objective,
  type Program,
  sumOf,
} from '../../src/engine/program.ts';
import {
  type OpenTurn,
  type RosterProgram,
  rosterProgram,
  takenTurns,
} from '../../src/engine/turn-columns.ts';
import { type Case, membersOf, square } from '../../src/objective/case.ts';
import { loadCost } from '../../src/objective/equal-turns.ts';
import { weekdaySign } from '../../src/objective/even-weekdays.ts';
import { levelOrder } from '../../src/objective/levels.ts';
import { measure } from '../../src/objective/measure.ts';
import { closenessCost, neighbouringSlots, spreadWidths } from '../../src/objective/turns-apart.ts';
import { wishCost } from '../../src/objective/wishes.ts';
import { sortWorld } from '../../src/rules/world.ts';

export interface PlainAnswer {
  readonly levels: readonly number[];
  readonly proven: boolean;
}

/** Minimises one level; null where it found nothing in its time. */
export type Minimise = (
  program: Program,
  objective: Objective,
) => Promise<{ readonly value: number; readonly columns: Float64Array; readonly proven: boolean } | null>;

/** Null where the first level found nothing in its time. */
export async function solvePlainly(given: Case, minimise: Minimise): Promise<PlainAnswer | null> {
  const situation = { ...given, world: sortWorld(given.world) };
  const roles = new Set([...situation.world.duties.values()].flatMap(d => d.seats.map(s => s.role)));
  const roster = rosterProgram(frameOf(situation), roles);
  let columns: Float64Array | null = null;
  let proven = true;
  for (const level of levelOrder(situation)) {
    const objective = FORMS[level]?.(roster) ?? { constant: 0, entries: [] };
    const best = await minimise(roster.program, objective);
    proven &&= best?.proven ?? false;
    if (!best) break;
    columns = best.columns;
    addRow(roster.program, objective.entries, { atMost: Math.round(best.value) - objective.constant });
  }
  return columns && { levels: measure(takenTurns(roster, columns), situation).map(l => l.value), proven };
}

const FORMS: Partial<Record<string, (roster: RosterProgram) => Objective>> = {
  L0: ({ emptyOf }) => ({ constant: 0, entries: sumOf([...emptyOf.values()]) }),
  L1: equalTurns,
  L2: evenWeekdays,
  L3: turnsApart,
  L4: variedPairs,
  L5: ({ turns, situation }) => ({
    constant: 0,
    entries: turns.map(t => ({ column: t.column, times: wishCost(t, situation) })),
  }),
};

/** One column for each value that Σ may take, of which one is 1; its cost is that of the value. */
function addChoice(
  program: Program,
  sum: readonly Entry[],
  [least, most]: readonly [number, number],
  cost: (value: number) => number,
): readonly Entry[] {
  const values = Array.from({ length: most - least + 1 }, (_, i) => least + i);
  const choices = values.map(value => ({ value, column: addInteger(program, 0, 1) }));
  addRow(program, sumOf(choices.map(c => c.column)), { atLeast: 1, atMost: 1 });
  const chosen = choices.map(c => ({ column: c.column, times: -c.value }));
  addRow(program, [...sum, ...chosen], { atLeast: 0, atMost: 0 });
  return choices.map(c => ({ column: c.column, times: cost(c.value) }));
}

function byMember({ situation, turns }: RosterProgram) {
  return membersOf(situation).map(member => ({
    member,
    mine: turns.filter(t => t.person === member.person && t.role === member.role),
  }));
}

function equalTurns(roster: RosterProgram): Objective {
  const { situation, program } = roster;
  const entries = byMember(roster).flatMap(({ member: { person, role }, mine }) => {
    const tally = [...situation.world.duties.values()][0]?.tally ?? '';
    const due = situation.carried.dueTenths(person, role, tally);
    return addChoice(program, sumOf(mine.map(t => t.column)), [0, mine.length], n => loadCost(n, due));
  });
  return { constant: 0, entries };
}

function evenWeekdays(roster: RosterProgram): Objective {
  const { situation, program } = roster;
  const entries = byMember(roster).flatMap(({ member: { person, role }, mine }) => {
    const carried = situation.carried.weekdayBalance(person, role);
    const sum = mine.map(t => ({ column: t.column, times: weekdaySign(t, situation) }));
    return addChoice(program, sum, [-mine.length, mine.length], n => square(carried + n));
  });
  return { constant: 0, entries };
}

/** close(a, b) >= x(a) + x(b) − 1 − Σ of those between. */
function turnsApart(roster: RosterProgram): Objective {
  const { situation, program } = roster;
  const slotOf = (turn: OpenTurn) => situation.world.duties.get(turn.duty)?.slot ?? 0;
  const entries: Entry[] = [];
  for (const { member, mine } of byMember(roster)) {
    const widths = spreadWidths(member.role, situation);
    const open = mine.map(t => ({ slot: slotOf(t), column: t.column }));
    const outside = neighbouringSlots(member, situation).map(slot => ({ slot, column: null }));
    const placed = [...open, ...outside].sort((a, b) => a.slot - b.slot);
    for (const [i, a] of placed.entries())
      for (const [j, b] of placed.entries()) {
        const cost = j > i ? closenessCost(b.slot - a.slot, widths) : 0;
        if (cost === 0) continue;
        const close = addInteger(program, 0, 1);
        const ends = [a, b].flatMap(p => p.column ?? []);
        const between = placed.slice(i + 1, j).flatMap(p => p.column ?? []);
        const others = [...between, close].map(column => ({ column, times: -1 }));
        addRow(program, [...sumOf(ends), ...others], { atMost: ends.length - 1 });
        entries.push({ column: close, times: cost });
      }
  }
  return { constant: 0, entries };
}

function variedPairs({ situation, program, turns }: RosterProgram): Objective {
  const [first, second] = situation.carried.fairness.mixedRoles;
  const meetings = new Map<string, { history: number; columns: number[] }>();
  for (const a of turns.filter(t => t.role === first))
    for (const b of turns.filter(t => t.role === second && t.duty === a.duty)) {
      const both = addInteger(program, 0, 1);
      addRow(program, [...sumOf([a.column, b.column]), { column: both, times: -1 }], { atMost: 1 });
      const key = `${a.person} ${b.person}`;
      const history = situation.carried.pairHistory(a.person, b.person);
      const pair = meetings.get(key) ?? { history, columns: [] };
      pair.columns.push(both);
      meetings.set(key, pair);
    }
  const entries = [...meetings.values()].flatMap(({ history, columns }) =>
    addChoice(program, sumOf(columns), [0, columns.length], c => history * c + (c * (c - 1)) / 2),
  );
  return { constant: 0, entries };
}
