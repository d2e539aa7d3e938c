// One person's page of the ledger: every posting with the balance after it, so that an argument can be settled by
// reading down a column.

import type { Posting } from './ledger.ts';
import { inPeriod, type Period } from './period.ts';
import type { PersonCode } from './person.ts';

export interface LedgerLine {
  readonly posting: Posting;
  /** Ledger units after this posting. */
  readonly balance: number;
}

export interface PersonLedger {
  readonly person: PersonCode;
  /** Ledger units before the first day of the period, and after its last. */
  readonly carried: number;
  readonly closing: number;
  readonly lines: readonly LedgerLine[];
  /** Posted after the period, in duties already published. */
  readonly later: number;
}

/** `postings` in order of date, of everybody and of all time. */
export function personLedger(person: PersonCode, postings: readonly Posting[], period: Period): PersonLedger {
  const own = postings.filter(p => p.account.person === person);
  const sum = (of: readonly Posting[]) => of.reduce((total, p) => total + p.units, 0);
  const carried = sum(own.filter(p => p.date < period.from));
  const lines: LedgerLine[] = [];
  for (const posting of own.filter(p => inPeriod(p.date, period)))
    lines.push({ posting, balance: (lines.at(-1)?.balance ?? carried) + posting.units });
  return {
    person,
    carried,
    closing: lines.at(-1)?.balance ?? carried,
    lines,
    later: sum(own.filter(p => p.date >= period.until)),
  };
}

/** How many shared a debit of this duty: what "one of seven" is said from. */
export function sharersOf(posting: Posting, postings: readonly Posting[]): number {
  return postings.filter(
    p => p.kind === 'due' && p.duty === posting.duty && p.account.role === posting.account.role,
  ).length;
}

export interface Tallied {
  readonly turns: number;
  readonly mondays: number;
  readonly fridays: number;
  /** Duties on the last working day before a holiday. */
  readonly eves: number;
}
