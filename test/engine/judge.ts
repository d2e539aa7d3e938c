// An independent judge of rosters for the instance form: recomputes every hard rule and every level from the
// instance alone, in integers, and imports nothing from the program.

interface Duty {
  date: string;
  weekday: string;
  slot: number;
  seats: { officer: number; volunteer: number };
  requiredSkill?: string;
}
interface Person {
  code: string;
  role: 'officer' | 'volunteer';
  sharePercent: number;
  skills: string[];
  mentor: boolean;
  trainee: boolean;
  from: string;
  to: string;
  leave: [string, string][];
  neverOn?: string;
  carriedTenths: number;
  carriedMondayMinusFriday: number;
  lastDuty?: { date: string; slot: number };
  prefers?: string;
  avoids: string[];
}
export interface Instance {
  duties: Duty[];
  people: Person[];
  pins: [string, string][];
  forbiddenPairs: [string, string][];
  pairHistory?: [string, string, number][];
  minGapDays: number;
  maxPerMonth: { officer: number; volunteer: number };
  traineeNeedsMentor: boolean;
}
/** What only a ward has, and the instance form does not. */
export interface Life {
  /** Fill seats for which the skill is missing. */
  fillAndWarn: boolean;
  /** Dates before a holiday, with what is due of them, by person, in tenths. */
  eves: string[];
  eveDueTenths: Readonly<Record<string, number>>;
  /** The most turns in any month that are catching up in measure, by person; null where nothing is capped. */
  mostTurns: Readonly<Record<string, number>> | null;
}
export type Roster = Readonly<Record<string, readonly string[]>>;

const ROLES = ['officer', 'volunteer'] as const;
const days = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;
const total = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);

export function judge(
  instance: Instance,
  roster: Roster,
  life: Partial<Life> = {},
): { levels: number[]; broken: string[] } {
  const broken = [...brokenInDuties(instance, roster, life), ...brokenOverTime(instance, roster)];
  return { levels: levelsOf(instance, roster, life), broken };
}

function staffOf({ people }: Instance, roster: Roster, date: string): Person[] {
  return (roster[date] ?? []).flatMap(code => people.find(p => p.code === code) ?? []);
}

function brokenInDuties(instance: Instance, roster: Roster, { fillAndWarn }: Partial<Life>): string[] {
  const broken: string[] = [];
  const known = new Set(instance.duties.map(d => d.date));
  for (const date of Object.keys(roster)) if (!known.has(date)) broken.push(`no duty on ${date}`);
  for (const duty of instance.duties) {
    const staff = staffOf(instance, roster, duty.date);
    if (staff.length !== new Set(roster[duty.date] ?? []).size)
      broken.push(`unknown or twice on ${duty.date}`);
    for (const role of ROLES)
      if (staff.filter(p => p.role === role).length > duty.seats[role])
        broken.push(`too many ${role}s on ${duty.date}`);
    if (!fillAndWarn && missesSkill(instance, roster, duty)) broken.push(`no skill on ${duty.date}`);
    if (instance.traineeNeedsMentor && staff.some(p => p.trainee) && !staff.some(p => p.mentor))
      broken.push(`trainee alone on ${duty.date}`);
    for (const [a, b] of instance.forbiddenPairs)
      if (staff.some(p => p.code === a) && staff.some(p => p.code === b))
        broken.push(`${a} meets ${b} on ${duty.date}`);
  }
  for (const [date, code] of instance.pins)
    if (!roster[date]?.includes(code)) broken.push(`pin ${code} ${date} lost`);
  return broken;
}

/** Whether those without the skill fill all officer seats. */
function missesSkill(instance: Instance, roster: Roster, { date, seats, requiredSkill }: Duty): boolean {
  if (!requiredSkill) return false;
  const officers = staffOf(instance, roster, date).filter(p => p.role === 'officer');
  return officers.filter(p => !p.skills.includes(requiredSkill)).length >= seats.officer;
}

