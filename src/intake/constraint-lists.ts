// Short lists of who may not or would rather not: forbidden pairs, wishes, standing exclusions.

import type { Problem } from '../domain/errors.ts';
import { type Exclusion, type ForbiddenPair, isExclusion, isWish, type Wish } from '../domain/leave.ts';
import type { Person } from '../domain/person.ts';
import { searchKey } from '../domain/text.ts';
import { parseWeekday } from '../domain/weekday-words.ts';
import { readCellDate } from './cells.ts';
import { findDescribed, type Roll } from './identity/find-described.ts';
import { codeOrName, personShape, readWho, WHO_HEADINGS, type WhoField } from './listed-who.ts';
import { readListedCode } from './names/listed-code.ts';
import { readListedName } from './names/listed-name.ts';
import type { Account } from './tables/account.ts';
import type { Headings } from './tables/headings.ts';
import { readRecords, type TableRecord } from './tables/records.ts';
import type { Table } from './tables/table.ts';

export const PAIR_HEADINGS = {
  first: ['Người thứ nhất', 'Người 1', 'First'],
  second: ['Người thứ hai', 'Người 2', 'Second'],
} as const satisfies Headings<string>;

export type PairField = keyof typeof PAIR_HEADINGS;

export interface PairList {
  readonly pairs: readonly ForbiddenPair[];
  readonly problems: readonly Problem[];
  readonly account: Account;
}

export function readPairList(tables: readonly Table[], headings: Headings<PairField>, roll: Roll): PairList {
  const {
    records,
    account,
    problems: found,
  } = readRecords<PairField>(tables, {
    headings,
    needed: [['first', 'second']],
    keys: ['first', 'second'],
    fit: text => (readListedName(text).oddity === 'no-name' && !readListedCode(text) ? 'other' : 'fits'),
  });
  const problems = [...found];
  const pairs = records.flatMap((record): readonly ForbiddenPair[] => {
    const [first, second] = (['first', 'second'] as const).map(field =>
      findDescribed(codeOrName(record.text(field)), roll, problems, record.cell(field)),
    );
    if (!first || !second) return [];
    if (first.code !== second.code) return [{ first: first.code, second: second.code }];
    problems.push({ code: 'pair-of-one', facts: { value: first.code }, place: record.place('second') });
    return [];
  });
  return { pairs, problems, account };
}

export const WISH_HEADINGS = {
  code: ['Mã', 'Mã số', 'Code'],
  name: ['Họ và tên', 'Họ tên', 'Name'],
  wish: ['Nguyện vọng', 'Wish'],
  date: ['Ngày', 'Date'],
  weekday: ['Thứ', 'Weekday'],
  nth: ['Lần thứ', 'Tuần thứ', 'Nth'],
} as const satisfies Headings<string>;

/** What the column of wishes may say. */
export const WISH_WORDS = ['tránh ngày', 'ưu tiên thứ', 'không bao giờ'] as const;

export type WishField = keyof typeof WISH_HEADINGS;

export interface WishList {
  readonly wishes: readonly Wish[];
  readonly exclusions: readonly Exclusion[];
  readonly problems: readonly Problem[];
  readonly account: Account;
}

/** Wishes ("tránh ngày", "ưu tiên thứ") and exclusions ("không bao giờ"). */
export function readWishList(tables: readonly Table[], headings: Headings<WishField>, roll: Roll): WishList {
  const {
    records,
    account,
    problems: found,
  } = readRecords<WishField | WhoField>(tables, {
    headings: { ...WHO_HEADINGS, ...headings },
    needed: [['wish']],
    ...personShape(),
  });
  const problems = [...found];
  const read = records.flatMap(record => {
    const person = findDescribed(readWho(record), roll, problems, record.place('name'));
    return readWishRow(record, person, problems) ?? [];
  });
  return { wishes: read.filter(isWish), exclusions: read.filter(isExclusion), problems, account };
}

/** The wish or exclusion of one row, or null with the problems added. */
export function readWishRow(
  record: TableRecord<WishField>,
  who: Person | null,
  problems: Problem[],
): Wish | Exclusion | null {
  const person = who?.code;
  const kind = searchKey(record.text('wish'));
  if (kind === 'tranh ngay' || kind === 'avoid') {
    const date = neededDate(record, problems);
    return person && date ? { person, kind: 'avoid-date', date } : null;
  }
  const never = ['khong bao gio', 'khong truc thu', 'never'].includes(kind);
  if (!never && !['uu tien thu', 'muon truc thu', 'prefer'].includes(kind)) {
    const facts = { value: record.text('wish') };
    problems.push({ code: 'wish-unknown', facts, place: record.place('wish') });
    return null;
  }
  const weekday = neededWeekday(record, problems);
  const nth = never ? readNth(record, problems) : null;
  if (!person || !weekday) return null;
  return never ? { person, weekday, nth } : { person, kind: 'prefer-weekday', weekday };
}

/** Which of the month's such weekdays: 1 to 5; null for every one. */
function readNth(record: TableRecord<WishField>, problems: Problem[]): number | null {
  const value = record.text('nth');
  if (value === '') return null;
  if (/^[1-5]$/.test(value)) return Number(value);
  problems.push({ code: 'nth-out-of-range', facts: { value }, place: record.place('nth') });
  return null;
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
