// What a real disk and a real user meet: a small file system that is full, a folder that may only be read, a file of
// somebody else's. Needs root, as CI has it, for the file system and the other user.

import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SMALL_LIST } from '../cli/temporary-ward.ts';
import { stateOf } from './faults/folder-state.ts';

const bin = fileURLToPath(new URL('../../bin/lichtruc.js', import.meta.url));
const NOBODY = 65_534;
const folder = mkdtempSync(join(tmpdir(), 'lichtruc-permissions-'));
const isRoot = process.getuid?.() === 0;

function lichtruc(words: readonly string[], ward: string, who: { readonly uid?: number } = {}) {
  return spawnSync(process.execPath, [bin, ...words], {
    ...who,
    encoding: 'utf8',
    env: { ...process.env, LICHTRUC_FILE: join(ward, 'ward.db'), LICHTRUC_NOW: '2026-12-15T08:00:00+07:00' },
  });
}

function makeWard(ward: string): void {
  mkdirSync(ward, { recursive: true });
  writeFileSync(join(ward, 'people.csv'), SMALL_LIST);
  expect(lichtruc(['init', '--yes', '--from', '2026-01-01'], ward).status).toBe(0);
  expect(lichtruc(['people', 'import', join(ward, 'people.csv'), '--yes'], ward).status).toBe(0);
}

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.runIf(isRoot)('a file system with no room left', () => {
  const disk = join(folder, 'disk');
  beforeAll(() => {
    mkdirSync(disk);
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', disk]);
    makeWard(disk);
    expect(lichtruc(['generate', '2027-01'], disk).status).toBe(0);
    const free = Number(
      execFileSync('df', ['--output=avail', '-B1', disk], { encoding: 'utf8' }).split('\n')[1],
    );
    writeFileSync(join(disk, 'ballast'), Buffer.alloc(free));
  });
  afterAll(() => execFileSync('umount', [disk]));

  it.each([
    [['people', 'edit', 'CB01', '--title', 'Chuyên viên']],
    [['generate', '2027-02']],
    [['export', 'html', '2027-01', '--draft', '-o', join(disk, 'lich.html')]],
    [['backup', '--to', disk]],
  ])('is named, and %j changes nothing', words => {
    const before = stateOf(disk);
    const { status, stderr } = lichtruc(words, disk);
    expect(status, stderr).toBe(4);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(stateOf(disk)).toBe(before);
  });

  it('can still be read, and written again when there is room', () => {
    expect(lichtruc(['people', 'list'], disk).stdout).toContain('CB01');
    rmSync(join(disk, 'ballast'));
    expect(lichtruc(['people', 'edit', 'CB01', '--title', 'Chuyên viên'], disk).status).toBe(0);
  });
});

describe.runIf(isRoot)('a folder that may only be read', () => {
  const ward = join(folder, 'shared');
  beforeAll(() => {
    makeWard(ward);
    chmodSync(folder, 0o755);
    chownSync(join(ward, 'ward.db'), NOBODY, NOBODY);
    chmodSync(ward, 0o555);
  });

  it('is read', () => {
    const { status, stdout, stderr } = lichtruc(['people', 'list'], ward, { uid: NOBODY });
    expect(status, stderr).toBe(0);
    expect(stdout).toContain('CB01');
  });

  it('is not written, and says so in one sentence', () => {
    const before = stateOf(ward);
    const { status, stderr } = lichtruc(['people', 'edit', 'CB01', '--title', 'x'], ward, { uid: NOBODY });
    expect(status, stderr).toBe(4);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(stateOf(ward)).toBe(before);
  });

  it('takes no new ward', () => {
    const { status } = lichtruc(['init', '--yes', '--file', join(ward, 'new.db')], ward, { uid: NOBODY });
    expect(status).toBe(4);
  });
});

describe.runIf(isRoot)('a ward of somebody else’s', () => {
  const ward = join(folder, 'other');
  beforeAll(() => makeWard(ward));

  it('is readable by its owner alone', () => {
    expect(statSync(join(ward, 'ward.db')).mode & 0o777).toBe(0o600);
    for (const words of [
      ['people', 'list'],
      ['backup', '--to', folder],
      ['generate', '2027-01'],
    ])
      expect(lichtruc(words, ward, { uid: NOBODY }).status, words.join(' ')).toBe(4);
  });
});
