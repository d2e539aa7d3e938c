// What earlier (and later, already published) duties hand to the objective: balances, weekdays, eves of holidays, pairs.

import {
  accountDues,
  type CatchUp,
  inOneTally,
  type MostTurns,
  mostTurns,
  ONE_TALLY,
  unitsDue,
} from '../../domain/catch-up.ts';
import type { Duty } from '../../domain/duty.ts';
import { accountKey, type HeldDuty, type LedgerInput, toTenths } from '../../domain/ledger.ts';
import { inMemory, type Mixing, pairHistory, pairKey } from '../../domain/look-back.ts';
import { overlap, type Period } from '../../domain/period.ts';
import type { Person, RoleCode } from '../../domain/person.ts';
import type { FairnessSettings } from '../../domain/ward.ts';
import type { Carried } from '../../objective/carried.ts';
import { eveFinder } from '../../workdays/eve-of-holiday.ts';
import type { OwnDay } from '../../workdays/work-calendar.ts';

/** `held` are published duties outside the window, with who served (the service record) or will serve. */
export interface HistorySource extends LedgerInput {
  readonly fairness: FairnessSettings;
  readonly ownDays: readonly OwnDay[];
  readonly keptApart: Pick<Mixing, 'forbidden' | 'traineeNeedsMentor'>;
}

/** The history as the engine takes it, for the duties about to be filled in `window`. */
export function carryHistory(source: HistorySource, window: Period, duties: readonly Duty[]): Carried {
  const { people, held, fairness } = source;
  const { catchUp } = fairness;
  const recent = inMemory(held, window, fairness.lookBackMonths);
  const due = dueTenthsOf(source, window, duties);
  const weekdays = countWeekdays(recent, fairness);
  const pairs = pairHistory(recent, duties, window, {
    people,
    roles: fairness.mixedRoles,
    ...source.keptApart,
  });
  const isEve = eveFinder(
    source.ownDays,
    [...recent, ...duties].map(d => d.date),
  );
  const [eves, pastEves] = [duties.filter(d => isEve(d.date)), recent.filter(d => isEve(d.date))];
  const eveSource = { ...source, held: pastEves.map(inOneTally), openings: [], closings: [], catchUp };
  const eveDue = tenthsDue(eveSource, window, eves.map(inOneTally));
  return {
    fairness,
    dueTenths: (person, role, tally) => due.get(accountKey({ person, role, tally })) ?? 0,
    weekdayBalance: (person, role) => weekdays.get(`${person} ${role}`) ?? 0,
    eves: new Set(eves.map(d => d.id)),
    eveDueTenths: (person, role) => eveDue.get(accountKey({ person, role, tally: ONE_TALLY })) ?? 0,
    pairHistory: (first, second) => pairs.get(pairKey(first, second)) ?? 0,
    shares: role => people.reduce((sum, person) => sum + shareIn(person, role, window), 0),
  };
}

/** How many turns in a month of the window are share and catch-up. */
export function mostTurnsOf(
  source: HistorySource,
  window: Period,
  duties: readonly Duty[],
): MostTurns | null {
  return mostTurns({ ...source, catchUp: source.fairness.catchUp }, duties, window);
}

/** Tenths of a duty due in these duties, by account key: entitlement minus what counts of the balance, rounded once. */
export function dueTenthsOf(
  source: LedgerInput & { readonly fairness: FairnessSettings },
  window: Period,
  duties: readonly Duty[],
): ReadonlyMap<string, number> {
  return tenthsDue({ ...source, catchUp: source.fairness.catchUp }, window, duties);
}

function tenthsDue(
  source: LedgerInput & { readonly catchUp: CatchUp },
  window: Period,
  duties: readonly Duty[],
): ReadonlyMap<string, number> {
  return new Map(
    [...accountDues(source, duties, window)].map(([key, due]) => [key, toTenths(unitsDue(due))]),
  );
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
