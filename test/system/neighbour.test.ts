// A second user of the machine who shares a folder with the office and lays things in its way. Needs root for the
// second user, as CI has it.

import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const bin = fileURLToPath(new URL('../../bin/lichtruc.js', import.meta.url));
const people = fileURLToPath(new URL('../../fixtures/wards/thuy-khue/people.csv', import.meta.url));
const NOBODY = 65_534;
const own = mkdtempSync(join(tmpdir(), 'lichtruc-office-'));
const shared = mkdtempSync(join(tmpdir(), 'lichtruc-shared-'));
const ward = join(own, 'ward.db');
const isRoot = process.getuid?.() === 0;

function lichtruc(...words: string[]) {
  return spawnSync(process.execPath, [bin, ...words], {
    cwd: shared,
    encoding: 'utf8',
    timeout: 30_000,
    env: { ...process.env, LICHTRUC_FILE: ward, LICHTRUC_NOW: '2026-12-15T08:00:00+07:00', LC_ALL: 'en' },
  });
}

function done(...words: string[]): void {
  const { status, stderr } = lichtruc(...words);
  expect(status, `${words.join(' ')}: ${stderr}`).toBe(0);
}

/** As the neighbour, by a shell. */
function neighbour(script: string): void {
  execFileSync('sh', ['-c', script], { cwd: shared, uid: NOBODY, gid: NOBODY });
}

const untouched = () => ({
  head: readFileSync(ward).subarray(0, 15).toString(),
  mode: statSync(ward).mode & 0o777,
});

beforeAll(() => {
  if (!isRoot) return;
  // Everybody may write here, as on a share; the office's own folder is closed to others.
  chmodSync(shared, 0o777);
  done('init', '--yes', '--from', '2026-01-01');
  done('people', 'import', people, '--yes');
  done('generate', '2027-01');
  done('publish', '2027-01', '--yes');
});
afterAll(() => {
  for (const folder of [own, shared]) rmSync(folder, { recursive: true, force: true });
});

describe.runIf(isRoot)('a neighbour in a shared folder', () => {
  it('does not get the ward overwritten by a link under any name', () => {
    neighbour(
      `ln -s ${ward} lich.html; for n in $(seq 1 400); do ln -s ${ward} .lichtruc.lich.html.$n.tmp; done`,
    );
    done('export', 'html', '2027-01', '-o', 'lich.html', '--overwrite');
    expect(untouched()).toEqual({ head: 'SQLite format 3', mode: 0o600 });
    expect(lstatSync(join(shared, 'lich.html')).isFile()).toBe(true);
    expect(statSync(join(shared, 'lich.html')).uid).toBe(0);
  });

  it('does not come to own a list with telephone numbers', () => {
    neighbour('touch nguoi.csv; chmod 666 nguoi.csv');
    done('people', 'export', '-o', 'nguoi.csv', '--overwrite');
    const { uid, mode } = statSync(join(shared, 'nguoi.csv'));
    expect([uid, mode & 0o777]).toEqual([0, 0o600]);
  });

  it('does not keep a command waiting with a pipe', () => {
    neighbour('mkfifo ong.csv ong.html');
    expect(lichtruc('people', 'import', 'ong.csv', '--yes').status).toBe(3);
    const written = lichtruc('export', 'html', '2027-01', '-o', 'ong.html');
    expect([written.status, written.stderr]).toEqual([4, expect.stringContaining('-o -')]);
    expect(lichtruc('doctor', '--file', join(shared, 'ong.csv')).status).toBe(4);
  });

  it('does not lead a backup, a restore or a build out of its folder', () => {
    neighbour(`ln -s ${own} backups; mkdir -p feeds/x`);
    mkdirSync(join(own, 'kept'));
    done('backup', '--to', join(own, 'kept'));
    const [copy = ''] = readdirSync(join(own, 'kept'));
    done('restore', join(own, 'kept', copy), '--yes');
    expect(untouched()).toEqual({ head: 'SQLite format 3', mode: 0o600 });
    done('settings', 'set', 'base-url', 'https://lich.example.vn');
    done('feeds', 'issue', '--ward');
    expect(lichtruc('feeds', 'build', '--out', 'feeds').status).toBe(3);
    expect(existsSync(join(shared, 'feeds', 'x'))).toBe(true);
  });
});
