import { describe, expect, it } from 'vitest';
import { civil } from '../../src/domain/civil-date.ts';
import { makeDutyId } from '../../src/domain/duty.ts';
import type { PatternCode } from '../../src/domain/pattern.ts';
import { OFFICER, type Person, VOLUNTEER } from '../../src/domain/person.ts';
import type { World } from '../../src/rules/world.ts';
import { findings, found } from './found.ts';
import { aDuty, aPerson, aWorld, code, everybody, fixedTurn, officers, onDay, seat } from './small-world.ts';

const one = onDay(0);
const other = onDay(14);

describe('minimum gap', () => {
  it.each([
    [6, ['error min-gap']],
    [7, []],
    [8, []],
  ])('%i days apart when seven are asked', (days, expected) => {
    const other = onDay(days);
    expect(found(aWorld(officers, [one, other]), seat(one, 'CB01'), seat(other, 'CB01'))).toEqual(expected);
  });

  it.each([
    [-6, ['error min-gap']],
    [-7, []],
    [62, []],
  ])('counts a turn fixed %i days from the window', (days, expected) => {
    const before = onDay(days);
    const fixed = [{ ...fixedTurn(before.date), duty: before.id }];
    expect(found(aWorld(officers, [one], { fixed }), seat(one, 'CB01'))).toEqual(expected);
  });

  it('is no finding between two people', () => {
    expect(found(aWorld(officers, [one, onDay(1)]), seat(one, 'CB01'), seat(onDay(1), 'CB02'))).toEqual([]);
  });
});

describe('month cap', () => {
  const month = [one, onDay(7), onDay(14)];
  it.each([
    [1, []],
    [2, []],
    [3, ['error month-cap']],
  ])('%i turns in a month of at most two', (n, expected) => {
    const turns = month.slice(0, n).map(d => seat(d, 'CB01'));
    expect(found(aWorld(officers, month), ...turns)).toEqual(expected);
  });

  it('begins anew with the month', () => {
    const duties = [onDay(14), onDay(21), onDay(28)];
    expect(duties.map(d => d.date.slice(0, 7))).toEqual(['2027-01', '2027-01', '2027-02']);
    expect(found(aWorld(officers, duties), ...duties.map(d => seat(d, 'CB01')))).toEqual([]);
  });

  const over = (...before: readonly World['fixed'][number][]) =>
    findings('month-cap', aWorld(everybody, [one, other], { fixed: before }), [
      seat(one, 'CB01'),
      seat(other, 'CB01'),
    ]);

  it('counts turns published already', () => {
    expect(over(fixedTurn(civil('2027-01-29')))).toMatchObject([
      { person: 'CB01', facts: { month: '2027-01', atMost: 2 } },
    ]);
  });

  it.each([
    ['of another month', fixedTurn(civil('2027-02-01'))],
    ['of another role', fixedTurn(civil('2027-01-29'), 'CB01', VOLUNTEER)],
    ['of another person', fixedTurn(civil('2027-01-29'), 'CB02')],
  ])('counts none %s', (_, turn) => expect(over(turn)).toEqual([]));

  it('is broken by any turn where what is published is too much by itself', () => {
    const before = ['2027-01-26', '2027-01-27', '2027-01-28'].map(date => fixedTurn(civil(date)));
    const world = aWorld(officers, [one], { fixed: before });
    expect(findings('month-cap', world, [seat(one, 'CB01')])).toHaveLength(1);
    expect(findings('month-cap', world, [])).toEqual([]);
  });
});

describe('seats', () => {
  it('hold no more than there are, and nobody twice on a date', () => {
    expect(
      found(aWorld(officers, [one]), seat(one, 'CB01'), seat(one, 'CB02', OFFICER, { seat: 2 })),
    ).toEqual(['error too-many-in-role']);
    const late = aDuty('2027-01-04', { id: makeDutyId(civil('2027-01-04'), 'Q' as PatternCode) });
    expect(found(aWorld(officers, [one, late]), seat(one, 'CB01'), seat(late, 'CB01'))).toContain(
      'error twice-on-date',
    );
  });
});

describe('skill', () => {
  const skilled = aDuty('2027-01-04', { requires: { role: OFFICER, skill: 'ho-tich' } });
  it('must be there where it is required', () => {
    const people = [aPerson('CB01'), aPerson('CB02', { skills: ['ho-tich'] })];
    expect(found(aWorld(people, [skilled]), seat(skilled, 'CB01'))).toEqual(['error required-skill']);
    expect(found(aWorld(people, [skilled]), seat(skilled, 'CB02'))).toEqual([]);
  });

  it('is only warned about where the ward fills such seats all the same', () => {
    const people = [aPerson('CB01'), aPerson('CB02', { skills: ['ho-tich'] })];
    const plain = aWorld(people, [skilled]);
    const world = { ...plain, settings: { ...plain.settings, withoutSkill: 'fill-and-warn' as const } };
    expect(found(world, seat(skilled, 'CB01'))).toEqual(['warning required-skill']);
    expect(found(world, seat(skilled, 'CB02'))).toEqual([]);
  });
});

describe('trainee', () => {
  const people = [
    aPerson('CB01', { mentor: true }),
    aPerson('CB02'),
    aPerson('DV01', { trainee: true }, VOLUNTEER),
  ];
  it('serves only beside a mentor', () => {
    const turn = seat(one, 'DV01', VOLUNTEER);
    expect(found(aWorld(people, [one]), seat(one, 'CB02'), turn)).toEqual(['error trainee-alone']);
    expect(found(aWorld(people, [one]), seat(one, 'CB01'), turn)).toEqual([]);
  });

  const trainee = aPerson('DV01', { trainee: true }, VOLUNTEER);
  const alone = [seat(one, 'CB01'), seat(one, 'DV01', VOLUNTEER)];
  const without = (people: readonly Person[], more: Partial<World> = {}) =>
    findings('trainee-alone', aWorld(people, [one, other], more), alone);

  it('asks for a mentor only where the ward wants one', () => {
    const people = [aPerson('CB01'), trainee];
    expect(without(people)).toHaveLength(1);
    const { settings } = aWorld(people, [one]);
    expect(without(people, { settings: { ...settings, traineeNeedsMentor: false } })).toEqual([]);
  });

  it('does not take a trainee for the mentor of himself', () => {
    expect(without([aPerson('CB01'), { ...trainee, mentor: true }])).toHaveLength(1);
  });

  it('does not take the mentor of another duty', () => {
    const people = [aPerson('CB01'), aPerson('CB02', { mentor: true }), trainee];
    const world = aWorld(people, [one, other]);
    expect(findings('trainee-alone', world, [...alone, seat(other, 'CB02')])).toHaveLength(1);
  });
});

describe('forbidden pair', () => {
  it('never shares a duty', () => {
    const people = [aPerson('CB01'), aPerson('DV01', {}, VOLUNTEER), aPerson('DV02', {}, VOLUNTEER)];
    const world = aWorld(people, [one], { forbiddenPairs: [{ first: code('CB01'), second: code('DV01') }] });
    expect(found(world, seat(one, 'CB01'), seat(one, 'DV01', VOLUNTEER))).toEqual(['error forbidden-pair']);
    expect(found(world, seat(one, 'CB01'), seat(one, 'DV02', VOLUNTEER))).toEqual([]);
  });
});
