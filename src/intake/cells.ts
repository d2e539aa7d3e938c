// What a cell says, or the problem with it. Every reader adds its problem and goes on, so that a list is judged
// whole.

import { type CivilDate, fromDayNumber } from '../domain/civil-date.ts';
import { readFileDay } from '../domain/days/read-days.ts';
import { refusalProblem } from '../domain/days/refusal-problem.ts';
import type { Problem } from '../domain/errors.ts';
import { searchKey } from '../domain/text.ts';
import type { TableRecord } from './records.ts';

const YES = new Set(['x', 'co', 'yes', '1', 'true', 'v']);
const NO = new Set(['', 'khong', 'no', '0', 'false', '-']);

export function readCellDate<Field extends string>(
  record: TableRecord<Field>,
  field: Field,
  problems: Problem[],
): CivilDate | null {
  const value = record.text(field);
  if (value === '') return null;
  const serial = serialDate(value, record.epoch);
  if (serial) return serial;
  const read = readFileDay(value, { month: null, year: null });
  if (read.kind === 'understood') return read.value;
  problems.push({ ...refusalProblem(read, value, 'day'), place: record.place(field) });
  return null;
}

/** Days from 1920 to 2099 as Excel counts them, where a cell was not formatted as a date. */
const SERIALS = { from: 7_306, until: 73_051 };
/** Days between serial 0 and 1970-01-01; Excel believes that 1900 was a leap year, which only concerns 1900. */
const SERIAL_OF_1970 = { 1900: 25_569, 1904: 24_107 };

/** The day of a serial, of a cell that was not formatted as a date; null where the number can be none. */
export function serialDate(value: string, epoch: TableRecord<string>['epoch']): CivilDate | null {
  if (!epoch || !/^\d{4,5}(?:\.\d+)?$/.test(value)) return null;
  const serial = Math.floor(Number(value));
  const day = serial - SERIAL_OF_1970[epoch];
  const from1900 = day + SERIAL_OF_1970[1900];
  return from1900 >= SERIALS.from && from1900 < SERIALS.until ? fromDayNumber(day) : null;
}

export function readCellFlag<Field extends string>(
  record: TableRecord<Field>,
  field: Field,
  problems: Problem[],
): boolean {
  const value = record.text(field);
  const key = searchKey(value);
  if (!YES.has(key) && !NO.has(key))
    problems.push({ code: 'flag-unreadable', facts: { value }, place: record.place(field) });
  return YES.has(key);
}

export function readCellPercent<Field extends string>(
  record: TableRecord<Field>,
  field: Field,
  problems: Problem[],
): number {
  const value = record.text(field);
  if (value === '') return 100;
  // A cell that shows 50% holds 0.5.
  const isFraction = record.epoch !== undefined && /^[0-2](?:\.\d+)?$/.test(value);
  const percent = isFraction ? Math.round(Number(value) * 100) : Number(value.replace(/\s*%$/, ''));
  if (Number.isInteger(percent) && percent >= 0 && percent <= 200) return percent;
  problems.push({ code: 'share-out-of-range', facts: { value }, place: record.place(field) });
  return 100;
}
