// The days of one row of leave: in one column or in two, as a run or by their number, whole or of half a day.

import {
  addDays,
  addMonths,
  type CivilDate,
  daysBetween,
  firstOfMonth,
  isWeekend,
  monthOf,
  parseCivilDate,
} from '../domain/civil-date.ts';
import { isDayOff } from '../domain/day.ts';
import type { Problem } from '../domain/errors.ts';
import type { Leave, LeavePart } from '../domain/leave.ts';
import type { Period } from '../domain/period.ts';
import { searchKey } from '../domain/text.ts';
import { workCalendar } from '../workdays/work-calendar.ts';
import { readCellDate } from './cells.ts';
import { parseLeavePart } from './leave-words.ts';
import { readListedDays } from './listed-day.ts';
import { monthsIn } from './listed-months.ts';
import type { TableRecord } from './tables/records.ts';

type Field = 'from' | 'last' | 'back' | 'days' | 'count' | 'part' | 'note';
type Row = TableRecord<Field>;
export type LeaveDays = Pick<Leave, 'from' | 'until' | 'part'>;

interface Reading {
  /** Its cells without the words for parts of a day. */
  readonly row: Row;
  readonly months: ReturnType<typeof monthsIn>;
  /** How many of its ends are half days, and whether all of them are. */
  readonly halves: number;
  readonly isHalf: boolean;
  readonly problems: Problem[];
}

/** Nothing, with the problems added, where any of it cannot be read. */
export function readLeaveDays(record: Row, problems: Problem[]): readonly LeaveDays[] {
  const part = readPart(record, problems);
  const [from, last, days] = (['from', 'last', 'days'] as const).map(field => apart(record.text(field)));
  if (!part || !from || !last || !days) return [];
  const texts = new Map<string, string>([
    ['from', from.text],
    ['last', last.text],
    ['days', days.text],
  ]);
  const row: Row = { ...record, text: field => texts.get(field) ?? record.text(field) };
  const parts = [from, last, days].flatMap(cell => cell.parts);
  const reading = {
    row,
    months: monthsIn([...record.titles.toReversed(), record.sheet ?? ''], null),
    halves: parts.length,
    isHalf: part.part !== 'day',
    problems,
  };
  if (part.said || parts.length === 0) return joined(readPeriods(reading), part.part);
  if (parts.length > 2 || [from, last, days].some(cell => cell.parts.length > 1))
    return refuse(
      { code: 'leave-part-unclear', facts: { value: record.text('from') || record.text('days') } },
      'from',
      reading,
    );
  const [first, end] = [from.parts[0] ?? days.parts[0], last.parts[0]];
  return halved(readPeriods(reading), first ?? null, end ?? null);
}

/** Of a column of its own; half a day of which it is not said is asked for. */
function readPart(
  record: Row,
  problems: Problem[],
): { readonly part: LeavePart; readonly said: boolean } | null {
  const value = record.text('part');
  const part = parseLeavePart(value);
  if (!part) problems.push({ code: 'leave-part-unknown', facts: { value }, place: record.place('part') });
  const count = record.text('count');
  const isHalf = /(?:^|\D)(?:0?[.,]5|1\/2|nửa)/iu.test(count) || /^\d+[.,]5/.test(count);
  const isSaid = value !== '' && part !== 'day';
  const cells = [record.text('from'), record.text('last'), record.text('days')].flatMap(
    text => apart(text).parts,
  );
  if (isHalf && !isSaid && cells.length === 0) {
    problems.push({ code: 'leave-half-day', facts: { value: count }, place: record.place('count') });
    return null;
  }
  return part && { part, said: isSaid };
}

const PART =
  /[\s,(]*(?:(?<![\p{L}])(?:buổi|nửa ngày|nửa buổi)\s+)?(?<![\p{L}])(sáng|chiều|sang|chieu)(?![\p{L}])[\s,)]*/giu;

function apart(text: string): { readonly text: string; readonly parts: readonly LeavePart[] } {
  const parts = [...text.matchAll(PART)].flatMap(found => parseLeavePart(found[1] ?? '') ?? []);
  return {
    text: text
      .replace(PART, ' ')
      .replace(/\(?cả ngày\)?/giu, ' ')
      .trim(),
    parts,
  };
}

/** Days of one part that follow each other are one leave. */
function joined(periods: readonly Period[], part: LeavePart): readonly LeaveDays[] {
  const all: LeaveDays[] = [];
  for (const { from, until } of periods) {
    const before = all.at(-1);
    if (before?.until === from) all[all.length - 1] = { ...before, until };
    else all.push({ from, until, part });
  }
  return all;
}

/** From an afternoon to a morning: the days between are whole. */
function halved(
  periods: readonly Period[],
  first: LeavePart | null,
  last: LeavePart | null,
): readonly LeaveDays[] {
  return periods.flatMap(({ from, until }) => {
    const end = addDays(until, -1);
    if (from === end)
      return [
        { from, until, part: last === 'afternoon' && first === 'morning' ? 'day' : (first ?? last ?? 'day') },
      ];
    const late = first === 'afternoon' ? addDays(from, 1) : from;
    const early = last === 'morning' ? end : until;
    const whole: readonly LeaveDays[] = late < early ? [{ from: late, until: early, part: 'day' }] : [];
    return [
      ...(late === from ? [] : [{ from, until: late, part: 'afternoon' } as const]),
      ...whole,
      ...(early === until ? [] : [{ from: end, until, part: 'morning' } as const]),
    ];
  });
}

