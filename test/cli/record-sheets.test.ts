// Service records from a sheet, and the sheet to fill in.

import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { asked, unanswered, willAnswer } from './scripted-prompts.ts';
import type { TemporaryWard } from './temporary-ward.ts';
import { type Recorded, wardWithDuties } from './ward-with-duties.ts';

let ward: TemporaryWard;
let officer: string;
let volunteer: string;
let spare: string;
beforeEach(async () => {
  ({ ward, officer, volunteer, spare } = await wardWithDuties());
});
afterEach(() => ward.remove());

describe('record import', () => {
  const sheet = () => `Ngày;Mã;Điểm danh;Trực thay cho;Lý do;Tổ chức;Cá nhân;Tiếp nhận;Trả ngay;Lĩnh vực
04/01/2027;${officer};có mặt;;;1;2;3;3;hộ tịch=3
;${volunteer};vắng;;ốm;;;;;
;${spare};;${volunteer};;;;;;
08/01/2027;;;;;0;4;;;
`;

  it('takes a sheet with headings of its own, in an encoding that is named', async () => {
    const own = sheet().replace('Mã;', 'Who;').replace('Lý do', 'Xếp loại');
    const path = ward.file('rieng.csv', Buffer.from(`\ufeff${own}`, 'utf16le'));
    const words = ['record', 'import', path, '--map', 'Who=code, Xếp loại=-'];
    expect((await ward.run(...words, '--encoding', 'utf-8')).exitCode).toBe(2);
    const { stdout } = await ward.done(...words, '--encoding', 'utf-16le');
    expect(stdout).toContain('thêm 2, sửa 0, giữ nguyên 0');
  });

  it('takes only the sheet that is asked for', async () => {
    const path = `${ward.folder}/so.xlsx`;
    await ward.done('record', 'sheet', '2027-01-04', '-o', path);
    expect((await ward.run('record', 'import', path, '--sheet', 'Trang khác')).stderr).toContain('Sổ trực');
  });

  it('takes many duties at once, with a row for each person or each duty', async () => {
    const path = ward.file('so-truc.csv', sheet());
    const { stdout } = await ward.done('record', 'import', path);
    expect(stdout).toContain('thêm 2, sửa 0, giữ nguyên 0');
    const listed = await ward.data<{ record: Recorded['after'] }[]>('record', 'list', '2027-01');
    expect(listed[0]?.record).toMatchObject({ organisations: 1, citizens: 2, byField: { 'ho-tich': 3 } });
    expect(listed[0]?.record.attended.map(a => a.attendance).sort()).toEqual(['absent', 'came', 'stood-in']);
    expect(listed[1]?.record).toMatchObject({ organisations: 0, citizens: 4 });
  });

  it('shows what it adds and corrects, and on a terminal asks before it writes', async () => {
    await ward.done('record', '08/01/2027', '--citizens', '2');
    const path = ward.file('so-truc.csv', sheet());
    const bytes = ward.bytes();
    willAnswer(false);
    const refused = await ward.onTerminal('record', 'import', path);
    expect([refused.exitCode, asked().length]).toEqual([130, 1]);
    expect(refused.stderr).toMatch(/Mới:\n {4}Thứ Hai 04\/01\/2027\n[\s\S]*Sửa:\n {4}Thứ Sáu 08\/01\/2027\n/);
    expect(ward.bytes().equals(bytes)).toBe(true);
    willAnswer(true);
    const { stdout } = await ward.onTerminal('record', 'import', path);
    expect([stdout.trim().split('\n').length, unanswered()]).toEqual([1, []]);
    expect((await ward.onTerminal('record', 'import', path)).stdout).toContain('giữ nguyên 2');
  });

  it('changes nothing the second time', async () => {
    const path = ward.file('so-truc.csv', sheet());
    await ward.done('record', 'import', path);
    expect((await ward.done('record', 'import', path)).stdout).toContain('thêm 0, sửa 0, giữ nguyên 2');
  });

  it('makes no record of a duty that the sheet leaves blank, and says so; nor of one to come', async () => {
    const path = `${ward.folder}/so.csv`;
    await ward.done('record', 'sheet', '2027-01', '-o', path);
    const { stdout } = await ward.done('record', 'import', path);
    expect(stdout).toContain('thêm 0, sửa 0');
    expect(stdout).toMatch(/Để trống, không ghi: 04\/01\/2027.*29\/01\/2027/);
    const listed = await ward.data<{ record: unknown }[]>('record', 'list', '2027-01');
    expect(listed.filter(d => d.record !== null)).toEqual([]);
  });

  it('takes a grid of people and days, a mark where they came', async () => {
    const people = await ward.data<{ code: string; name: string }[]>('people', 'list');
    const there = new Set([officer, volunteer]);
    const rows = people.map(p => `${p.code};${p.name};${there.has(p.code) ? 'x' : ''};`);
    const grid = [
      'SỔ TRỰC THÁNG 1 NĂM 2027;;;',
      'Mã;Họ và tên;4;8',
      ...rows,
      ';Người lập;;',
      ';Trần Văn Ký;;',
    ];
    const { stdout } = await ward.done('record', 'import', ward.file('grid.csv', grid.join('\n')));
    expect(stdout).toContain('thêm 1, sửa 0');
    const listed = await ward.data<{ record: Recorded['after'] | null }[]>('record', 'list', '2027-01');
    expect(listed[0]?.record?.attended.map(a => a.attendance)).toEqual(['came', 'came']);
    expect(listed[1]?.record).toBeNull();
  });

  it('tells every problem with its row, and imports nothing', async () => {
    const bytes = ward.bytes();
    const path = ward.file(
      'so-truc.csv',
      `Ngày;Mã;Điểm danh;Cá nhân
04/01/2027;CB99;có mặt;2
;${officer};ngủ;3
05/01/2027;;;1
11/01/2027;;;một
`,
    );
    const { exitCode, stderr } = await ward.run('record', 'import', path);
    expect(exitCode).toBe(3);
    for (const says of ['CB99', 'ngủ', '“2” và “3”', '05', 'chưa bắt đầu', 'một'])
      expect(stderr).toContain(says);
    for (const row of [2, 3, 4, 5]) expect(stderr).toContain(`dòng ${row}`);
    expect(ward.bytes().equals(bytes)).toBe(true);
  });
});

