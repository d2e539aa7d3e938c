import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isMissingBinary } from '../../src/cli/missing-binary.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

describe('the launcher, where nothing is built or installed', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'lichtruc-'));
    cpSync(join(ROOT, 'bin'), join(folder, 'bin'), { recursive: true });
    cpSync(join(ROOT, 'package.json'), join(folder, 'package.json'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  const launch = (argument: string) =>
    spawnSync(process.execPath, [join(folder, 'bin', 'lichtruc.js'), argument], { encoding: 'utf8' });

  it('answers --version all the same', () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    expect(launch('--version')).toMatchObject({ status: 0, stdout: `${version}\n`, stderr: '' });
  });

  it('says the line that mends it', () => {
    const { status, stderr } = launch('show');
    expect(status).toBe(70);
    expect(stderr).toContain('npm run build');
  });
});

describe('the launcher, started by a Node without Node-API 10', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lichtruc-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  // What better-sqlite3 would end the process on, without a word.
  const old = join(folder, 'old.cjs');
  writeFileSync(
    old,
    "Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.20.2', napi: '9' } });",
  );
  const launch = (root: string, ...words: string[]) =>
    spawnSync(process.execPath, ['--require', old, join(root, 'bin', 'lichtruc.js'), ...words], {
      encoding: 'utf8',
      env: { ...process.env, LICHTRUC_FILE: join(folder, 'ward.db'), LANG: 'en_US.UTF-8' },
    });

  it('goes on in the runtime beside it, with its output and its exit code', () => {
    expect(launch(ROOT, 'init', '--yes', '--name', 'Thụy Khuê').status).toBe(0);
    expect(launch(ROOT, 'people', 'list', '--json')).toMatchObject({ status: 0, stderr: '' });
    expect(launch(ROOT, 'publish', '2027-01', '--yes').status).toBe(3);
  });

  it('says in one sentence what is needed where there is no runtime beside it', () => {
    const bare = join(folder, 'bare');
    for (const name of ['bin', 'dist', 'package.json'])
      cpSync(join(ROOT, name), join(bare, name), { recursive: true });
    const { status, stdout, stderr } = launch(bare, 'people', 'list');
    expect({ status, stdout }).toEqual({ status: 70, stdout: '' });
    expect(stderr).toBe(
      'lichtruc cần Node 22.14 trở lên; máy này đang chạy Node 20.20.2.\n' +
        'lichtruc needs Node 22.14 or newer; this is Node 20.20.2.\n',
    );
  });

  it('names a runtime that is on the list of packages', () => {
    const { optionalDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    const text = readFileSync(join(ROOT, 'bin', 'lichtruc.js'), 'utf8');
    const named = [...text.matchAll(/'(node-[\w-]+)\/bin\/node/g)].map(([, name]) => name);
    expect(named).toEqual(Object.keys(optionalDependencies));
  });
});

describe('a missing binary', () => {
  it.each([
    [new Error('Could not locate the bindings file. Tried: ...'), true],
    [Object.assign(new Error('wrong ELF class'), { code: 'ERR_DLOPEN_FAILED' }), true],
    [new Error('something else'), false],
    ['a string', false],
  ])('is told from other faults: %s', (error, missing) => {
    expect(isMissingBinary(error)).toBe(missing);
  });
});

describe('--version --json', () => {
  it('says program, Node, SQLite, form of the file and the last announced year', () => {
    const { stdout, status } = spawnSync(
      process.execPath,
      [join(ROOT, 'bin', 'lichtruc.js'), '--version', '--json'],
      { encoding: 'utf8' },
    );
    expect(status).toBe(0);
    const { data } = JSON.parse(stdout);
    expect(data).toMatchObject({
      node: process.versions.node,
      program: expect.stringMatching(/^\d+\.\d+\.\d+$/),
    });
    expect(data.sqlite).toMatch(/^3\.\d+/);
    expect(data.fileFormat).toBeGreaterThan(0);
    expect(data.announcedUntil).toBeGreaterThanOrEqual(2027);
  });
});
