// Staff lists at random: names in one to three columns, any others in any order, sections, subtotals, struck rows.

import fc from 'fast-check';
import { footer, type MadeList, type Row, sheetOf, titles, wide } from './sheet.ts';

const family = fc.constantFrom('Nguyễn', 'Lưu', 'Tống', 'Đặng', 'Kỳ', 'Lê', 'Công', 'Hoàng', 'Văn');
/** A form of address too, where others of the list have one. */
const seldom = fc.nat(30).map(n => (n === 0 ? 'Ông' : null));
const middle = fc.constantFrom('Thị', 'Văn', 'Thị Hồng', 'Quốc', 'Thanh');
const given = fc.constantFrom(
  'Tuyết',
  'Dũng',
  'Hòa',
  'Phương',
  'Nam',
  'Trọng',
  'Ánh',
  'Phòng',
  'Nghị',
  'Huy',
  'Vàng',
);
const someNames = fc.uniqueArray(
  fc.tuple(
    fc.tuple(family, seldom).map(([usual, rare]) => rare ?? usual),
    middle,
    given,
  ),
  { minLength: 2, maxLength: 9, selector: n => n.join(' ') },
);

const COLUMNS = {
  title: {
    heading: ['Chức vụ', 'Chức danh', 'CHỨC VỤ'],
    cells: ['Công chức', 'Phó Chủ tịch', 'Chuyên viên', 'CC TP-HT'],
  },
  unit: { heading: ['Đơn vị', 'Phòng, ban', 'Bộ phận'], cells: ['Văn phòng', 'Phòng Kinh tế', 'Trạm Y tế'] },
  phone: {
    heading: ['SĐT', 'Điện thoại', 'Số điện thoại (Zalo)'],
    cells: ['0912345678', '912345678', '0912.345.678', ''],
  },
  birth: {
    heading: ['Ngày sinh', 'Năm sinh', 'Ngày, tháng, năm sinh'],
    cells: ['01/02/1985', '1985', '7.3.90', ''],
  },
  note: { heading: ['Ghi chú', ''], cells: ['', 'mới', 'nghỉ thai sản'] },
} as const;
type ColumnName = keyof typeof COLUMNS;

interface PeopleLayout {
  readonly columns: readonly ColumnName[];
  readonly nameAt: number;
  readonly parts: 'one' | 'two' | 'merged' | 'three';
  readonly numbered: boolean;
  readonly shape: (name: string) => string;
  readonly sections: boolean;
  readonly after: readonly Row[];
  readonly afterRow: number;
  readonly struckRow: number;
  readonly pick: number;
}

const peopleLayout: fc.Arbitrary<PeopleLayout> = fc.record({
  columns: fc.shuffledSubarray(Object.keys(COLUMNS) as ColumnName[]),
  nameAt: fc.nat(2),
  parts: fc.constantFrom('one', 'two', 'merged', 'three'),
  numbered: fc.boolean(),
  shape: fc.constantFrom(
    (name: string) => name,
    (name: string) => name.toUpperCase(),
    (name: string) => `Đ/c ${name}`,
    (name: string) => `  ${name} `,
  ),
  sections: fc.boolean(),
  after: fc.constantFrom<readonly Row[]>([], [[]], [['Cộng: 3']]),
  afterRow: fc.nat(9),
  struckRow: fc.nat(30),
  pick: fc.nat(1000),
});

export const aPeopleList: fc.Arbitrary<MadeList> = fc
  .tuple(someNames, peopleLayout)
  .chain(([names, layout]) => {
    const width = peopleHeading(layout)[0]?.length ?? 1;
    return fc
      .tuple(titles('DANH SÁCH CÁN BỘ, CÔNG CHỨC', width), footer(width))
      .map(([above, below]) => peopleSheet(names, layout, [above, below]));
  });

function peopleHeading(layout: PeopleLayout): readonly Row[] {
  const { columns, parts, numbered, pick } = layout;
  const name: Row = {
    one: ['Họ và tên'],
    two: ['Họ đệm', 'Tên'],
    merged: ['Họ và tên', '<'],
    three: ['Họ', 'Tên đệm', 'Tên'],
  }[parts];
  const others = columns.map(c => COLUMNS[c].heading[pick % COLUMNS[c].heading.length] ?? '');
  return [[...(numbered ? ['STT'] : []), ...inserted(others, layout.nameAt, name)]];
}

function inserted(cells: Row, at: number, own: Row): Row {
  return [...cells.slice(0, at), ...own, ...cells.slice(at)];
}

function peopleSheet(
  names: readonly (readonly [string, string, string])[],
  layout: PeopleLayout,
  [above, below]: readonly [readonly Row[], readonly Row[]],
): MadeList {
  const { columns, parts, numbered, shape, sections, after, afterRow, struckRow, nameAt, pick } = layout;
  const own = ([a, b, c]: readonly [string, string, string]): readonly string[] => {
    if (parts === 'one') return [shape(`${a} ${b} ${c}`)];
    return parts === 'three' ? [a, b, c] : [`${a} ${b}`, c];
  };
  const rows = names.flatMap((name, i) => {
    const others = columns.map((c, k) => COLUMNS[c].cells[(pick + i + k) % COLUMNS[c].cells.length] ?? '');
    const cells: Row = inserted(others, nameAt, own(name));
    const struck = i === struckRow ? cells.map(cell => ({ struck: String(cell) })) : cells;
    const row: Row = [...(numbered ? [String(i + 1)] : []), ...struck];
    return [row, ...(i === afterRow ? after : [])];
  });
  const heading = peopleHeading(layout);
  const width = heading[0]?.length ?? 1;
  const parted = sections && width > 1 ? [wide('I. KHỐI VĂN PHÒNG', width)] : [];
  return {
    tables: sheetOf([...above, ...heading, ...parted, ...rows, ...below]),
    truth: names.filter((_, i) => i !== struckRow).map(n => n.join(' ')),
  };
}
