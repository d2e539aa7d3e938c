// Windows is the secretary's desktop and none is here to try on: nothing may assume a POSIX path, a shell or modes.

import { readdirSync, readFileSync } from 'node:fs';
import { join, sep, win32 } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { wardPath } from '../../src/cli/ward-path.ts';
import { publishedWard } from '../cli/temporary-ward.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const sources = ['src', 'bin'].flatMap(folder =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(name => /\.[jt]s$/.test(name))
    .map(name => ({
      name: `${folder}/${name.split(sep).join('/')}`,
      text: readFileSync(join(root, folder, name), 'utf8'),
    })),
);
/** The one file that starts programs of the system. */
const OTHER_PROGRAMS = 'src/cli/other-programs.ts';
const found = (pattern: RegExp) =>
  sources.filter(s => s.name !== OTHER_PROGRAMS && pattern.test(s.text)).map(s => s.name);

describe('no source', () => {
  it.each([
    [
      'runs a shell, or a program that is not Node',
      /\bexec(File)?Sync\(|shell: true|\bspawn(Sync)?\((?!\s*(process\.execPath|runtime)\b)/,
    ],
    ['names a place that Windows has not', /['"`]\/(dev|tmp|usr|etc|var|home|proc)\b/],
    [
      'takes a path apart at a slash',
      /(folder|cwd\(\)|file(Path|Name))\w*\.(split\('\/'\)|lastIndexOf\('\/'\))/i,
    ],
    ['joins a path by hand', /\$\{(folder|directory|dir|home)\}\//],
    ['asks for POSIX users', /process\.(getuid|geteuid|umask|setuid)/],
    ['waits for signals that Windows has not', /SIG(HUP|USR1|USR2|QUIT|PIPE)\b/],
    ['makes symbolic links', /\b(symlink|readlink)Sync\(/],
  ])('%s', (_, pattern) => {
    expect(found(pattern)).toEqual([]);
  });
});

describe('paths on Windows', () => {
  const office = { environment: {}, folder: 'C:\\Users\\Lan\\Lịch trực', home: 'C:\\Users\\Lan' };
  const windows = { ...office, platform: 'win32' as const };

  it.each([
    ['a.db', 'C:\\Users\\Lan\\Lịch trực\\a.db'],
    ['..\\a.db', 'C:\\Users\\Lan\\a.db'],
    ['D:\\truc\\a.db', 'D:\\truc\\a.db'],
    ['\\\\may-chu\\chung\\a.db', '\\\\may-chu\\chung\\a.db'],
    ['con/a.db', 'C:\\Users\\Lan\\Lịch trực\\con\\a.db'],
  ])('--file %s means %s', (typed, meant) => {
    expect(wardPath(typed, windows, () => false)).toBe(meant);
    expect(win32.isAbsolute(meant)).toBe(true);
  });

  it('keep the ward where LOCALAPPDATA says', () => {
    const context = { ...windows, environment: { LOCALAPPDATA: 'E:\\Data' } };
    expect(wardPath(undefined, context, path => path.startsWith('E:'))).toBe(
      'E:\\Data\\lichtruc\\lichtruc.db',
    );
  });
});

/** Forbidden letters, device names, a dot or space at the end: https://learn.microsoft.com/windows/win32/fileio/naming-a-file */
const FORBIDDEN = /[<>:"/\\|?*\p{Cc}]|[. ]$|^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/iu;

it('every file that is exported has a name that Windows takes', async () => {
  const ward = await publishedWard();
  try {
    await ward.done('export', 'ics', '2027-01', '-o', join(ward.folder, 'out'));
    await ward.done('export', 'html', '2027-01', '-o', join(ward.folder, 'out'));
    const names = readdirSync(join(ward.folder, 'out'), { recursive: true, encoding: 'utf8' });
    expect(names.length).toBeGreaterThan(9);
    expect(names.flatMap(name => name.split(sep)).filter(part => FORBIDDEN.test(part))).toEqual([]);
    expect(new Set(names.map(name => name.toLowerCase())).size).toBe(names.length);
  } finally {
    ward.remove();
  }
});
