// A list of leave: a row for each run of days, with its days in one column or in two, or with how many there are.

import { addDays, daysBetween } from '../domain/civil-date.ts';
import type { Place, Problem } from '../domain/errors.ts';
import { isExempt, type Leave, type LeaveKind } from '../domain/leave.ts';
import type { Period } from '../domain/period.ts';
import type { Person } from '../domain/person.ts';
import { searchKey } from '../domain/text.ts';
import { findDescribed, type Roll } from './identity/find-described.ts';
import { readLeaveDays } from './leave-days.ts';
import { isAgreed, parseLeaveKind, saysNotAgreed } from './leave-words.ts';
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
  from: ['Từ ngày', 'Nghỉ từ ngày', 'Từ', 'Nghỉ từ', 'Bắt đầu', 'Ngày bắt đầu', 'From'],
  last: [
    'Đến ngày',
    'Đến hết ngày',
    'Đến',
    'Nghỉ đến ngày',
    'Nghỉ đến',
    'Kết thúc',
    'Ngày kết thúc',
    'To date',
    'Until',
  ],
  part: ['Buổi', 'Buổi nghỉ', 'Nghỉ buổi', 'Phần ngày', 'Part of the day'],
  note: ['Ghi chú', 'Lý do', 'Lý do nghỉ', 'Nội dung', 'Note'],
} as const satisfies Headings<string>;

export type LeaveField = keyof typeof LEAVE_HEADINGS;

/** What lists of offices have besides. */
const MORE_HEADINGS = {
  days: ['Thời gian nghỉ', 'Ngày nghỉ', 'Thời gian', 'Các ngày nghỉ', 'Ngày'],
  count: ['Số ngày', 'Số ngày nghỉ', 'Tổng số ngày', 'Số ngày phép'],
  back: [
    ...['Ngày đi làm lại', 'Đi làm lại', 'Đi làm lại ngày', 'Ngày đi làm trở lại', 'Ngày làm việc trở lại'],
    ...['Ngày trở lại', 'Ngày trở lại làm việc', 'Trở lại làm việc'],
  ],
  agreed: [
    ...['Phê duyệt', 'Duyệt', 'Kết quả', 'Kết quả duyệt', 'Trạng thái', 'Tình trạng', 'Tình trạng duyệt'],
    ...['Ý kiến', 'Ý kiến lãnh đạo', 'Ý kiến của lãnh đạo', 'Lãnh đạo duyệt'],
  ],
} as const;

export type LeaveRowField = LeaveField | WhoField | keyof typeof MORE_HEADINGS;

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
  refuseNotAgreed(record, problems);
  const periods = readLeaveDays(record, problems);
  if (kind) for (const period of periods) refuseLong(period, kind, record, problems);
  if (!person || !kind || problems.length > before) return [];
  const note = record.text('note');
  return periods.map(days => ({ person: person.code, kind, ...days, note }));
}

/** By its column; a reason that is a kind says it too. */
function readKind(record: TableRecord<LeaveRowField>, problems: Problem[]): LeaveKind | null {
  const value = record.text('kind');
  const note = record.text('note');
  const said = value === '' && !record.has('kind') && note !== '' ? parseLeaveKind(note) : null;
  const kind = said ?? (isOfAnnualLeave(record) ? 'annual' : parseLeaveKind(value));
  if (!kind) problems.push({ code: 'leave-kind-unknown', facts: { value }, place: record.place('kind') });
  return kind;
}

/** Nothing in the row says why, and the title does: "LỊCH NGHỈ PHÉP". */
function isOfAnnualLeave(record: TableRecord<LeaveRowField>): boolean {
  const isSaid = record.text('kind') !== '' || record.text('note') !== '';
  return !isSaid && record.titles.some(title => /\bnghi phep\b/.test(searchKey(title)));
}

/** Leave that was refused, taken back or not agreed to yet keeps nobody from serving: is it there or not? */
function refuseNotAgreed(record: TableRecord<LeaveRowField>, problems: Problem[]): void {
  for (const field of ['agreed', 'kind', 'note', 'days', 'count'] as const) {
    const value = record.text(field);
    if (field === 'agreed' ? isAgreed(value) : !saysNotAgreed(value)) continue;
    problems.push({ code: 'leave-not-agreed', facts: { value }, place: record.place(field) });
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
  const days = daysBetween(from, until);
  if (days <= (isExempt(kind) ? LONGEST.exempt : LONGEST.usual)) return;
  problems.push({
    code: 'leave-too-long',
    facts: { from, last: addDays(until, -1), days },
    place: record.place('last'),
  });
}
