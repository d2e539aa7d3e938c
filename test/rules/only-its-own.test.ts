// Each rule counts what is its own and nothing beside it: this person's, in this role, in this duty, in this month.

import { describe, expect, it } from 'vitest';
import { addDays, type CivilDate, civil } from '../../src/domain/civil-date.ts';
import { makeDutyId } from '../../src/domain/duty.ts';
import type { Wish } from '../../src/domain/leave.ts';
import type { PatternCode } from '../../src/domain/pattern.ts';
import { OFFICER, type Person, VOLUNTEER } from '../../src/domain/person.ts';
import type { Assignment, OpenSeat } from '../../src/domain/roster/roster-duty.ts';
import { defaultPatterns } from '../../src/operations/ward/ward-defaults.ts';
import type { Finding, RuleId } from '../../src/rules/rule.ts';
import { validate } from '../../src/rules/validate.ts';
import type { World } from '../../src/rules/world.ts';
import { aDuty, aPerson, aWorld, code, MONDAY, onDay, seat } from './small-world.ts';

const one = onDay(0);
const other = onDay(14);
const officers = [aPerson('CB01'), aPerson('CB02')];
const everybody = [...officers, aPerson('DV01', {}, VOLUNTEER), aPerson('DV02', {}, VOLUNTEER)];

function findings(
  rule: RuleId,
  world: World,
  assignments: readonly Assignment[],
  openSeats: readonly OpenSeat[] = [],
): readonly Finding[] {
  return validate({ assignments, openSeats }, world).filter(f => f.rule === rule);
}

describe('month-cap', () => {
  const fixed = (date: CivilDate, role = OFFICER, person = 'CB01') => ({
    duty: makeDutyId(date, 'X' as PatternCode),
    role,
    person: code(person),
    date,
    slot: 0,
  });
  const over = (...before: readonly World['fixed'][number][]) =>
    findings('month-cap', aWorld(everybody, [one, other], { fixed: before }), [
      seat(one, 'CB01'),
      seat(other, 'CB01'),
    ]);

  it('counts turns published already', () => {
    expect(over(fixed(civil('2027-01-29')))).toMatchObject([
      { person: 'CB01', facts: { month: '2027-01', atMost: 2 } },
    ]);
  });

  it.each([
    ['of another month', fixed(civil('2027-02-01'))],
    ['of another role', fixed(civil('2027-01-29'), VOLUNTEER)],
    ['of another person', fixed(civil('2027-01-29'), OFFICER, 'CB02')],
  ])('counts none %s', (_, turn) => expect(over(turn)).toEqual([]));

  it('is broken by any turn where what is published is too much by itself', () => {
    const before = ['2027-01-26', '2027-01-27', '2027-01-28'].map(date => fixed(civil(date)));
    const world = aWorld(officers, [one], { fixed: before });
    expect(findings('month-cap', world, [seat(one, 'CB01')])).toHaveLength(1);
    expect(findings('month-cap', world, [])).toEqual([]);
  });
});

describe('trainee-alone', () => {
  const trainee = aPerson('DV01', { trainee: true }, VOLUNTEER);
  const alone = [seat(one, 'CB01'), seat(one, 'DV01', VOLUNTEER)];
  const found = (people: readonly Person[], more: Partial<World> = {}) =>
    findings('trainee-alone', aWorld(people, [one, other], more), alone);

  it('asks for a mentor only where the ward wants one', () => {
    const people = [aPerson('CB01'), trainee];
    expect(found(people)).toHaveLength(1);
    const { settings } = aWorld(people, [one]);
    expect(found(people, { settings: { ...settings, traineeNeedsMentor: false } })).toEqual([]);
  });

  it('does not take a trainee for the mentor of himself', () => {
    expect(found([aPerson('CB01'), { ...trainee, mentor: true }])).toHaveLength(1);
  });

  it('does not take the mentor of another duty', () => {
    const people = [aPerson('CB01'), aPerson('CB02', { mentor: true }), trainee];
    const world = aWorld(people, [one, other]);
    expect(findings('trainee-alone', world, [...alone, seat(other, 'CB02')])).toHaveLength(1);
  });
});

