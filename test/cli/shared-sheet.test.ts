import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readTables } from '../../src/intake/formats/read-tables.ts';
import { fillCells } from './fill-cells.ts';
import { type TemporaryWard, wardAfter } from './temporary-ward.ts';

let ward: TemporaryWard;
let path: string;
beforeEach(async () => {
  ward = await wardAfter([['generate', '2027-01']]);
  path = `${ward.folder}/doan.xlsx`;
  await ward.done('roster', 'send', '2027-01', '-o', path);
});
afterEach(() => ward.remove());

const parts = () => unzipSync(readFileSync(path));
const xmlOf = (name: string) => Buffer.from(parts()[name] ?? []).toString('utf8');

const fill = (cells: Readonly<Record<string, string>>, sheet = 1) => fillCells(path, cells, sheet);

interface Draft {
  readonly roster: {
    readonly duties: readonly {
      readonly seats: readonly { readonly role: string; readonly person: { person: string } | null }[];
    }[];
  };
}
const volunteers = async () =>
  (await ward.data<Draft>('show', '2027-01', '--draft')).roster.duties.map(
    d => d.seats.find(s => s.role === 'volunteer')?.person?.person ?? null,
  );

describe('the sheet for the Youth Union', () => {
  it('is protected but for its seats and wishes, with a list to choose from', async () => {
    expect(xmlOf('xl/worksheets/sheet1.xml')).toContain('<sheetProtection sheet="1"');
    expect(xmlOf('xl/worksheets/sheet1.xml')).toMatch(/<dataValidation type="list"[^>]*sqref="E5[ "]/);
    expect(xmlOf('xl/styles.xml')).toContain('locked="0"');
    const [main] = await readTables(
      { name: 'a', bytes: readFileSync(path) },
      { encoding: null, sheet: null },
    );
    expect(main?.rows[3]?.cells).toEqual(['Mã buổi', 'Thứ ngày', 'Thời gian', 'Cán bộ', 'Đoàn viên']);
  });

  it('that comes back as it was changes nobody', async () => {
    const before = await volunteers();
    expect(await ward.data('roster', 'receive', path)).toMatchObject({ changes: [], wishes: 0 });
    expect(await volunteers()).toEqual(before);
  });

  it('that comes back filled in is pinned into the draft, and twice is once', async () => {
    const before = await volunteers();
    const other = ['ĐV01', 'ĐV02'].find(code => code !== before[0] && code !== before[1]) ?? '';
    fill({ E5: other === 'ĐV01' ? 'ĐV01 · Hoàng Gia An' : 'Vũ Thị Bảo' });
    const { stdout } = await ward.done('roster', 'receive', path);
    expect(stdout).toContain(`→ ${other}`);
    expect((await volunteers())[0]).toBe(other);
    await ward.done('generate', '2027-01');
    expect((await volunteers())[0]).toBe(other);
    expect(await ward.data('roster', 'receive', path)).toMatchObject({ changes: expect.any(Array) });
  });

  it('may leave a seat empty', async () => {
    fill({ E5: '' });
    expect(await ward.data('roster', 'receive', path, '--dry-run')).toMatchObject({
      changes: [{ to: null }],
    });
  });

  it('brings wishes', async () => {
    fill({ A2: 'ĐV03', C2: 'tránh ngày', D2: '18/01/2027' }, 3);
    expect(await ward.data('roster', 'receive', path)).toMatchObject({ wishes: 1 });
    expect((await ward.done('wish', 'list')).stdout).toContain('18/01/2027');
  });

  it.each([
    [{ D5: 'Ai đó' }, 'cột D'],
    [{ B6: 'T3 05/01/2027' }, 'cột B'],
    [{ E5: 'CB01' }, 'cột E'],
    [{ E6: 'Nguyễn Không Có' }, 'cột E'],
  ])('with %j is refused with the cell named, and nothing is written', async (cells, said) => {
    fill(cells);
    const before = ward.bytes();
    const { exitCode, stderr } = await ward.run('roster', 'receive', path);
    expect([exitCode, stderr]).toEqual([3, expect.stringContaining(said)]);
    expect(ward.bytes().equals(before)).toBe(true);
  });

  it('of another draft, or of nobody, is refused', async () => {
    await ward.done('people', 'retire', 'CB01', '--last', '2026-12-31');
    await ward.done('generate', '2027-01');
    expect((await ward.run('roster', 'receive', path)).exitCode).toBe(3);
    const list = ward.file('x.csv', 'Mã;Họ tên\nĐV01;A\n');
    expect((await ward.run('roster', 'receive', list)).stderr).toContain('tệp gửi Đoàn');
  });
});
