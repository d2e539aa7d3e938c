import { describe, expect, it } from 'vitest';
import { civil } from '../../src/domain/civil-date.ts';
import { clock } from '../../src/domain/clock-time.ts';
import { OFFICER, VOLUNTEER } from '../../src/domain/person.ts';
import { found } from './found.ts';
import { aPerson, aWorld, code, officers, onDay, onLeave, seat } from './small-world.ts';

const one = onDay(0);

describe('who may serve', () => {
  it.each([
    ['2026-12-20', '2027-01-04', []],
    ['2026-12-20', '2027-01-05', ['error on-leave']],
    ['2027-01-04', '2027-01-09', ['error on-leave']],
    ['2027-01-05', '2027-01-09', []],
  ])('nobody on leave from %s until %s', (from, until, expected) => {
    expect(
      found(aWorld(officers, [one], { leave: onLeave('CB01', from, until) }), seat(one, 'CB01')),
    ).toEqual(expected);
  });

  it.each([
    ['11:59', 'morning', ['error on-leave']],
    ['12:00', 'morning', []],
    ['11:59', 'afternoon', []],
    ['12:00', 'afternoon', ['error on-leave']],
  ] as const)('a duty that begins at %s with leave of the %s', (start, part, expected) => {
    const world = aWorld(officers, [{ ...one, start: clock(start) }], {
      leave: onLeave('CB01', '2027-01-04', '2027-01-05', part),
    });
    expect(found(world, seat(one, 'CB01'))).toEqual(expected);
  });

  it('a pin on leave is a warning', () => {
    const world = aWorld(officers, [one], { leave: onLeave('CB01', '2027-01-01', '2027-02-01') });
    expect(found(world, seat(one, 'CB01', OFFICER, { pinned: true }))).toEqual(['warning on-leave']);
  });

  it('nobody on an excluded weekday, or only on its nth of the month', () => {
    const never = (nth: number | null) =>
      new Map([[code('CB01'), [{ person: code('CB01'), weekday: 'monday' as const, nth }]]]);
    expect(found(aWorld(officers, [one], { exclusions: never(null) }), seat(one, 'CB01'))).toEqual([
      'error excluded-weekday',
    ]);
    expect(found(aWorld(officers, [one], { exclusions: never(1) }), seat(one, 'CB01'))).toEqual([
      'error excluded-weekday',
    ]);
    expect(found(aWorld(officers, [one], { exclusions: never(2) }), seat(one, 'CB01'))).toEqual([]);
  });

  it('nobody unknown, in a wrong role, before joining or after leaving', () => {
    const membership = (from: string, until: string | null) => [
      aPerson('CB01', {
        memberships: [
          { role: OFFICER, sharePercent: 100, from: civil(from), until: until ? civil(until) : null },
        ],
      }),
    ];
    expect(found(aWorld(officers, [one]), seat(one, 'CB99'))).toEqual(['error unknown-person']);
    expect(found(aWorld(officers, [one]), seat(one, 'CB01', VOLUNTEER))).toEqual(['error not-member']);
    expect(found(aWorld(membership('2027-01-05', null), [one]), seat(one, 'CB01'))).toEqual([
      'error not-member',
    ]);
    expect(found(aWorld(membership('2027-01-04', '2027-01-05'), [one]), seat(one, 'CB01'))).toEqual([]);
    expect(found(aWorld(membership('2026-01-01', '2027-01-04'), [one]), seat(one, 'CB01'))).toEqual([
      'error not-member',
    ]);
  });
});
