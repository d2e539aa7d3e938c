// A list of special days: an announcement typed off, or days on which the ward itself is closed.

import { DAY_KINDS, type DayKind, type SpecialDay } from '../domain/day.ts';
import type { Problem } from '../domain/errors.ts';
import { hidesLetters } from '../domain/name.ts';
import { searchKey } from '../domain/text.ts';
import { readCellDate } from './cells.ts';
import type { Account } from './tables/account.ts';
import type { Headings } from './tables/headings.ts';
import { readRecords, type TableRecord } from './tables/records.ts';
import type { Table } from './tables/table.ts';

export const DAY_HEADINGS = {
  date: ['Ngày', 'Date'],
  kind: ['Loại', 'Kind'],
  name: ['Tên', 'Tên ngày', 'Nội dung', 'Name'],
  nameEn: ['Tên tiếng Anh', 'English name'],
  source: ['Căn cứ', 'Văn bản', 'Source'],
  swappedWith: ['Hoán đổi với', 'Đổi với ngày', 'Swapped with'],
} as const satisfies Headings<string>;

export type DayField = keyof typeof DAY_HEADINGS;

const KIND_WORDS: Readonly<Record<DayKind, readonly string[]>> = {
  statutory: ['nghi le'],
  compensatory: ['nghi bu'],
  'swapped-off': ['nghi hoan doi'],
  'swapped-work': ['lam bu'],
  closed: ['nghi theo thong bao', 'dong cua'],
};

export interface DaysList {
  readonly days: readonly SpecialDay[];
  readonly problems: readonly Problem[];
  readonly account: Account;
}

export function readDaysList(tables: readonly Table[], headings: Headings<DayField>): DaysList {
  const {
    records,
    account,
    problems: found,
  } = readRecords<DayField>(tables, {
    headings,
    needed: [['date', 'name']],
    keys: ['date'],
    fit: text => (/\d/.test(text) ? 'fits' : 'other'),
  });
  const problems = [...found];
  const read = records.flatMap(record => {
    const day = readDay(record, problems);
    return day ? [{ day, place: record.place('date') }] : [];
  });
  const times = Map.groupBy(read, ({ day }) => day.date);
  for (const [value, all] of times)
    if (all.length > 1)
      for (const { place } of all) problems.push({ code: 'date-twice', facts: { value }, place });
  const days = [...times.values()].flatMap(([one, ...others]) =>
    one && others.length === 0 ? [one.day] : [],
  );
  return { days, problems, account };
}

/** The day of one row, or null with the problems added. */
export function readDay(record: TableRecord<DayField>, problems: Problem[]): SpecialDay | null {
  const before = problems.length;
  const date = readCellDate(record, 'date', problems);
  if (!date && record.text('date') === '')
    problems.push({ code: 'date-unreadable', facts: { value: '' }, place: record.place('date') });
  const kind = parseDayKind(record.text('kind'));
  if (!kind)
    problems.push({
      code: 'day-kind-unknown',
      facts: { value: record.text('kind') },
      place: record.place('kind'),
    });
  const swappedWith = readCellDate(record, 'swappedWith', problems);
  if (kind?.startsWith('swapped') && !swappedWith)
    problems.push({ code: 'swap-without-date', facts: {}, place: record.place('swappedWith') });
  if (record.text('name') === '')
    problems.push({ code: 'name-missing', facts: {}, place: record.place('name') });
  else if (hidesLetters(record.text('name')))
    problems.push({
      code: 'name-hidden',
      facts: { value: record.text('name') },
      place: record.place('name'),
    });
  if (problems.length > before || !date || !kind) return null;
  const nameVi = record.text('name');
  const nameEn = record.text('nameEn') || nameVi;
  return { date, kind, nameVi, nameEn, source: record.text('source'), swappedWith, provisional: false };
}

/** By our own word (statutory) or by the office's (nghỉ lễ), without diacritics; a closed day if nothing is said. */
export function parseDayKind(text: string): DayKind | null {
  const key = searchKey(text);
  if (key === '') return 'closed';
  return DAY_KINDS.find(kind => kind === key || KIND_WORDS[kind].includes(key)) ?? null;
}
