// What earlier (and later, already published) duties hand to the objective: balances, weekdays, pairs.

import type { Duty } from '../../domain/duty.ts';
import type { Leave } from '../../domain/leave.ts';
import {
  accountKey,
  balances,
  entitlements,
  type HeldDuty,
  type OpeningBalance,
  postLedger,
  toTenths,
} from '../../domain/ledger.ts';
import { overlap, type Period } from '../../domain/period.ts';
import type { Person, PersonCode, RoleCode } from '../../domain/person.ts';
import type { FairnessSettings } from '../../domain/ward.ts';
import type { Carried } from '../../objective/carried.ts';

export interface HistorySource {
  readonly people: readonly Person[];
  readonly leave: ReadonlyMap<PersonCode, readonly Leave[]>;
  /** Published duties outside the window, with who served (the service record) or will serve. */
  readonly held: readonly HeldDuty[];
  readonly openings: readonly OpeningBalance[];
  readonly fairness: FairnessSettings;
}

/** The history as the engine takes it, for the duties about to be filled in `window`. */
export function carryHistory(source: HistorySource, window: Period, duties: readonly Duty[]): Carried {
  const { people, held, fairness } = source;
  const due = dueTenthsOf(source, duties);
  const weekdays = countWeekdays(held, fairness);
  const pairs = countPairs(held, fairness);
  return {
    fairness,
    dueTenths: (person, role, tally) => due.get(accountKey({ person, role, tally })) ?? 0,
    weekdayBalance: (person, role) => weekdays.get(`${person} ${role}`) ?? 0,
    pairHistory: (first, second) => pairs.get(`${first} ${second}`) ?? 0,
    shares: role => people.reduce((sum, person) => sum + shareIn(person, role, window), 0),
  };
}

/** Tenths of a duty due in these duties, by account key: entitlement minus balance, rounded once. */
export function dueTenthsOf(
  source: Omit<HistorySource, 'fairness'>,
  duties: readonly Duty[],
): ReadonlyMap<string, number> {
  const balance = balances(postLedger(source));
  const entitled = entitlements(duties, source.people, source.leave);
  const keys = [...new Set([...entitled.keys(), ...balance.keys()])].sort();
  return new Map(keys.map(key => [key, toTenths((entitled.get(key) ?? 0) - (balance.get(key) ?? 0))]));
}

function shareIn(person: Person, role: RoleCode, window: Period): number {
  const inWindow = person.memberships.filter(
    m => m.role === role && overlap({ from: m.from, until: m.until ?? window.until }, window),
  );
  return inWindow.at(-1)?.sharePercent ?? 0;
}

function countWeekdays(held: readonly HeldDuty[], fairness: FairnessSettings): ReadonlyMap<string, number> {
  const [plus, minus] = fairness.balancedWeekdays;
  const counts = new Map<string, number>();
  for (const { countsAs, served } of held) {
    const step = countsAs === plus ? 1 : countsAs === minus ? -1 : 0;
    if (step === 0) continue;
    for (const { person, role } of served) {
      const key = `${person} ${role}`;
      counts.set(key, (counts.get(key) ?? 0) + step);
    }
  }
  return counts;
}

function countPairs(held: readonly HeldDuty[], fairness: FairnessSettings): ReadonlyMap<string, number> {
  const [firstRole, secondRole] = fairness.mixedRoles;
  const counts = new Map<string, number>();
  for (const { served } of held)
    for (const first of served.filter(s => s.role === firstRole))
      for (const second of served.filter(s => s.role === secondRole)) {
        const key = `${first.person} ${second.person}`;
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
  return counts;
}
