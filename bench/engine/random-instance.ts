// Instances like those in fixtures/instances, of any size, from a seed. The same arguments give the same instance
// on every machine: no clock, no Math.random. Shaped after a ward's year: Mondays and Fridays without the public
// holidays of 2027, half the Mondays with the judicial officer, students away for their examinations.

import type { Instance } from '../../test/engine/judge.ts';

export interface Size {
  readonly officers: number;
  readonly volunteers: number;
  readonly weeks: number;
  /** Long gaps and few people, so that seats stay empty. */
  readonly tight?: boolean;
}

type Person = Instance['people'][number];
type Role = Person['role'];

const FIRST_MONDAY = Date.UTC(2027, 0, 4);
const DAY = 86_400_000;
const HOLIDAYS = ['2027-02-05', '2027-02-08', '2027-04-16', '2027-04-30', '2027-05-03', '2027-09-03'];
const EXAMINATIONS = ['2027-05-24', '2027-11-01'];

export function randomInstance(size: Size, seed: number): Instance & { name: string } {
  const random = generatorOf(seed);
  const duties = dutiesOf(size, random);
  const until = size.weeks * 7 - 1;
  const people = [
    ...codes('O', size.officers).map(code => person(code, size, duties, random)),
    ...codes('V', size.volunteers).map(code => person(code, size, duties, random)),
  ];
  const pairs = codes('O', 3).map((): [string, string] => [
    random.pick(codes('O', size.officers)),
    random.pick(codes('V', size.volunteers)),
  ]);
  const minGapDays = size.tight ? 14 : 7;
  return {
    name: `${size.officers}+${size.volunteers} people, ${size.weeks} weeks to ${dateAt(until)}, seed ${seed}`,
    duties,
    people,
    pins: pinsOf(people, duties, minGapDays, random),
    forbiddenPairs: pairs,
    pairHistory: random.chance(0.5) ? historyOf(size, random) : [],
    minGapDays,
    maxPerMonth: { officer: size.tight ? 3 : 4, volunteer: 3 },
    traineeNeedsMentor: true,
  };
}

interface Random {
  /** From 0 up to, not including, n. */
  below(n: number): number;
  chance(share: number): boolean;
  pick<Item>(items: readonly Item[]): Item;
}

/** Mulberry32: 32 bits of state, good enough to make instances with. */
function generatorOf(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (n: number) => Math.floor(next() * n);
  return {
    below,
    chance: share => next() < share,
    pick: items => {
      const item = items[below(items.length)];
      if (item === undefined) throw new RangeError('nothing to pick from');
      return item;
    },
  };
}

function codes(letter: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, i) => `${letter}${String(i + 1).padStart(2, '0')}`);
}

function dateAt(day: number): string {
  return new Date(FIRST_MONDAY + day * DAY).toISOString().slice(0, 10);
}

function dutiesOf({ weeks, tight }: Size, random: Random): Instance['duties'] {
  const double = tight ? 0.2 : 0.1;
  return Array.from({ length: 2 * weeks }, (_, slot) => ({
    date: dateAt(7 * Math.floor(slot / 2) + 4 * (slot % 2)),
    weekday: slot % 2 === 0 ? 'monday' : 'friday',
    slot,
  }))
    .filter(({ date }) => !HOLIDAYS.includes(date))
    .map(duty => ({
      ...duty,
      seats: {
        officer: random.chance(double / 2) ? 2 : 1,
        volunteer: random.chance(double) ? 2 : 1,
      },
      ...(duty.weekday === 'monday' && random.chance(0.5) ? { requiredSkill: 'justice' } : {}),
    }));
}

function person(code: string, size: Size, duties: Instance['duties'], random: Random): Person {
  const role: Role = code.startsWith('O') ? 'officer' : 'volunteer';
  const days = size.weeks * 7;
  const officer = role === 'officer';
  const joins = random.chance(0.06) ? random.below(Math.ceil(days / 2)) : 0;
  const leaves = random.chance(0.06) ? days - 1 - random.below(Math.ceil(days / 3)) : days - 1;
  const weekday = () => random.pick(['monday', 'friday']);
  const last = -1 - random.below(10);
  const avoided = Math.ceil(days / 92);
  return {
    code,
    role,
    sharePercent: random.chance(0.75) ? 100 : random.pick(officer ? [50, 80] : [50, 75]),
    // The first two officers always have it, so that a Monday can be served at all.
    skills: officer && (Number(code.slice(1)) <= 2 || random.chance(0.25)) ? ['justice'] : [],
    mentor: officer && (code === 'O01' || random.chance(0.5)),
    trainee: !officer && random.chance(0.15),
    from: dateAt(joins),
    to: dateAt(leaves),
    leave: leaveOf(role, days, random),
    ...(random.chance(0.02) ? { neverOn: weekday() } : {}),
    carriedTenths: random.pick([-10, -5, 0, 5, 10]),
    carriedMondayMinusFriday: random.pick([-1, 0, 0, 1]),
    ...(random.chance(0.6) ? { lastDuty: lastDuty(last) } : {}),
    ...(random.chance(0.2) ? { prefers: weekday() } : {}),
    avoids: random.chance(0.5) ? Array.from({ length: avoided }, () => random.pick(duties).date) : [],
  };
}

function lastDuty(slot: number): { date: string; slot: number } {
  return { date: dateAt(7 * Math.floor(slot / 2) + 4 * (((slot % 2) + 2) % 2)), slot };
}

function leaveOf(role: Role, days: number, random: Random): [string, string][] {
  const span = (from: number, length: number): [string, string] => [dateAt(from), dateAt(from + length - 1)];
  const times = 1 + random.below(Math.ceil((days / 30) * 1.2));
  const ordinary = Array.from({ length: times }, () =>
    span(random.below(days), 1 + random.below(days > 100 ? 10 : 6)),
  );
  const examined = EXAMINATIONS.map(date => (Date.parse(date) - FIRST_MONDAY) / DAY)
    .filter(from => role === 'volunteer' && from < days && random.chance(0.5))
    .map(from => span(from + random.below(7), 15 + random.below(8)));
  return [...ordinary, ...examined].sort((a, b) => (a[0] < b[0] ? -1 : 1));
}

/** Two turns of the first officer, far enough apart, on duties that ask for nothing special of them. */
function pinsOf(
  [first]: readonly Person[],
  duties: Instance['duties'],
  minGapDays: number,
  random: Random,
): [string, string][] {
  if (!first) return [];
  const [one, other] = [random.pick(duties), random.pick(duties)];
  const apart = Math.abs(Date.parse(one.date) - Date.parse(other.date)) / DAY;
  const pinned = apart < minGapDays ? [one] : [one, other];
  return pinned.map(duty => [duty.date, first.code]);
}

function historyOf({ officers, volunteers }: Size, random: Random): [string, string, number][] {
  const pairs = codes('O', officers).flatMap(o =>
    codes('V', volunteers).map((v): [string, string] => [o, v]),
  );
  return pairs.filter(() => random.chance(0.08)).map(([o, v]) => [o, v, random.chance(0.8) ? 1 : 2]);
}
