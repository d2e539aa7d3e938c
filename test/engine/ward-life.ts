// Two years of a ward as they happen: illness, swaps, cancelled days, people who join and leave, half shares, long leave,
// a skill that one gains late. Drawn up by the engine window by window, or by hand in one of two usual ways; then what
// happens happens, and what was fair is measured.

import {
  addMonths,
  type CivilDate,
  type CivilMonth,
  civil,
  daysBetween,
  firstOfMonth,
  monthOf,
} from '../../src/domain/civil-date.ts';
import type { Duty } from '../../src/domain/duty.ts';
import { type Leave, leaveOn } from '../../src/domain/leave.ts';
import { balances, DUTY_UNITS, type HeldDuty, postLedger } from '../../src/domain/ledger.ts';
import type { Period } from '../../src/domain/period.ts';
import { membershipOn, OFFICER, type Person, type RoleCode, VOLUNTEER } from '../../src/domain/person.ts';
import type { Solver } from '../../src/engine/solver.ts';
import { eveFinder } from '../../src/workdays/eve-of-holiday.ts';
import {
  asHeld,
  drawUp,
  dutiesOf,
  FAIRNESS,
  MONDAY_SKILL,
  type SimulatedWard,
  staff,
} from './simulated-ward.ts';

const FIRST = '2026-01' as CivilMonth;
const GAP_DAYS = 7;
/** From the first day; another one gains the skill later. */
const SKILLED = ['C01', 'C02', 'C03', 'C09', 'C10'];
const ROLES: readonly RoleCode[] = [OFFICER, VOLUNTEER];

/** The same number every time, from 0 up to 1, for the same text. */
function chanceOf(text: string): number {
  let state = 2166136261;
  for (const letter of text) state = Math.imul(state ^ letter.charCodeAt(0), 16777619);
  state = Math.imul(state ^ (state >>> 15), 2246822519);
  return ((state ^ (state >>> 13)) >>> 0) / 2 ** 32;
}

export interface Life {
  readonly months: number;
  readonly ward: SimulatedWard;
  /** Everyone who was ever there, as they were. */
  readonly people: readonly Person[];
  readonly leave: ReadonlyMap<Person['code'], readonly Leave[]>;
  /** What of a duty comes otherwise than it was drawn up. */
  readonly chance: (date: CivilDate, what: 'ill' | 'swap' | 'cancelled') => boolean;
}

export function lifeOf(seed: number, months = 24): Life {
  let asked = 0;
  const random = () => chanceOf(`${seed} ${asked++}`);
  const after = (part: number) => firstOfMonth(addMonths(FIRST, Math.floor(months * part)));
  const [joined, left, trained] = [after(0.3 + random() * 0.2), after(0.6 + random() * 0.2), after(0.45)];
  const member = (role: RoleCode, more: object) => ({
    memberships: [{ role, sharePercent: 100, from: civil('2025-01-01'), until: null, ...more }],
  });
  const traits = (code: string): Partial<Person> => {
    const role = code.startsWith('C') ? OFFICER : VOLUNTEER;
    if (code.endsWith('05')) return member(role, { sharePercent: 50 });
    if (code.endsWith('06')) return member(role, { from: joined });
    if (code.endsWith('07')) return member(role, { until: left });
    return SKILLED.includes(code) ? { skills: [MONDAY_SKILL] } : {};
  };
  const people = staff(10, 20, traits);
  const long: Period = { from: after(0.25), until: after(0.25 + random() * 0.2) };
  const leave = new Map(
    people.map(({ code }): [Person['code'], readonly Leave[]] => [
      code,
      code.endsWith('08') ? [{ ...long, person: code, kind: 'maternity', part: 'day', note: '' }] : [],
    ]),
  );
  const peopleOn = (date: CivilDate) =>
    people.map(person =>
      person.code === 'C04' && date >= trained ? { ...person, skills: [MONDAY_SKILL] } : person,
    );
  const often = { ill: 0.08, swap: 0.06, cancelled: 0.03 };
  const chance: Life['chance'] = (date, what) => chanceOf(`${seed} ${date} ${what}`) < often[what];
  const ward: SimulatedWard = { peopleOn, mondaysNeedSkill: 'first', fairness: FAIRNESS, leave };
  return { months, ward, people, leave, chance };
}

/** What is drawn up for a window, from what was held before. */
export type Way = (life: Life, window: Period, held: readonly HeldDuty[]) => readonly HeldDuty[];

export function byEngine(solver: Solver): Way {
  return ({ ward }, window, held) => drawUp(ward, window, held, solver).held;
}

