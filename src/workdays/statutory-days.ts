// The days off of a year that has not been announced: what the Labour Code 2019 fixes (Art. 112; from 2026 also
// 24 November, Resolution 28/2026/QH16), with days in lieu (Art. 111(3)). Which days make up Tết and National
// Day is decided each year, so all of these are provisional, and a swap is never inferred.

import { addDays, type CivilDate, civil, isWeekend, weekdayOf } from '../domain/civil-date.ts';
import type { SpecialDay } from '../domain/day.ts';
import { fromLunar } from './lunar.ts';

const CODE = 'Labour Code 2019, Art. 112';
const CULTURE_DAY = 'Resolution 28/2026/QH16 (2026-04-24)';
const IN_LIEU = 'Labour Code 2019, Art. 111(3), 112';

interface Holiday {
  readonly date: CivilDate;
  readonly nameVi: string;
  readonly nameEn: string;
  /** Where that is not the Labour Code. */
  readonly source?: string;
}

/** All days off of `year` in order of date, reckoned by law and by the lunar calendar. */
export function statutoryDays(year: number): readonly SpecialDay[] {
  const holidays = holidaysOf(year).sort((a, b) => (a.date < b.date ? -1 : 1));
  const taken = new Set(holidays.map(h => h.date));
  const inLieu = holidays
    .filter(h => isWeekend(h.date))
    .map(h => {
      const date = nextWorkingDay(h.date, taken);
      taken.add(date);
      return provisional(
        { date, nameVi: `${mainName(h.nameVi)} (nghỉ bù)`, nameEn: `${h.nameEn} (day in lieu)` },
        true,
      );
    });
  return [...holidays.map(h => provisional(h, false)), ...inLieu].sort((a, b) => (a.date < b.date ? -1 : 1));
}

function holidaysOf(year: number): Holiday[] {
  const on = (monthDay: string, nameVi: string, nameEn: string): Holiday => ({
    date: civil(`${year}-${monthDay}`),
    nameVi,
    nameEn,
  });
  const kings = fromLunar(year, 3, 10);
  return [
    on('01-01', 'Tết Dương lịch', "New Year's Day"),
    ...tet(year),
    ...(kings
      ? [
          {
            date: kings,
            nameVi: 'Ngày Giỗ Tổ Hùng Vương (10/3 âm lịch)',
            nameEn: 'Hung Kings Commemoration Day',
          },
        ]
      : []),
    on('04-30', 'Ngày Chiến thắng', 'Victory / Reunification Day'),
    on('05-01', 'Ngày Quốc tế Lao động', 'International Labour Day'),
    on('09-02', 'Quốc khánh', 'National Day'),
    {
      date: besideNationalDay(year),
      nameVi: 'Quốc khánh (ngày liền kề)',
      nameEn: 'National Day (adjacent day)',
    },
    ...(year >= 2026
      ? [{ ...on('11-24', 'Ngày Văn hóa Việt Nam', 'Vietnam Culture Day'), source: CULTURE_DAY }]
      : []),
  ];
}

/** Two days of the old year and three of the new: what was announced in four of the five years to 2027. */
function tet(year: number): Holiday[] {
  const first = fromLunar(year, 1, 1);
  if (!first) return [];
  const lastOfYear = fromLunar(year - 1, 12, 30) === addDays(first, -1) ? 30 : 29;
  return [-2, -1, 0, 1, 2].map(offset => ({
    date: addDays(first, offset),
    nameVi: `Tết Nguyên đán – ${offset < 0 ? `${lastOfYear + offset + 1} tháng Chạp` : `mùng ${offset + 1}`}`,
    nameEn: 'Lunar New Year (Tết)',
  }));
}

/** The neighbour of 2 September that joins it to a weekend, where one does. */
function besideNationalDay(year: number): CivilDate {
  const day = civil(`${year}-09-02`);
  return addDays(day, ['tuesday', 'wednesday', 'friday', 'saturday'].includes(weekdayOf(day)) ? -1 : 1);
}

function nextWorkingDay(after: CivilDate, taken: ReadonlySet<CivilDate>): CivilDate {
  let date = addDays(after, 1);
  while (isWeekend(date) || taken.has(date)) date = addDays(date, 1);
  return date;
}

function mainName(nameVi: string): string {
  return nameVi.split(' – ')[0] ?? nameVi;
}

function provisional(holiday: Holiday, inLieu: boolean): SpecialDay {
  return {
    ...holiday,
    kind: inLieu ? 'compensatory' : 'statutory',
    source: inLieu ? IN_LIEU : (holiday.source ?? CODE),
    swappedWith: null,
    provisional: true,
  };
}
