// Short lists of who may not or would rather not: forbidden pairs, wishes, standing exclusions.

import type { Problem } from '../domain/errors.ts';
import type { Exclusion, ForbiddenPair, Wish } from '../domain/leave.ts';
import type { Person } from '../domain/person.ts';
import { searchKey } from '../domain/text.ts';
import { parseWeekday, readCellDate } from './cells.ts';
import { findListedPerson } from './find-listed-person.ts';
import { type Headings, readRecords, type Table, type TableRecord } from './table.ts';

const PAIR_HEADINGS = {
  first: ['Người thứ nhất', 'Người 1', 'First'],
  second: ['Người thứ hai', 'Người 2', 'Second'],
} as const satisfies Headings<string>;

export interface PairList {
  readonly pairs: readonly ForbiddenPair[];
  readonly problems: readonly Problem[];
}

export function readPairList(table: Table, people: readonly Person[]): PairList {
  const records = readRecords<keyof typeof PAIR_HEADINGS>(table, PAIR_HEADINGS, ['first', 'second']);
  if ('code' in records) return { pairs: [], problems: [records] };
  const problems: Problem[] = [];
  const pairs = records.flatMap((record): ForbiddenPair[] => {
    const first = findListedPerson(record.text('first'), people, problems, record.place('first'));
    const second = findListedPerson(record.text('second'), people, problems, record.place('second'));
    if (!first || !second) return [];
    if (first.code !== second.code) return [{ first: first.code, second: second.code }];
    problems.push({ code: 'pair-of-one', facts: { value: first.code }, place: record.place('second') });
    return [];
  });
  return { pairs, problems };
}

const WISH_HEADINGS = {
  code: ['Mã', 'Mã số', 'Code'],
  name: ['Họ và tên', 'Họ tên', 'Name'],
  wish: ['Nguyện vọng', 'Wish'],
  date: ['Ngày', 'Date'],
  weekday: ['Thứ', 'Weekday'],
} as const satisfies Headings<string>;

type WishField = keyof typeof WISH_HEADINGS;

export interface WishList {
  readonly wishes: readonly Wish[];
  readonly exclusions: readonly Exclusion[];
  readonly problems: readonly Problem[];
}

/** Wishes ("tránh ngày", "ưu tiên thứ") and exclusions ("không bao giờ"). */
export function readWishList(table: Table, people: readonly Person[]): WishList {
  const records = readRecords<WishField>(table, WISH_HEADINGS, ['wish']);
  if ('code' in records) return { wishes: [], exclusions: [], problems: [records] };
  const problems: Problem[] = [];
  const wishes: Wish[] = [];
  const exclusions: Exclusion[] = [];
  for (const record of records) {
    const field = record.text('code') === '' ? 'name' : 'code';
    const person = findListedPerson(record.text(field), people, problems, record.place(field))?.code;
    const kind = searchKey(record.text('wish'));
    if (kind === 'tranh ngay' || kind === 'avoid') {
      const date = neededDate(record, problems);
      if (person && date) wishes.push({ person, kind: 'avoid-date', date });
      continue;
    }
    const weekday = neededWeekday(record, problems);
    const never = kind === 'khong bao gio' || kind === 'never';
    if (!never && kind !== 'uu tien thu' && kind !== 'prefer')
      problems.push({
        code: 'wish-unknown',
        facts: { value: record.text('wish') },
        place: record.place('wish'),
      });
    else if (person && weekday && never) exclusions.push({ person, weekday, nth: null });
    else if (person && weekday) wishes.push({ person, kind: 'prefer-weekday', weekday });
  }
  return { wishes, exclusions, problems };
}

function neededDate(record: TableRecord<WishField>, problems: Problem[]) {
  const date = readCellDate(record, 'date', problems);
  if (!date && record.text('date') === '')
    problems.push({ code: 'date-unreadable', facts: { value: '' }, place: record.place('date') });
  return date;
}

function neededWeekday(record: TableRecord<WishField>, problems: Problem[]) {
  const value = record.text('weekday');
  const weekday = parseWeekday(value);
  if (!weekday)
    problems.push({ code: 'weekday-unreadable', facts: { value }, place: record.place('weekday') });
  return weekday;
}
