import { membersOf } from '../../objective/case.ts';
import { loadCost } from '../../objective/equal-turns.ts';
import { groupTurns } from '../../rules/world.ts';
import { addContinuous, addEquation, type Entry, type Objective, sumOf } from '../program.ts';
import type { RosterProgram } from '../turn-columns.ts';

/** LE in unary, as L1: the k-th eve of a member costs what it adds to (10·eves − due)². */
export function evenEvesForm({ situation, program, roles, turns }: RosterProgram): Objective {
  const { eves, eveDueTenths } = situation.carried;
  const byMember = groupTurns(
    turns.filter(t => eves.has(t.duty)),
    t => `${t.person} ${t.role}`,
  );
  const entries: Entry[] = [];
  let constant = 0;
  for (const { person, role } of membersOf(situation).filter(m => roles.has(m.role))) {
    const due = eveDueTenths(person, role);
    const mine = (byMember.get(`${person} ${role}`) ?? []).map(t => t.column);
    constant += loadCost(0, due);
    const loads = mine.map(() => addContinuous(program, 0, 1));
    for (const [i, column] of loads.entries())
      entries.push({ column, times: loadCost(i + 1, due) - loadCost(i, due) });
    if (mine.length > 0) addEquation(program, [...sumOf(mine), ...sumOf(loads, -1)], 0);
  }
  return { constant, entries };
}
