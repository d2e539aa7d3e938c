import { loadCost } from '../../objective/equal-turns.ts';
import { addContinuous, addTerms, closeRow, type Entry, type Objective } from '../program.ts';
import { openMembers, type RosterProgram } from '../turn-columns.ts';

/** LE in unary, as L1: the k-th eve of a member costs what it adds to (10·eves − due)². */
export function evenEvesForm(roster: RosterProgram): Objective {
  const { program } = roster;
  const { eves, eveDueTenths } = roster.situation.carried;
  const entries: Entry[] = [];
  let constant = 0;
  for (const { person, role, turns } of openMembers(roster)) {
    const due = eveDueTenths(person, role);
    const mine = turns.filter(t => eves.has(t.duty)).map(t => t.column);
    constant += loadCost(0, due);
    const loads = mine.map(() => addContinuous(program, 0, 1));
    for (const [i, column] of loads.entries())
      entries.push({ column, times: loadCost(i + 1, due) - loadCost(i, due) });
    if (mine.length === 0) continue;
    addTerms(program, mine);
    addTerms(program, loads, -1);
    closeRow(program, { atLeast: 0, atMost: 0 });
  }
  return { constant, entries };
}
