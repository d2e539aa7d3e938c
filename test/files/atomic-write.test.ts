// Writing where somebody else may have been first: links, pipes and folders laid in the way, modes, temporary names.

import { execFileSync } from 'node:child_process';
import {
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { UserError } from '../../src/domain/errors.ts';
import { writeAtomically } from '../../src/files/atomic-write.ts';
import { createOwn, temporaryPath } from '../../src/files/temporary.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lichtruc-files-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string) => join(folder, name);
const bytes = (text: string) => new TextEncoder().encode(text);
const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8);

function reasonOf(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error instanceof UserError && error.problems[0]?.facts;
  }
  return 'nothing refused';
}

describe('what lies in the place of the file', () => {
  it('a link gives way, and what it leads to stays as it was', () => {
    writeFileSync(at('ward.db'), 'the ward', { mode: 0o600 });
    symlinkSync('ward.db', at('lich.html'));
    expect(writeAtomically(at('lich.html'), bytes('<html>'), { mode: 0o644 })).toBe('written');
    expect(readFileSync(at('ward.db'), 'utf8')).toBe('the ward');
    expect(lstatSync(at('lich.html')).isFile()).toBe(true);
  });

  it('a link to a file with the same bytes is replaced all the same', () => {
    writeFileSync(at('theirs'), 'same');
    symlinkSync('theirs', at('lich.html'));
    expect(writeAtomically(at('lich.html'), bytes('same'), { mode: 0o644 })).toBe('written');
    expect(lstatSync(at('lich.html')).isFile()).toBe(true);
  });

  it('another name of the same file keeps what it had', () => {
    writeFileSync(at('theirs'), 'theirs');
    linkSync(at('theirs'), at('lich.html'));
    writeAtomically(at('lich.html'), bytes('ours'), { mode: 0o644 });
    expect(readFileSync(at('theirs'), 'utf8')).toBe('theirs');
  });

  it('a folder is refused', () => {
    mkdirSync(at('lich.html'));
    expect(reasonOf(() => writeAtomically(at('lich.html'), bytes('x'), { mode: 0o644 }))).toEqual({
      path: at('lich.html'),
      reason: 'EISDIR',
    });
  });

  it('a pipe is refused, without waiting for a reader, and stays', () => {
    execFileSync('mkfifo', [at('lich.html')]);
    expect(reasonOf(() => writeAtomically(at('lich.html'), bytes('x'), { mode: 0o644 }))).toEqual({
      path: at('lich.html'),
      reason: 'ENODEV',
    });
    expect(lstatSync(at('lich.html')).isFIFO()).toBe(true);
  });

  it('the same bytes are left alone', () => {
    writeAtomically(at('lich.html'), bytes('same'), { mode: 0o644 });
    const { ino } = statSync(at('lich.html'));
    expect(writeAtomically(at('lich.html'), bytes('same'), { mode: 0o644 })).toBe('unchanged');
    expect(statSync(at('lich.html')).ino).toBe(ino);
  });
});

describe('modes', () => {
  const under = (umask: number, work: () => void) => {
    const before = process.umask(umask);
    try {
      work();
    } finally {
      process.umask(before);
    }
  };

  it('are as asked, less what the umask takes away', () => {
    under(0o027, () => writeAtomically(at('a'), bytes('x'), { mode: 0o644 }));
    expect(modeOf(at('a'))).toBe('640');
  });

  it('are exact where somebody else must read the file', () => {
    under(0o077, () => writeAtomically(at('a'), bytes('x'), { mode: 0o644, exactMode: true }));
    expect(modeOf(at('a'))).toBe('644');
  });

  it('never come from a file that was there', () => {
    writeFileSync(at('a'), 'old', { mode: 0o666 });
    writeAtomically(at('a'), bytes('new'), { mode: 0o600 });
    expect(modeOf(at('a'))).toBe('600');
  });
});

describe('temporary names', () => {
  it('are new each time', () => {
    const names = new Set(Array.from({ length: 100 }, () => temporaryPath(at('ward.db'))));
    expect(names.size).toBe(100);
  });

  it('are never opened where something is, be it a link that leads nowhere', () => {
    symlinkSync(at('nowhere'), at('link'));
    writeFileSync(at('file'), '');
    for (const name of ['link', 'file']) expect(() => createOwn(at(name), 0o600)).toThrow(/EEXIST/);
    expect(existsSync(at('nowhere'))).toBe(false);
  });

  it('are gone after a failure', () => {
    mkdirSync(at('target'));
    expect(() => writeAtomically(at('target'), bytes('x'), { mode: 0o644 })).toThrow(UserError);
    expect(readdirSync(folder)).toEqual(['target']);
  });
});
