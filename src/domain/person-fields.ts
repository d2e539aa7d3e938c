// Every field of a person, once: what lists call it, how it is typed, who may see it. Lists, templates, differences,
// `people edit`, JSON, history, the file and erasure read this table; the words for its fields are in i18n.

import { type CivilDate, civil } from './civil-date.ts';

/** What a person's own field holds, by its kind. */
export interface OwnValues {
  readonly name: string;
  readonly text: string;
  readonly phone: string;
  readonly date: CivilDate | null;
  readonly year: number | null;
  readonly flag: boolean;
  /** Codes from the ward's own list, sorted. */
  readonly skills: readonly string[];
}

export type OwnKind = keyof OwnValues;

/**
 * `all`: on every screen, in JSON and in history. `office`: in the lists that the office keeps, and on paper where
 * asked for; elsewhere only that it changed. `never`: taken in, kept, and shown nowhere.
 */
export type Privacy = 'all' | 'office' | 'never';

/** As a list has it. */
export type FieldCell = string | { readonly date: CivilDate } | null;

interface FieldSpec {
  readonly kind: OwnKind | 'code' | 'role' | 'share' | 'from' | 'until';
  readonly privacy: Privacy;
  /** The first one is what we write ourselves. */
  readonly headings: readonly [string, ...string[]];
  /** How it is typed, and what stands in the place of its value. */
  readonly option: { readonly name: string; readonly value: string | null };
  /** What two made-up people have, in the template of the list. */
  readonly samples: readonly [FieldCell, FieldCell];
}

const date = (text: string) => ({ date: civil(text) });

/** In the order of a list's columns. */
export const PERSON_FIELDS = {
  code: {
    kind: 'code',
    privacy: 'all',
    headings: ['Mã', 'Mã số', 'Mã cán bộ', 'Mã người trực', 'Code'],
    option: { name: 'code', value: 'code' },
    samples: ['CB01', 'ĐV01'],
  },
  name: {
    kind: 'name',
    privacy: 'all',
    headings: [
      'Họ và tên',
      'Họ tên',
      'Họ & tên',
      'Họ và tên cán bộ',
      'Họ tên cán bộ',
      'Tên',
      'Name',
      'Full name',
    ],
    option: { name: 'name', value: 'name' },
    samples: ['Nguyễn Văn Mẫu', 'Trần Thị Ví Dụ'],
  },
  role: {
    kind: 'role',
    privacy: 'all',
    headings: ['Nhóm', 'Vai trò', 'Thành phần', 'Role', 'Group'],
    option: { name: 'role', value: 'role' },
    samples: ['Cán bộ', 'Đoàn viên'],
  },
  title: {
    kind: 'text',
    privacy: 'all',
    headings: ['Chức vụ', 'Chức danh', 'Chức vụ, chức danh', 'Chức vụ/chức danh', 'Chức vụ, đơn vị', 'Title'],
    option: { name: 'title', value: 'text' },
    samples: ['Công chức Tư pháp - Hộ tịch', null],
  },
  unit: {
    kind: 'text',
    privacy: 'all',
    headings: [
      'Đơn vị',
      'Đơn vị công tác',
      'Phòng ban',
      'Bộ phận',
      'Phòng',
      'Chi đoàn',
      'Tổ',
      'Tổ dân phố',
      'Cơ quan',
      'Nơi công tác',
      'Cơ quan, đơn vị',
      'Unit',
    ],
    option: { name: 'unit', value: 'text' },
    samples: ['Văn phòng', 'Chi đoàn 1'],
  },
  birthDate: {
    kind: 'date',
    privacy: 'office',
    headings: [
      'Ngày sinh',
      'Ngày tháng năm sinh',
      'Ngày, tháng, năm sinh',
      'Sinh ngày',
      'Birth date',
      'Date of birth',
    ],
    option: { name: 'birthDate', value: 'date' },
    samples: [date('1988-03-15'), date('2004-11-02')],
  },
  /** Where no more is known than that. */
  birthYear: {
    kind: 'year',
    privacy: 'office',
    headings: ['Năm sinh', 'Sinh năm', 'Year of birth'],
    option: { name: 'birthYear', value: 'year' },
    samples: [null, null],
  },
  phone: {
    kind: 'phone',
    privacy: 'office',
    headings: [
      'SĐT',
      'Số ĐT',
      'ĐT',
      'Điện thoại',
      'Số điện thoại',
      'Điện thoại di động',
      'Di động',
      'Số di động',
      'Số điện thoại liên hệ',
      'SĐT liên hệ',
      'Zalo',
      'Phone',
    ],
    option: { name: 'phone', value: 'number' },
    samples: ['0900000101', '0900000201'],
  },
  email: {
    kind: 'text',
    privacy: 'office',
    headings: ['Email', 'E-mail', 'Thư điện tử', 'Địa chỉ email', 'Hộp thư điện tử'],
    option: { name: 'email', value: 'address' },
    samples: ['mau@phuong.example', null],
  },
  skills: {
    kind: 'skills',
    privacy: 'all',
    headings: ['Nghiệp vụ', 'Kỹ năng', 'Lĩnh vực', 'Lĩnh vực phụ trách', 'Skills'],
    option: { name: 'skills', value: 'list' },
    samples: ['Hộ tịch; Chứng thực', null],
  },
  share: {
    kind: 'share',
    privacy: 'all',
    headings: ['Tỷ lệ', 'Tỉ lệ', 'Tỷ lệ trực', 'Share'],
    option: { name: 'share', value: 'percent' },
    samples: ['100%', '100%'],
  },
  mentor: {
    kind: 'flag',
    privacy: 'all',
    headings: ['Kèm cặp', 'Mentor'],
    option: { name: 'mentor', value: null },
    samples: [null, null],
  },
  trainee: {
    kind: 'flag',
    privacy: 'all',
    headings: ['Tập sự', 'Trainee'],
    option: { name: 'trainee', value: null },
    samples: [null, 'x'],
  },
  from: {
    kind: 'from',
    privacy: 'all',
    headings: ['Từ ngày', 'Trực từ ngày', 'From'],
    option: { name: 'from', value: 'date' },
    samples: [date('2027-01-01'), date('2027-01-01')],
  },
  until: {
    kind: 'until',
    privacy: 'all',
    headings: ['Đến ngày', 'Trực đến ngày', 'To date', 'Until'],
    option: { name: 'last', value: 'date' },
    samples: [null, null],
  },
} as const satisfies Readonly<Record<string, FieldSpec>>;

