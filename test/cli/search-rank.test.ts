import { expect, it } from 'vitest';
import { ranked } from '../../src/cli/search-rank.ts';

const PEOPLE = [
  'Nguyễn An Bình (CB07)',
  'Trần Thị Hoa (CB02, Văn phòng)',
  'Hoàng Văn Tân (CB03)',
  'Đặng Thanh Hòa (CB04)',
  'Lê Tuấn An (CB05)',
  'T2 04/01/2027 07:00: Bùi An, Đỗ Hoa',
].map(name => ({ name }));

it.each([
  ['', PEOPLE.map(p => p.name)],
  ['an', ['Lê Tuấn An (CB05)', 'T2 04/01/2027 07:00: Bùi An, Đỗ Hoa', 'Nguyễn An Bình (CB07)']],
  ['hoa', ['Trần Thị Hoa (CB02, Văn phòng)', 'Đặng Thanh Hòa (CB04)', 'T2 04/01/2027 07:00: Bùi An, Đỗ Hoa']],
  ['Hoà', ['Đặng Thanh Hòa (CB04)']],
  ['tuấn an', ['Lê Tuấn An (CB05)']],
  ['cb04', ['Đặng Thanh Hòa (CB04)']],
  ['04/01', ['T2 04/01/2027 07:00: Bùi An, Đỗ Hoa']],
  ['xyz', []],
])('“%s” finds given names and whole words first', (typed, found) => {
  const names = ranked(typed.normalize('NFD'), PEOPLE).map(p => p.name);
  expect(names.slice(0, found.length)).toEqual(found);
  if (found.length === 0) expect(names).toEqual([]);
});
