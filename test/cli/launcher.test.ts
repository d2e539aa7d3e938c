import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
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
