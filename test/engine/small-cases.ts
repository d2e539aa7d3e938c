// Small random cases for property tests: a few duties, a few people, every kind of rule. Plain records, so that
// fast-check can shrink them; read by `readInstance`, and given a third role where a test wants one.

import fc from 'fast-check';
import type { Turn } from '../../src/domain/duty.ts';
import { OFFICER, type Person, type PersonCode, type RoleCode, VOLUNTEER } from '../../src/domain/person.ts';
import { readInstance } from '../../src/engine/read-instance.ts';
import type { Case } from '../../src/objective/case.ts';
import { possibleTurns } from '../../src/rules/world.ts';
import type { Instance, Life } from './judge.ts';

const DATES = ['2027-01-04', '2027-01-08', '2027-01-11', '2027-01-15', '2027-01-29', '2027-02-01'];
const BEFORE = [undefined, { date: '2027-01-01', slot: 9 }, { date: '2026-12-28', slot: 8 }];
const weekdayOf = (date: string) => (new Date(`${date}T00:00:00Z`).getUTCDay() === 1 ? 'monday' : 'friday');

const personSpec = fc.record({
  sharePercent: fc.constantFrom(50, 100),
  skilled: fc.boolean(),
  kind: fc.constantFrom('plain', 'mentor', 'trainee'),
  awayOn: fc.option(fc.integer({ min: 0, max: 4 }), { nil: null }),
  neverOn: fc.constantFrom(undefined, undefined, 'monday', 'friday'),
  carriedTenths: fc.integer({ min: -12, max: 12 }),
  carriedWeekdays: fc.integer({ min: -1, max: 1 }),
  before: fc.integer({ min: 0, max: 2 }),
  prefers: fc.constantFrom(undefined, 'monday', 'friday'),
  avoidsOn: fc.option(fc.integer({ min: 0, max: 4 }), { nil: null }),
});
type PersonSpec = typeof personSpec extends fc.Arbitrary<infer T> ? T : never;

function asPerson(spec: PersonSpec, role: 'officer' | 'volunteer', code: string, dates: readonly string[]) {
  const on = (i: number | null) => dates.filter((_, at) => at === i);
  const before = BEFORE[spec.before];
  return {
    code,
    role,
    sharePercent: spec.sharePercent,
    skills: spec.skilled ? ['justice'] : [],
    mentor: spec.kind === 'mentor' && role === 'officer',
    trainee: spec.kind === 'trainee' && role === 'volunteer',
    from: '2026-01-01',
    to: '2027-12-31',
    leave: on(spec.awayOn).map((date): [string, string] => [date, date]),
    ...(spec.neverOn ? { neverOn: spec.neverOn } : {}),
    carriedTenths: spec.carriedTenths,
    carriedMondayMinusFriday: spec.carriedWeekdays,
    ...(before ? { lastDuty: before } : {}),
    ...(spec.prefers ? { prefers: spec.prefers } : {}),
    avoids: on(spec.avoidsOn),
  };
}

export type SmallInstance = Instance & { name: string };

export const smallInstance = fc
  .record({
    duties: fc.array(
      fc.record({ twoVolunteers: fc.boolean(), twoOfficers: fc.boolean(), skill: fc.boolean() }),
      {
        minLength: 3,
        maxLength: 5,
      },
    ),
    officers: fc.array(personSpec, { minLength: 2, maxLength: 3 }),
    volunteers: fc.array(personSpec, { minLength: 2, maxLength: 3 }),
    minGapDays: fc.constantFrom(1, 4, 5, 8),
    cap: fc.integer({ min: 1, max: 4 }),
    traineeNeedsMentor: fc.boolean(),
    forbidden: fc.boolean(),
    history: fc.integer({ min: 0, max: 2 }),
    pin: fc.option(fc.record({ duty: fc.nat(4), officer: fc.nat(2) }), { nil: null }),
  })
  .map((spec): SmallInstance => {
    const dates = DATES.slice(0, spec.duties.length);
    const officers = spec.officers.map((p, i) => asPerson(p, 'officer', `O0${i + 1}`, dates));
    const pinDate = spec.pin && dates[spec.pin.duty];
    const pinOfficer = spec.pin && officers[spec.pin.officer]?.code;
    return {
      name: 'small',
      duties: spec.duties.map(({ twoVolunteers, twoOfficers, skill }, i) => ({
        date: dates[i] ?? '',
        weekday: weekdayOf(dates[i] ?? ''),
        slot: 10 + DATES.indexOf(dates[i] ?? ''),
        seats: { officer: twoOfficers && i === 2 ? 2 : 1, volunteer: twoVolunteers && i % 2 === 0 ? 2 : 1 },
        ...(skill && i % 2 === 1 ? { requiredSkill: 'justice' } : {}),
      })),
      people: [...officers, ...spec.volunteers.map((p, i) => asPerson(p, 'volunteer', `V0${i + 1}`, dates))],
      pins: pinDate && pinOfficer ? [[pinDate, pinOfficer]] : [],
      forbiddenPairs: spec.forbidden ? [['O01', 'V01']] : [],
      pairHistory: [['O02', 'V02', spec.history]],
      minGapDays: spec.minGapDays,
      maxPerMonth: { officer: spec.cap, volunteer: spec.cap },
      traineeNeedsMentor: spec.traineeNeedsMentor,
    };
  });

