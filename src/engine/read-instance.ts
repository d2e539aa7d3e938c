// A rostering instance as one JSON document: duties, people, pins, rules, history. The form in which problems
// are exchanged, kept as fixtures and compared with other solvers; not the form of a ward.

import * as v from 'valibot';
import { addDays, type CivilDate, civil, WEEKDAYS, type Weekday } from '../domain/civil-date.ts';
import { clock } from '../domain/clock-time.ts';
import { type Duty, makeDutyId, type Turn } from '../domain/duty.ts';
import { UserError } from '../domain/errors.ts';
import type { Wish } from '../domain/leave.ts';
import { DEFAULT_TALLY, type PatternCode } from '../domain/pattern.ts';
import { OFFICER, type Person, type PersonCode, type RoleCode, VOLUNTEER } from '../domain/person.ts';
import { NOTHING_KNOWN } from '../domain/person-fields.ts';
import { usualLimits } from '../domain/settings/setting-values.ts';
import type { Carried } from '../objective/carried.ts';
import type { Case } from '../objective/case.ts';
import type { FixedTurn, World } from '../rules/world.ts';

const weekday = v.picklist(WEEKDAYS);
const role = v.picklist(['officer', 'volunteer']);
const date = v.pipe(v.string(), v.isoDate(), v.transform(civil));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const whole = v.pipe(v.number(), v.integer());
const seats = v.object({ officer: count, volunteer: count });

const InstanceSchema = v.object({
  name: v.string(),
  duties: v.array(v.object({ date, weekday, slot: whole, seats, requiredSkill: v.optional(v.string()) })),
  people: v.array(
    v.object({
      code: v.string(),
      role,
      sharePercent: count,
      skills: v.array(v.string()),
      mentor: v.boolean(),
      trainee: v.boolean(),
      from: date,
      to: date,
      leave: v.array(v.tuple([date, date])),
      neverOn: v.optional(weekday),
      carriedTenths: whole,
      carriedMondayMinusFriday: whole,
      lastDuty: v.optional(v.object({ date, slot: whole })),
      prefers: v.optional(weekday),
      avoids: v.array(date),
    }),
  ),
  pins: v.array(v.tuple([date, v.string()])),
  forbiddenPairs: v.array(v.tuple([v.string(), v.string()])),
  pairHistory: v.optional(v.array(v.tuple([v.string(), v.string(), count])), []),
  minGapDays: count,
  maxPerMonth: seats,
  traineeNeedsMentor: v.boolean(),
});

export type Instance = v.InferOutput<typeof InstanceSchema>;
type InstancePerson = Instance['people'][number];

const DUTY = 'DUTY' as PatternCode;

/** Throws UserError `instance-unreadable` with the path of the first thing that is not as it should be. */
export function readInstance(json: unknown): Case {
  const parsed = v.safeParse(InstanceSchema, json);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    const facts = { path: v.getDotPath(issue) ?? '', reason: issue.message };
    throw new UserError('wrong', { code: 'instance-unreadable', facts });
  }
  const instance = parsed.output;
  for (const { path, reason } of contradictionsIn(instance))
    throw new UserError('wrong', { code: 'instance-unreadable', facts: { path, reason } });
  return { world: worldOf(instance), carried: carriedOf(instance), published: null };
}

/** What the shape alone does not show: things named twice, or named and not there. */
function* contradictionsIn({ duties, people, pins, forbiddenPairs }: Instance) {
  const dates = new Set<string>();
  const codes = new Set<string>();
  if (duties.length === 0) yield { path: 'duties', reason: 'no duty' };
  for (const [i, { date: on }] of duties.entries()) {
    if (dates.has(on)) yield { path: `duties.${i}.date`, reason: `${on} twice` };
    dates.add(on);
  }
  for (const [i, { code }] of people.entries()) {
    if (codes.has(code)) yield { path: `people.${i}.code`, reason: `${code} twice` };
    codes.add(code);
  }
  for (const [i, [on, code]] of pins.entries())
    if (!dates.has(on) || !codes.has(code)) yield { path: `pins.${i}`, reason: `no ${on} or no ${code}` };
  for (const [i, [one, other]] of forbiddenPairs.entries())
    if (!codes.has(one) || !codes.has(other))
      yield { path: `forbiddenPairs.${i}`, reason: `no ${one} or no ${other}` };
}

