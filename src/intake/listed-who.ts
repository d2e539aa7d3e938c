// The columns in which lists about people say who is meant, and what of them helps to tell people apart.

import { parsePersonCode } from '../domain/person.ts';
import type { Described } from './identity/judge-identity.ts';
import { withVietnameseD } from './names/letters.ts';
import { readListedName } from './names/listed-name.ts';
import type { TableRecord } from './tables/records.ts';
import type { RowJudge } from './tables/row-fates.ts';

export const WHO_HEADINGS = {
  familyName: ['Họ đệm', 'Họ và tên đệm', 'Họ và đệm', 'Họ lót', 'Họ và chữ lót', 'Họ'],
  unit: ['Đơn vị', 'Đơn vị công tác', 'Phòng ban', 'Bộ phận', 'Phòng', 'Chi đoàn', 'Tổ', 'Unit'],
  title: ['Chức vụ', 'Chức danh', 'Title'],
} as const;

export type WhoField = keyof typeof WHO_HEADINGS;
type Field = WhoField | 'code' | 'name';

export function readWho<Row extends Field>(record: TableRecord<Row | Field>): Described {
  const parts = (['familyName', 'name'] as const)
    .map(field => record.raw(field))
    .filter(text => text.trim() !== '');
  const { name, aside } = readListedName(parts.join(' '));
  return {
    code: withVietnameseD(record.text('code')),
    name,
    unit: record.text('unit'),
    title: record.text('title') || aside,
  };
}

/** A row of such a list is known by a person. */
export function personShape<Row extends string>(): RowJudge<Row | Field> {
  return {
    keys: ['code', 'name', 'familyName'],
    fit(text, field) {
      if (field === 'code') return parsePersonCode(text.replace(/[\s._/]+/g, '')) ? 'fits' : 'odd';
      const { oddity } = readListedName(text);
      return oddity === null || oddity === 'one-word' ? 'fits' : 'odd';
    },
  };
}

/** Of a cell in which either may stand. */
export function codeOrName(text: string): Described {
  return parsePersonCode(text) ? { code: text, name: '' } : { name: readListedName(text).name };
}
