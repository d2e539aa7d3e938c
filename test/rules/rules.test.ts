import { describe, expect, it } from 'vitest';
import { addDays, civil } from '../../src/domain/civil-date.ts';
import { clock } from '../../src/domain/clock-time.ts';
import { makeDutyId } from '../../src/domain/duty.ts';
import type { LeavePart } from '../../src/domain/leave.ts';
import type { Pattern, PatternCode } from '../../src/domain/pattern.ts';
import { OFFICER, VOLUNTEER } from '../../src/domain/person.ts';
import type { Assignment } from '../../src/domain/roster/roster-duty.ts';
import { messagesIn } from '../../src/i18n/languages.ts';
import { RULES } from '../../src/rules/registry.ts';
import { validate } from '../../src/rules/validate.ts';
import type { World } from '../../src/rules/world.ts';
import { aDuty, aPerson, aWorld, code, onDay, seat } from './small-world.ts';

/** Ids of the findings, without the seats that a small case leaves empty. */
function found(world: World, ...assignments: Assignment[]): readonly string[] {
  return validate({ assignments, openSeats: [] }, world)
    .filter(f => f.rule !== 'unfilled-seat' && f.rule !== 'turns-close')
    .map(f => `${f.severity} ${f.rule}`);
}

const one = aDuty('2027-01-04');
const officers = [aPerson('CB01'), aPerson('CB02')];

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
    const fixed = [{ duty: before.id, role: OFFICER, person: code('CB01'), date: before.date, slot: 0 }];
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
    const trainee = seat(one, 'DV01', VOLUNTEER);
    expect(found(aWorld(people, [one]), seat(one, 'CB02'), trainee)).toEqual(['error trainee-alone']);
    expect(found(aWorld(people, [one]), seat(one, 'CB01'), trainee)).toEqual([]);
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

