// The days off as announced, a line each, read against the announcements once and kept as they were read.

import { describe, expect, it } from 'vitest';
import { addDays, civil } from '../../src/domain/civil-date.ts';
import { ANNOUNCED_DAYS } from '../../src/workdays/announced-days.ts';
import { eveFinder, isEveOfHoliday } from '../../src/workdays/eve-of-holiday.ts';
import { type OwnDay, workCalendar } from '../../src/workdays/work-calendar.ts';
import { expectGolden } from '../golden.ts';

it('the announced days are as they were read in the announcements', () => {
  const lines = ANNOUNCED_DAYS.map(({ date, kind, nameVi, nameEn, source, swappedWith, provisional }) =>
    [date, kind, nameVi, nameEn, source, swappedWith ?? '', provisional].join(' | '),
  );
  expectGolden(new URL('announced-days.txt', import.meta.url), `${lines.join('\n')}\n`);
});

describe('the eve of a holiday', () => {
  const days = (from: string, until: string) =>
    workCalendar([]).daysOf({ from: civil(from), until: civil(until) });

  it.each([
    ['2027-02-03', true, 'the day before Tết'],
    ['2027-02-02', false, 'two days before'],
    ['2027-04-14', false, 'a Wednesday before a working Thursday'],
    ['2027-04-15', true, 'the day before the Hung Kings'],
    ['2027-04-09', false, 'a Friday before an ordinary weekend'],
    ['2026-12-31', true, 'the last day of the year'],
  ])('%s: %s, %s', (date, expected) => {
    expect(isEveOfHoliday(civil(date), days('2026-12-01', '2027-06-01'))).toBe(expected);
  });

  it('is a Friday where the Monday after the weekend is off, and none before a make-up Saturday', () => {
    const friday = civil('2027-03-12');
    const day = (after: number, kind: 'closed' | 'swapped-work') => {
      const date = addDays(friday, after);
      const known = {
        date,
        kind,
        nameVi: 'x',
        nameEn: 'x',
        source: '',
        swappedWith: null,
        provisional: false,
      };
      return new Map([[date, known]]);
    };
    expect(isEveOfHoliday(friday, day(3, 'closed'))).toBe(true);
    expect(isEveOfHoliday(friday, day(4, 'closed'))).toBe(false);
    expect(isEveOfHoliday(friday, day(1, 'swapped-work'))).toBe(false);
  });

  it('is found beyond the last date asked for, and in the ward’s own days', () => {
    const last = civil('2027-04-30');
    const friday = civil('2027-03-12');
    const closed: OwnDay = {
      change: 'added',
      day: {
        date: addDays(friday, 3),
        kind: 'closed',
        nameVi: 'Sửa trụ sở',
        nameEn: 'Repairs',
        source: '',
        swappedWith: null,
        provisional: false,
      },
    };
    const [plain, own] = [eveFinder([], [friday, last]), eveFinder([closed], [last, friday])];
    expect([plain(friday), own(friday)]).toEqual([false, true]);
    expect(eveFinder([], [civil('2027-02-03')])(civil('2027-02-03'))).toBe(true);
    expect(eveFinder([], [])(friday)).toBe(false);
  });
});
