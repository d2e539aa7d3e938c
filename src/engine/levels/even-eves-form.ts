import type { Entry, Objective } from '../program.ts';
import { openMembers, type RosterProgram } from '../turn-columns.ts';
import { addLoads, costOfLoads } from './equal-turns-form.ts';

/** LE in unary, as L1: the k-th eve of a member costs what it adds to (10·eves − due)². */
export function evenEvesForm(roster: RosterProgram): Objective {
  const { eves, eveDueTenths } = roster.situation.carried;
  const entries: Entry[] = [];
  let constant = 0;
  for (const { person, role, turns } of openMembers(roster)) {
    const mine = turns.filter(t => eves.has(t.duty));
    const cost = costOfLoads(addLoads(roster.program, mine), eveDueTenths(person, role));
    constant += cost.constant;
    entries.push(...cost.entries);
  }
  return { constant, entries };
}
