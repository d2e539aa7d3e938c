// What a cell says, or the problem with it. Every reader adds its problem and goes on, so that a list is judged
// whole.

import type { CivilDate } from '../domain/civil-date.ts';
import { type FileOutlook, readFileDay } from '../domain/days/read-days.ts';
import { refusalProblem } from '../domain/days/refusal-problem.ts';
import type { Problem } from '../domain/errors.ts';
import { searchKey } from '../domain/text.ts';
import { serialDay } from './formats/serial-date.ts';
import { type ListedMonths, outlookFor } from './listed-months.ts';
import type { TableRecord } from './tables/records.ts';

const NO_MONTHS: ListedMonths = { months: [], year: null };
const YES = new Set(['x', 'co', 'yes', '1', 'true', 'v']);
const NO = new Set(['', 'khong', 'no', '0', 'false', '-']);

export function readCellDate<Field extends string>(
  record: TableRecord<Field>,
  field: Field,
  problems: Problem[],
  months: ListedMonths = NO_MONTHS,
): CivilDate | null {
  const value = record.text(field);
  if (value === '') return null;
  if (record.mark(field) === 'month-first') {
    problems.push({ ...turnedRound(value), place: record.place(field) });
    return null;
  }
  const serial = record.mark(field) === 'number' ? serialDate(value, record.epoch) : null;
  if (serial) return serial;
  const read = readOften(value, outlookFor(months, null));
  if (read.kind === 'understood') return read.value;
  problems.push({ ...refusalProblem(read, value, 'day'), place: record.place(field) });
  return null;
}

const OFTEN = new Map<string, ReturnType<typeof readFileDay>>();
const MOST_KEPT = 5000;

/** A list says the same days over and over. */
function readOften(value: string, outlook: FileOutlook): ReturnType<typeof readFileDay> {
  const key = `${value}|${outlook.month}|${outlook.year}`;
  const read = OFTEN.get(key) ?? readFileDay(value, outlook);
  if (OFTEN.size >= MOST_KEPT) OFTEN.clear();
  OFTEN.set(key, read);
  return read;
}

/** Of a real date whose day and month may stand in each other's place. */
export function turnedRound(value: string): Problem {
  const [year = '', month = '', day = ''] = value.slice(0, 10).split('-');
  return {
    code: 'date-turned-round',
    facts: { value: value.slice(0, 10), turned: `${year}-${day}-${month}` },
  };
}

/** The day of a number that was not formatted as a date; null where it can be none. */
export function serialDate(value: string, epoch: TableRecord<string>['epoch']): CivilDate | null {
  return epoch && /^[1-9]\d{4}(?:\.\d+)?$/.test(value) ? serialDay(Number(value), epoch) : null;
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
  const [, above, below] = /^(\d{1,3})\s*\/\s*(\d{1,3})$/.exec(value) ?? [];
  const number =
    above && below ? Number(above) / Number(below) : Number(value.replace(/\s*%$/, '').replace(',', '.'));
  const isFraction =
    above !== undefined ||
    /^0[.,]\d+$/.test(value) ||
    (record.epoch !== undefined && /^[0-2](?:\.\d+)?$/.test(value));
  const percent = isFraction ? Math.round(number * 100) : number;
  if (Number.isInteger(percent) && percent >= 0 && percent <= 200) return percent;
  problems.push({ code: 'share-out-of-range', facts: { value }, place: record.place(field) });
  return 100;
}
