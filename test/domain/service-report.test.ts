import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attendAs, type SaidAttendance } from '../../src/domain/attendance.ts';
import { addDays, civil } from '../../src/domain/civil-date.ts';
import { combineReports, type WardFigures } from '../../src/domain/combined-report.ts';
import type { Problem } from '../../src/domain/errors.ts';
import { OFFICER, VOLUNTEER } from '../../src/domain/person.ts';
import { type FiguresInput, rateOf, serviceFigures } from '../../src/domain/service-figures.ts';
import { ATTENDANCES, whoServed } from '../../src/domain/service-record.ts';
import { periodBefore, serviceReport, yearBefore } from '../../src/domain/service-report.ts';
import { aRecord, CODES, code, published, roleOf } from '../operations/published.ts';

const period = (from: string, until: string) => ({ from: civil(from), until: civil(until) });
const ROLES = [
  { code: OFFICER, nameVi: 'Cán bộ', nameEn: 'Officer', codePrefix: 'CB', position: 1 },
  { code: VOLUNTEER, nameVi: 'Đoàn viên', nameEn: 'Volunteer', codePrefix: 'ĐV', position: 2 },
];
const FIELDS = [
  { code: 'ho-tich', nameVi: 'Hộ tịch', nameEn: 'Civil status', position: 1, offered: true },
  { code: 'dat-dai', nameVi: 'Đất đai', nameEn: 'Land', position: 2, offered: false },
];

const small = fc.integer({ min: 0, max: 20 });
const anEntry = fc.record({
  state: fc.constantFrom('held' as const, 'held' as const, 'cancelled' as const),
  recorded: fc.boolean(),
  absent: fc.boolean(),
  organisations: small,
  citizens: small,
  answeredSameDay: small,
  appointed: small,
  left: small,
  files: small,
  satisfaction: fc.option(fc.tuple(small, small, small, small, small)),
  minutesToResult: fc.array(small, { maxLength: 3 }),
});

/** A duty every fourth day, so that weekdays and months vary. */
const anInput = fc.array(anEntry, { maxLength: 20 }).map((entries): FiguresInput => {
  const dates = entries.map((_, i) => addDays(civil('2026-11-20'), 4 * i));
  const records = entries.flatMap(({ recorded, absent, left, files, state: _, ...figures }, i) => {
    if (!recorded) return [];
    const attended = [{ person: code('CB01'), attendance: absent ? ('absent' as const) : ('came' as const) }];
    const received = figures.answeredSameDay + figures.appointed + left;
    const record = aRecord(dates[i] ?? '', attended);
    return [{ ...record, ...figures, received, byField: new Map([['ho-tich', files]]) }];
  });
  return {
    duties: entries.map(({ state }, i) => ({ ...published(dates[i] ?? '', code('CB01')), state })),
    records: new Map(records.map(r => [r.duty, r])),
    fields: FIELDS,
  };
});

describe('the figures of a period', () => {
  it('are the sum of its months', () => {
    fc.assert(
      fc.property(anInput, input => {
        const whole = period('2026-11-01', '2027-03-01');
        const { figures, months } = serviceReport({ ...input, period: whole, roles: ROLES });
        const sum = (count: (f: typeof figures) => number) =>
          months.reduce((total, month) => total + count(month.figures), 0);
        expect(sum(f => f.served.perDuty.part)).toBe(figures.served.perDuty.part);
        expect(sum(f => f.duties.published)).toBe(figures.duties.published);
        expect(sum(f => f.duties.unrecorded)).toBe(figures.duties.unrecorded);
        expect(sum(f => f.files.mondays.of)).toBe(figures.files.mondays.of);
        expect(sum(f => f.satisfaction.satisfied.of)).toBe(figures.satisfaction.satisfied.of);
        expect(sum(f => f.minutes?.count ?? 0)).toBe(figures.minutes?.count ?? 0);
      }),
    );
  });

  it('count every duty once, and no share is more than its whole', () => {
    fc.assert(
      fc.property(anInput, input => {
        const { duties, files, satisfaction, byField, minutes } = serviceFigures(input);
        expect(duties.held + duties.missed + duties.unrecorded + duties.cancelled).toBe(duties.published);
        const shares = [files.answeredSameDay, files.appointed, files.mondays, satisfaction.satisfied];
        for (const { part, of } of [...shares, satisfaction.duties, ...byField.map(f => f.files)])
          expect(part).toBeLessThanOrEqual(of);
        if (minutes)
          expect(minutes.shortest <= minutes.median && minutes.median <= minutes.longest).toBe(true);
      }),
    );
  });

  it('do not change with a duty that has no record, or was cancelled', () => {
    fc.assert(
      fc.property(anInput, input => {
        const blank = [
          published('2027-02-27', code('CB01')),
          { ...published('2027-02-28'), state: 'cancelled' as const },
        ];
        const more = serviceFigures({ ...input, duties: [...input.duties, ...blank] });
        expect({ ...more, duties: null }).toEqual({ ...serviceFigures(input), duties: null });
      }),
    );
  });

  it('leave a field in that only old records use, and no field without files', () => {
    const record = { ...aRecord('2027-01-04', [{}]), byField: new Map([['dat-dai', 2]]) };
    const input = {
      duties: [published('2027-01-04')],
      records: new Map([[record.duty, record]]),
      fields: FIELDS,
    };
    expect(serviceFigures(input).byField.map(f => [f.field, f.files])).toEqual([
      ['dat-dai', { part: 2, of: 2 }],
    ]);
  });
});

