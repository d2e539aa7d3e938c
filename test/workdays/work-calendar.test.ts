import { describe, expect, it } from 'vitest';
import { civil, datesBetween, weekdayOf, yearOf } from '../../src/domain/civil-date.ts';
import { isDayOff } from '../../src/domain/day.ts';
import type { Period } from '../../src/domain/period.ts';
import { defaultPatterns } from '../../src/operations/ward/ward-defaults.ts';
import { ANNOUNCED_DAYS } from '../../src/workdays/announced-days.ts';
import { expandDuties, slotCounter } from '../../src/workdays/expand-duties.ts';
import { statutoryDays } from '../../src/workdays/statutory-days.ts';
import { workCalendar } from '../../src/workdays/work-calendar.ts';

const period = (from: string, until: string): Period => ({ from: civil(from), until: civil(until) });
const calendar = workCalendar([]);
const patterns = defaultPatterns(civil('2023-10-23'));

function expand(from: string, until: string, makeUpDays: 'no-duty' | 'replaced-duty' = 'no-duty') {
  const wanted = period(from, until);
  return expandDuties({
    patterns,
    period: wanted,
    days: calendar.daysOf(wanted),
    makeUpDays,
    announcedUntil: calendar.announcedUntil,
  });
}

describe('announced days', () => {
  it('close 23 of the 438 Mondays and Fridays from the start of the model to the end of 2027', () => {
    const days = calendar.daysOf(period('2023-10-23', '2028-01-01'));
    const dutyDates = [...datesBetween(civil('2023-10-23'), civil('2028-01-01'))].filter(d =>
      ['monday', 'friday'].includes(weekdayOf(d)),
    );
    const off = dutyDates.filter(d => {
      const day = days.get(d);
      return day && isDayOff(day);
    });
    expect([dutyDates.length, off.length]).toEqual([438, 23]);
  });

  it('name both days of every swap, each pointing at the other', () => {
    for (const day of ANNOUNCED_DAYS.filter(d => d.swappedWith)) {
      const other = ANNOUNCED_DAYS.find(d => d.date === day.swappedWith);
      expect(other?.swappedWith).toBe(day.date);
      expect([day.kind, other?.kind].sort()).toEqual(['swapped-off', 'swapped-work']);
    }
  });
});

describe('a year not announced', () => {
  it.each([2023, 2024, 2025, 2026, 2027])(
    'reckons the days of %i as announced, but for Tết, National Day and swaps',
    year => {
      const settled = (nameVi: string) => !/Tết Nguyên đán|Quốc khánh/.test(nameVi);
      const announced = ANNOUNCED_DAYS.filter(
        d => yearOf(d.date) === year && !d.kind.startsWith('swapped') && settled(d.nameVi),
      );
      const reckoned = statutoryDays(year).filter(d => settled(d.nameVi));
      expect(reckoned.map(d => d.date)).toEqual(announced.map(d => d.date));
    },
  );

  it('is marked provisional, day by day, and counts Tết from the Vietnamese calendar', () => {
    const days = calendar.daysOf(period('2030-01-01', '2031-01-01'));
    expect([...days.values()].every(d => d.provisional)).toBe(true);
    expect(days.get(civil('2030-02-02'))?.nameVi).toBe('Tết Nguyên đán – mùng 1');
    expect(expand('2030-03-01', '2030-04-01').duties.every(d => d.provisional)).toBe(true);
  });
});

describe('the ward’s own days', () => {
  const storm = {
    date: civil('2027-01-04'),
    kind: 'closed' as const,
    nameVi: 'Bão',
    nameEn: 'Storm',
    source: '',
    swappedWith: null,
    provisional: false,
  };
  const january = period('2027-01-01', '2027-02-01');

  it('add to what was announced, and take from it', () => {
    const own = workCalendar([
      { change: 'added', day: storm },
      { change: 'removed', date: civil('2027-01-01') },
    ]);
    expect([...own.daysOf(january).keys()]).toEqual(['2027-01-04']);
  });

  it('replace the reckoned days of a year once its holidays are imported', () => {
    const newYear = { ...storm, date: civil('2028-01-01'), kind: 'statutory' as const };
    const own = workCalendar([{ change: 'added', day: newYear }]);
    expect([...own.daysOf(period('2028-01-01', '2029-01-01')).keys()]).toEqual(['2028-01-01']);
    expect(own.announcedUntil).toBe(2028);
  });
});

describe('duties', () => {
  it('are ten in the model’s first month', () => {
    const { duties } = expand('2023-10-23', '2023-11-25');
    expect(duties.map(d => d.id).slice(0, 2)).toEqual(['2023-10-23/T2', '2023-10-27/T6']);
    expect(duties).toHaveLength(10);
  });

  it('are not held on days off, which are listed with their reason', () => {
    const { duties, skipped } = expand('2027-02-01', '2027-03-01');
    expect(skipped.map(s => [s.date, s.day.nameVi])).toEqual([
      ['2027-02-05', 'Tết Nguyên đán – 29 tháng Chạp'],
      ['2027-02-08', 'Tết Nguyên đán – mùng 3'],
    ]);
    expect(duties).toHaveLength(6);
  });

  it('follow the ward’s setting on a make-up Saturday, keeping their nominal date', () => {
    expect(expand('2026-01-05', '2026-01-12').duties.map(d => d.id)).toEqual([
      '2026-01-05/T2',
      '2026-01-09/T6',
    ]);
    const saturday = expand('2026-01-05', '2026-01-12', 'replaced-duty').duties.at(-1);
    expect(saturday).toMatchObject({ id: '2026-01-02/T6', date: '2026-01-10', countsAs: 'friday' });
  });

  it('are numbered across holidays as if these were held', () => {
    const slotOf = slotCounter(patterns);
    expect(['2023-10-23', '2023-10-27', '2023-10-30'].map(d => slotOf(civil(d)))).toEqual([0, 1, 2]);
    expect(slotOf(civil('2027-02-12')) - slotOf(civil('2027-02-01'))).toBe(3);
    expect(slotOf(civil('2023-10-23'))).toBe(0);
  });
});