/** A queue in which the skipped keep their place. */
export const byQueue: Way = (life, window, held) => byHand(life, window, held, 'keep');
/** A fixed list, in which the skipped lose their turn. */
export const byList: Way = (life, window, held) => byHand(life, window, held, 'lose');

function byHand(life: Life, window: Period, past: readonly HeldDuty[], skipped: 'keep' | 'lose') {
  const held: HeldDuty[] = [];
  const lists = new Map(ROLES.map(role => [role, queueAfter(life, role, past, skipped)]));
  for (const duty of dutiesOf(life.ward, window)) {
    const turns = ROLES.flatMap(role => {
      const queue = lists.get(role) ?? [];
      const at = queue.findIndex(p => canServe(life, p, role, duty, [...past, ...held]));
      const person = queue[at];
      if (!person) return [];
      if (skipped === 'keep') queue.push(...queue.splice(at, 1));
      else queue.push(...queue.splice(0, at + 1));
      return [{ duty: duty.id, role, person: person.code }];
    });
    held.push(asHeld(duty, turns));
  }
  return held;
}

/** The queue as the past has left it: whoever served last stands last. */
function queueAfter({ people }: Life, role: RoleCode, past: readonly HeldDuty[], skipped: 'keep' | 'lose') {
  const all = people.filter(p => p.memberships.some(m => m.role === role));
  const lastOf = ({ code }: Person) => past.findLastIndex(h => h.served.some(s => s.person === code));
  if (skipped === 'keep') return all.toSorted((a, b) => lastOf(a) - lastOf(b));
  const last = all.toSorted((a, b) => lastOf(b) - lastOf(a))[0];
  const next = last && lastOf(last) >= 0 ? all.indexOf(last) + 1 : 0;
  return [...all.slice(next), ...all.slice(0, next)];
}

function canServe(
  { ward, leave }: Life,
  { code }: Person,
  role: RoleCode,
  duty: Duty,
  held: readonly HeldDuty[],
): boolean {
  const person = ward.peopleOn(duty.date).find(p => p.code === code);
  if (!person || membershipOn(person, duty.date)?.role !== role) return false;
  if (leaveOn(duty.date, null, leave.get(code) ?? [])) return false;
  if (duty.requires?.role === role && !person.skills.includes(MONDAY_SKILL)) return false;
  const near = (h: HeldDuty) => Math.abs(daysBetween(h.date, duty.date)) < GAP_DAYS;
  return !held.some(h => h.duty !== duty.id && near(h) && h.served.some(s => s.person === code));
}

/** Window after window is drawn up and lived through; `length` in months. */
export function live(life: Life, way: Way, length: number): readonly HeldDuty[] {
  const held: HeldDuty[] = [];
  for (let month = 0; month < life.months; month += length) {
    const first = addMonths(FIRST, month);
    const window = { from: firstOfMonth(first), until: firstOfMonth(addMonths(first, length)) };
    held.push(...happen(life, way(life, window, held), window, held));
  }
  return held;
}

function happen(
  life: Life,
  drawn: readonly HeldDuty[],
  window: Period,
  past: readonly HeldDuty[],
): HeldDuty[] {
  const duties = new Map(dutiesOf(life.ward, window).map(d => [d.id, d]));
  const held = drawn.filter(({ date }) => !life.chance(date, 'cancelled'));
  for (const [i, now] of held.entries()) {
    const duty = duties.get(now.duty);
    const [officer] = now.served;
    if (!duty || !officer) continue;
    if (life.chance(now.date, 'ill')) held[i] = withoutIll(life, duty, now, [...past, ...held]);
    else if (life.chance(now.date, 'swap')) swapWithNext(life, duties, held, i);
  }
  return held;
}

/** Somebody else comes: whoever can and has done least. */
function withoutIll(life: Life, duty: Duty, now: HeldDuty, all: readonly HeldDuty[]): HeldDuty {
  const [ill, ...rest] = now.served;
  if (!ill) return now;
  const sums = ledgerOf(life, all);
  const others = life.people
    .filter(p => p.code !== ill.person && canServe(life, p, ill.role, duty, all))
    .toSorted((a, b) => (sums.get(a.code) ?? 0) - (sums.get(b.code) ?? 0));
  const [stand] = others;
  return { ...now, served: stand ? [{ person: stand.code, role: ill.role }, ...rest] : rest };
}

