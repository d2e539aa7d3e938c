import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type WineWard, wineWard } from './wine.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const list = (name: string) => join(root, 'fixtures', 'wards', 'thuy-khue', `${name}.csv`);
const onLinux = mkdtempSync(join(tmpdir(), 'lichtruc-linux-'));
let ward: WineWard;
beforeAll(() => {
  ward = wineWard();
}, 400_000);
afterAll(() => {
  ward.remove();
  rmSync(onLinux, { recursive: true });
});

/** The same command here. */
function linux(...words: string[]) {
  return spawnSync(process.execPath, [join(root, 'bin', 'lichtruc.js'), ...words], {
    cwd: onLinux,
    env: { ...process.env, LICHTRUC_NOW: '2026-12-15T08:00:00+07:00', LICHTRUC_SEED: 'wine' },
  }).status;
}

const FORMATS = ['pdf', 'docx', 'xlsx', 'html', 'csv', 'json', 'text'];

describe('the Windows bundle, in a folder with spaces and Vietnamese letters', () => {
  it('does a month, and writes the same bytes as on Linux', () => {
    for (const words of [
      ['init', '--yes', '--name', 'Thụy Khuê', '--ward-id', 'thuy-khue', '--by', 'Lan'],
      ['people', 'import', list('people'), '--yes', '--by', 'Lan'],
      ['people', 'export', '-o', 'people.xlsx'],
      ['people', 'import', 'people.xlsx', '--yes', '--by', 'Lan'],
      ['generate', '2027-01', '--by', 'Lan'],
      ['publish', '2027-01', '--yes', '--by', 'Lan'],
      ...FORMATS.map(format => ['export', format, '2027-01', '-o', `lich-truc.${format}`]),
    ]) {
      expect(ward.lichtruc(...words), words.join(' ')).toMatchObject({ status: 0 });
      expect(linux(...words)).toBe(0);
    }
    for (const name of ['people.xlsx', ...FORMATS.map(format => `lich-truc.${format}`)])
      expect(readFileSync(join(ward.folder, name)).equals(readFileSync(join(onLinux, name))), name).toBe(
        true,
      );
  }, 400_000);

  it('replaces who is ill, takes it back, keeps copies and examines itself', () => {
    for (const words of [
      ['absent', 'CB08', '2027-01-04', '--kind', 'ốm', '--yes'],
      ['undo', '--yes'],
      ['backup', '--to', 'sao-luu'],
      ['settings', 'set', 'base-url', 'https://lich.example.vn'],
      ['feeds', 'issue', '--all'],
      ['feeds', 'build'],
      ['cron', '--for', 'windows'],
      ['--version'],
    ])
      expect(ward.lichtruc(...words), words.join(' ')).toMatchObject({ status: 0 });
  }, 400_000);

  it('says in one sentence what cannot be written or read', () => {
    mkdirSync(join(ward.folder, 'chỉ đọc'));
    chmodSync(join(ward.folder, 'chỉ đọc'), 0o555);
    writeFileSync(
      join(ward.folder, 'crlf.csv'),
      readFileSync(list('people'), 'utf8').replaceAll('\n', '\r\n'),
    );
    expect(ward.lichtruc('people', 'import', 'crlf.csv', '--yes').status).toBe(0);
    for (const words of [
      ['show', '2027-01', '--file', 'Q:\\khong-co\\lichtruc.db'],
      ['show', '2027-01', '--file', join(ward.folder, 'x'.repeat(250))],
      ['people', 'import', 'NUL.csv', '--yes'],
    ]) {
      const { status, stderr } = ward.lichtruc(...words);
      expect([2, 3, 4], words.join(' ')).toContain(status);
      expect(stderr.trim().split('\n'), words.join(' ')).toHaveLength(1);
      expect(stderr).not.toMatch(/lichtruc, không phải của bạn/);
    }
  }, 400_000);
});
