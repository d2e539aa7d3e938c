import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/commands/index.ts';
import { typedPath, unquoted } from '../../src/cli/typed-path.ts';
import { lichtruc } from './captured.ts';

const folder = mkdtempSync(join(tmpdir(), 'lichtruc-paths-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a path as it is typed', () => {
  it.each([
    ['"nhân sự.xlsx"', 'nhân sự.xlsx'],
    ["'nhân sự.xlsx'", 'nhân sự.xlsx'],
    ['“nhân sự.xlsx”', 'nhân sự.xlsx'],
    [' nhân sự.xlsx ', 'nhân sự.xlsx'],
    ['a "b" c.xlsx', 'a "b" c.xlsx'],
    ['file://%', 'file://%'],
  ])('%s is %s', (typed, path) => expect(unquoted(typed)).toBe(path));

  it.each(['NFC', 'NFD'] as const)(
    'names the file whose name is spelled in %s, however it was typed',
    form => {
      const path = join(folder, `nghỉ phép ${form}.csv`.normalize(form));
      writeFileSync(path, '');
      for (const typed of [path.normalize('NFC'), path.normalize('NFD'), `"${path}"`])
        expect(typedPath(typed, folder)).toBe(path);
      expect(typedPath(pathToFileURL(path).href, folder)).toBe(path);
    },
  );

  it('is refused with exit code 2 where the ward is a folder', async () => {
    const { exitCode, stderr } = await lichtruc(['people', 'list', '--file', folder], COMMANDS);
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining(folder)]);
  });
});
