// Any layout of a staff list reads as the people in it, or is refused: WRONG = 0. LAYOUT_RUNS asks for more.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { civil } from '../../src/domain/civil-date.ts';
import { OFFICER } from '../../src/domain/person.ts';
import { PEOPLE_HEADINGS, readPeopleList } from '../../src/intake/people-list.ts';

const RUNS = Number(process.env['LAYOUT_RUNS'] ?? 2_000);
const role = { code: OFFICER, nameVi: 'Cán bộ', nameEn: 'Officer', codePrefix: 'CB', position: 1 };
const context = { roles: [role], skills: [], from: civil('2026-01-01'), role, today: civil('2026-12-15') };

const family = fc.constantFrom('Nguyễn', 'Lưu', 'Tống', 'Đặng', 'Kỳ', 'Ông', 'Lê', 'Công');
const middle = fc.constantFrom('Thị', 'Văn', 'Thị Hồng', 'Quốc', 'Thanh');
const given = fc.constantFrom('Tuyết', 'Dũng', 'Hòa', 'Định', 'Nam', 'Tư', 'Ánh', 'Quý');
const name = fc.tuple(family, middle, given);
const people = fc.uniqueArray(name, { minLength: 2, maxLength: 8, selector: n => n.join(' ') });

interface Layout {
  readonly titles: readonly string[];
  readonly split: boolean;
  readonly numbered: boolean;
  readonly titleFirst: boolean;
  readonly capitals: boolean;
  readonly address: string;
  readonly subtotalAfter: number;
  readonly blankAfter: number;
  readonly footer: readonly (readonly string[])[];
}

const layout: fc.Arbitrary<Layout> = fc.record({
  titles: fc.subarray(['UBND PHƯỜNG THỤY KHUÊ', 'DANH SÁCH CÁN BỘ', '(Kèm theo Kế hoạch số 5)']),
  split: fc.boolean(),
  numbered: fc.boolean(),
  titleFirst: fc.boolean(),
  capitals: fc.boolean(),
  address: fc.constantFrom('', 'Ông ', 'Đ/c '),
  subtotalAfter: fc.integer({ min: 0, max: 9 }),
  blankAfter: fc.integer({ min: 0, max: 9 }),
  footer: fc.constantFrom<readonly (readonly string[])[]>(
    [],
    [['Tổng cộng: 5 người']],
    [
      ['', 'NGƯỜI LẬP BIỂU', 'CHỦ TỊCH'],
      ['', 'Hoàng Văn Thái', 'Đỗ Bá Minh'],
    ],
    [
      ['', 'Thụy Khuê, ngày 02 tháng 11 năm 2026', ''],
      ['', '(Đã ký)', ''],
      ['', 'Hoàng Văn Thái', ''],
    ],
  ),
});

function sheetOf(names: readonly (readonly [string, string, string])[], made: Layout) {
  const { split, numbered, titleFirst, capitals, address } = made;
  const heading = split ? ['Họ đệm', 'Tên'] : ['Họ và tên'];
  const cased = (text: string) => (capitals ? text.toUpperCase() : text);
  const cells = ([a, b, c]: readonly [string, string, string]) =>
    (split ? [`${a} ${b}`, c] : [`${address}${a} ${b} ${c}`]).map(cased);
  const arranged = (first: string, own: readonly string[], title: string) => [
    ...(numbered ? [first] : []),
    ...(titleFirst ? [title, ...own] : [...own, title]),
  ];
  const body = names.flatMap((n, i) => [
    arranged(String(i + 1), cells(n), 'Công chức'),
    ...(made.subtotalAfter === i + 1 ? [['Cộng: 3']] : []),
    ...(made.blankAfter === i + 1 ? [[]] : []),
  ]);
  const rows = [...made.titles.map(t => [t]), arranged('TT', heading, 'Chức vụ'), ...body, ...made.footer];
  const width = Math.max(...rows.map(r => r.length));
  return {
    file: 'a.xlsx',
    sheet: 'Trang 1',
    rows: rows.map((r, i) => ({
      number: i + 1,
      cells: [...r, ...Array.from({ length: width - r.length }, () => '')],
    })),
  };
}

it('a list in any layout is read right or refused', () => {
  fc.assert(
    fc.property(people, layout, (names, made) => {
      const { people: read, problems } = readPeopleList([sheetOf(names, made)], PEOPLE_HEADINGS, context);
      const odd = read.some(p => p.oddity !== null);
      if (problems.length === 0 && !odd)
        expect(read.map(p => p.fields.name)).toEqual(names.map(n => n.join(' ')));
    }),
    { numRuns: RUNS, seed: 8 },
  );
});
