// A date of birth as lists have it: a date, a year alone, two digits of a year. No rule needs it, so what cannot be
// read is noted and left blank; only dates that betray month before day are refused, because they spoil their column.

import type { CivilDate } from '../domain/civil-date.ts';
import { daysBetween, yearOf } from '../domain/civil-date.ts';
import { readFileDay } from '../domain/days/read-days.ts';
import { refusalProblem } from '../domain/days/refusal-problem.ts';
import type { Problem } from '../domain/errors.ts';
import { turnedRound } from './cells.ts';
import { serialDay } from './formats/serial-date.ts';
import type { TableRecord } from './tables/records.ts';

export interface Birth {
  readonly date: CivilDate | null;
  /** Where the list says no more. */
  readonly year: number | null;
}

export interface Found {
  readonly problems: Problem[];
  readonly notes: Problem[];
}

const UNKNOWN: Birth = { date: null, year: null };
const [YOUNGEST, OLDEST] = [14, 95];

export function readBirth(
  record: TableRecord<'birthDate'>,
  today: CivilDate | null,
  { problems, notes }: Found,
): Birth {
  const value = record.text('birthDate').replace(/^0:00$/, '');
  if (value === '') return UNKNOWN;
  const place = record.place('birthDate');
  if (record.mark('birthDate') === 'month-first') {
    notes.push({ ...turnedRound(value), place });
    return { date: null, year: Number(value.slice(0, 4)) };
  }
  if (/^(?:19|20)\d{2}$/.test(value)) return { date: null, year: Number(value) };
  const date = dateIn(value, record, today);
  if (typeof date === 'string') {
    if (today === null || isLikely(date, today)) return { date, year: yearOf(date) };
    notes.push({ code: 'birth-unlikely', facts: { value }, place });
    return UNKNOWN;
  }
  const isMonthFirst = /^\d{1,2}\/(?:1[3-9]|2\d|3[01])\/\d{4}$/.test(value);
  (isMonthFirst ? problems : notes).push({
    ...refusalProblem(date, value, 'day'),
    place,
  });
  return UNKNOWN;
}

/** The day, or why there is none. Nobody is born in the future, so two digits of a year are of the last hundred. */
function dateIn(value: string, { epoch, mark }: TableRecord<'birthDate'>, today: CivilDate | null) {
  const serial =
    epoch && mark('birthDate') === 'number' && /^\d{4,5}$/.test(value)
      ? serialDay(Number(value), epoch)
      : null;
  if (serial) return serial;
  const short = /^(\d{1,2}[/.-]\d{1,2}[/.-])(\d{2})$/.exec(value);
  const century = today && short && Number(short[2]) <= yearOf(today) % 100 ? '20' : '19';
  const read = readFileDay(short && today ? `${short[1]}${century}${short[2]}` : value, {
    month: null,
    year: null,
  });
  return read.kind === 'understood' ? read.value : read;
}

function isLikely(date: CivilDate, today: CivilDate): boolean {
  const years = daysBetween(date, today) / 365.25;
  return years >= YOUNGEST && years <= OLDEST;
}
