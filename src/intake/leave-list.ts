// A list of leave: a row for each run of days, with its days in one column or in two, or with how many there are.

import { addDays, type CivilDate, daysBetween, weekdayOf } from '../domain/civil-date.ts';
import type { Place, Problem } from '../domain/errors.ts';
import { EXEMPT_LEAVE_KINDS, isLeaveKind, LEAVE_KINDS, type Leave, type LeaveKind } from '../domain/leave.ts';
import type { Period } from '../domain/period.ts';
import type { Person } from '../domain/person.ts';
import { searchKey } from '../domain/text.ts';
import { readCellDate } from './cells.ts';
import { findDescribed, type Roll } from './identity/find-described.ts';
import { readListedDays } from './listed-day.ts';
import { monthsIn } from './listed-months.ts';
import { personShape, readWho, WHO_HEADINGS, type WhoField } from './listed-who.ts';
import type { Account } from './tables/account.ts';
import type { Headings } from './tables/headings.ts';
import { readRecords, type TableRecord } from './tables/records.ts';
import type { Table } from './tables/table.ts';

/** What we write ourselves. */
export const LEAVE_HEADINGS = {
  code: ['Mã', 'Mã số', 'Code'],
  name: ['Họ và tên', 'Họ tên', 'Tên', 'Người nghỉ', 'Name'],
  kind: ['Loại', 'Loại nghỉ', 'Loại phép', 'Hình thức nghỉ', 'Chế độ nghỉ', 'Kind'],
  from: ['Từ ngày', 'Nghỉ từ ngày', 'Từ', 'Bắt đầu', 'Ngày bắt đầu', 'From'],
  last: ['Đến ngày', 'Đến hết ngày', 'Đến', 'Nghỉ đến ngày', 'Kết thúc', 'Ngày kết thúc', 'To date', 'Until'],
  note: ['Ghi chú', 'Lý do', 'Lý do nghỉ', 'Nội dung', 'Note'],
} as const satisfies Headings<string>;

export type LeaveField = keyof typeof LEAVE_HEADINGS;

/** What lists of offices have besides. */
const MORE_HEADINGS = {
  days: ['Thời gian nghỉ', 'Ngày nghỉ', 'Thời gian', 'Các ngày nghỉ', 'Ngày'],
  count: ['Số ngày', 'Số ngày nghỉ', 'Tổng số ngày', 'Số ngày phép'],
} as const;

export type LeaveRowField = LeaveField | WhoField | keyof typeof MORE_HEADINGS;

/** What lists call the kinds, as search keys. */
const KIND_WORDS: Readonly<Record<LeaveKind, readonly string[]>> = {
  annual: ['phep nam', 'phep', 'p', 'f', 'mat', 'du lich'],
  sick: ['om', 'o', 'om dau', 'kham benh', 'nam vien'],
  unpaid: ['khong luong', 'khong huong luong', 'kl', 'ro'],
  business: ['cong tac', 'tap huan', 'ct', 'hoi nghi', 'hop'],
  exam: ['thi', 'on thi', 'thi hoc ky'],
  other: [
    ...['khac', '', 'viec rieng', 'rieng', 'vr', 'con om', 'co', 'bu', 'nb', 'viec gia dinh'],
    ...['hieu', 'hy', 'viec hieu', 'viec hy', 'ket hon', 'cuoi', 'tang', 'ma chay'],
  ],
  maternity: ['thai san', 'ts', 'sinh', 'sinh con', 'vo sinh', 'de'],
  posting: ['biet phai', 'luan chuyen', 'tang cuong'],
  study: ['di hoc', 'hoc', 'h', 'hoc tap', 'dao tao', 'boi duong'],
  'long-illness': ['om dai ngay', 'benh dai ngay', 'om dai han'],
};

/** What we write ourselves: the first word of each kind. */
export const LEAVE_WORDS: Readonly<Record<LeaveKind, string>> = {
  annual: 'phép năm',
  sick: 'ốm',
  unpaid: 'không lương',
  business: 'công tác',
  exam: 'thi',
  other: 'khác',
  maternity: 'thai sản',
  posting: 'biệt phái',
  study: 'đi học',
  'long-illness': 'ốm dài ngày',
};

export interface ListedLeave {
  readonly place: Place;
  readonly leave: Leave;
}

export interface LeaveList {
  readonly leave: readonly ListedLeave[];
  readonly problems: readonly Problem[];
  readonly account: Account;
}

export function readLeaveList(
  tables: readonly Table[],
  headings: Headings<LeaveField>,
  roll: Roll,
): LeaveList {
  const shape = {
    headings: { ...MORE_HEADINGS, ...WHO_HEADINGS, ...headings },
    needed: [['from'], ['days']] as const,
    ...personShape<LeaveRowField>(),
  };
  const { records, account, problems: found } = readRecords<LeaveRowField>(tables, shape);
  const problems = [...found];
  const leave = records.flatMap(record => {
    const { column: _, ...place } = record.place(record.has('from') ? 'from' : 'days');
    const person = findDescribed(readWho(record), roll, problems, record.place('name'));
    return readLeaveRows(record, person, problems).map(read => ({ place, leave: read }));
  });
  return { leave, problems, account };
}

