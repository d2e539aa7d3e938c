// `balance close`: postings of their own kind that bring every balance of a role and tally to zero, or all of them by one
// fraction within a bound. They sum to zero like all others, and `undo` takes them back.

import type { CivilDate } from '../../domain/civil-date.ts';
import { addDays } from '../../domain/civil-date.ts';
import { closeBooks } from '../../domain/close-books.ts';
import { type Closing, DUTY_UNITS } from '../../domain/ledger.ts';
import type { PersonCode, Role } from '../../domain/person.ts';
import { cleanText } from '../../domain/text.ts';
import { writeClosings } from '../../store/closings.ts';
import { readSettings } from '../../store/settings.ts';
import { wallTimeAt } from '../../time/clock.ts';
import { type Changed, changeFrom } from '../change-ward.ts';
import { findRole } from '../find-in-catalogue.ts';
import type { Office } from '../office.ts';
import { readPlanning } from '../roster/planning.ts';
import { readTurns, tallyOf } from './opening-balances.ts';
import { ledgerOf } from './read-ledger.ts';

export interface ClosingInput {
  readonly role: string;
  /** As typed: no balance stays larger; zero where it is null. */
  readonly within: string | null;
  readonly reason: string;
  /** Up to and with this day; today where it is null. */
  readonly date: CivilDate | null;
  readonly tally: string | null;
}

export interface ClosedAccount {
  readonly person: PersonCode;
  readonly name: string;
  /** Ledger units. */
  readonly before: number;
  readonly after: number;
}

export interface ClosedBooks {
  readonly role: Role;
  readonly date: CivilDate;
  readonly accounts: readonly ClosedAccount[];
}

export async function closeLedger(office: Office, input: ClosingInput): Promise<Changed<ClosedBooks>> {
  const now = (zone: string) => wallTimeAt(office.clock.now(), zone);
  return changeFrom(
    office,
    'balance close',
    db => {
      const today = now(readSettings(db).zone);
      const date = input.date ?? today.date;
      return { date, planning: readPlanning(db, { from: date, until: addDays(date, 1) }, today) };
    },
    ({ date, planning }) => {
      const { facts } = planning;
      const role = findRole(input.role, facts.roles, 'role');
      const tally = tallyOf(input.tally, facts);
      const balances = new Map<PersonCode, number>();
      for (const { account, units, date: posted } of ledgerOf(planning).postings)
        if (account.role === role.code && account.tally === tally && posted <= date)
          balances.set(account.person, (balances.get(account.person) ?? 0) + units);
      const within = input.within === null ? 0 : Math.abs(readTurns(input.within));
      const reason = cleanText(input.reason);
      const closings = [...closeBooks(balances, within)].map(
        ([person, units]): Closing => ({ account: { person, role: role.code, tally }, date, units, reason }),
      );
      const accounts = closings.map(({ account: { person }, units }): ClosedAccount => {
        const before = balances.get(person) ?? 0;
        const name = facts.people.find(p => p.code === person)?.name ?? person;
        return { person, name, before, after: before + units };
      });
      return {
        said: { role: role.code, date, people: closings.length, within: within / DUTY_UNITS, reason },
        result: { role, date, accounts },
        write: db => writeClosings(db, closings),
      };
    },
  );
}
