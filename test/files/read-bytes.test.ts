// Whatever is named to be read, reading it ends.

import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { UserError } from '../../src/domain/errors.ts';
import { readBytes } from '../../src/files/read-bytes.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lichtruc-files-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function refusal(path: string, most?: number): unknown {
  try {
    readBytes(path, most);
  } catch (error) {
    return error instanceof UserError && error.problems[0]?.code;
  }
  return 'read';
}

it('gives a file as it is', () => {
  writeFileSync(join(folder, 'a'), 'Lịch trực');
  expect(readBytes(join(folder, 'a')).toString('utf8')).toBe('Lịch trực');
});

it.each([['/dev/zero'], ['/dev/tty'], ['/dev/null'], ['/']])('%s is no file', path => {
  expect(['file-no-file', 'file-unreadable']).toContain(refusal(path));
});

it('a file that is too large is given up at the limit', () => {
  writeFileSync(join(folder, 'a'), Buffer.alloc(3_000_000));
  expect(refusal(join(folder, 'a'), 2_000_000)).toBe('file-too-large');
  expect(readBytes(join(folder, 'a'), 3_000_000)).toHaveLength(3_000_000);
});

it('a pipe without a writer is empty, not waited for', () => {
  execFileSync('mkfifo', [join(folder, 'pipe')]);
  expect(readBytes(join(folder, 'pipe'))).toHaveLength(0);
});

it('a pipe is read to its end while its writer takes time', () => {
  const pipe = join(folder, 'pipe');
  execFileSync('mkfifo', [pipe]);
  // Opened for both ends, so that the reader finds a writer there from the start.
  const writer = spawn('sh', [
    '-c',
    `exec 3<>"${pipe}"; echo a >&3; touch "${pipe}.ready"; sleep 0.3; echo b >&3`,
  ]);
  try {
    execFileSync('sh', ['-c', `until [ -e "${pipe}.ready" ]; do sleep 0.02; done`]);
    expect(readBytes(pipe).toString('utf8')).toBe('a\nb\n');
  } finally {
    writer.kill();
  }
});

it('a pipe that never ends is given up at the limit', () => {
  const pipe = join(folder, 'pipe');
  execFileSync('mkfifo', [pipe]);
  const writer = spawn('sh', ['-c', `exec 3<>"${pipe}"; touch "${pipe}.ready"; cat /dev/zero >&3`]);
  try {
    execFileSync('sh', ['-c', `until [ -e "${pipe}.ready" ]; do sleep 0.02; done`]);
    expect(refusal(pipe, 1_000_000)).toBe('file-too-large');
  } finally {
    writer.kill('SIGKILL');
  }
});
