// The lock of a folder is the system's: it ends with the process that holds it, and no number has to be believed.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { takeFolderLock } from '../../src/store/folder-lock.ts';

const source = fileURLToPath(new URL('../../src/store/folder-lock.ts', import.meta.url));
let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lichtruc-lock-'));
  path = join(folder, '.lichtruc.lock');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Another process that holds the lock until it is killed. */
async function holder() {
  const program = `const { takeFolderLock } = await import(${JSON.stringify(`file://${source}`)});
    globalThis.lock = takeFolderLock(${JSON.stringify(path)});
    console.log(globalThis.lock ? 'held' : 'refused');
    setInterval(() => globalThis.lock, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', program]);
  const [said] = await once(child.stdout, 'data');
  expect(String(said).trim()).toBe('held');
  return child;
}

it('is had by one at a time, and by the next when it is released', () => {
  const first = takeFolderLock(path);
  expect(first).not.toBeNull();
  expect(takeFolderLock(path)).toBeNull();
  first?.release();
  const second = takeFolderLock(path);
  expect(second).not.toBeNull();
  second?.release();
  expect(statSync(path)).toMatchObject({ size: 0 });
  expect(statSync(path).mode & 0o777).toBe(0o600);
});

it('ends with a process that is killed', async () => {
  const other = await holder();
  expect(takeFolderLock(path)).toBeNull();
  other.kill('SIGKILL');
  await once(other, 'exit');
  const lock = takeFolderLock(path);
  expect(lock).not.toBeNull();
  lock?.release();
});

it('is not kept by a number that an earlier release left, though a process has it again', () => {
  writeFileSync(path, `${process.ppid}\n`);
  const lock = takeFolderLock(path);
  expect(lock).not.toBeNull();
  lock?.release();
});
