// Lists as offices make them, each an oddity, with what must come of it. The fixtures of a kind say the same in many
// layouts; the law is that nothing is read wrong without a word.

import { describe, expect, it } from 'vitest';
import { civil } from '../../src/domain/civil-date.ts';
import { OFFICER, type Role, VOLUNTEER } from '../../src/domain/person.ts';
import { readTables } from '../../src/intake/formats/read-tables.ts';
import { PEOPLE_HEADINGS, readPeopleList } from '../../src/intake/people-list.ts';
import type { Table } from '../../src/intake/tables/table.ts';
import { archive, workbookParts } from './nasty/archive.ts';

const roles: readonly Role[] = [
  { code: OFFICER, nameVi: 'Cán bộ', nameEn: 'Officer', codePrefix: 'CB', position: 1 },
  { code: VOLUNTEER, nameVi: 'Đoàn viên', nameEn: 'Volunteer', codePrefix: 'ĐV', position: 2 },
];
const context = {
  roles,
  skills: [],
  from: civil('2026-01-01'),
  role: roles[0] ?? null,
  today: civil('2026-12-15'),
};

const read = (tables: readonly Table[]) => readPeopleList(tables, PEOPLE_HEADINGS, context);
const sheet = (...rows: readonly (readonly string[])[]): Table => {
  const width = Math.max(...rows.map(r => r.length));
  return {
    file: 'a.xlsx',
    sheet: 'Trang 1',
    epoch: 1900,
    rows: rows.map((cells, i) => ({
      number: i + 1,
      cells: [...cells, ...Array.from({ length: width - cells.length }, () => '')],
    })),
  };
};
const namesIn = (table: Table) => {
  const { people, problems } = read([table]);
  expect(problems).toEqual([]);
  return people.map(p => p.fields.name);
};

const TUYET = 'Nguyễn Thị Ánh Tuyết';
const DUNG = 'Trần Văn Dũng';

describe('names in lists', () => {
  it.each([
    [
      'family and given name apart',
      sheet(['TT', 'Họ đệm', 'Tên'], ['1', 'Nguyễn Thị Ánh', 'Tuyết'], ['2', 'Trần Văn', 'Dũng']),
    ],
    [
      'a heading over two columns',
      sheet(
        ['TT', 'Họ và tên', '', 'Chức vụ'],
        ['1', 'Nguyễn Thị Ánh', 'Tuyết', 'CC'],
        ['2', 'Trần Văn', 'Dũng', 'CC'],
      ),
    ],
    [
      'capitals and forms of address',
      sheet(['TT', 'HỌ VÀ TÊN'], ['1', 'NGUYỄN THỊ ÁNH TUYẾT'], ['2', 'Ông Trần Văn Dũng']),
    ],
    [
      'a title behind a dash',
      sheet(['TT', 'Họ và tên, chức vụ'], ['1', `${TUYET} - Công chức`], ['2', `${DUNG}\nPhó Chủ tịch`]),
    ],
    [
      'a total and signatures',
      sheet(
        ['TT', 'Họ và tên', 'Chức vụ'],
        ['1', TUYET, 'CC'],
        ['2', DUNG, 'CC'],
        ['Tổng', '2'],
        ['', 'NGƯỜI LẬP BIỂU', 'CHỦ TỊCH'],
        ['', 'Hoàng Văn Thái', 'Đỗ Bá Minh'],
      ),
    ],
    [
      'a subtotal between rows',
      sheet(['TT', 'Họ và tên', 'Chức vụ'], ['1', TUYET, 'CC'], ['', 'Cộng: 1', ''], ['2', DUNG, 'CC']),
    ],
    [
      'two lists side by side',
      sheet(['TT', 'Họ tên', 'SĐT', 'TT', 'Họ tên', 'SĐT'], ['1', TUYET, '', '2', DUNG, '']),
    ],
    [
      'a second list in other columns',
      sheet(
        ['TT', 'Họ và tên', 'Chức vụ'],
        ['1', TUYET, 'CC'],
        [],
        ['DANH SÁCH ĐOÀN VIÊN'],
        ['TT', 'Chức vụ', 'Họ và tên'],
        ['1', 'ĐV', DUNG],
      ),
    ],
    ['a title before the name', sheet(['Chức vụ', 'Họ và tên'], ['Chủ tịch', TUYET], ['Phó Chủ tịch', DUNG])],
    ['family names that are words', sheet(['TT', 'Họ và tên'], ['1', TUYET], ['2', DUNG])],
  ])('%s', (_, table) => {
    expect(namesIn(table)).toEqual([TUYET, DUNG]);
  });

  it.each([
    'Lưu Văn Tống',
    'Tống Phương Thảo',
    'Kỳ Anh Tuấn',
    "H'Hen Niê",
    'Y Blôk Êban',
    'Công Thị Hoãn',
    'Ân Định Phúc',
  ])('%s is a name', name => {
    expect(namesIn(sheet(['TT', 'Họ và tên'], ['1', name]))).toEqual([name]);
  });

  it.each([
    ['Nguyeãn Thò AÙnh Tuyeát', 'font-legacy'],
    ['NguyÔn ThÞ ¸nh TuyÕt', 'font-legacy'],
    ['Tr?n Th?', 'text-lost'],
  ])('%s is refused', (name, code) => {
    expect(read([sheet(['TT', 'Họ và tên'], ['1', name])]).problems.map(p => p.code)).toEqual([code]);
  });

  it.each([
    ['Mận', 'one-word'],
    ['Nguyễn Hоàng An', 'foreign-letter'],
    ['Trần Văn A, Lê Thị B', 'several-names'],
    ['Trần Văn 2', 'digits'],
  ])('%s is odd: %s', (name, oddity) => {
    expect(read([sheet(['TT', 'Họ và tên'], ['1', name])]).people[0]?.oddity).toBe(oddity);
  });
});

