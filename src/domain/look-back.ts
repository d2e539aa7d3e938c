// What is remembered of the past. Only the ledger remembers all of it; weekdays, eves of holidays and pairs look back
// so many calendar months, and pairs never so far that no roster without a repeat could be left.

import { addMonths, type CivilDate, firstOfMonth, monthOf } from './civil-date.ts';
import { type Duty, seatsOf } from './duty.ts';
import type { ForbiddenPair } from './leave.ts';
import type { HeldDuty } from './ledger.ts';
import type { Period } from './period.ts';
import { membershipOn, type Person, type PersonCode, type RoleCode } from './person.ts';
import { compareText } from './text.ts';

/** The rule's default and the most it takes, in months. */
export const LOOK_BACK_MONTHS = { usual: 12, most: 120 } as const;

/** Not older than so many months before the window; what is after its beginning always counts. */
export function inMemory<Held extends { readonly date: CivilDate }>(
  held: readonly Held[],
  window: Period,
  months: number,
): readonly Held[] {
  const first = firstOfMonth(addMonths(monthOf(window.from), -months));
  return held.filter(({ date }) => date >= first);
}

/** Who is mixed with whom in a window. */
export interface Mixing {
  readonly roles: readonly [RoleCode, RoleCode];
  readonly people: readonly Person[];
  readonly forbidden: readonly ForbiddenPair[];
  readonly traineeNeedsMentor: boolean;
}

export function pairKey(first: PersonCode, second: PersonCode): string {
  return `${first} ${second}`;
}

/**
 * Duties that pairs had together, by `pairKey`, as far as they are remembered: going back from the window, whole duties
 * while the distinct pairs met leave as many unmet ones as the window's duties need, and half of all at least. A pair
 * with a trainee has no history: with few mentors these must meet again and again, and should.
 */
export function pairHistory(
  held: readonly HeldDuty[],
  duties: readonly Duty[],
  window: Period,
  mixing: Mixing,
): ReadonlyMap<string, number> {
  const able = pairsAbleToMeet(duties, mixing);
  const met = new Set<string>();
  const counts = new Map<string, number>();
  const remember = (pairs: readonly string[]) => {
    for (const pair of pairs) {
      met.add(pair);
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
    }
  };
  const most = mostPairsMet(able, duties, mixing);
  const trainees = new Set(mixing.people.filter(p => p.trainee).map(p => p.code));
  const meetings = held.map(duty => ({
    date: duty.date,
    id: duty.duty,
    pairs: keptPairs(duty, mixing, trainees),
  }));
  for (const { date, pairs } of meetings) if (date >= window.from) remember(pairs);
  const past = meetings.filter(({ date }) => date < window.from);
  for (const { pairs } of past.sort((a, b) => compareText(b.date + b.id, a.date + a.id))) {
    if (new Set([...met, ...pairs].filter(pair => able.has(pair))).size > most) break;
    remember(pairs);
  }
  return counts;
}

/** Half of the pairs may be known, and all but those that the window's duties need. */
function mostPairsMet(able: ReadonlySet<string>, duties: readonly Duty[], { roles }: Mixing): number {
  const [first, second] = roles;
  const needed = duties.reduce((sum, duty) => sum + seatsOf(duty, first) * seatsOf(duty, second), 0);
  return Math.max(0, Math.min(Math.floor(able.size / 2), able.size - needed));
}

/** Members of the two roles on a day of the window, whom no rule keeps apart. */
function pairsAbleToMeet(duties: readonly Duty[], mixing: Mixing): ReadonlySet<string> {
  const apart = new Set(
    mixing.forbidden.flatMap(f => [pairKey(f.first, f.second), pairKey(f.second, f.first)]),
  );
  const able = new Set<string>();
  for (const duty of duties) {
    const [ones, others] = mixing.roles.map(role =>
      seatsOf(duty, role) > 0 ? mixing.people.filter(p => membershipOn(p, duty.date)?.role === role) : [],
    );
    const seats = duty.seats.reduce((sum, seat) => sum + seat.count, 0);
    for (const one of ones ?? [])
      for (const other of others ?? []) {
        const needsThird = mixing.traineeNeedsMentor && isTraineeWithout(one, other);
        const key = pairKey(one.code, other.code);
        if (one !== other && !apart.has(key) && !(needsThird && seats < 3)) able.add(key);
      }
  }
  return able;
}

/** Whether one of the two is a trainee whom the other cannot mentor. */
function isTraineeWithout(one: Person, other: Person): boolean {
  return (one.trainee && !other.mentor) || (other.trainee && !one.mentor);
}

/** The pairs of a duty that have a history. */
function keptPairs(
  { served }: HeldDuty,
  { roles }: Mixing,
  trainees: ReadonlySet<PersonCode>,
): readonly string[] {
  const [ones, others] = roles.map(role => served.filter(s => s.role === role && !trainees.has(s.person)));
  return (ones ?? []).flatMap(one => (others ?? []).map(other => pairKey(one.person, other.person)));
}