describe('unfilled-seat', () => {
  const open = (duty = one, role = VOLUNTEER): OpenSeat => ({ duty: duty.id, role, seat: 1, note: '' });
  const filled = [seat(one, 'CB01'), seat(other, 'CB01'), seat(other, 'DV01', VOLUNTEER)];
  const world = aWorld(everybody, [one, other]);

  it('is not excused by a seat left open in another duty or role', () => {
    const seats = (...left: readonly OpenSeat[]) =>
      findings('unfilled-seat', world, filled, left).map(f => [f.date, f.role, f.facts]);
    const empty = [MONDAY, VOLUNTEER, { seats: 1, filled: 0 }];
    expect(seats()).toEqual([empty]);
    expect(seats(open(other))).toEqual([empty]);
    expect(seats(open(one, OFFICER))).toEqual([empty]);
    expect(seats(open())).toEqual([]);
  });

  it('counts those of the duty and the role, whoever sits elsewhere', () => {
    const two = aDuty(MONDAY, { seats: [{ role: OFFICER, count: 2 }] });
    const rows = findings('unfilled-seat', aWorld(officers, [two, other]), [
      seat(two, 'CB01'),
      seat(other, 'CB02'),
      seat(other, 'DV01', VOLUNTEER),
    ]);
    expect(rows.map(f => [f.date, f.facts])).toEqual([[MONDAY, { seats: 2, filled: 1 }]]);
  });
});

describe('pair-repeated', () => {
  const pair = (duty = one, volunteer = 'DV01') => [seat(duty, 'CB01'), seat(duty, volunteer, VOLUNTEER)];
  const world = aWorld(everybody, [one, other, onDay(28)]);

  it('names both and every duty they share, from the second on', () => {
    const thrice = [one, other, onDay(28)].flatMap(duty => pair(duty));
    expect(findings('pair-repeated', world, thrice)).toMatchObject([
      {
        date: other.date,
        people: ['CB01', 'DV01'],
        dates: [one.date, other.date, onDay(28).date],
        facts: { times: 3 },
      },
    ]);
  });

  it('is none of two who serve on the same days in different duties, or in one role', () => {
    const apart = [seat(one, 'CB01'), seat(other, 'DV01', VOLUNTEER), seat(onDay(28), 'CB01')];
    expect(findings('pair-repeated', world, apart)).toEqual([]);
    const two = [one, other].flatMap(duty => [seat(duty, 'CB01'), seat(duty, 'CB02', OFFICER, { seat: 2 })]);
    expect(findings('pair-repeated', world, two)).toEqual([]);
  });

  it('is none of two who met once each', () => {
    expect(findings('pair-repeated', world, [...pair(one), ...pair(other, 'DV02')])).toEqual([]);
  });
});

describe('wish-not-met', () => {
  const monday: Wish = { person: code('CB01'), kind: 'prefer-weekday', weekday: 'monday' };
  const friday: Wish = { ...monday, weekday: 'friday' };
  const avoid: Wish = { person: code('CB01'), kind: 'avoid-date', date: other.date };
  const found = (...wishes: readonly Wish[]) =>
    findings('wish-not-met', aWorld(officers, [one, other], { wishes: new Map([[code('CB01'), wishes]]) }), [
      seat(one, 'CB01'),
      seat(other, 'CB02'),
    ]).map(f => f.facts);

  it('is met by one of several weekdays', () => {
    expect(found(friday)).toEqual([{ wish: 'prefer-weekday', weekday: 'monday' }]);
    expect(found(friday, monday)).toEqual([]);
  });

  it('says of whom, when and where', () => {
    const wishes = new Map([[code('CB01'), [friday]]]);
    const [finding] = findings('wish-not-met', aWorld(officers, [one], { wishes }), [seat(one, 'CB01')]);
    expect(finding).toMatchObject({ date: one.date, duty: one.id, person: 'CB01', role: OFFICER });
  });

  it('does not look at whoever else serves on a day to be avoided', () => {
    expect(found(avoid)).toEqual([]);
    expect(found({ ...avoid, date: one.date })).toEqual([{ wish: 'avoid-date', weekday: 'monday' }]);
    expect(found({ ...avoid, date: one.date }, monday)).toEqual([{ wish: 'avoid-date', weekday: 'monday' }]);
  });
});

