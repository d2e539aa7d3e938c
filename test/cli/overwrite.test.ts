import { copyFileSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SMALL_LIST, type TemporaryWard, temporaryWard } from './temporary-ward.ts';

let ward: TemporaryWard;
beforeAll(async () => {
  ward = temporaryWard();
  await ward.done('init', '--yes', '--from', '2026-01-01', '--ward-id', 'test-ward');
  await ward.done('people', 'import', ward.file('people.csv', SMALL_LIST));
  for (const month of ['2027-01', '2027-02']) {
    await ward.done('generate', month);
    await ward.done('publish', month, '--yes');
  }
});
afterAll(() => ward.remove());

const write = (format: string, month: string, path: string, ...more: string[]) =>
  ward.run('export', format, month, '-o', path, ...more);

const MARKED = ['pdf', 'docx', 'xlsx', 'html', 'json'] as const;
const PLAIN = ['csv', 'text'] as const;

/** As an office program saves it: the same document, its maker's mark gone. */
function resaved(bytes: Uint8Array): Uint8Array {
  const files = Object.entries(unzipSync(bytes)).map(([name, content]) => [
    name,
    strToU8(Buffer.from(content).toString('utf8').replaceAll('lichtruc', 'Microsoft Office')),
  ]);
  return zipSync(Object.fromEntries(files));
}

describe('a file that is there', () => {
  it.each([...MARKED, ...PLAIN])('as %s, written by somebody else, stays', async format => {
    const path = ward.file(`stranger.${format}`, 'của người khác, có chữ lichtruc');
    const { exitCode, stderr } = await write(format, '2027-01', path);
    expect([exitCode, stderr]).toEqual([3, expect.stringContaining('--ghi-de')]);
    expect(readFileSync(path, 'utf8')).toBe('của người khác, có chữ lichtruc');
    expect((await write(format, '2027-01', path, '--overwrite')).exitCode).toBe(0);
    expect(readFileSync(path, 'utf8')).not.toContain('của người khác');
  });

  it.each(MARKED)('as %s, made by lichtruc, gives way to what is newer', async format => {
    const path = join(ward.folder, `ours.${format}`);
    expect((await write(format, '2027-01', path)).exitCode).toBe(0);
    const before = readFileSync(path);
    expect((await write(format, '2027-02', path)).exitCode).toBe(0);
    expect(readFileSync(path).equals(before)).toBe(false);
  });

  it.each(['docx', 'xlsx'])('as %s, saved by an office program since, stays', async format => {
    const path = join(ward.folder, `edited.${format}`);
    await write(format, '2027-01', path);
    const edited = resaved(readFileSync(path));
    writeFileSync(path, edited);
    expect((await write(format, '2027-01', path)).exitCode).toBe(3);
    expect(readFileSync(path).equals(edited)).toBe(true);
  });

  it.each(PLAIN)('as %s stays unless it is just what would be written', async format => {
    const path = join(ward.folder, `plain.${format}`);
    await write(format, '2027-01', path);
    expect((await write(format, '2027-01', path)).exitCode).toBe(0);
    expect((await write(format, '2027-02', path)).exitCode).toBe(3);
    const edited = `${readFileSync(path, 'utf8')}một dòng thêm bằng tay\n`;
    writeFileSync(path, edited);
    expect((await write(format, '2027-01', path)).exitCode).toBe(3);
    expect(readFileSync(path, 'utf8')).toBe(edited);
  });

  it('stays in a dry run, whoever made it', async () => {
    const path = join(ward.folder, 'dry.html');
    await write('html', '2027-01', path);
    const before = readFileSync(path);
    expect((await write('html', '2027-02', path, '--dry-run')).exitCode).toBe(0);
    expect(readFileSync(path).equals(before)).toBe(true);
  });
});

describe('a sheet or a list that somebody may have filled in', () => {
  it.each([
    ['record sheet', ['record', 'sheet', '2027-01'], 'xlsx', 0o600],
    ['people export', ['people', 'export'], 'xlsx', 0o600],
    ['timesheet', ['timesheet', '2027-01'], 'csv', 0o600],
  ] as const)('of %s stays, though lichtruc made it', async (name, words, ending, mode) => {
    const path = join(ward.folder, `${name.replace(' ', '-')}.${ending}`);
    await ward.done(...words, '-o', path);
    expect(statSync(path).mode & 0o777).toBe(mode);
    await ward.done(...words, '-o', path);
    const other = join(ward.folder, `other.${ending}`);
    await ward.done('export', ending, '2027-01', '-o', other, '--overwrite');
    copyFileSync(other, path);
    expect((await ward.run(...words, '-o', path)).exitCode).toBe(3);
    await ward.done(...words, '-o', path, '--overwrite');
  });
});