/** The leave of one row, or nothing with the problems added. */
export function readLeaveRows(
  record: TableRecord<LeaveRowField>,
  person: Person | null,
  problems: Problem[],
): readonly Leave[] {
  const kind = readKind(record, problems);
  const before = problems.length;
  const periods = readPeriods(record, problems);
  if (kind) for (const period of periods) refuseLong(period, kind, record, problems);
  if (!person || !kind || problems.length > before) return [];
  const note = record.text('note');
  return periods.map(period => ({ person: person.code, kind, part: 'day', ...period, note }));
}

/** By its column; a reason that is a kind says it too. */
function readKind(record: TableRecord<LeaveRowField>, problems: Problem[]): LeaveKind | null {
  const value = record.text('kind');
  const said = value === '' && !record.has('kind') ? parseLeaveKind(record.text('note')) : null;
  const kind = said ?? parseLeaveKind(value);
  if (!kind) problems.push({ code: 'leave-kind-unknown', facts: { value }, place: record.place('kind') });
  return kind;
}

/** By our own word (annual) or by the office's (phép năm), without diacritics. */
export function parseLeaveKind(text: string): LeaveKind | null {
  const key = searchKey(text).replace(/[.,;:]+$/, '');
  if (isLeaveKind(key)) return key;
  const kind = key.replace(/^(?:nghi|di|dang) /, '');
  return LEAVE_KINDS.find(each => KIND_WORDS[each].some(word => word === key || word === kind)) ?? null;
}

function readPeriods(record: TableRecord<LeaveRowField>, problems: Problem[]): readonly Period[] {
  const months = monthsIn([...record.titles.toReversed(), record.sheet ?? ''], null);
  const [from, last] = [record.text('from'), record.text('last')];
  const part = [from, last, record.text('days'), record.text('count')].find(saysPart);
  if (part !== undefined)
    return refuse({ code: 'leave-half-day', facts: { value: part } }, 'from', record, problems);
  if (from === '' || /[;,\n]/.test(from)) {
    const value = from === '' ? record.text('days') : from;
    const first = daysOf(value, 'from', record, problems, months);
    return last === '' || first.length === 0
      ? first
      : paired(first, daysOf(last, 'last', record, problems, months), record, problems);
  }
  const first = readCellDate(record, 'from', problems, months);
  if (!first) return [];
  const end =
    last === '' ? countedEnd(first, record, problems) : readCellDate(record, 'last', problems, months);
  if (!end) return [];
  if (end < first)
    return refuse({ code: 'dates-reversed', facts: { from: first, last: end } }, 'last', record, problems);
  return [{ from: first, until: addDays(end, 1) }];
}

function saysPart(text: string): boolean {
  return /\b(?:sang|chieu|buoi|nua ngay|1\/2 ngay)\b/.test(searchKey(text)) || /^\d*[.,]5$/.test(text);
}

function refuse(
  problem: Problem,
  field: LeaveRowField,
  record: TableRecord<LeaveRowField>,
  problems: Problem[],
): readonly Period[] {
  problems.push({ ...problem, place: record.place(field) });
  return [];
}

function daysOf(
  value: string,
  field: LeaveRowField,
  record: TableRecord<LeaveRowField>,
  problems: Problem[],
  months: ReturnType<typeof monthsIn>,
): readonly Period[] {
  const read = readListedDays(value, months);
  return 'code' in read ? refuse(read, record.has(field) ? field : 'days', record, problems) : read;
}

/** Several beginnings and as many ends belong together in their order. */
function paired(
  from: readonly Period[],
  last: readonly Period[],
  record: TableRecord<LeaveRowField>,
  problems: Problem[],
): readonly Period[] {
  const pairs = from.flatMap((a, i) => {
    const b = last[i];
    return b && b.from >= a.from ? [{ from: a.from, until: b.until }] : [];
  });
  if (pairs.length === from.length && from.length === last.length) return pairs;
  return refuse(
    { code: 'leave-ends-differ', facts: { value: record.text('last') } },
    'last',
    record,
    problems,
  );
}

/** The last of so many working days; one day where nothing says more. */
function countedEnd(
  from: CivilDate,
  record: TableRecord<LeaveRowField>,
  problems: Problem[],
): CivilDate | null {
  const count = record.text('count').replace(/\s*ngày$/iu, '');
  const note = /(\d+) ngay/.exec(searchKey(record.text('note')))?.[1];
  if (count === '') {
    if (note === undefined || note === '1') return from;
    problems.push({
      code: 'leave-end-missing',
      facts: { value: record.text('note') },
      place: record.place('last'),
    });
    return null;
  }
  const days = Number(count);
  if (Number.isInteger(days) && days >= 1 && days <= 366) return workingDay(from, days);
  problems.push({ code: 'leave-count-unreadable', facts: { value: count }, place: record.place('count') });
  return null;
}

function workingDay(from: CivilDate, count: number): CivilDate {
  let [date, left] = [from, count];
  for (;;) {
    if (!['saturday', 'sunday'].includes(weekdayOf(date)) && --left === 0) return date;
    date = addDays(date, 1);
  }
}

const LONGEST = { usual: 62, exempt: 800 } as const;

/** A slip of the key makes 45 years of leave. */
function refuseLong(
  { from, until }: Period,
  kind: LeaveKind,
  record: TableRecord<LeaveRowField>,
  problems: Problem[],
): void {
  const isExempt = EXEMPT_LEAVE_KINDS.some(exempt => exempt === kind);
  const days = daysBetween(from, until);
  if (days <= (isExempt ? LONGEST.exempt : LONGEST.usual)) return;
  problems.push({
    code: 'leave-too-long',
    facts: { from, last: addDays(until, -1), days },
    place: record.place('last'),
  });
}
