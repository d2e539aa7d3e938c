// Fairness over a period: what each person was due, had, and carries on.

import { type AccountDue, accountDues } from '../../domain/catch-up.ts';
import { type CivilDate, daysBetween } from '../../domain/civil-date.ts';
import type { Duty, DutyId } from '../../domain/duty.ts';
import type { FairnessRow } from '../../domain/fairness-row.ts';
import { forcedBalances } from '../../domain/forced-balance.ts';
import {
  accountKey,
  balances,
  entitlements,
  type HeldDuty,
  postLedger,
  toTenths,
} from '../../domain/ledger.ts';
import type { SkillRequirement } from '../../domain/pattern.ts';
import type { Period } from '../../domain/period.ts';
import { comparePeople, type PersonCode, type RoleCode } from '../../domain/person.ts';
import type { Tallied } from '../../domain/person-ledger.ts';
import { isHeld, type RosterDuty } from '../../domain/roster/roster-duty.ts';
import { heldDuties, heldOutside } from '../../domain/roster/who-served.ts';
import type { WardFacts } from '../../store/ward-facts.ts';
import { eveFinder } from '../../workdays/eve-of-holiday.ts';
import { groupByPerson, type Planning, windowOf } from './planning.ts';

/** Of a roster, against everything else that is published. */
export function fairnessOf(
  { facts, period, allPublished, records }: Planning,
  roster: readonly RosterDuty[],
): readonly FairnessRow[] {
  const held = roster.filter(isHeld);
  const others = heldOutside(allPublished.duties, new Set(roster.map(d => d.duty.id)));
  return fairnessRows({
    facts,
    period,
    duties: held.map(d => d.duty),
    held: heldDuties(held, records),
    before: heldDuties(others, records),
    requires: new Map(
      [...held, ...others].flatMap(({ duty }) => (duty.requires ? [[duty.id, duty.requires]] : [])),
    ),
  });
}

export interface FairnessInput {
  readonly facts: WardFacts;
  readonly period: Period;
  /** The duties of the period. */
  readonly duties: readonly Duty[];
  /** Those who serve in them. */
  readonly held: readonly HeldDuty[];
  /** All other published duties. */
  readonly before: readonly HeldDuty[];
  /** What any of these duties requires. */
  readonly requires: ReadonlyMap<DutyId, SkillRequirement>;
}

/** By role as the ward orders them, then by name. Everyone who is due something, served, or has a balance. */
export function fairnessRows(input: FairnessInput): readonly FairnessRow[] {
  const { facts, duties, held, before } = input;
  const leave = groupByPerson(facts.leave);
  const { people, openings, closings } = facts;
  const pace = paceOf(input);
  const postings = postLedger({ people, leave, held: [...before, ...held], openings, closings });
  const upTo = (date: CivilDate) => balances(postings.filter(p => p.date < date));
  const [carried, after] = [upTo(input.period.from), upTo(input.period.until)];
  const due = entitlements(duties, people, leave);
  const tallies = [...new Set([...duties.map(d => d.tally), ...before.map(h => h.tally)])];
  const sum = (of: ReadonlyMap<string, number>, person: PersonCode, role: RoleCode) =>
    tallies.reduce((total, tally) => total + (of.get(accountKey({ person, role, tally })) ?? 0), 0);
  const tallied = tallier(facts, [...before, ...held]);
  return facts.roles.flatMap(role =>
    people.toSorted(comparePeople).flatMap((person): FairnessRow[] => {
      const served = (h: HeldDuty) => h.served.some(s => s.person === person.code && s.role === role.code);
      const mine = held.filter(served);
      const [entitled, balance] = [sum(due, person.code, role.code), sum(after, person.code, role.code)];
      if (mine.length === 0 && entitled === 0 && balance === 0) return [];
      const dates = mine.map(h => h.date).sort();
      const gaps = dates.slice(1).map((date, i) => daysBetween(dates[i] ?? date, date));
      const { turns, mondays, fridays, eves } = tallied(mine);
      return [
        {
          person: person.code,
          name: person.name,
          role: role.code,
          entitlementTenths: toTenths(entitled),
          turns,
          balanceBeforeTenths: toTenths(sum(carried, person.code, role.code)),
          balanceAfterTenths: toTenths(balance),
          ...pace(person.code, role.code),
          mondays,
          fridays,
          eves,
          ever: tallied([...before.filter(served), ...mine]),
          shortestGap: gaps.length > 0 ? Math.min(...gaps) : null,
          longestGap: gaps.length > 0 ? Math.max(...gaps) : null,
        },
      ];
    }),
  );
}

/** How fast an old balance is made good, and what forced it, by person and role. */
function paceOf({ facts, period, duties, held, before, requires }: FairnessInput) {
  const { people, openings, closings, settings } = facts;
  const ledger = { people, openings, closings, leave: groupByPerson(facts.leave) };
  const dues: ReadonlyMap<string, AccountDue> = accountDues(
    { ...ledger, held: before, catchUp: settings.fairness.catchUp },
    duties,
    windowOf(duties, period),
  );
  const forced = forcedBalances({ ...ledger, held: [...before, ...held], requires, ...settings.rules });
  const tallies = [...new Set([...before, ...held].map(h => h.tally))];
  return (person: PersonCode, role: RoleCode) => {
    const keys = tallies.map(tally => accountKey({ person, role, tally }));
    const mine = keys.flatMap(key => dues.get(key) ?? []);
    const total = (numbers: readonly number[]) => toTenths(numbers.reduce((sum, n) => sum + n, 0));
    return {
      catchUpTenths: total(mine.map(due => -due.counted)),
      laterTenths: total(mine.map(due => due.counted - due.balance)),
      forcedTenths: total(keys.map(key => forced.get(key) ?? 0)),
    };
  };
}

/** Counts turns, the two balanced weekdays and the eves of holidays. */
function tallier(
  { settings, ownDays }: Pick<WardFacts, 'settings' | 'ownDays'>,
  all: readonly HeldDuty[],
): (duties: readonly HeldDuty[]) => Tallied {
  const [first, second] = settings.fairness.balancedWeekdays;
  const isEve = eveFinder(
    ownDays,
    all.map(h => h.date),
  );
  return duties => ({
    turns: duties.length,
    mondays: duties.filter(h => h.countsAs === first).length,
    fridays: duties.filter(h => h.countsAs === second).length,
    eves: duties.filter(h => isEve(h.date)).length,
  });
}