describe('who may serve', () => {
  const leave = (from: string, until: string, part: LeavePart = 'day') =>
    new Map([
      [
        code('CB01'),
        [
          {
            person: code('CB01'),
            kind: 'annual' as const,
            part,
            note: '',
            from: civil(from),
            until: civil(until),
          },
        ],
      ],
    ]);

  it.each([
    ['2026-12-20', '2027-01-04', []],
    ['2026-12-20', '2027-01-05', ['error on-leave']],
    ['2027-01-04', '2027-01-09', ['error on-leave']],
    ['2027-01-05', '2027-01-09', []],
  ])('nobody on leave from %s until %s', (from, until, expected) => {
    expect(found(aWorld(officers, [one], { leave: leave(from, until) }), seat(one, 'CB01'))).toEqual(
      expected,
    );
  });

  it.each([
    ['11:59', 'morning', ['error on-leave']],
    ['12:00', 'morning', []],
    ['11:59', 'afternoon', []],
    ['12:00', 'afternoon', ['error on-leave']],
  ] as const)('a duty that begins at %s with leave of the %s', (start, part, expected) => {
    const world = aWorld(officers, [{ ...one, start: clock(start) }], {
      leave: leave('2027-01-04', '2027-01-05', part),
    });
    expect(found(world, seat(one, 'CB01'))).toEqual(expected);
  });

  it('a pin on leave is a warning', () => {
    const world = aWorld(officers, [one], { leave: leave('2027-01-01', '2027-02-01') });
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

describe('days', () => {
  const off = (kind: 'statutory' | 'swapped-work') =>
    new Map([
      [
        one.date,
        {
          date: one.date,
          kind,
          nameVi: 'Lễ',
          nameEn: 'Holiday',
          source: '',
          swappedWith: null,
          provisional: false,
        },
      ],
    ]);
  it('off hold no duty, make-up days may', () => {
    expect(found(aWorld(officers, [one], { days: off('statutory') }), seat(one, 'CB01'))).toEqual([
      'error day-off',
    ]);
    expect(found(aWorld(officers, [one], { days: off('swapped-work') }), seat(one, 'CB01'))).toEqual([]);
  });

  it('are as their pattern says, or the pattern asks for them no more', () => {
    const ended: Pattern = {
      ...{ code: one.pattern, weekday: one.countsAs, start: one.start, end: one.end, label: '', place: '' },
      ...{ seats: one.seats, requires: null, tally: 'main', validFrom: civil('2026-01-01') },
      validUntil: one.date,
    };
    const of = (more: Partial<World>) =>
      found(aWorld(officers, [one], { expected: [], ...more }), seat(one, 'CB01'));
    expect(of({ patterns: [ended] })).toEqual(['error not-as-patterned']);
    expect(of({ patterns: [{ ...ended, validFrom: onDay(1).date }] })).toEqual([]);
    expect(of({ patterns: [ended], days: off('statutory') })).toEqual(['error day-off']);
    expect(of({ patterns: [] })).toEqual([]);
  });

  it('worked have their duty, and years not announced are said', () => {
    expect(found(aWorld(officers, [one], { expected: [one, onDay(4)] }), seat(one, 'CB01'))).toEqual([
      'error missing-duty',
    ]);
    expect(found(aWorld(officers, [one], { announcedUntil: 2026 }), seat(one, 'CB01'))).toEqual([
      'warning year-not-announced',
    ]);
  });
});

describe('notices', () => {
  it('name a wish not met, a pair repeated, a seat left open and one not filled', () => {
    const wishes = new Map([
      [code('CB01'), [{ person: code('CB01'), kind: 'prefer-weekday' as const, weekday: 'friday' as const }]],
    ]);
    expect(found(aWorld(officers, [one], { wishes }), seat(one, 'CB01'))).toEqual(['notice wish-not-met']);
    const people = [aPerson('CB01'), aPerson('DV01', {}, VOLUNTEER)];
    const pair = [one, onDay(14)].flatMap(d => [seat(d, 'CB01'), seat(d, 'DV01', VOLUNTEER)]);
    expect(found(aWorld(people, [one, onDay(14)]), ...pair)).toEqual(['notice pair-repeated']);
    const openSeats = [{ duty: one.id, role: VOLUNTEER, seat: 1, note: 'Đoàn phường cử sau' }];
    const open = validate({ assignments: [seat(one, 'CB01')], openSeats }, aWorld(officers, [one]));
    expect(open.map(f => f.rule)).toEqual(['open-seat']);
    const empty = validate({ assignments: [seat(one, 'CB01')], openSeats: [] }, aWorld(officers, [one]));
    expect(empty.map(f => [f.rule, f.role])).toEqual([['unfilled-seat', VOLUNTEER]]);
  });
});

describe('unequal turns', () => {
  const due = (entries: Record<string, number>) =>
    new Map(Object.entries(entries).map(([person, tenths]) => [`${person} officer main`, tenths]));
  const [first, second] = [one, onDay(14)];
  const both = [seat(first, 'CB01'), seat(second, 'CB01')];
  const unequal = (dueTenths: ReadonlyMap<string, number>, more: Partial<World> = {}) =>
    found(aWorld(officers, [first, second], { dueTenths, ...more }), ...both);

  it('are a warning where somebody behind could take a turn, more than a whole duty apart', () => {
    expect(unequal(due({ CB01: 10, CB02: 10 }))).toEqual(['warning turns-unequal']);
  });

  it('are none where a hand-over would only turn the difference round', () => {
    expect(unequal(due({ CB01: 15, CB02: 5 }))).toEqual([]);
    expect(unequal(due({ CB01: 14, CB02: 5 }))).toEqual(['warning turns-unequal']);
  });

  it('are none where a rule leaves nobody to take a turn', () => {
    const leave = new Map([
      [
        code('CB02'),
        [
          {
            person: code('CB02'),
            kind: 'annual' as const,
            part: 'day' as const,
            from: first.date,
            until: addDays(second.date, 1),
            note: '',
          },
        ],
      ],
    ]);
    expect(unequal(due({ CB01: 10, CB02: 10 }), { leave })).toEqual([]);
  });

  it('name whom the turn could go to', () => {
    const world = aWorld(officers, [first, second], { dueTenths: due({ CB01: 10, CB02: 10 }) });
    const [finding] = validate({ assignments: both, openSeats: [] }, world).filter(
      f => f.rule === 'turns-unequal',
    );
    expect(finding).toMatchObject({
      person: 'CB01',
      facts: { other: 'CB02', date: '2027-01-04', aboveTenths: 10 },
    });
  });
});

describe('every rule', () => {
  it.each(RULES.map(r => r.id))('%s has a title in both languages', id => {
    expect(messagesIn('vi').rules.of[id].title).toMatch(/\S/);
    expect(messagesIn('en').rules.of[id].title).not.toBe(messagesIn('vi').rules.of[id].title);
  });
});