function worldOf(instance: Instance): World {
  const people = new Map(instance.people.map(p => [codeOf(p.code), asPerson(p)]));
  const duties = instance.duties.map(asDuty);
  const dates = duties.map(d => d.date).sort();
  return {
    window: { from: dates[0] ?? civil('2000-01-01'), until: addDays(dates.at(-1) ?? civil('2000-01-01'), 1) },
    roles: [],
    people,
    duties: new Map(duties.map(d => [d.id, d])),
    expected: null,
    patterns: [],
    fixed: instance.people.flatMap(p => lastDutyOf(p)),
    pins: instance.pins.map(([pinDate, code]) => asTurn(pinDate, codeOf(code), roleOf(instance, code))),
    reviewed: [],
    leave: new Map(
      instance.people.map(p => [
        codeOf(p.code),
        p.leave.map(([from, to]) => ({
          person: codeOf(p.code),
          kind: 'other',
          part: 'day',
          note: '',
          from,
          until: addDays(to, 1),
        })),
      ]),
    ),
    exclusions: new Map(
      instance.people.map(p => [
        codeOf(p.code),
        p.neverOn ? [{ person: codeOf(p.code), weekday: p.neverOn, nth: null }] : [],
      ]),
    ),
    wishes: new Map(instance.people.map(p => [codeOf(p.code), wishesOf(p)])),
    forbiddenPairs: instance.forbiddenPairs.map(([a, b]) => ({ first: codeOf(a), second: codeOf(b) })),
    days: new Map(),
    announcedUntil: 9999,
    dueTenths: null,
    mostTurns: null,
    settings: {
      ...usualLimits(),
      minGapDays: instance.minGapDays,
      maxPerMonth: new Map([
        [OFFICER, instance.maxPerMonth.officer],
        [VOLUNTEER, instance.maxPerMonth.volunteer],
      ]),
      traineeNeedsMentor: instance.traineeNeedsMentor,
      withoutSkill: 'leave-empty',
    },
  };
}

/** The instances' own entitlement: E = round(10·T·w / W), w = share × duties inside from..to. */
function carriedOf(instance: Instance): Carried {
  const byCode = new Map(instance.people.map(p => [codeOf(p.code), p]));
  const weight = (p: InstancePerson) =>
    p.sharePercent * instance.duties.filter(d => p.from <= d.date && d.date <= p.to).length;
  const pool = (r: RoleCode) => instance.people.filter(p => p.role === r);
  const roles = [OFFICER, VOLUNTEER];
  const totals = new Map(roles.map(r => [r, pool(r).reduce((sum, p) => sum + weight(p), 0)]));
  const seatsOfRole = (r: RoleCode) =>
    instance.duties.reduce((sum, d) => sum + (r === OFFICER ? d.seats.officer : d.seats.volunteer), 0);
  const history = new Map(instance.pairHistory.map(([o, volunteer, times]) => [`${o} ${volunteer}`, times]));
  return {
    dueTenths(code, r) {
      const person = byCode.get(code);
      if (!person || person.role !== r) return 0;
      const total = totals.get(r) ?? 0;
      const share = total === 0 ? 0 : Math.round((10 * seatsOfRole(r) * weight(person)) / total);
      return share - person.carriedTenths;
    },
    eves: new Set(),
    eveDueTenths: () => 0,
    weekdayBalance: code => byCode.get(code)?.carriedMondayMinusFriday ?? 0,
    pairHistory: (first, second) => history.get(`${first} ${second}`) ?? 0,
    shares: r => pool(r).reduce((sum, p) => sum + p.sharePercent, 0),
    fairness: {
      balancedWeekdays: ['monday', 'friday'],
      mixedRoles: [OFFICER, VOLUNTEER],
      catchUp: 'all',
      lookBackMonths: 0,
    },
  };
}

function asDuty(duty: Instance['duties'][number]): Duty {
  return {
    id: makeDutyId(duty.date, DUTY),
    pattern: DUTY,
    nominalDate: duty.date,
    date: duty.date,
    countsAs: duty.weekday,
    start: clock('07:00'),
    end: clock('07:30'),
    label: '',
    place: '',
    seats: [
      { role: OFFICER, count: duty.seats.officer },
      { role: VOLUNTEER, count: duty.seats.volunteer },
    ],
    requires: duty.requiredSkill ? { role: OFFICER, skill: duty.requiredSkill } : null,
    tally: DEFAULT_TALLY,
    slot: duty.slot,
    provisional: false,
  };
}

function asPerson(p: InstancePerson): Person {
  return {
    code: codeOf(p.code),
    ...NOTHING_KNOWN,
    name: p.code,
    skills: p.skills,
    mentor: p.mentor,
    trainee: p.trainee,
    memberships: [
      { role: asRole(p.role), sharePercent: p.sharePercent, from: p.from, until: addDays(p.to, 1) },
    ],
  };
}

function wishesOf(p: InstancePerson): readonly Wish[] {
  const person = codeOf(p.code);
  const prefers = (day: Weekday): Wish => ({ person, kind: 'prefer-weekday', weekday: day });
  return [
    ...p.avoids.map((avoided): Wish => ({ person, kind: 'avoid-date', date: avoided })),
    ...(p.prefers ? [prefers(p.prefers)] : []),
  ];
}

function lastDutyOf(p: InstancePerson): readonly FixedTurn[] {
  if (!p.lastDuty) return [];
  return [{ ...asTurn(p.lastDuty.date, codeOf(p.code), asRole(p.role)), ...p.lastDuty }];
}

function asTurn(on: CivilDate, person: PersonCode, r: RoleCode): Turn {
  return { duty: makeDutyId(on, DUTY), role: r, person };
}

function roleOf(instance: Instance, code: string): RoleCode {
  return asRole(instance.people.find(p => p.code === code)?.role ?? 'officer');
}

function asRole(r: 'officer' | 'volunteer'): RoleCode {
  return r === 'officer' ? OFFICER : VOLUNTEER;
}

function codeOf(text: string): PersonCode {
  return text as PersonCode;
}