describe('a rate', () => {
  it.each([
    [4, 4, null],
    [5, 5, 1],
    [0, 5, 0],
    [0, 0, null],
  ])('of %d in %d is %s', (part, of, rate) => expect(rateOf({ part, of })).toBe(rate));
});

describe('the period to compare with', () => {
  it.each([
    ['2027-01-01', '2027-02-01', '2026-12-01', '2027-01-01'],
    ['2027-01-01', '2027-04-01', '2026-10-01', '2027-01-01'],
    ['2027-01-01', '2028-01-01', '2026-01-01', '2027-01-01'],
    ['2027-01-04', '2027-01-11', '2026-12-28', '2027-01-04'],
  ])('before %s to %s is %s to %s', (from, until, a, b) =>
    expect(periodBefore(period(from, until))).toEqual(period(a, b)),
  );

  it.each([
    ['2027-02-01', '2027-03-01', '2026-02-01', '2026-03-01'],
    ['2028-02-29', '2028-03-02', '2027-02-28', '2027-03-02'],
  ])('a year before %s to %s is %s to %s', (from, until, a, b) =>
    expect(yearBefore(period(from, until))).toEqual(period(a, b)),
  );
});

describe('attendance', () => {
  const basis = {
    attended: aRecord('2027-01-04', [{ person: code('CB01') }, { person: code('ĐV01'), role: VOLUNTEER }])
      .attended,
    roleOf,
  };
  const anything = fc.array(
    fc.record({
      person: fc.constantFrom(...CODES),
      attendance: fc.constantFrom(...ATTENDANCES),
      other: fc.constantFrom(...CODES),
    }),
    { maxLength: 4 },
  );

  it('whatever is said, is refused, or names each person once, every stand-in beside an absent one', () => {
    fc.assert(
      fc.property(anything, all => {
        const problems: Problem[] = [];
        const said = all.map(
          ({ person, attendance, other }): SaidAttendance => ({
            person,
            attendance,
            insteadOf: attendance === 'stood-in' ? other : null,
            reason: '',
          }),
        );
        const after = attendAs(basis, said, problems);
        if (problems.length > 0) return;
        expect(new Set(after.map(a => a.person)).size).toBe(after.length);
        for (const { insteadOf } of after)
          if (insteadOf) expect(after.find(a => a.person === insteadOf)?.attendance).toBe('absent');
        expect(
          attendAs(
            { ...basis, attended: after },
            said.filter(s => s.insteadOf === null && s.attendance !== 'came'),
            [],
          ),
        ).toEqual(after);
        expect(
          whoServed({ attended: after }).some(
            s => after.find(a => a.person === s.person)?.attendance === 'absent',
          ),
        ).toBe(false);
      }),
    );
  });
});

describe('combined reports', () => {
  const count = fc.integer({ min: 0, max: 1000 });
  const aWard = fc.record({ organisations: count, citizens: count, held: count }).map(
    (figures): WardFigures => ({
      ward: { id: 'w', name: 'W' },
      period: { from: civil('2027-01-01'), last: civil('2027-01-31') },
      published: figures.held,
      missed: 0,
      unrecorded: 0,
      received: 0,
      answeredSameDay: 0,
      satisfied: { part: 0, of: 0 },
      ...figures,
    }),
  );

  it('rank by people served, equal ones alike, and add up whatever their order', () => {
    fc.assert(
      fc.property(fc.array(aWard, { minLength: 1, maxLength: 8 }), all => {
        const [first, ...others] = all;
        if (!first) return;
        const combined = combineReports([first, ...others]);
        const served = combined.wards.map(w => w.figures.organisations + w.figures.citizens);
        expect(served).toEqual(served.toSorted((a, b) => b - a));
        for (const [i, { rank }] of combined.wards.entries())
          expect(rank).toBe(served.indexOf(served[i] ?? 0) + 1);
        const [last, ...rest] = all.toReversed();
        if (last) expect(combineReports([last, ...rest]).totals).toEqual(combined.totals);
        expect(combined.totals.citizens).toBe(all.reduce((sum, w) => sum + w.citizens, 0));
      }),
    );
  });
});
