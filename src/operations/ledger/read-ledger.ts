// The whole ledger of a ward, from everything ever published and served.

import { type HeldDuty, type Posting, postLedger } from '../../domain/ledger.ts';
import { heldDuties, heldOutside } from '../../domain/roster/who-served.ts';
import type { Office } from '../office.ts';
import { readFrom } from '../operate.ts';
import { groupByPerson, type Planning, planningOf } from '../roster/planning.ts';

export interface WardLedger {
  readonly planning: Planning;
  readonly held: readonly HeldDuty[];
  /** In order of date; they sum to zero. */
  readonly postings: readonly Posting[];
}

export async function readLedger(office: Office, periodText: string): Promise<WardLedger> {
  return readFrom(office, db => ledgerOf(planningOf(db, office, periodText)));
}

export function ledgerOf(planning: Planning): WardLedger {
  const held = heldDuties(heldOutside(planning.allPublished.duties, new Set()), planning.records);
  const { people, openings, closings, leave } = planning.facts;
  return {
    planning,
    held,
    postings: postLedger({ people, openings, closings, held, leave: groupByPerson(leave) }),
  };
}
