// `fairness PERIOD --person`: one person's page of the ledger.

import type { Posting } from '../../domain/ledger.ts';
import type { Period } from '../../domain/period.ts';
import type { Person } from '../../domain/person.ts';
import { type PersonLedger, personLedger, sharersOf } from '../../domain/person-ledger.ts';
import { eveFinder } from '../../workdays/eve-of-holiday.ts';
import { findPerson } from '../find-person.ts';
import type { Office } from '../office.ts';
import { readLedger, type WardLedger } from './read-ledger.ts';

export interface PersonPage {
  readonly person: Pick<Person, 'code' | 'name' | 'title' | 'unit'>;
  readonly period: Period;
  readonly ledger: PersonLedger;
  readonly lines: readonly PageLine[];
}

export interface PageLine {
  readonly posting: Posting;
  readonly balance: number;
  /** For a turn due: among how many it was shared. */
  readonly sharers: number;
  readonly eve: boolean;
  /** Whether the service record says so; else it is the published roster that does. */
  readonly recorded: boolean;
}

export async function personPage(office: Office, periodText: string, typed: string): Promise<PersonPage> {
  return pageOf(await readLedger(office, periodText), typed);
}

/** From a ledger that was already read. Throws `person-unknown` or `person-ambiguous`. */
export function pageOf({ planning, postings }: WardLedger, typed: string): PersonPage {
  const { code, name, title, unit } = findPerson(typed, planning.facts.people);
  const ledger = personLedger(code, postings, planning.period);
  const isEve = eveFinder(
    planning.facts.ownDays,
    ledger.lines.map(l => l.posting.date),
  );
  const lines = ledger.lines.map(({ posting, balance }) => ({
    posting,
    balance,
    sharers: posting.kind === 'due' ? sharersOf(posting, postings) : 0,
    eve: posting.kind === 'served' && isEve(posting.date),
    recorded: posting.duty !== null && planning.records.has(posting.duty),
  }));
  return { person: { code, name, title, unit }, period: planning.period, ledger, lines };
}
