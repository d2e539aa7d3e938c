import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, civil, weekdayOf } from '../../src/domain/civil-date.ts';
import { makeDutyId } from '../../src/domain/duty.ts';
import type { Leave, LeaveKind } from '../../src/domain/leave.ts';
import {
  accountKey,
  balances,
  DUTY_UNITS,
  type HeldDuty,
  postLedger,
  toTenths,
} from '../../src/domain/ledger.ts';
import type { PatternCode } from '../../src/domain/pattern.ts';
import { OFFICER, type Person, type PersonCode, VOLUNTEER } from '../../src/domain/person.ts';
import { NOTHING_KNOWN } from '../../src/domain/person-fields.ts';
import { personLedger } from '../../src/domain/person-ledger.ts';

const T2 = 'T2' as PatternCode;
const code = (text: string) => text as PersonCode;

function aPerson(personCode: string, sharePercent = 100, role = OFFICER, from = '2026-01-01'): Person {
  return {
    code: code(personCode),
    ...NOTHING_KNOWN,
    name: personCode,
    memberships: [{ role, sharePercent, from: civil(from), until: null }],
  };
}

function aDuty(date: string, ...served: string[]): HeldDuty {
  return {
    duty: makeDutyId(civil(date), T2),
    date: civil(date),
    countsAs: weekdayOf(civil(date)),
    tally: 'main',
    served: served.map(person => ({ person: code(person), role: OFFICER })),
  };
}

const balanceOf = (sums: ReadonlyMap<string, number>, person: string) =>
  sums.get(accountKey({ person: code(person), role: OFFICER, tally: 'main' })) ?? 0;

describe('ledger', () => {
  it('credits who served and debits every member by share', () => {
    const people = [aPerson('CB01'), aPerson('CB02', 50)];
    const sums = balances(
      postLedger({
        people,
        leave: new Map(),
        held: [aDuty('2027-01-04', 'CB01')],
        openings: [],
        closings: [],
      }),
    );
    expect(balanceOf(sums, 'CB01')).toBe(333_333);
    expect(balanceOf(sums, 'CB02')).toBe(-333_333);
  });

  it('lets exempt leave build up no debt, and ordinary leave build it up', () => {
    const people = [aPerson('CB01'), aPerson('CB02'), aPerson('CB03')];
    const leave = (person: string, kind: Leave['kind']): [PersonCode, Leave[]] => [
      code(person),
      [
        {
          person: code(person),
          kind,
          part: 'day',
          note: '',
          from: civil('2027-01-01'),
          until: civil('2027-02-01'),
        },
      ],
    ];
    const sums = balances(
      postLedger({
        people,
        leave: new Map([leave('CB02', 'maternity'), leave('CB03', 'annual')]),
        held: [aDuty('2027-01-04', 'CB01')],
        openings: [],
        closings: [],
      }),
    );
    expect(balanceOf(sums, 'CB02')).toBe(0);
    expect(balanceOf(sums, 'CB03')).toBe(-DUTY_UNITS / 2);
  });

  it('charges those who served when nobody was due', () => {
    const joinsLater = aPerson('CB01', 100, OFFICER, '2028-01-01');
    const held = [aDuty('2027-01-04', 'CB01')];
    expect(
      balanceOf(
        balances(postLedger({ people: [joinsLater], leave: new Map(), held, openings: [], closings: [] })),
        'CB01',
      ),
    ).toBe(0);
  });

  it('posts an opening balance against the others of the role', () => {
    const people = [aPerson('CB01'), aPerson('CB02'), aPerson('CB03'), aPerson('ĐV01', 100, VOLUNTEER)];
    const account = { person: code('CB01'), role: OFFICER, tally: 'main' };
    const openings = [{ account, date: civil('2027-01-01'), units: -DUTY_UNITS, reason: 'sổ cũ' }];
    const sums = balances(postLedger({ people, leave: new Map(), held: [], openings, closings: [] }));
    expect([...sums.values()]).toEqual([-DUTY_UNITS, DUTY_UNITS / 2, DUTY_UNITS / 2]);
  });

  it('sums to zero whoever joins, leaves and serves, in whatever order people are listed', () => {
    const anyPeople = fc.array(
      fc.record({ share: fc.integer({ min: 0, max: 200 }), joins: fc.integer({ min: 0, max: 60 }) }),
      {
        minLength: 1,
        maxLength: 8,
      },
    );
    const anyServed = fc.array(fc.array(fc.nat(7), { minLength: 1, maxLength: 3 }), { maxLength: 20 });
    fc.assert(
      fc.property(
        anyPeople,
        anyServed,
        fc.integer({ min: -5_000_000, max: 5_000_000 }),
        (members, duties, opening) => {
          const people = members.map((m, i) =>
            aPerson(`CB0${i}`, m.share, OFFICER, addDays(civil('2027-01-01'), m.joins)),
          );
          const held = duties.map((served, i) =>
            aDuty(
              addDays(civil('2027-01-04'), 3 * i),
              ...new Set(served.map(n => `CB0${n % people.length}`)),
            ),
          );
          const account = { person: code('CB00'), role: OFFICER, tally: 'main' };
          const openings = [{ account, date: civil('2027-03-01'), units: opening, reason: '' }];
          const sums = balances(postLedger({ people, leave: new Map(), held, openings, closings: [] }));
          expect([...sums.values()].reduce((a, b) => a + b, 0)).toBe(0);
          const reversed = balances(
            postLedger({ people: people.toReversed(), leave: new Map(), held, openings, closings: [] }),
          );
          expect(new Map([...reversed].sort())).toEqual(new Map([...sums].sort()));
        },
      ),
      { seed: 7, numRuns: 150 },
    );
  });

  it('rounds half a tenth of a duty upwards, on both sides of zero', () => {
    expect([149_999, 150_000, -150_000, -150_001].map(toTenths)).toEqual([1, 2, -1, -2]);
  });
});

