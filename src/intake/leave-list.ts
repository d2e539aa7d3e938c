// A list of leave.

import { addDays } from '../domain/civil-date.ts';
import type { Problem } from '../domain/errors.ts';
import { isLeaveKind, LEAVE_KINDS, type Leave, type LeaveKind } from '../domain/leave.ts';
import type { Person } from '../domain/person.ts';
import { searchKey } from '../domain/text.ts';
import { readCellDate } from './cells.ts';
import { findListedPerson } from './find-listed-person.ts';
import { type Headings, readRecords, type Table, type TableRecord } from './table.ts';

const LEAVE_HEADINGS = {
  code: ['Mã', 'Mã số', 'Code'],
  name: ['Họ và tên', 'Họ tên', 'Name'],
  kind: ['Loại', 'Loại nghỉ', 'Kind'],
  from: ['Từ ngày', 'From'],
  last: ['Đến ngày', 'To'],
  note: ['Ghi chú', 'Lý do', 'Note'],
} as const satisfies Headings<string>;

export type LeaveField = keyof typeof LEAVE_HEADINGS;

/** What lists call the kinds, as search keys. */
const KIND_WORDS: Readonly<Record<LeaveKind, readonly string[]>> = {
  annual: ['phep nam', 'phep', 'nghi phep'],
  sick: ['om', 'nghi om'],
  unpaid: ['khong luong', 'nghi khong luong'],
  business: ['cong tac', 'tap huan'],
  exam: ['thi', 'on thi'],
  other: ['khac', ''],
  maternity: ['thai san'],
  posting: ['biet phai', 'luan chuyen'],
  study: ['di hoc', 'hoc'],
  'long-illness': ['om dai ngay', 'benh dai ngay'],
};

export interface LeaveList {
  readonly leave: readonly Leave[];
  readonly problems: readonly Problem[];
}

export function readLeaveList(table: Table, people: readonly Person[]): LeaveList {
  const records = readRecords<LeaveField>(table, LEAVE_HEADINGS, ['from']);
  if ('code' in records) return { leave: [], problems: [records] };
  const problems: Problem[] = [];
  const leave = records.flatMap(record => readLeaveRow(record, people, problems) ?? []);
  if (records.length === 0) problems.push({ code: 'list-empty', facts: {}, place: { file: table.file } });
  return { leave, problems };
}

/** The leave of one row, or null with the problems added. */
export function readLeaveRow(
  record: TableRecord<LeaveField>,
  people: readonly Person[],
  problems: Problem[],
): Leave | null {
  const field = record.text('code') === '' ? 'name' : 'code';
  const person = findListedPerson(record.text(field), people, problems, record.place(field));
  const kind = parseLeaveKind(record.text('kind'));
  if (!kind)
    problems.push({
      code: 'leave-kind-unknown',
      facts: { value: record.text('kind') },
      place: record.place('kind'),
    });
  const from = readCellDate(record, 'from', problems);
  const last = readCellDate(record, 'last', problems) ?? from;
  if (!from && record.text('from') === '')
    problems.push({ code: 'date-unreadable', facts: { value: '' }, place: record.place('from') });
  if (from && last && last < from)
    problems.push({ code: 'dates-reversed', facts: { from, last }, place: record.place('last') });
  if (!person || !kind || !from || !last || last < from) return null;
  return { person: person.code, kind, from, until: addDays(last, 1), note: record.text('note') };
}

/** By our own word (annual) or by the office's (phép năm), without diacritics. */
export function parseLeaveKind(text: string): LeaveKind | null {
  const key = searchKey(text);
  if (isLeaveKind(key)) return key;
  return LEAVE_KINDS.find(kind => KIND_WORDS[kind].includes(key)) ?? null;
}
