import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newerBundle } from './newer-bundle.ts';
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
/** Calendars are a folder of files. */
const same = (name: string) =>
  readFileSync(join(ward.folder, name)).equals(readFileSync(join(onLinux, name)));
const oneSentence = ({ status, stderr }: ReturnType<WineWard['lichtruc']>, said: RegExp) => {
  expect([2, 3, 4], stderr).toContain(status);
  expect(stderr.trim().split('\n'), stderr).toHaveLength(1);
  expect(stderr).toMatch(said);
};

describe('the Windows bundle, in a folder with spaces and Vietnamese letters', () => {
  it('does a month, and writes the same bytes as on Linux', () => {
    for (const words of [
      ['init', '--yes', '--name', 'Thụy Khuê', '--ward-id', 'thuy-khue', '--by', 'Lan'],
      ['people', 'import', list('people'), '--yes', '--by', 'Lan'],
      ['people', 'export', '-o', 'people.xlsx'],
      ['people', 'import', 'people.xlsx', '--yes', '--by', 'Lan'],
      ['leave', 'import', list('leave'), '--yes', '--by', 'Lan'],
      ['generate', '2027-01', '--by', 'Lan'],
      ['publish', '2027-01', '--yes', '--by', 'Lan'],
      ...FORMATS.map(format => ['export', format, '2027-01', '-o', `lich-truc.${format}`]),
      ['export', 'ics', '2027-01', '-o', 'lich-ics'],
    ]) {
      expect(ward.lichtruc(...words), words.join(' ')).toMatchObject({ status: 0 });
      expect(linux(...words)).toBe(0);
    }
    const calendars = readdirSync(join(onLinux, 'lich-ics')).map(name => join('lich-ics', name));
    expect(calendars.length).toBeGreaterThan(5);
    for (const name of ['people.xlsx', ...FORMATS.map(format => `lich-truc.${format}`), ...calendars])
      expect(same(name), name).toBe(true);
  }, 400_000);

  it('replaces who is ill, takes it back, keeps copies and examines itself', () => {
    for (const words of [
      ['absent', 'CB08', '2027-01-04', '--kind', 'ốm', '--yes'],
      ['remind', '2027-01-04'],
      ['undo', '--yes'],
      ['backup', '--to', 'sao-luu'],
      ['settings', 'set', 'base-url', 'https://lich.example.vn'],
      ['feeds', 'issue', '--all'],
      ['feeds', 'build'],
      ['cron', '--for', 'windows'],
      ['--version'],
    ])
      expect(ward.lichtruc(...words), words.join(' ')).toMatchObject({ status: 0 });
    const [copy = ''] = readdirSync(join(ward.folder, 'sao-luu')).filter(name => name.endsWith('.db'));
    expect(ward.lichtruc('settings', 'set', 'signatory', 'Người Khác', '--yes').status).toBe(0);
    expect(ward.lichtruc('restore', join('sao-luu', copy), '--yes').status).toBe(0);
    expect(ward.lichtruc('settings', 'list').stdout).not.toContain('Người Khác');
    const { status, stdout } = ward.lichtruc('doctor');
    expect([0, 1]).toContain(status);
    expect(stdout).not.toMatch(/hỏng|bị sửa ngoài/);
  }, 400_000);

  it('is set up for one user, and taken away again', () => {
    const places = [
      'Local/Microsoft/WindowsApps/lichtruc.cmd',
      'Roaming/Microsoft/Windows/Start Menu/Programs/Lich truc.url',
    ];
    const there = () => places.map(place => existsSync(join(ward.home, 'AppData', place)));
    expect(ward.lichtruc('setup', '--no-tasks')).toMatchObject({ status: 0 });
    expect(there()).toEqual([true, true]);
    expect(ward.lichtruc('setup', '--remove', '--no-tasks')).toMatchObject({ status: 0 });
    expect(there()).toEqual([false, false]);
  }, 400_000);

  it('goes on to a newer version, and back', () => {
    const next = newerBundle(ward.bundle);
    expect(ward.lichtruc('upgrade', next)).toMatchObject({ status: 0 });
    expect(ward.lichtruc('--version').stdout.trim()).toBe('9.9.9');
    expect(ward.lichtruc('show', '2027-01')).toMatchObject({ status: 0 });
    expect(ward.lichtruc('upgrade', '--back')).toMatchObject({ status: 0 });
    expect(ward.lichtruc('--version').stdout.trim()).not.toBe('9.9.9');
    oneSentence(ward.lichtruc('upgrade', list('people')), /Không có gì thay đổi/);
  }, 400_000);

  it('says in one sentence what cannot be written or read', () => {
    writeFileSync(
      join(ward.folder, 'crlf.csv'),
      readFileSync(list('people'), 'utf8').replaceAll('\n', '\r\n'),
    );
    expect(ward.lichtruc('people', 'import', 'crlf.csv', '--yes').status).toBe(0);
    oneSentence(ward.lichtruc('show', '2027-01', '--file', 'Q:\\khong-co\\lichtruc.db'), /Q:/);
    oneSentence(ward.lichtruc('show', '2027-01', '--file', join(ward.folder, 'x'.repeat(250))), /xxx/);
    oneSentence(ward.lichtruc('people', 'import', 'NUL.csv', '--yes'), /NUL/);
    for (const name of ['con', 'NUL.pdf', 'aux.pdf'])
      oneSentence(ward.lichtruc('export', 'pdf', '2027-01', '-o', name), /đó là thiết bị/);
    oneSentence(
      ward.whileHeld(join(ward.folder, 'lich-truc.docx'), () =>
        ward.lichtruc('export', 'docx', '2027-01', '-o', 'lich-truc.docx', '--overwrite'),
      ),
      /đang mở trong chương trình khác/,
    );
  }, 400_000);
});
