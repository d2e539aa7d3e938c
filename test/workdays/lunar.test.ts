import { SearchMoonPhase, SearchSunLongitude } from 'astronomy-engine';
import { describe, expect, it } from 'vitest';
import { addDays, type CivilDate, civil, datesBetween } from '../../src/domain/civil-date.ts';
import { fromLunar, type LunarDate, toLunar } from '../../src/workdays/lunar.ts';

const DAY = 86_400_000;
const hanoiDay = (moment: Date) => Math.floor((moment.getTime() + 7 * 3_600_000) / DAY);
const asDate = (day: number) => new Date(day * DAY).toISOString().slice(0, 10) as CivilDate;

/** The calendar built from an astronomical engine: new moons, and the months that hold a principal term. */
function oracle(firstYear: number, lastYear: number): ReadonlyMap<CivilDate, LunarDate> {
  const moons: number[] = [];
  let from = new Date(Date.UTC(firstYear - 1, 9, 1));
  while (from.getUTCFullYear() <= lastYear + 1) {
    const moon = SearchMoonPhase(0, from, 40);
    if (!moon) throw new Error('no new moon found');
    moons.push(hanoiDay(moon.date));
    from = new Date(moon.date.getTime() + 20 * DAY);
  }
  const terms: { readonly day: number; readonly longitude: number }[] = [];
  for (let year = firstYear - 1; year <= lastYear + 1; year++)
    for (let month = 0; month < 12; month++) {
      const longitude = (280 + 30 * month + 20) % 360;
      const found = SearchSunLongitude(
        Math.round(longitude / 30) * 30,
        new Date(Date.UTC(year, month, 10)),
        30,
      );
      if (found)
        terms.push({ day: hanoiDay(found.date), longitude: (Math.round(longitude / 30) * 30) % 360 });
    }
  const termsIn = (i: number) => terms.filter(t => (moons[i] ?? 0) <= t.day && t.day < (moons[i + 1] ?? 0));
  const elevenths = moons.flatMap((_, i) => (termsIn(i).some(t => t.longitude === 270) ? [i] : []));
  const days = new Map<CivilDate, LunarDate>();
  elevenths.slice(0, -1).forEach((start, e) => {
    const end = elevenths[e + 1] ?? start;
    const solsticeYear = Number(asDate(moons[start] ?? 0).slice(0, 4));
    let leap = end - start === 13 ? -1 : Number.POSITIVE_INFINITY;
    for (let i = start + 1; leap === -1 && i < end; i++) if (termsIn(i).length === 0) leap = i;
    for (let i = start; i < end; i++) {
      const ordinal = 11 + (i - start) - (i >= leap ? 1 : 0);
      const month = ordinal > 12 ? ordinal - 12 : ordinal;
      for (let day = moons[i] ?? 0; day < (moons[i + 1] ?? 0); day++)
        days.set(asDate(day), {
          year: ordinal > 12 ? solsticeYear + 1 : solsticeYear,
          month,
          day: day - (moons[i] ?? 0) + 1,
          leap: i === leap,
        });
    }
  });
  return days;
}

describe('lunar calendar', () => {
  it('agrees with an astronomical engine on every day from 1968 to 2053', () => {
    const expected = oracle(1968, 2053);
    const wrong: string[] = [];
    for (const date of datesBetween(civil('1968-01-01'), civil('2054-01-01'))) {
      const ours = toLunar(date);
      if (JSON.stringify(ours) !== JSON.stringify(expected.get(date)))
        wrong.push(`${date}: ${JSON.stringify(ours)} instead of ${JSON.stringify(expected.get(date))}`);
    }
    expect(wrong).toEqual([]);
  });

  it.each([
    [2025, '2025-01-29'],
    [2026, '2026-02-17'],
    [2027, '2027-02-06'],
    [2030, '2030-02-02'],
  ])('begins the year %i on %s, by Hanoi time and not by Beijing', (year, date) => {
    expect(fromLunar(year, 1, 1)).toBe(date);
  });

  it('ends every year from 2024 to 2031 on the 29th, so there is no 30 Tết', () => {
    for (let year = 2024; year <= 2031; year++) expect(fromLunar(year, 12, 30)).toBeNull();
  });

  it('finds every day of an ordinary month again', () => {
    for (const date of datesBetween(civil('2023-01-01'), civil('2034-01-01'))) {
      const { year, month, day, leap } = toLunar(date);
      if (!leap) expect(fromLunar(year, month, day)).toBe(date);
    }
  });

  it('steps by one day at the end of a leap month', () => {
    const last = civil('2023-04-19');
    expect(toLunar(last)).toMatchObject({ month: 2, leap: true });
    expect(toLunar(addDays(last, 1))).toEqual({ year: 2023, month: 3, day: 1, leap: false });
  });
});
