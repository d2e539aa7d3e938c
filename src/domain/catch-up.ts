// How much of an old balance is made good in a window. With the whole of it, somebody who joins or gains a skill late
// would be drawn for everything; so a balance counts up to so many turns a person and month, and the rest stays in the
// ledger for later.

import { type CivilDate, type CivilMonth, monthOf } from './civil-date.ts';
import {
  accountKey,
  balances,
  DUTY_UNITS,
  type DueDuty,
  entitlements,
  type LedgerInput,
  type Posting,
  postLedger,
} from './ledger.ts';
import { monthsOf, type Period } from './period.ts';
import type { PersonCode, RoleCode } from './person.ts';

/** Turns a person and month; `all` makes good everything at once. */
export type CatchUp = number | 'all';

/** The rule's default and the most it takes. */
export const CATCH_UP = { usual: 1, most: 4 } as const;

/** What an account is due in a window, in ledger units. */
export interface AccountDue {
  /** By share of the duties to be filled. */
  readonly entitled: number;
  /** Brought in from outside the window's months: above zero has done more than due. */
  readonly balance: number;
  /** How much of it counts now. */
  readonly counted: number;
  /** What published duties of the window's months that stay as they are add to it. */
  readonly madeGood: number;
}

export interface DueInput extends LedgerInput {
  readonly catchUp: CatchUp;
}

/** By account key, in its order. */
export function accountDues(
  source: DueInput,
  duties: readonly DueDuty[],
  window: Period,
): ReadonlyMap<string, AccountDue> {
  const postings = postLedger(source);
  const months = new Set(monthsOf(window));
  const isInside = (posting: Posting) => posting.duty !== null && months.has(monthOf(posting.date));
  const before = balances(postings.filter(p => !isInside(p)));
  const during = balances(postings.filter(isInside));
  const entitled = entitlements(duties, source.people, source.leave);
  const most = capOf(source.catchUp) * months.size;
  const keys = [...new Set([...entitled.keys(), ...before.keys(), ...during.keys()])].sort();
  return new Map(
    keys.map(key => {
      const balance = before.get(key) ?? 0;
      const due: AccountDue = {
        entitled: entitled.get(key) ?? 0,
        balance,
        counted: Math.max(-most, Math.min(most, balance)),
        madeGood: during.get(key) ?? 0,
      };
      return [key, due];
    }),
  );
}

/** Never below zero: nobody can serve less than nothing, and what others are due must not hide in it. */
export function unitsDue({ entitled, counted, madeGood }: AccountDue): number {
  return Math.max(0, entitled - counted - madeGood);
}

function capOf(catchUp: CatchUp): number {
  return catchUp === 'all' ? Number.POSITIVE_INFINITY : catchUp * DUTY_UNITS;
}

/** How many turns in a role a person may have in a month of the window. */
export type MostTurns = (person: PersonCode, role: RoleCode, month: CivilMonth) => number;

/** Shares are rounded by so much at most. */
const ROUNDING_UNITS = DUTY_UNITS / 1000;

/** ⌈share + catch-up⌉, less the turns of published duties that stay as they are. Null where nothing is capped. */
export function mostTurns(source: DueInput, duties: readonly DueDuty[], window: Period): MostTurns | null {
  const { people, leave, held, catchUp } = source;
  if (catchUp === 'all') return null;
  const months = new Map(
    monthsOf(window).map(month => {
      const isInside = ({ date }: { readonly date: CivilDate }) => monthOf(date) === month;
      const input = {
        people,
        leave,
        held: held.filter(isInside).map(inOneTally),
        openings: [],
        closings: [],
      };
      return [month, monthOfTurns(input, duties.filter(isInside).map(inOneTally))];
    }),
  );
  return (person, role, month) => {
    const { share, served } = months.get(month) ?? { share: new Map(), served: new Map() };
    const key = accountKey({ person, role, tally: ONE_TALLY });
    const most = (share.get(key) ?? 0) + capOf(catchUp) - ROUNDING_UNITS;
    return Math.max(0, Math.ceil(most / DUTY_UNITS) - (served.get(key) ?? 0) / DUTY_UNITS);
  };
}

/** What each is due and has of a month, in ledger units by account key. */
function monthOfTurns(input: LedgerInput, duties: readonly DueDuty[]) {
  const share = new Map(entitlements(duties, input.people, input.leave));
  const served = new Map<string, number>();
  for (const { account, kind, units } of postLedger(input)) {
    const sums = kind === 'served' ? served : share;
    sums.set(accountKey(account), (sums.get(accountKey(account)) ?? 0) + Math.abs(units));
  }
  return { share, served };
}

export const ONE_TALLY = '';

/** Counted together, whatever the tallies. */
export function inOneTally<Item extends { readonly tally: string }>(item: Item): Item {
  return { ...item, tally: ONE_TALLY };
}
