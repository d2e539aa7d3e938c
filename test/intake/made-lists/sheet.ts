// A sheet made at random: rows of cells as a reader gets them, titles over a list and what is printed under it.

import fc from 'fast-check';
import type { CivilDate } from '../../../src/domain/civil-date.ts';
import { asTables } from '../../../src/intake/formats/read-workbook.ts';
import type { Area, CellMark } from '../../../src/intake/formats/sheet.ts';
import type { Table } from '../../../src/intake/tables/table.ts';

export interface MadeList {
  readonly tables: readonly Table[];
  /** A line for each thing it says. */
  readonly truth: readonly string[];
}

/** A cell: a text, a real date, or one struck through; `<` is merged with that on its left, `^` with that above. */
export type Cell = string | { readonly day: CivilDate } | { readonly struck: string };
export type Row = readonly Cell[];

export function sheetOf(rows: readonly Row[], name = 'Sheet1'): readonly Table[] {
  const width = Math.max(...rows.map(r => r.length));
  const grid = rows.map(row => [...row, ...Array.from({ length: width - row.length }, (): Cell => '')]);
  const marks = (row: Row) =>
    row.flatMap((cell, c): [number, CellMark][] => {
      if (typeof cell !== 'string') return [[c, 'day' in cell ? 'date' : 'struck']];
      return /^[1-9]\d*$/.test(cell) ? [[c, 'number']] : [];
    });
  const sheet = {
    name,
    hidden: false,
    rows: grid.map(row => ({ cells: row.map(textOf), marks: marks(row) })),
    merged: mergedIn(grid),
    hiddenColumns: [],
    above: [],
  };
  return asTables('a.xlsx', { sheets: [sheet], epoch: 1900, remarks: [] });
}

function textOf(cell: Cell): string {
  if (typeof cell !== 'string') return 'day' in cell ? cell.day : cell.struck;
  return cell === '<' || cell === '^' ? '' : cell;
}

function mergedIn(grid: readonly Row[]): readonly Area[] {
  return grid.flatMap((row, top) =>
    row.flatMap((cell, left): Area[] => {
      if (cell === '<' || cell === '^' || textOf(cell) === '') return [];
      let [right, bottom] = [left, top];
      while (grid[top]?.[right + 1] === '<') right++;
      while (grid[bottom + 1]?.[left] === '^') bottom++;
      return right > left || bottom > top ? [{ top, left, bottom, right }] : [];
    }),
  );
}

export const wide = (text: string, width: number): Row => [
  text,
  ...Array.from({ length: width - 1 }, () => '<'),
];

/** Over a list as wide as that. */
export const titles = (what: string, width: number): fc.Arbitrary<readonly Row[]> => {
  const half = Math.max(1, Math.floor(width / 2));
  const letterhead: readonly Row[] = [
    [
      ...wide('UBND PHƯỜNG THỤY KHUÊ', half),
      ...wide('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', Math.max(1, width - half)),
    ],
    [...wide('VĂN PHÒNG', half), ...wide('Độc lập - Tự do - Hạnh phúc', Math.max(1, width - half))],
    ['', ...Array.from({ length: half - 1 }, () => ''), 'Thụy Khuê, ngày 05 tháng 10 năm 2026'],
  ];
  return fc
    .tuple(fc.boolean(), fc.boolean(), fc.boolean())
    .map(([head, merged, blank]) => [
      ...(head ? letterhead : []),
      merged ? wide(what, width) : [what],
      ...(blank ? [[''], ['(Kèm theo Kế hoạch số 15/KH-UBND ngày 01/10/2025)']] : []),
    ]);
};

export const footer = (width: number): fc.Arbitrary<readonly Row[]> => {
  const at = (column: number, text: string): Row => [...Array.from({ length: column }, () => ''), text];
  const right = Math.max(0, width - 1);
  return fc.constantFrom<readonly Row[]>(
    [],
    [['Tổng cộng: 05 người']],
    [['Ghi chú: lịch có thể thay đổi.']],
    [
      ['', 'NGƯỜI LẬP BIỂU', ...at(Math.max(0, right - 2), 'CHỦ TỊCH')],
      [],
      ['', 'Bùi Ngọc Ánh', ...at(Math.max(0, right - 2), 'Đỗ Bá Minh')],
    ],
    [
      at(right, 'Thụy Khuê, ngày 02 tháng 11 năm 2026'),
      at(right, 'TM. ỦY BAN NHÂN DÂN'),
      at(right, 'CHỦ TỊCH'),
      at(right, '(Đã ký)'),
      at(right, 'Đỗ Bá Minh'),
    ],
    [
      ['Nơi nhận:', ...at(Math.max(0, right - 1), 'KT. CHỦ TỊCH')],
      ['- Như trên;', ...at(Math.max(0, right - 1), 'PHÓ CHỦ TỊCH')],
      ['- Lưu: VT.'],
      at(right, 'Đỗ Bá Minh'),
    ],
  );
};
