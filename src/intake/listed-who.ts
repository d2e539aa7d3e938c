// The columns in which lists about people say who is meant, and what of them helps to tell people apart.

import type { Described } from './identity/judge-identity.ts';
import { withVietnameseD } from './names/letters.ts';
import { readListedCode } from './names/listed-code.ts';
import { readListedName } from './names/listed-name.ts';
import { seatWord } from './names/not-names.ts';
import type { TableRecord } from './tables/records.ts';
import type { RowJudge } from './tables/row-fates.ts';

/** A name in two or three columns. */
export const NAME_PARTS = {
  familyName: [
    ...['Họ đệm', 'Họ và tên đệm', 'Họ và đệm', 'Họ tên đệm', 'Họ và chữ đệm', 'Họ', 'Family name'],
    ...['Họ lót', 'Họ và chữ lót', 'Họ và tên lót', 'Last name'],
  ],
  middleName: ['Tên đệm', 'Đệm', 'Chữ đệm', 'Tên lót', 'Chữ lót', 'Lót', 'Middle name'],
} as const;

export const WHO_HEADINGS = {
  ...NAME_PARTS,
  unit: ['Đơn vị', 'Đơn vị công tác', 'Phòng ban', 'Bộ phận', 'Phòng', 'Chi đoàn', 'Tổ', 'Unit'],
  title: ['Chức vụ', 'Chức danh', 'Title'],
} as const;

export type WhoField = keyof typeof WHO_HEADINGS;
type Field = WhoField | 'code' | 'name';

export function readWho<Row extends Field>(record: TableRecord<Row | Field>): Described {
  const { title, ...said } = saidName(wholeName(record));
  return {
    code: withVietnameseD(record.text('code')),
    ...said,
    unit: record.text('unit'),
    title: record.text('title') || title,
  };
}

/** A name with what stands beside it. */
export function saidName(text: string): {
  readonly name: string;
  readonly title: string;
  readonly remark: string;
} {
  const { name, aside, oddity } = readListedName(text);
  return oddity === 'aside' ? { name, title: '', remark: aside } : { name, title: aside, remark: '' };
}

/** Of as many columns as the list has for it. */
export function wholeName(record: TableRecord<keyof typeof NAME_PARTS | 'name'>): string {
  return (['familyName', 'middleName', 'name'] as const)
    .map(field => record.raw(field))
    .filter(text => text.trim() !== '')
    .join(' ');
}

/** A row of such a list is known by a person. */
export function personShape<Row extends string>(): RowJudge<Row | Field> {
  return {
    keys: ['code', 'name', 'familyName'],
    fit(text, field) {
      if (field === 'code') return readListedCode(text) ? 'fits' : 'odd';
      if (seatWord(text) === 'nobody') return 'vacant';
      const { oddity } = readListedName(text);
      return oddity === 'digits' ? 'odd' : oddity === 'no-name' ? 'other' : 'fits';
    },
  };
}

/** Of a cell in which either may stand. */
export function codeOrName(text: string): Described {
  const code = readListedCode(text);
  return code ? { code, name: '' } : saidName(text);
}