describe('the account', () => {
  it('says of every row and column what became of it', () => {
    const { account } = read([
      sheet(['DANH SÁCH CÁN BỘ'], ['TT', 'Họ và tên', 'Ghi chú'], ['1', TUYET, 'mới'], ['Tổng: 1 người']),
    ]);
    expect(account.lists[0]).toMatchObject({
      heading: [2, 2],
      columns: [
        { column: 'A', fate: 'numbering' },
        { column: 'B', field: 'name', fate: 'read' },
        { column: 'C', heading: 'Ghi chú', fate: 'unknown' },
      ],
      rows: 1,
      passedOver: [
        { fate: 'title', rows: [1] },
        { fate: 'total', rows: [4] },
      ],
    });
    expect(account).toMatchObject({ filled: 8, read: 1 });
  });

  it('asks about a row of which it cannot tell what it is', () => {
    const table = sheet(
      ['TT', 'Họ và tên', 'Chức vụ'],
      ['1', TUYET, 'CC'],
      ['2', DUNG, 'CC'],
      ['', 'Lê Văn Duyệt', ''],
    );
    expect(read([table]).problems.map(p => p.code)).toEqual(['row-unclear']);
  });
});

describe('a workbook', () => {
  const cells = (rows: string, more = '') => {
    const parts = workbookParts([{ name: 'Trang 1', rows }]);
    const path = 'xl/worksheets/sheet1.xml';
    const xml = (parts[path] ?? '').replace('</sheetData>', `</sheetData>${more}`);
    return readTables(
      { name: 'a.xlsx', bytes: archive({ ...parts, [path]: xml }) },
      { encoding: null, sheet: null },
    );
  };
  const text = (at: string, words: string) => `<c r="${at}" t="inlineStr"><is><t>${words}</t></is></c>`;
  const head = `<row r="1">${text('A1', 'TT')}${text('B1', 'Họ và tên')}</row>`;

  it('passes over hidden rows, and says cell-without-value of errors and formulas', async () => {
    const hidden = read(
      await cells(
        `${head}<row r="2" hidden="1"><c r="A2"><v>1</v></c>${text('B2', DUNG)}</row><row r="3"><c r="A3"><v>2</v></c>${text('B3', TUYET)}</row>`,
      ),
    );
    expect(hidden.people.map(p => p.fields.name)).toEqual([TUYET]);
    expect(hidden.account.lists[0]?.passedOver).toEqual([{ fate: 'hidden', rows: [2] }]);
    for (const cell of ['<c r="B2" t="e"><v>#N/A</v></c>', '<c r="B2"><f>"A"&amp;"B"</f></c>']) {
      const { problems } = read(await cells(`${head}<row r="2"><c r="A2"><v>1</v></c>${cell}</row>`));
      expect(problems.map(p => p.code)).toEqual(['cell-without-value']);
    }
  });
});
