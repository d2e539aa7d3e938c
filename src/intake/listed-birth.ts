// A date of birth as lists have it: a date, a year alone, two digits of a year. No rule needs it, so what cannot be
// read is noted and left blank; only dates that betray month before day are refused, because they spoil their column.

import type { CivilDate } from '../domain/civil-date.ts';
import { daysBetween, yearOf } from '../domain/civil-date.ts';
import { readFileDay } from '../domain/days/read-days.ts';
import { refusalProblem } from '../domain/days/refusal-problem.ts';
import type { Problem } from '../domain/errors.ts';
import { turnedRound } from './cells.ts';
import { serialDay } from './formats/serial-date.ts';
import type { CellMark } from './formats/sheet.ts';
import type { TableRecord } from './tables/records.ts';

export interface Birth {
  readonly date: CivilDate | null;
  /** Of its own column, or where nothing says more. */
  readonly year: number | null;
}

export interface Found {
  readonly problems: Problem[];
  readonly notes: Problem[];
}

type Field = 'birthDate' | 'birthYear';
type Row = TableRecord<Field>;

const UNKNOWN: Birth = { date: null, year: null };
const [YOUNGEST, OLDEST] = [14, 95];

/** Under the heading of a year may stand a date, and a year under that of a date. */
export function readBirth(record: Row, today: CivilDate | null, found: Found): Birth {
  const [day, year] = (['birthDate', 'birthYear'] as const).map(field =>
    readCell(record, field, today, found),
  );
  const yearOfDay = year?.date ? yearOf(year.date) : null;
  return { date: day?.date ?? year?.date ?? null, year: year?.year ?? yearOfDay ?? day?.year ?? null };
}

function readCell(record: Row, field: Field, today: CivilDate | null, { problems, notes }: Found): Birth {
  const value = record.text(field).replace(/^0:00$/, '');
  if (value === '') return UNKNOWN;
  const place = record.place(field);
  if (record.mark(field) === 'month-first') {
    notes.push({ ...turnedRound(value), place });
    return { date: null, year: Number(value.slice(0, 4)) };
  }
  if (/^(?:19|20)\d{2}$/.test(value)) return { date: null, year: Number(value) };
  const date = dateIn(value, record.mark(field), record.epoch, today);
  if (typeof date === 'string') {
    if (today === null || isLikely(date, today)) return { date, year: null };
    notes.push({ code: 'birth-unlikely', facts: { value }, place });
    return UNKNOWN;
  }
  const isMonthFirst = /^\d{1,2}\/(?:1[3-9]|2\d|3[01])\/\d{4}$/.test(value);
  (isMonthFirst ? problems : notes).push({ ...refusalProblem(date, value, 'day'), place });
  return UNKNOWN;
}

/** The day, or why there is none. Nobody is born in the future, so two digits of a year are of the last hundred. */
function dateIn(value: string, mark: CellMark | null, epoch: Row['epoch'], today: CivilDate | null) {
  const serial =
    epoch && mark === 'number' && /^\d{4,5}$/.test(value) ? serialDay(Number(value), epoch) : null;
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
