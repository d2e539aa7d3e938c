// Somebody has served more than their due, and one of their turns could go to somebody who has served less, so
// that both come nearer: the roster is less even than it could be. One finding for each who has too many.

import type { CivilDate } from '../domain/civil-date.ts';
import { accountKey } from '../domain/ledger.ts';
import type { PersonCode } from '../domain/person.ts';
import type { Assignment } from '../domain/roster/roster-duty.ts';
import { about, type CheckedRoster, type CheckingRule, type Finding, type Reasons } from './rule.ts';
import { dateOf, turnKey, type World } from './world.ts';

declare module './rule.ts' {
  interface CheckFacts {
    'turns-unequal': {
      /** Turns of the one with more, in tenths beyond what is due; and of the one who could take one. */
      readonly aboveTenths: number;
      readonly other: PersonCode;
      readonly otherTenths: number;
      readonly date: CivilDate;
    };
  }
}

/** Handing over one turn evens two people out only where they are more than a whole duty apart. */
const ONE_DUTY_TENTHS = 10;

export const turnsUnequal: CheckingRule = {
  kind: 'checks',
  id: 'turns-unequal',
  severity: 'warning',
  check(roster, world, reasonsAgainst) {
    if (!world.dueTenths) return [];
    const above = tenthsAbove(roster, world.dueTenths, world);
    const ranked = [...above].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
    const spread = (ranked[0]?.[1] ?? 0) - (ranked.at(-1)?.[1] ?? 0);
    if (spread <= ONE_DUTY_TENTHS) return [];
    const standing = { assignments: roster.assignments, above, world, reasonsAgainst };
    return ranked.flatMap(([key, tenths]) => handOver(key, tenths, standing) ?? []);
  },
};

/** By account: ten times the turns minus what is due. */
function tenthsAbove(
  { assignments }: CheckedRoster,
  due: ReadonlyMap<string, number>,
  world: World,
): ReadonlyMap<string, number> {
  const above = new Map([...due].map(([key, tenths]): [string, number] => [key, -tenths]));
  for (const turn of assignments) {
    const key = accountOf(turn, world);
    above.set(key, (above.get(key) ?? 0) + 10);
  }
  return above;
}

function accountOf(
  { person, role, duty }: Pick<Assignment, 'person' | 'role' | 'duty'>,
  world: World,
): string {
  return accountKey({ person, role, tally: world.duties.get(duty)?.tally ?? '' });
}

interface Standing {
  readonly assignments: readonly Assignment[];
  readonly above: ReadonlyMap<string, number>;
  readonly world: World;
  readonly reasonsAgainst: Reasons;
}

/** The first turn, by date, that the one who is furthest behind could take. */
function handOver(
  key: string,
  tenths: number,
  { assignments, above, world, reasonsAgainst }: Standing,
): Finding | null {
  const own = assignments.filter(turn => !turn.pinned && accountOf(turn, world) === key);
  const taken = new Set(assignments.map(turnKey));
  const tenthsOf = (turn: Assignment) => above.get(accountOf(turn, world)) ?? 0;
  let best: { readonly turn: Assignment; readonly other: Assignment; readonly otherTenths: number } | null =
    null;
  for (const turn of own.toSorted((a, b) => (dateOf(a, world) < dateOf(b, world) ? -1 : 1))) {
    const exchange = { before: assignments, rest: assignments.filter(a => a !== turn) };
    for (const person of world.people.keys()) {
      const other = { ...turn, person };
      const otherTenths = tenthsOf(other);
      if (tenths - otherTenths <= ONE_DUTY_TENTHS || taken.has(turnKey(other))) continue;
      if (best && best.otherTenths <= otherTenths) continue;
      if (reasonsAgainst(other, exchange).length === 0) best = { turn, other, otherTenths };
    }
  }
  if (!best) return null;
  const { turn, other, otherTenths } = best;
  const date = dateOf(turn, world);
  const facts = { aboveTenths: tenths, other: other.person, otherTenths, date };
  const subject = about({ date, duty: turn.duty, person: turn.person, role: turn.role });
  return { rule: 'turns-unequal', severity: 'warning', ...subject, facts };
}