describe('record sheet', () => {
  it.each([
    ['xlsx', '=1+1'],
    ['csv', 'mưa; đông'],
  ])('as %s comes back as it went out', async (format, note) => {
    await ward.done(
      ...['record', '04/01/2027', '--absent', `${volunteer}=ốm`, '--stood-in', `${spare}=${volunteer}`],
      ...[
        '--organisations',
        '1',
        '--citizens',
        '2',
        '--received',
        '5',
        '--same-day',
        '3',
        '--appointed',
        '1',
      ],
      ...[
        '--field',
        'hộ tịch=2; đất đai=1',
        '--satisfaction',
        '0,0,1,3,5',
        '--minutes',
        '15,20',
        '--note',
        note,
      ],
    );
    const before = await ward.data('record', 'list');
    ward.at('2027-01-09T09:00:00+07:00');
    const path = `${ward.folder}/so-truc.${format}`;
    await ward.done('record', 'sheet', '2027-01-04', '-o', path);
    const { stdout } = await ward.done('record', 'import', path);
    expect(stdout).toContain('thêm 0, sửa 0, giữ nguyên 1');
    expect(await ward.data('record', 'list')).toEqual(before);
    appendFileSync(path, 'điền tay');
    expect((await ward.run('record', 'sheet', '2027-01-04', '-o', path)).exitCode).toBe(3);
  });

  it('names everyone rostered, to be filled in', async () => {
    const path = `${ward.folder}/so-truc.csv`;
    await ward.done('record', 'sheet', '2027-01-04..2027-01-08', '-o', path);
    expect(readFileSync(path, 'utf8').trim().split('\r\n')).toHaveLength(5);
    writeFileSync(
      path,
      readFileSync(path, 'utf8').replace(/^(04\/01\/2027;[^;]*;[^;]*;[^;]*;)/m, '$1có mặt'),
    );
    const { stdout } = await ward.done('record', 'import', path);
    expect(stdout).toContain('thêm 1');
    expect(stdout).toContain('Để trống, không ghi: 08/01/2027');
  });
});
