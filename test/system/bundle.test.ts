// The Linux bundle as a stranger gets it: no Node, no PATH, a folder that cannot be written, another user.

import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const out = join(root, 'out', 'bundle');
const people = join(root, 'fixtures', 'wards', 'thuy-khue', 'people.csv');
const NOBODY = 65534;
const folder = mkdtempSync(join(tmpdir(), 'lichtruc-bundle-'));
const home = join(folder, 'nhà của nobody');
const platform = `linux-${process.arch}`;
const sums = () => readFileSync(join(out, 'SHA256SUMS'), 'utf8');
const make = (...words: string[]) =>
  spawnSync(process.execPath, [join(root, '.ci/bundle/make.mjs'), ...words], { encoding: 'utf8' });

let program = '';
beforeAll(() => {
  expect(make(platform)).toMatchObject({ status: 0, stderr: '' });
  const archive = readdirSync(out).find(name => name.endsWith(`${platform}.tar.gz`)) ?? '';
  execFileSync('tar', ['-xzf', join(out, archive), '-C', folder]);
  program = join(folder, archive.replace('.tar.gz', ''));
  execFileSync('chmod', ['-R', 'a-w', program]);
  execFileSync('install', ['-d', '-o', String(NOBODY), home]);
  chmodSync(folder, 0o755);
});
afterAll(() => {
  execFileSync('chmod', ['-R', 'u+w', folder]);
  rmSync(folder, { recursive: true });
});

const lichtruc = (...words: string[]) =>
  spawnSync(join(program, 'lichtruc'), words, {
    cwd: home,
    env: { HOME: home, LICHTRUC_NOW: '2026-12-15T08:00:00+07:00' },
    uid: NOBODY,
    encoding: 'utf8',
  });

describe('the Linux bundle', () => {
  it('is the same bytes when it is made again, and at most 60 MB', () => {
    const before = sums();
    expect(make(platform).status).toBe(0);
    expect(sums()).toBe(before);
    for (const name of readdirSync(out))
      expect(readFileSync(join(out, name)).length, name).toBeLessThan(60e6);
  });

  it('does a month with nothing else on the machine', () => {
    for (const words of [
      ['init', '--yes', '--name', 'Thụy Khuê'],
      ['people', 'import', people, '--yes'],
      ['generate', 'next-month'],
      ['publish', 'next-month', '--yes'],
      ...['pdf', 'docx', 'xlsx', 'html', 'csv'].map(format => [
        'export',
        format,
        'next-month',
        '-o',
        `l.${format}`,
      ]),
      ['people', 'export', '-o', 'people.xlsx'],
      ['people', 'import', 'people.xlsx', '--yes'],
      ['backup'],
      ['doctor'],
    ])
      expect(lichtruc(...words), words.join(' ')).toMatchObject({ status: 0 });
  });

  it('holds what its sums say, every package with licence and origin', () => {
    execFileSync('sha256sum', ['--quiet', '-c', 'SHA256SUMS'], { cwd: program });
    const [version = ''] = readdirSync(program).filter(name => /^\d/.test(name));
    const { components } = JSON.parse(readFileSync(join(program, version, 'sbom.cdx.json'), 'utf8'));
    const licensed = readdirSync(join(program, version, 'licenses'));
    expect(components.length).toBeGreaterThan(20);
    for (const { name, hashes, licenses } of components) {
      expect(licensed).toContain(`${name.replace('/', '+')}.txt`);
      expect([hashes.length, licenses.length], name).toEqual([1, 1]);
    }
    expect(components.map((c: { name: string }) => c.name)).not.toContain('vitest');
  });

  it('is made for platforms that there are', () => {
    expect(make('amiga')).toMatchObject({ status: 2, stdout: '' });
  });
});