/** Two of a role exchange their turns, where the rules let them. */
function swapWithNext(life: Life, duties: ReadonlyMap<string, Duty>, held: HeldDuty[], at: number): void {
  const mine = held[at];
  const [one] = mine?.served.filter(s => s.role === VOLUNTEER) ?? [];
  const [next, other] = [held[at + 3], held[at + 3]?.served.find(s => s.role === VOLUNTEER)];
  if (!mine || !next || !one || !other || one.person === other.person) return;
  const [here, there] = [duties.get(mine.duty), duties.get(next.duty)];
  const others = held.filter(h => h !== mine && h !== next);
  const fits = (code: string, duty: Duty | undefined) => {
    const person = life.people.find(p => p.code === code);
    return person && duty && canServe(life, person, VOLUNTEER, duty, others);
  };
  if (!fits(one.person, there) || !fits(other.person, here)) return;
  const exchange = (duty: HeldDuty, from: typeof one, to: typeof one): HeldDuty => ({
    ...duty,
    served: duty.served.map(s => (s === from ? to : s)),
  });
  held[at] = exchange(mine, one, other);
  held[at + 3] = exchange(next, other, one);
}

/** Balances by person, in ledger units: everyone has one role and one tally here. */
export function ledgerOf({ people, leave }: Life, held: readonly HeldDuty[]): ReadonlyMap<string, number> {
  const sums = balances(postLedger({ people, leave, held, openings: [], closings: [] }));
  return new Map([...sums].map(([key, units]) => [key.split(' ')[0] ?? key, units]));
}

export interface Fairness {
  /** Largest balance less smallest, in turns, by the worse role. */
  readonly spread: number;
  readonly mondayLessFriday: number;
  /** Most eves of holidays of one person. */
  readonly eves: number;
  readonly repeats: number;
  /** Days between two turns of one person, and turns of one person in any two months: the most there were. */
  readonly longestWait: number;
  readonly inTwoMonths: number;
  /** Of the ledger, in units. */
  readonly sum: number;
}

export function fairnessOf(life: Life, held: readonly HeldDuty[]): Fairness {
  const sums = ledgerOf(life, held);
  const isEve = eveFinder(
    [],
    held.map(h => h.date),
  );
  const mine = (code: string) => held.filter(h => h.served.some(s => s.person === code));
  const everyone = life.people.map(({ code }) => mine(code));
  const spreads = ['C', 'V'].map(letter => {
    const units = [...sums].filter(([code]) => code.startsWith(letter)).map(([, sum]) => sum);
    return (Math.max(...units) - Math.min(...units)) / DUTY_UNITS;
  });
  const onWeekday = (turns: readonly HeldDuty[], weekday: string) =>
    turns.filter(t => t.countsAs === weekday).length;
  const most = (measure: (turns: readonly HeldDuty[]) => number) => Math.max(...everyone.map(measure));
  return {
    spread: Math.max(...spreads),
    mondayLessFriday: most(t => Math.abs(onWeekday(t, 'monday') - onWeekday(t, 'friday'))),
    eves: most(t => t.filter(h => isEve(h.date)).length),
    repeats: repeatsOf(held),
    longestWait: Math.max(...life.people.filter(p => isPlain(life, p)).map(p => longestWait(mine(p.code)))),
    inTwoMonths: most(turnsInTwoMonths),
    sum: [...sums.values()].reduce((all, units) => all + units, 0),
  };
}

function repeatsOf(held: readonly HeldDuty[]): number {
  const met = new Map<string, number>();
  let repeats = 0;
  for (const { served } of held)
    for (const one of served.filter(s => s.role === OFFICER))
      for (const other of served.filter(s => s.role === VOLUNTEER)) {
        const key = `${one.person} ${other.person}`;
        repeats += met.get(key) ?? 0;
        met.set(key, (met.get(key) ?? 0) + 1);
      }
  return repeats;
}

/** Whoever is there all the time with a whole share; the others have reasons to wait. */
function isPlain({ leave }: Life, { code, memberships: [first, ...later] }: Person): boolean {
  const isWhole = first?.sharePercent === 100 && first.until === null && first.from <= firstOfMonth(FIRST);
  return isWhole && later.length === 0 && (leave.get(code) ?? []).length === 0;
}

function longestWait(turns: readonly HeldDuty[]): number {
  const waits = turns.slice(1).map(({ date }, i) => daysBetween(turns[i]?.date ?? date, date));
  return Math.max(0, ...waits);
}

function turnsInTwoMonths(turns: readonly HeldDuty[]): number {
  const until = (date: CivilDate) => firstOfMonth(addMonths(monthOf(date), 2));
  const within = ({ date }: HeldDuty) => turns.filter(t => t.date >= date && t.date < until(date)).length;
  return Math.max(0, ...turns.map(within));
}
