// The fairness ledger (sổ công bằng): double entry, derived from what was published and served, never stored.
// Every duty credits those who served and debits the same total to those whose turn it could have been, so all
// postings sum to zero, for leavers too. A positive balance has done more than due.

import { apportion, type Weight } from './apportion.ts';
import { type CivilDate, type Weekday, weekdayOf } from './civil-date.ts';
import type { Duty, DutyId, Turn } from './duty.ts';
import { isExempt, type Leave, leaveOn } from './leave.ts';
import { membershipOn, type Person, type PersonCode, type RoleCode } from './person.ts';

/** One duty, in ledger units: a third of a duty is still a whole number to within a millionth. */
export const DUTY_UNITS = 1_000_000;
const TENTH_UNITS = DUTY_UNITS / 10;

export interface Account {
  readonly person: PersonCode;
  readonly role: RoleCode;
  readonly tally: string;
}

export interface Posting {
  readonly account: Account;
  readonly kind: 'served' | 'due' | 'opening' | 'closing';
  readonly date: CivilDate;
  /** Null for an opening balance and where books were closed. */
  readonly duty: DutyId | null;
  /** The weekday the duty counts as. */
  readonly weekday: Weekday;
  /** Ledger units: positive for a turn served, negative for a turn due. */
  readonly units: number;
  readonly reason: string;
}

/** A duty that was or will be held, with those who serve in it. */
export interface HeldDuty extends Pick<Duty, 'date' | 'countsAs' | 'tally'> {
  readonly duty: DutyId;
  readonly served: readonly Pick<Turn, 'person' | 'role'>[];
}

export interface OpeningBalance {
  readonly account: Account;
  readonly date: CivilDate;
  readonly units: number;
  readonly reason: string;
}

/** What closing the books takes from an account, on its date; over a role and tally it sums to zero. */
export type Closing = OpeningBalance;

export interface LedgerInput {
  readonly people: readonly Person[];
  readonly leave: ReadonlyMap<PersonCode, readonly Leave[]>;
  readonly held: readonly HeldDuty[];
  readonly openings: readonly OpeningBalance[];
  readonly closings: readonly Closing[];
}

/** All postings in order of date. They sum to zero. */
export function postLedger({ people, leave, held, openings, closings }: LedgerInput): readonly Posting[] {
  const postings = [
    ...openings.flatMap(opening => openingPostings(opening, people, leave)),
    ...held.flatMap(duty => dutyPostings(duty, people, leave)),
    ...closings.map(closing => ofNoDuty('closing', closing)),
  ];
  return postings.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** The members of a role whose turn it could be on a date, by share: not those on exempt leave all day. */
export function dueOn(
  role: RoleCode,
  date: CivilDate,
  people: readonly Person[],
  leave: ReadonlyMap<PersonCode, readonly Leave[]>,
): readonly Weight<PersonCode>[] {
  return people.flatMap(person => {
    const membership = membershipOn(person, date);
    if (membership?.role !== role || membership.sharePercent === 0) return [];
    const away = (leave.get(person.code) ?? []).filter(l => isExempt(l.kind));
    return leaveOn(date, null, away) ? [] : [{ code: person.code, weight: membership.sharePercent }];
  });
}

function dutyPostings(held: HeldDuty, people: readonly Person[], leave: LedgerInput['leave']): Posting[] {
  const roles = [...new Set(held.served.map(s => s.role))].sort();
  return roles.flatMap(role => {
    const served = held.served.filter(s => s.role === role).map(s => s.person);
    const total = served.length * DUTY_UNITS;
    const due = dueOn(role, held.date, people, leave);
    const borne: readonly (readonly [PersonCode, number])[] =
      due.length > 0 ? [...apportion(total, due)] : served.map(code => [code, DUTY_UNITS]);
    const post = (person: PersonCode, kind: 'served' | 'due', units: number): Posting => ({
      account: { person, role, tally: held.tally },
      kind,
      date: held.date,
      duty: held.duty,
      weekday: held.countsAs,
      units,
      reason: '',
    });
    return [
      ...served.map(person => post(person, 'served', DUTY_UNITS)),
      ...borne.map(([person, units]) => post(person, 'due', -units)),
    ];
  });
}

/** An opening balance stands against the others of the role by share, so that it too sums to zero. */
function openingPostings(
  opening: OpeningBalance,
  people: readonly Person[],
  leave: LedgerInput['leave'],
): Posting[] {
  const { account, date, units, reason } = opening;
  const others = dueOn(account.role, date, people, leave).filter(w => w.code !== account.person);
  if (others.length === 0) return [];
  const post = (person: PersonCode, amount: number) =>
    ofNoDuty('opening', { account: { ...account, person }, date, units: amount, reason });
  const sign = Math.sign(units);
  const against = [...apportion(Math.abs(units), others)].map(([code, part]) => post(code, -sign * part));
  return [post(account.person, units), ...against];
}

function ofNoDuty(kind: 'opening' | 'closing', balance: OpeningBalance): Posting {
  return { ...balance, kind, duty: null, weekday: weekdayOf(balance.date) };
}

/** A duty to come, as entitlements are counted from it. */
export type DueDuty = Pick<Duty, 'date' | 'tally' | 'seats'>;

/** What each account is due of the seats of these duties, in ledger units by account key: the debits to come. */
export function entitlements(
  duties: readonly DueDuty[],
  people: readonly Person[],
  leave: LedgerInput['leave'],
): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { date, tally, seats } of duties)
    for (const { role, count } of seats)
      for (const [person, units] of apportion(count * DUTY_UNITS, dueOn(role, date, people, leave))) {
        const key = accountKey({ person, role, tally });
        sums.set(key, (sums.get(key) ?? 0) + units);
      }
  return sums;
}

export function accountKey({ person, role, tally }: Account): string {
  return `${person} ${role} ${tally}`;
}

/** Balance by account key, in ledger units. */
export function balances(postings: readonly Posting[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { account, units } of postings)
    sums.set(accountKey(account), (sums.get(accountKey(account)) ?? 0) + units);
  return sums;
}

/** Ledger units in tenths of a duty, half a tenth rounded up; rounded once, for the engine, and never carried. */
export function toTenths(units: number): number {
  return Math.floor(units / TENTH_UNITS + 0.5);
}
