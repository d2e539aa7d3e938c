// What a cell says, or the problem with it. Every reader adds its problem and goes on, so that a list is judged
// whole.

import { type CivilDate, parseCivilDate, WEEKDAYS, type Weekday } from '../domain/civil-date.ts';
import type { Problem } from '../domain/errors.ts';
import { readDate } from '../domain/period.ts';
import { searchKey } from '../domain/text.ts';
import type { TableRecord } from './table.ts';

const YES = new Set(['x', 'co', 'yes', '1', 'true', 'v']);
const NO = new Set(['', 'khong', 'no', '0', 'false', '-']);

export function readCellDate<Field extends string>(
  record: TableRecord<Field>,
  field: Field,
  problems: Problem[],
): CivilDate | null {
  const value = record.text(field);
  if (value === '') return null;
  const date = readDate(value);
  if (date) return date;
  const looksLikeDate = /^\d{1,4}[/-]\d{1,2}[/-]\d{1,4}$/.test(value);
  const code = looksLikeDate && parseCivilDate(value) === null ? 'no-such-date' : 'date-unreadable';
  problems.push({ code, facts: { value }, place: record.place(field) });
  return null;
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
  const value = record.text(field).replace(/\s*%$/, '');
  if (value === '') return 100;
  const percent = Number(value);
  if (Number.isInteger(percent) && percent >= 0 && percent <= 200) return percent;
  problems.push({ code: 'share-out-of-range', facts: { value }, place: record.place(field) });
  return 100;
}

/** `thứ hai`, `T2`, `2`, `chủ nhật`, `CN`, `monday`. */
export function parseWeekday(text: string): Weekday | null {
  const key = searchKey(text)
    .replace(/^thu\s*/, '')
    .replace(/^t(?=[2-7]$)/, '');
  const vietnamese = ['hai', 'ba', 'tu', 'nam', 'sau', 'bay'].indexOf(key);
  if (vietnamese >= 0) return WEEKDAYS[vietnamese] ?? null;
  if (/^[2-7]$/.test(key)) return WEEKDAYS[Number(key) - 2] ?? null;
  if (key === 'cn' || key === 'chu nhat') return 'sunday';
  return WEEKDAYS.find(w => w === key) ?? null;
}
