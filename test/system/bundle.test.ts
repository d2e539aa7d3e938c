// The Linux bundle as a stranger gets it: no Node, no PATH, a folder that cannot be written, another user.

import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
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

const lichtrucIn = (environment: Readonly<Record<string, string>>, ...words: string[]) =>
  spawnSync(join(program, 'lichtruc'), words, {
    cwd: home,
    env: { HOME: home, LICHTRUC_NOW: '2026-12-15T08:00:00+07:00', ...environment },
    uid: NOBODY,
    encoding: 'utf8',
  });
const lichtruc = (...words: string[]) => lichtrucIn({}, ...words);

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

  it('copies with what it brings along, and opens with what the desktop has', () => {
    const stub = join(home, 'xdg-open');
    writeFileSync(stub, `#!/bin/sh\n/bin/echo "$@" > "${join(home, 'opened')}"\n`, { mode: 0o755 });
    const words = ['-a', '/bin/sh', '-c', '"$0" remind 2027-01-04 --copy && xclip -o -selection clipboard'];
    const copied = spawnSync('xvfb-run', [...words, join(program, 'lichtruc')], {
      cwd: home,
      env: { HOME: home, PATH: '/usr/bin:/bin', LICHTRUC_NOW: '2026-12-15T08:00:00+07:00' },
      uid: NOBODY,
      encoding: 'utf8',
    });
    expect(copied.stderr).toContain('Ctrl+V');
    expect(copied.stdout.match(/NHẮC LỊCH TRỰC/g)).toHaveLength(2);
    const opened = lichtrucIn(
      { DISPLAY: ':9', PATH: `${home}:/usr/bin:/bin` },
      'export',
      'html',
      'next-month',
      '-o',
      'mo.html',
      '--open',
    );
    expect(opened).toMatchObject({ status: 0, stderr: expect.stringContaining('Đã mở') });
    for (let tries = 0; tries < 50 && !existsSync(join(home, 'opened')); tries++) spawnSync('sleep', ['0.1']);
    expect(readFileSync(join(home, 'opened'), 'utf8')).toContain('mo.html');
  });

  it('is set up for one user, and taken away again', () => {
    const table = join(home, 'crontab.txt');
    const stub = `#!/bin/sh\nif [ "$1" = -l ]; then /bin/cat "${table}" 2>/dev/null || { echo 'no crontab for nobody' >&2; exit 1; }; else /bin/cat > "${table}"; fi\n`;
    writeFileSync(join(home, 'crontab'), stub, { mode: 0o755 });
    const places = () =>
      readdirSync(home, { recursive: true, encoding: 'utf8' }).filter(path =>
        /^\.local\/.*lichtruc/.test(path),
      );
    const before = places();
    expect(lichtrucIn({ PATH: `${home}:/usr/bin:/bin` }, 'setup')).toMatchObject({ status: 0 });
    const command = join(home, '.local', 'bin', 'lichtruc');
    expect(
      spawnSync(command, ['--version'], { env: { HOME: home }, uid: NOBODY, encoding: 'utf8' }).stdout,
    ).toMatch(/^\d/);
    expect(readFileSync(join(home, '.local/share/applications/lichtruc.desktop'), 'utf8')).toContain(program);
    expect(readFileSync(table, 'utf8')).toContain(join(program, 'lichtruc'));
    expect(lichtrucIn({ PATH: `${home}:/usr/bin:/bin` }, 'setup', '--remove')).toMatchObject({ status: 0 });
    expect([places(), readFileSync(table, 'utf8')]).toEqual([before, '']);
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
