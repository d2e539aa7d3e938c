import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/commands/index.ts';
import { lichtruc } from './captured.ts';

const folder = mkdtempSync(join(tmpdir(), 'lichtruc-bad-'));
const db = join(folder, 'ward.db');
const environment = { LICHTRUC_FILE: db, LICHTRUC_NOW: '2026-12-15T08:00:00+07:00', LICHTRUC_SEED: 'test' };
const run = (...argv: string[]) => lichtruc(argv, COMMANDS, environment);
const file = (name: string, content: string | Uint8Array) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

beforeAll(async () => {
  await run('init', '--yes', '--from', '2026-01-01');
  await run(
    'people',
    'import',
    file(
      'good.csv',
      'Mã;Họ và tên;Nhóm\nCB01;Nguyễn Văn A;Cán bộ\nCB02;Trần Văn A;Cán bộ\nĐV01;Lê Thị B;Đoàn viên\n',
    ),
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('bad input', () => {
  it.each([
    [
      'a misspelt skill',
      'people',
      'Mã;Họ và tên;Nhóm;Kỹ năng\nCB09;Vũ C;Cán bộ;Hộ tịc\n',
      ['dòng 2', 'Kỹ năng', '“Hộ tịc”', 'Hộ tịch'],
    ],
    [
      '31/02',
      'leave',
      'Mã;Loại;Từ ngày;Đến ngày\nCB01;ốm;31/02/2027;\n',
      ['dòng 2', 'Từ ngày', '31/02/2027'],
    ],
    [
      'dates the wrong way round',
      'leave',
      'Mã;Loại;Từ ngày;Đến ngày\nCB01;ốm;05/02/2027;01/02/2027\n',
      ['Đến ngày', '01/02/2027'],
    ],
    ['an unknown person', 'leave', 'Mã;Loại;Từ ngày\nCB07;ốm;01/02/2027\n', ['“CB07”', 'CB01']],
    [
      'a person who matches twice',
      'leave',
      'Họ và tên;Loại;Từ ngày\nVăn A;ốm;01/02/2027\n',
      ['CB01 Nguyễn Văn A', 'CB02 Trần Văn A'],
    ],
    ['an empty list', 'people', 'Mã;Họ và tên;Nhóm\n', ['không có dòng nào']],
    ['no headings', 'people', 'xin;chào\n', ['Họ và tên']],
    [
      'a role that is not there',
      'people',
      'Mã;Họ và tên;Nhóm\nCB09;Vũ C;Công an\n',
      ['“Công an”', 'Cán bộ, Đoàn viên'],
    ],
    ['a code twice', 'people', 'Mã;Họ và tên;Nhóm\nCB09;Vũ C;Cán bộ\nCB09;Vũ D;Cán bộ\n', ['CB09', 'dòng 3']],
    ['text already lost', 'people', 'Mã;Họ và tên;Nhóm\nCB09;Tr?n Th?;Cán bộ\n', ['Tr?n Th?']],
  ])('%s is refused with place, value and remedy, and nothing is written', async (_, list, content, said) => {
    const before = readFileSync(db);
    const { exitCode, stderr } = await run(list, 'import', file('bad.csv', content));
    expect(exitCode).toBe(3);
    for (const words of said) expect(stderr).toContain(words);
    expect(readFileSync(db).equals(before)).toBe(true);
  });

  it('names an old Excel workbook as what it is', async () => {
    const { exitCode, stderr } = await run(
      'people',
      'import',
      file('list.xls', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0])),
    );
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('(.xls)')]);
  });

  it('passes over titles above a list and remarks below it, and gives telephone numbers their 0 back', async () => {
    const list =
      'DANH SÁCH TRỰC;;;\n;;;\nHọ và tên;Mã;Nhóm;SĐT\nVũ Thị C;CB09;Cán bộ;900000109\n;;;\nGhi chú: có thay đổi;;;\n';
    const { exitCode, stdout } = await run(
      'people',
      'import',
      file('titled.csv', list),
      '--dry-run',
      '--json',
    );
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout).data).toMatchObject({ added: 1, missing: ['CB01', 'CB02'] });
  });

  it('a place that cannot be written is named, and is no fault of the program', async () => {
    await run('generate', '2027-02');
    const target = join(file('a-file', ''), 'x.html');
    const { exitCode, stderr } = await run('export', 'html', '2027-02', '--draft', '-o', target);
    expect([exitCode, stderr]).toEqual([
      4,
      expect.stringContaining(`Không ghi được ${target} (đường dẫn đi qua một tệp, không phải thư mục)`),
    ]);
  });

  it('names every problem of a list at once', async () => {
    const { stderr } = await run(
      'people',
      'import',
      file('bad.csv', 'Mã;Họ và tên;Nhóm\n?;;X\nCB08;;Cán bộ\n'),
    );
    for (const words of ['dòng 2', 'dòng 3', '“X”', '“?”']) expect(stderr).toContain(words);
  });

  it.each([
    [['generate', '2027-13'], 2],
    [['generate', '2027-02-31..2027-03-01'], 2],
    [['generate', '2027-03-01..2027-01-01'], 3],
    [['generate', '2020-01..2027-01'], 3],
    [['show', '2027-01'], 1],
    [['publish', '2027-01'], 3],
    [['export', 'doc', '2027-01', '-o', 'x'], 2],
    [['people', 'import', 'khong-co.csv'], 2],
    [['generate', '2027-01', '--time-limit', 'abc'], 2],
    [['init', '--yes'], 4],
    [['init', '--name', 'A', '--ward-id', 'A B'], 3],
    [['generate', '2027-01', '--file', file('text.db', 'xin chào')], 4],
    [['generate', '2027-01', '--file', join(folder, 'nowhere.db')], 4],
  ])('%j ends with exit code %i and one clear sentence', async (argv, code) => {
    const before = readFileSync(db);
    const { exitCode, stderr, stdout } = await run(...argv);
    expect([exitCode, stdout]).toEqual([code, '']);
    expect(stderr).toMatch(/\S/);
    expect(readFileSync(db).equals(before)).toBe(true);
  });

  it('is told to programs as JSON', async () => {
    const { stdout, exitCode } = await run('generate', '2027-13', '--json');
    expect(exitCode).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({
      schemaVersion: 1,
      command: 'generate',
      error: { problems: [{ code: 'no-such-period' }] },
    });
  });
});