describe('the ledger of whoever comes and goes', () => {
  const KINDS: readonly LeaveKind[] = ['annual', 'maternity'];
  const start = civil('2027-01-04');
  const anyPerson = fc.record({
    shares: fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 1, maxLength: 3 }),
    joins: fc.integer({ min: 0, max: 60 }),
    leaves: fc.option(fc.integer({ min: 1, max: 120 })),
    changesRole: fc.boolean(),
    away: fc.option(fc.record({ kind: fc.constantFrom(...KINDS), from: fc.nat(100), days: fc.nat(40) })),
  });
  type AnyPerson = typeof anyPerson extends fc.Arbitrary<infer T> ? T : never;

  function asPerson({ shares, joins, leaves, changesRole }: AnyPerson, i: number): Person {
    const ends = leaves === null ? null : addDays(start, joins + 20 * shares.length + leaves);
    const memberships = shares.map((sharePercent, n) => ({
      role: changesRole && n > 0 ? VOLUNTEER : OFFICER,
      sharePercent,
      from: addDays(start, joins + 20 * n),
      until: n < shares.length - 1 ? addDays(start, joins + 20 * (n + 1)) : ends,
    }));
    return {
      code: `CB0${i}` as PersonCode,
      ...NOTHING_KNOWN,
      name: `Người ${i}`,
      memberships,
    };
  }

  it('sums to zero with leavers, joiners, changed shares and roles, exempt leave and opening balances', () => {
    fc.assert(
      fc.property(
        fc.array(anyPerson, { minLength: 1, maxLength: 7 }),
        fc.array(fc.array(fc.nat(6), { minLength: 1, maxLength: 3 }), { maxLength: 25 }),
        fc.array(fc.record({ who: fc.nat(6), units: fc.integer({ min: -9e6, max: 9e6 }), day: fc.nat(90) }), {
          maxLength: 4,
        }),
        (drawn, duties, opened) => {
          const people = drawn.map(asPerson);
          const leave = new Map<PersonCode, readonly Leave[]>(
            drawn.flatMap(({ away }, i) => {
              const person = people[i]?.code;
              if (!away || !person) return [];
              const from = addDays(start, away.from);
              return [
                [
                  person,
                  [
                    {
                      person,
                      kind: away.kind,
                      part: 'day',
                      note: '',
                      from,
                      until: addDays(from, away.days + 1),
                    },
                  ],
                ],
              ];
            }),
          );
          const at = (n: number) => people[n % people.length]?.code as PersonCode;
          const held = duties.map((served, i): HeldDuty => {
            const date = addDays(start, 5 * i);
            return {
              duty: makeDutyId(date, 'T2' as PatternCode),
              date,
              countsAs: weekdayOf(date),
              tally: i % 4 === 0 ? 'sớm' : 'main',
              served: [...new Set(served)].map((n, s) => ({
                person: at(n),
                role: s % 2 === 0 ? OFFICER : VOLUNTEER,
              })),
            };
          });
          const openings = opened.map(({ who, units, day }) => ({
            account: { person: at(who), role: OFFICER, tally: 'main' },
            date: addDays(start, day),
            units,
            reason: 'sổ cũ',
          }));
          const postings = postLedger({ people, leave, held, openings, closings: [] });
          expect(postings.reduce((sum, p) => sum + p.units, 0)).toBe(0);
          const kept = balances(postings);
          const period = { from: addDays(start, 30), until: addDays(start, 60) };
          for (const { code } of people) {
            const { closing, later, lines, carried } = personLedger(code, postings, period);
            const own = [...kept].filter(([key]) => key.startsWith(`${code} `));
            expect(closing + later).toBe(own.reduce((sum, [, units]) => sum + units, 0));
            expect(lines.reduce((sum, l) => sum + l.posting.units, carried)).toBe(closing);
          }
        },
      ),
      { seed: 11, numRuns: 200 },
    );
  });
});