function brokenOverTime(instance: Instance, roster: Roster): string[] {
  const pinned = new Set(instance.pins.map(pin => pin.join(' ')));
  return instance.people.flatMap(person => {
    const broken: string[] = [];
    const mine = instance.duties.filter(d => roster[d.date]?.includes(person.code));
    for (const [i, duty] of mine.entries()) {
      const isPinned = pinned.has(`${duty.date} ${person.code}`);
      const away = person.leave.some(([from, to]) => from <= duty.date && duty.date <= to);
      const outside = duty.date < person.from || person.to < duty.date || person.neverOn === duty.weekday;
      const soon = person.lastDuty && days(person.lastDuty.date, duty.date) < instance.minGapDays;
      if (!isPinned && (away || outside || soon)) broken.push(`${person.code} cannot on ${duty.date}`);
      const previous = mine[i - 1];
      if (previous && days(previous.date, duty.date) < instance.minGapDays)
        broken.push(`${person.code} gap ${duty.date}`);
    }
    for (const month of new Set(mine.map(d => d.date.slice(0, 7))))
      if (mine.filter(d => d.date.startsWith(month)).length > instance.maxPerMonth[person.role])
        broken.push(`${person.code} month ${month}`);
    return broken;
  });
}

function levelsOf(instance: Instance, roster: Roster, life: Partial<Life>): number[] {
  const { duties, people } = instance;
  const minesOf = (p: Person) => duties.filter(d => roster[d.date]?.includes(p.code));
  const empty = total(
    duties.map(d => d.seats.officer + d.seats.volunteer - staffOf(instance, roster, d.date).length),
  );
  const turns = total(
    people.map(p => (10 * minesOf(p).length + p.carriedTenths - entitlement(instance, p)) ** 2),
  );
  const even = total(
    people.map(p => {
      const mondays = minesOf(p).filter(d => d.weekday === 'monday').length;
      return (p.carriedMondayMinusFriday + 2 * mondays - minesOf(p).length) ** 2;
    }),
  );
  const apart = total(
    people.map(p =>
      closeness(
        instance,
        p,
        minesOf(p).map(d => d.slot),
      ),
    ),
  );
  const wishes = total(
    people.flatMap(p =>
      minesOf(p).map(
        d => (p.avoids.includes(d.date) ? 3 : 0) + (p.prefers && p.prefers !== d.weekday ? 1 : 0),
      ),
    ),
  );
  const { fillAndWarn, mostTurns, eves = [], eveDueTenths = {} } = life;
  const missing = duties.filter(d => missesSkill(instance, roster, d)).length;
  const tooMany = (p: Person) =>
    [...new Set(duties.map(d => d.date.slice(0, 7)))].map(month =>
      Math.max(0, minesOf(p).filter(d => d.date.startsWith(month)).length - (mostTurns?.[p.code] ?? 0)),
    );
  const eveTurns = (p: Person) => minesOf(p).filter(d => eves.includes(d.date)).length;
  const evenEves = total(people.map(p => (10 * eveTurns(p) - (eveDueTenths[p.code] ?? 0)) ** 2));
  return [
    empty,
    ...(fillAndWarn ? [missing] : []),
    ...(mostTurns ? [total(people.flatMap(tooMany))] : []),
    ...[turns, even],
    ...(eves.length > 0 ? [evenEves] : []),
    ...[apart, repeats(instance, roster), wishes],
  ];
}

function entitlement({ duties, people }: Instance, person: Person): number {
  const weight = (p: Person) =>
    p.sharePercent * duties.filter(d => p.from <= d.date && d.date <= p.to).length;
  const pool = people.filter(p => p.role === person.role);
  return Math.round(
    (10 * total(duties.map(d => d.seats[person.role])) * weight(person)) / total(pool.map(weight)),
  );
}

function closeness({ duties, people }: Instance, person: Person, slots: number[]): number {
  const shares = total(people.filter(p => p.role === person.role).map(p => p.sharePercent));
  const raw = Math.floor(
    (6 * duties.length * shares) / (1000 * total(duties.map(d => d.seats[person.role]))),
  );
  const ideal = Math.min(8, Math.max(2, raw));
  const all = [...(person.lastDuty ? [person.lastDuty.slot] : []), ...slots];
  return total(
    all.slice(1).map((slot, i) => {
      const gap = slot - (all[i] ?? 0);
      return Math.max(0, ideal - gap) + 2 * Math.max(0, Math.ceil(ideal / 2) - gap);
    }),
  );
}

function repeats(instance: Instance, roster: Roster): number {
  const met = new Map((instance.pairHistory ?? []).map(([o, v, n]) => [`${o} ${v}`, n]));
  let cost = 0;
  for (const { date } of instance.duties)
    for (const o of staffOf(instance, roster, date).filter(p => p.role === 'officer'))
      for (const v of staffOf(instance, roster, date).filter(p => p.role === 'volunteer')) {
        const key = `${o.code} ${v.code}`;
        cost += met.get(key) ?? 0;
        met.set(key, (met.get(key) ?? 0) + 1);
      }
  return cost;
}
