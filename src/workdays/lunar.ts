// The Vietnamese lunar calendar, reckoned at UTC+7. Hồ Ngọc Đức's algorithm ("Computing the Vietnamese lunar
// calendar"), after Jean Meeus, Astronomical Algorithms (1998): new moons from chapter 49, the sun's longitude
// from chapter 25, both to a few minutes. It differs from the Chinese calendar, which is reckoned at UTC+8.

import { type CivilDate, dayNumber, fromDayNumber } from '../domain/civil-date.ts';

export interface LunarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly leap: boolean;
}

const UTC_OFFSET_DAYS = 7 / 24;
const SYNODIC_MONTH = 29.530588853;
/** Julian day number of 1970-01-01, at noon. */
const EPOCH_JULIAN_DAY = 2440588;
const RADIANS = Math.PI / 180;

/** Julian date (UT) of the k-th new moon after that of 1900-01-01. */
function newMoon(k: number): number {
  const t = k / 1236.85;
  const [t2, t3] = [t * t, t * t * t];
  const mean =
    2415020.75933 +
    29.53058868 * k +
    0.0001178 * t2 -
    0.000000155 * t3 +
    0.00033 * Math.sin((166.56 + 132.87 * t - 0.009173 * t2) * RADIANS);
  const sun = (359.2242 + 29.10535608 * k - 0.0000333 * t2 - 0.00000347 * t3) * RADIANS;
  const moon = (306.0253 + 385.81691806 * k + 0.0107306 * t2 + 0.00001236 * t3) * RADIANS;
  const node = (21.2964 + 390.67050646 * k - 0.0016528 * t2 - 0.00000239 * t3) * RADIANS;
  const correction =
    (0.1734 - 0.000393 * t) * Math.sin(sun) +
    0.0021 * Math.sin(2 * sun) -
    0.4068 * Math.sin(moon) +
    0.0161 * Math.sin(2 * moon) -
    0.0004 * Math.sin(3 * moon) +
    0.0104 * Math.sin(2 * node) -
    0.0051 * Math.sin(sun + moon) -
    0.0074 * Math.sin(sun - moon) +
    0.0004 * Math.sin(2 * node + sun) -
    0.0004 * Math.sin(2 * node - sun) -
    0.0006 * Math.sin(2 * node + moon) +
    0.001 * Math.sin(2 * node - moon) +
    0.0005 * Math.sin(2 * moon + sun);
  // Dynamical time minus universal time, in days.
  const deltaT =
    t < -11
      ? 0.001 + 0.000839 * t + 0.0002261 * t2 - 0.00000845 * t3 - 0.000000081 * t * t3
      : -0.000278 + 0.000265 * t + 0.000262 * t2;
  return mean + correction - deltaT;
}

/** The sun's longitude at local midnight beginning a Julian day, as one of twelve sectors of 30 degrees. */
function sunSector(julianDay: number): number {
  const t = (julianDay - 0.5 - UTC_OFFSET_DAYS - 2451545) / 36525;
  const t2 = t * t;
  const anomaly = (357.5291 + 35999.0503 * t - 0.0001559 * t2 - 0.00000048 * t * t2) * RADIANS;
  const centre =
    (1.9146 - 0.004817 * t - 0.000014 * t2) * Math.sin(anomaly) +
    (0.019993 - 0.000101 * t) * Math.sin(2 * anomaly) +
    0.00029 * Math.sin(3 * anomaly);
  const longitude = 280.46645 + 36000.76983 * t + 0.0003032 * t2 + centre;
  return Math.floor((((longitude % 360) + 360) % 360) / 30);
}

function newMoonDay(k: number): number {
  return Math.floor(newMoon(k) + 0.5 + UTC_OFFSET_DAYS);
}

/** The Julian day on which the lunar month holding the winter solstice (month 11) of a solar year begins. */
function month11Start(year: number): number {
  const december31 = dayNumber(`${year}-12-31` as CivilDate) + EPOCH_JULIAN_DAY;
  const k = Math.floor((december31 - 2415021) / SYNODIC_MONTH);
  const start = newMoonDay(k);
  return sunSector(start) >= 9 ? newMoonDay(k - 1) : start;
}

/** Which month after month 11 is the leap one: the first that holds no principal solar term. */
function leapMonthOffset(month11: number): number {
  const k = Math.floor((month11 - 2415021.076998695) / SYNODIC_MONTH + 0.5);
  let index = 1;
  let last: number;
  let sector = sunSector(newMoonDay(k + index));
  do {
    last = sector;
    index++;
    sector = sunSector(newMoonDay(k + index));
  } while (sector !== last && index < 14);
  return index - 1;
}

export function toLunar(date: CivilDate): LunarDate {
  const day = dayNumber(date) + EPOCH_JULIAN_DAY;
  const k = Math.floor((day - 2415021.076998695) / SYNODIC_MONTH);
  const monthStart = newMoonDay(k + 1) > day ? newMoonDay(k) : newMoonDay(k + 1);
  const solarYear = Number(date.slice(0, 4));
  const thisYear11 = month11Start(solarYear);
  const after11 = thisYear11 <= monthStart;
  const start = after11 ? thisYear11 : month11Start(solarYear - 1);
  const end = after11 ? month11Start(solarYear + 1) : thisYear11;
  const offset = Math.floor((monthStart - start) / 29);
  const leapAt = end - start > 365 ? leapMonthOffset(start) : null;
  const month = offset + 11 - (leapAt !== null && offset >= leapAt ? 1 : 0);
  const monthOfYear = month > 12 ? month - 12 : month;
  const year = (after11 ? solarYear + 1 : solarYear) - (monthOfYear >= 11 && offset < 4 ? 1 : 0);
  return { year, month: monthOfYear, day: day - monthStart + 1, leap: leapAt !== null && offset === leapAt };
}

/** The civil date of a day in an ordinary (not leap) lunar month, or null where the month has no such day. */
export function fromLunar(year: number, month: number, day: number): CivilDate | null {
  const month11 = month11Start(month >= 11 ? year : year - 1);
  const next11 = month11Start(month >= 11 ? year + 1 : year);
  const k = Math.floor(0.5 + (month11 - 2415021.076998695) / SYNODIC_MONTH);
  let offset = month >= 11 ? month - 11 : month + 1;
  if (next11 - month11 > 365 && offset >= leapMonthOffset(month11)) offset++;
  const first = newMoonDay(k + offset);
  return day <= newMoonDay(k + offset + 1) - first ? fromDayNumber(first + day - 1 - EPOCH_JULIAN_DAY) : null;
}