function readPeriods(reading: Reading): readonly Period[] {
  const { row, months, problems } = reading;
  const [from, last] = [row.text('from'), row.text('last')];
  if (from === '' || /[;,\n]/.test(from)) {
    const first = daysOf(from === '' ? row.text('days') : from, 'from', reading);
    return last === '' || first.length === 0 ? first : paired(first, daysOf(last, 'last', reading), reading);
  }
  const first = readCellDate(row, 'from', problems, months);
  if (!first) return [];
  const until =
    last === '' ? endWithoutLast(first, reading) : dayAfter(readCellDate(row, 'last', problems, months));
  if (!until) return [];
  const end = addDays(until, -1);
  if (end < first)
    return refuse({ code: 'dates-reversed', facts: { from: first, last: end } }, 'last', reading);
  return last === '' || countFits({ from: first, until }, reading) ? [{ from: first, until }] : [];
}

/** The day on which they are back, else so many days. */
function endWithoutLast(from: CivilDate, reading: Reading): CivilDate | null {
  const { row, problems, months } = reading;
  return row.text('back') === '' ? countedEnd(from, reading) : readCellDate(row, 'back', problems, months);
}

function dayAfter(date: CivilDate | null): CivilDate | null {
  return date && addDays(date, 1);
}

/** Offices count all days, working days, or those less public holidays; a half day as half of one. */
function countFits({ from, until }: Period, { row, problems, halves, isHalf }: Reading): boolean {
  const count = Number(
    row
      .text('count')
      .replace(/\s*ngày.*$/iu, '')
      .replace(',', '.'),
  );
  if (row.text('count') === '' || Number.isNaN(count)) return true;
  const days = daysBetween(from, until);
  const dates = Array.from({ length: Math.min(days, 800) }, (_, i) => addDays(from, i));
  const worked = dates.filter(isWorkday);
  const special = workCalendar([]).daysOf({ from, until });
  const open = worked.filter(date => {
    const day = special.get(date);
    return !day || !isDayOff(day);
  });
  const meant = [days, worked.length, open.length].flatMap(n => [n, n - halves / 2, isHalf ? n / 2 : n]);
  if (meant.includes(count)) return true;
  const facts = { value: row.text('count'), days };
  problems.push({ code: 'leave-count-differs', facts, place: row.place('count') });
  return false;
}

function daysOf(value: string, field: 'from' | 'last', reading: Reading): readonly Period[] {
  const read = readListedDays(value, reading.months);
  return 'code' in read ? refuse(read, reading.row.has(field) ? field : 'days', reading) : read;
}

/** Several beginnings and as many ends belong together in their order. */
function paired(from: readonly Period[], last: readonly Period[], reading: Reading): readonly Period[] {
  const pairs = from.flatMap((a, i) => {
    const b = last[i];
    return b && b.from >= a.from ? [{ from: a.from, until: b.until }] : [];
  });
  if (pairs.length === from.length && from.length === last.length) return pairs;
  return refuse({ code: 'leave-ends-differ', facts: { value: reading.row.text('last') } }, 'last', reading);
}

/** After so many working days, weeks or months; one day where nothing says more. */
function countedEnd(from: CivilDate, { row, problems }: Reading): CivilDate | null {
  const field = row.text('count') === '' ? 'days' : 'count';
  const said = row.text(field);
  const note = /(\d+) ngay/.exec(searchKey(row.text('note')))?.[1];
  if (said === '' && (note === undefined || note === '1')) return addDays(from, 1);
  if (said === '') {
    const facts = { value: row.text('note') };
    problems.push({ code: 'leave-end-missing', facts, place: row.place('last') });
    return null;
  }
  const [, typed, unit = 'ngay'] =
    /^(\d{1,3})\s*(ngay|tuan|thang)?(?: lam viec)?$/.exec(searchKey(said)) ?? [];
  const count = Number(typed ?? (/^(?:0?[.,]5|1\/2)/.test(said) ? 1 : 0));
  if (count >= 1 && count <= 366) {
    if (unit === 'tuan') return addDays(from, 7 * count);
    return unit === 'thang' ? monthsAfter(from, count) : addDays(workingDay(from, count), 1);
  }
  problems.push({ code: 'leave-count-unreadable', facts: { value: said }, place: row.place(field) });
  return null;
}

function monthsAfter(date: CivilDate, count: number): CivilDate {
  const month = addMonths(monthOf(date), count);
  return parseCivilDate(`${month}${date.slice(7)}`) ?? firstOfMonth(addMonths(month, 1));
}

function workingDay(from: CivilDate, count: number): CivilDate {
  let [date, left] = [from, count];
  for (;;) {
    if (isWorkday(date) && --left === 0) return date;
    date = addDays(date, 1);
  }
}

function isWorkday(date: CivilDate): boolean {
  return !isWeekend(date);
}

function refuse(problem: Problem, field: Field, { row, problems }: Reading): readonly never[] {
  problems.push({ ...problem, place: row.place(field) });
  return [];
}
