// A list of leave.

import { addDays } from '../domain/civil-date.ts';
import type { Place, Problem } from '../domain/errors.ts';
import { isLeaveKind, LEAVE_KINDS, type Leave, type LeaveKind } from '../domain/leave.ts';
import type { Person } from '../domain/person.ts';
import { searchKey } from '../domain/text.ts';
import { readCellDate } from './cells.ts';
import { findListedPerson } from './find-listed-person.ts';
import { readRecords, type TableRecord } from './records.ts';
import type { Headings, Table } from './table.ts';

export const LEAVE_HEADINGS = {
  code: ['Mã', 'Mã số', 'Code'],
  name: ['Họ và tên', 'Họ tên', 'Name'],
  kind: ['Loại', 'Loại nghỉ', 'Kind'],
  from: ['Từ ngày', 'From'],
  last: ['Đến ngày', 'Đến hết ngày', 'To date', 'Until'],
  note: ['Ghi chú', 'Lý do', 'Note'],
} as const satisfies Headings<string>;

export type LeaveField = keyof typeof LEAVE_HEADINGS;

/** What lists call the kinds, as search keys. */
const KIND_WORDS: Readonly<Record<LeaveKind, readonly string[]>> = {
  annual: ['phep nam', 'phep'],
  sick: ['om'],
  unpaid: ['khong luong', 'khong huong luong'],
  business: ['cong tac', 'tap huan'],
  exam: ['thi', 'on thi'],
  other: ['khac', 'viec rieng', 'rieng', ''],
  maternity: ['thai san'],
  posting: ['biet phai', 'luan chuyen'],
  study: ['di hoc', 'hoc'],
  'long-illness': ['om dai ngay', 'benh dai ngay'],
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
}

export function readLeaveList(
  tables: readonly Table[],
  headings: Headings<LeaveField>,
  people: readonly Person[],
): LeaveList {
  const records = readRecords<LeaveField>(tables, headings, ['from']);
  if ('code' in records) return { leave: [], problems: [records] };
  const problems: Problem[] = [];
  const leave = records.flatMap(record => {
    const { column: _, ...place } = record.place('from');
    const read = readLeaveRow(record, people, problems);
    return read ? [{ place, leave: read }] : [];
  });
  if (records.length === 0)
    problems.push({ code: 'list-empty', facts: {}, place: { file: tables[0]?.file ?? '' } });
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
  const kind = key.replace(/^(?:nghi|di|dang) /, '');
  return LEAVE_KINDS.find(each => KIND_WORDS[each].some(word => word === key || word === kind)) ?? null;
}
