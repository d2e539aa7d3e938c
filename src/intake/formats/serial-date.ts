// Days as spreadsheets count them.

import { type CivilDate, fromDayNumber } from '../../domain/civil-date.ts';

/** Days between serial 0 and 1970-01-01; Excel believes that 1900 was a leap year, which only concerns 1900. */
const SERIAL_OF_1970 = { 1900: 25_569, 1904: 24_107 } as const;
/** From March 1900 to 2199. */
const FIRST_DAY = -25_508;
const END = 84_006;
const MINUTES = 24 * 60;

/** Null for a number that can be no day. */
export function serialDay(serial: number, epoch: 1900 | 1904): CivilDate | null {
  const day = Math.floor(serial) - SERIAL_OF_1970[epoch];
  return day >= FIRST_DAY && day < END ? fromDayNumber(day) : null;
}

/** `07:30` for the fraction of a day. */
export function serialTime(fraction: number): string {
  const minutes = Math.round(fraction * MINUTES) % MINUTES;
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