/** A case as a ward has it: with eves of holidays, catching up in measure, and seats filled without the skill. */
export const smallLife = fc
  .record({
    instance: smallInstance,
    eves: fc.subarray([0, 1, 2, 3, 4], { minLength: 1 }),
    eveDue: fc.array(fc.integer({ min: 0, max: 14 }), { minLength: 6, maxLength: 6 }),
    most: fc.option(fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 6, maxLength: 6 }), { nil: null }),
    fillAndWarn: fc.boolean(),
  })
  .map(({ instance, eves, eveDue, most, fillAndWarn }) => {
    const byPerson = (numbers: readonly number[]) =>
      Object.fromEntries(instance.people.map(({ code }, i) => [code, numbers[i] ?? 0]));
    const life: Life = {
      fillAndWarn,
      eves: eves.flatMap(at => instance.duties[at]?.date ?? []),
      eveDueTenths: byPerson(eveDue),
      mostTurns: most && byPerson(most),
    };
    return { instance, life, situation: asLived(readInstance(instance), life) };
  });

function asLived({ world, carried }: Case, life: Life): Case {
  const { mostTurns } = life;
  const eves = [...world.duties.values()].filter(d => life.eves.includes(d.date)).map(d => d.id);
  return {
    world: {
      ...world,
      settings: { ...world.settings, withoutSkill: life.fillAndWarn ? 'fill-and-warn' : 'leave-empty' },
      mostTurns: mostTurns && (person => mostTurns[person] ?? 0),
    },
    carried: {
      ...carried,
      eves: new Set(eves),
      eveDueTenths: person => life.eveDueTenths[person] ?? 0,
    },
    published: null,
  };
}

/** A case to repair: what is in force is some people in some duties, kept to the rules or not. */
export const smallRepair = fc
  .record({ instance: smallInstance, picks: fc.infiniteStream(fc.nat(5)) })
  .map(({ instance, picks }): Case => {
    const situation = readInstance(instance);
    return { ...situation, published: somePublished(situation, picks) };
  });

function somePublished(situation: Case, picks: Iterator<number>): readonly Turn[] {
  const turns = possibleTurns(situation.world);
  return [...situation.world.duties.values()].flatMap(duty =>
    duty.seats.flatMap(({ role }) => {
      const able = turns.filter(t => t.duty === duty.id && t.role === role);
      const picked = able[Number(picks.next().value)];
      return picked ? [picked] : [];
    }),
  );
}

export const LEADER = 'leader' as RoleCode;

const leaderSpec = fc.record({ person: personSpec, kind: fc.constantFrom('plain', 'mentor', 'trainee') });

/** Three roles: a leader beside officer and volunteer. Trainee, forbidden pair and skill reach across all three. */
export const smallThreeRoles = fc
  .record({
    instance: smallInstance,
    leaders: fc.array(leaderSpec, { minLength: 2, maxLength: 2 }),
    leaderNeedsSkill: fc.boolean(),
    officerTrainee: fc.boolean(),
    mixLeaders: fc.boolean(),
  })
  .map(({ instance, leaders, leaderNeedsSkill, officerTrainee, mixLeaders }): Case => {
    const short = { ...instance, duties: instance.duties.slice(0, 4), pins: [] };
    const { world, carried } = readInstance(short);
    const people = leaders.map(({ person, kind }, i): [PersonCode, Person] => {
      const code = `L0${i + 1}` as PersonCode;
      const memberships = [
        { role: LEADER, sharePercent: person.sharePercent, from: world.window.from, until: null },
      ];
      const like = [...world.people.values()][0];
      if (!like) throw new Error('no officer');
      const skills = person.skilled ? ['justice'] : [];
      return [
        code,
        {
          ...like,
          code,
          name: code,
          skills,
          memberships,
          mentor: kind === 'mentor',
          trainee: kind === 'trainee',
        },
      ];
    });
    const trainee = (p: Person) =>
      officerTrainee && p.code === 'O02' ? { ...p, trainee: true, mentor: false } : p;
    const duties = [...world.duties.values()].map(duty => ({
      ...duty,
      seats: [...duty.seats, { role: LEADER, count: 1 }],
      requires: duty.requires && { ...duty.requires, role: leaderNeedsSkill ? LEADER : OFFICER },
    }));
    const pairs = world.forbiddenPairs.flatMap(({ first, second }) => [
      { first, second },
      { first: 'L01' as PersonCode, second },
      { first: 'L02' as PersonCode, second: first },
    ]);
    return {
      world: {
        ...world,
        people: new Map([
          ...[...world.people].map(([code, p]): [PersonCode, Person] => [code, trainee(p)]),
          ...people,
        ]),
        duties: new Map(duties.map(d => [d.id, d])),
        forbiddenPairs: pairs,
      },
      carried: {
        ...carried,
        dueTenths: (person, role, tally) =>
          role === LEADER ? 20 - 5 * Number(person === 'L02') : carried.dueTenths(person, role, tally),
        shares: role => (role === LEADER ? 200 : carried.shares(role)),
        fairness: {
          ...carried.fairness,
          mixedRoles: mixLeaders ? [LEADER, VOLUNTEER] : carried.fairness.mixedRoles,
        },
      },
      published: null,
    };
  });
