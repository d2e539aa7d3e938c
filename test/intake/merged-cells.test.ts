import { expect, it } from 'vitest';
import { filledDown } from '../../src/intake/tables/table.ts';

it('cells merged downwards say the same in every row, and bear the same mark', () => {
  const rows = [
    { number: 1, cells: ['04/01/2027', 'Lan'], marks: new Map([[0, 'struck' as const]]) },
    { number: 2, cells: ['', 'Hoa'], marks: new Map([[1, 'struck' as const]]) },
    { number: 3, cells: ['08/01/2027', 'Mai'] },
  ];
  const [first, second, third] = filledDown(rows, [{ top: 0, left: 0, bottom: 1, right: 0 }]);
  expect(first).toEqual(rows[0]);
  expect(second?.cells).toEqual(['04/01/2027', 'Hoa']);
  expect([...(second?.marks ?? [])].sort()).toEqual([
    [0, 'struck'],
    [1, 'struck'],
  ]);
  expect(third).toEqual(rows[2]);
});