describe('turns-unequal', () => {
  const due = (rows: Readonly<Record<string, number>>) =>
    new Map(Object.entries(rows).map(([person, tenths]) => [`${person} officer main`, tenths]));
  const three = [aPerson('CB01'), aPerson('CB02'), aPerson('CB03')];
  const found = (assignments: readonly Assignment[], rows: Readonly<Record<string, number>>) =>
    findings('turns-unequal', aWorld(three, [one, other], { dueTenths: due(rows) }), assignments);
  const both = [seat(one, 'CB01'), seat(other, 'CB01')];

  it('gives the turn to whoever is furthest behind, and the earliest that they can take', () => {
    const [finding, ...more] = found(both.toReversed(), { CB01: 5, CB02: 5, CB03: 10 });
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      date: one.date,
      facts: { other: 'CB03', otherTenths: -10, aboveTenths: 15 },
    });
  });

  it('hands nothing to somebody one duty behind because another is further, who cannot', () => {
    const away = { person: code('CB03'), kind: 'annual' as const, part: 'day' as const, note: '' };
    const leave = new Map([[code('CB03'), [{ ...away, from: one.date, until: addDays(other.date, 1) }]]]);
    const rows = due({ CB01: 10, CB02: 0, CB03: 5 });
    const world = aWorld(three, [one, other], { dueTenths: rows, leave });
    expect(findings('turns-unequal', world, both)).toEqual([]);
    expect(found(both, { CB01: 10, CB02: 0, CB03: 5 })).toMatchObject([{ facts: { other: 'CB03' } }]);
  });

  it('leaves pinned turns where they are', () => {
    const pinned = both.map(turn => ({ ...turn, pinned: true }));
    expect(found(pinned, { CB01: 10, CB02: 10 })).toEqual([]);
    const [first, second] = both;
    if (!first || !second) throw new Error('two turns');
    expect(found([{ ...first, pinned: true }, second], { CB01: 10, CB02: 10 })).toMatchObject([
      { facts: { date: other.date } },
    ]);
  });

  it('asks nobody to serve twice in one duty', () => {
    const two = aDuty(MONDAY, { seats: [{ role: OFFICER, count: 2 }] });
    const world = aWorld(officers, [two], { dueTenths: due({ CB01: -20, CB02: 10 }) });
    expect(
      findings('turns-unequal', world, [seat(two, 'CB01'), seat(two, 'CB02', OFFICER, { seat: 2 })]),
    ).toEqual([]);
  });
});

describe('not-as-patterned', () => {
  it('lets a duty be whose pattern is another than those that had begun', () => {
    const [usual] = defaultPatterns(civil('2026-01-01'));
    if (!usual) throw new Error('a ward begins with patterns');
    const patterns = (pattern: string) => [{ ...usual, code: pattern as PatternCode }];
    const found = (pattern: string) =>
      findings('not-as-patterned', aWorld(officers, [one], { expected: [], patterns: patterns(pattern) }), [
        seat(one, 'CB01'),
      ]);
    expect(found('Q')).toEqual([]);
    expect(found('P')).toHaveLength(1);
  });
});

describe('turns-close', () => {
  it('counts turns fixed before, but says nothing of those that are over', () => {
    const at = (date: CivilDate) => ({
      duty: makeDutyId(date, 'X' as PatternCode),
      role: OFFICER,
      person: code('CB01'),
      date,
      slot: 0,
    });
    const [late, early] = [addDays(MONDAY, -8), addDays(MONDAY, -16)];
    const world = aWorld(officers, [one], { fixed: [at(late), at(early)] });
    expect(findings('turns-close', world, [seat(one, 'CB01')]).map(f => f.dates)).toEqual([[late, MONDAY]]);
  });
});