type Specs = typeof PERSON_FIELDS;
export type PersonField = keyof Specs;
/** Those of the person alone; the code identifies, and the rest is of a membership. */
export type OwnField = {
  [Field in PersonField]: Specs[Field]['kind'] extends OwnKind ? Field : never;
}[PersonField];

export type ShownField = {
  [Field in OwnField]: Specs[Field]['privacy'] extends 'all' ? Field : never;
}[OwnField];

/** The name of the option by which a field is typed. */
export type OptionName<Field extends PersonField = PersonField> = Specs[Field]['option']['name'];

type KindOf = { readonly [Field in OwnField]: Specs[Field]['kind'] };

/** What a person is, but for code and memberships. */
export type OwnFields<Field extends OwnField = OwnField> = {
  readonly [Each in Field]: OwnValues[KindOf[Each]];
};

const OWN: { readonly [Field in OwnField]: { readonly kind: KindOf[Field] } } = PERSON_FIELDS;
const NOTHING: OwnValues = { name: '', text: '', phone: '', date: null, year: null, flag: false, skills: [] };

export const ALL_FIELDS: readonly PersonField[] = Object.keys(PERSON_FIELDS) as PersonField[];
export const OWN_FIELDS: readonly OwnField[] = ALL_FIELDS.filter(isOwn);
/** Those that stand in a person's row of the file; skills have a table of their own. */
export const COLUMN_FIELDS: readonly OwnField[] = OWN_FIELDS.filter(
  field => PERSON_FIELDS[field].kind !== 'skills',
);

function isOwn(field: PersonField): field is OwnField {
  return PERSON_FIELDS[field].kind in NOTHING;
}

export function privacyOf(field: PersonField): Privacy {
  return PERSON_FIELDS[field].privacy;
}

/** Its column in the file: `birth_date`. */
export function columnOf(field: PersonField): string {
  return field.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`);
}

/** How a field is typed: `--birth-date`. */
export function flagOf(field: PersonField): string {
  return `--${PERSON_FIELDS[field].option.name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)}`;
}

/** Something for every field. */
export function byField<Value>(make: (field: PersonField) => Value): Readonly<Record<PersonField, Value>> {
  return Object.fromEntries(ALL_FIELDS.map(field => [field, make(field)])) as Record<PersonField, Value>;
}

/** A person's own fields, each made by its kind. */
export function makeOwn(
  make: {
    readonly [Kind in OwnKind]: (field: OwnField) => OwnValues[Kind];
  },
): OwnFields {
  return Object.fromEntries(
    OWN_FIELDS.map(field => [field, make[PERSON_FIELDS[field].kind](field)]),
  ) as OwnFields;
}

/** One field of a person, said by its kind. */
export function sayOwn<Field extends OwnField, Said>(
  person: OwnFields<Field>,
  field: Field,
  say: { readonly [Kind in OwnKind]: (value: OwnValues[Kind]) => Said },
): Said {
  return say[OWN[field].kind](person[field]);
}

/** Of somebody of whom nothing is known yet. */
export const NOTHING_KNOWN: OwnFields = makeOwn({
  name: () => NOTHING.name,
  text: () => NOTHING.text,
  phone: () => NOTHING.phone,
  date: () => NOTHING.date,
  year: () => NOTHING.year,
  flag: () => NOTHING.flag,
  skills: () => NOTHING.skills,
});
