// What `export` refuses it refuses at once, with nothing written; data and paper name two people of one name each in their way.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { publishedWard, type TemporaryWard } from './temporary-ward.ts';

let ward: TemporaryWard;
beforeEach(async () => {
  ward = await publishedWard();
});
afterEach(() => ward.remove());

const refused = async (...words: string[]) => {
  const { exitCode, stdout } = await ward.run('export', ...words, '--json');
  const { error } = JSON.parse(stdout);
  return [exitCode, error.problems.map((p: { code: string }) => p.code)];
};

describe('export', () => {
  it('says all that is wrong at once, and leaves no file', async () => {
    const files = readdirSync(ward.folder);
    const versions = ['--since', '99', '--of-version', '88'];
    const out = ['-o', join(ward.folder, 'a.docx')];
    expect(await refused('pdf', '2027-01', '--sheet', 'person', ...versions, ...out)).toEqual([
      2,
      ['option-missing', 'choice-unknown', 'version-unknown', 'version-unknown'],
    ]);
    const nobody = ['--sheet', 'person', '--person', 'Xyz'];
    expect(await refused('docx', '2027-01', ...nobody, ...versions, ...out)).toEqual([
      3,
      ['format-not-of-sheet', 'version-unknown', 'version-unknown', 'person-unknown'],
    ]);
    expect(await refused('ics', '2027-01', '--sheet', 'wall', ...out)).toEqual([
      3,
      ['output-needs-folder', 'format-not-of-sheet'],
    ]);
    expect((await ward.run('export', 'pdf', '2027-01', '--paper', 'a5', ...out)).exitCode).toBe(2);
    expect(readdirSync(ward.folder)).toEqual(files);
  });

  it('tells namesakes apart by their codes on paper and in texts, where data has a code of its own', async () => {
    await ward.done('people', 'edit', 'CB02', '--name', 'Nguyễn Thị Ánh Tuyết');
    await ward.done('duty', 'cancel', '2027-01-11', '--reason', 'Bão');
    const written = async (format: string) => {
      const path = join(ward.folder, `lich.${format}`);
      await ward.done('export', format, '2027-01', '-o', path);
      return readFileSync(path, 'utf8').replace(/\u00a0/g, ' ');
    };
    for (const format of ['html', 'text']) {
      const page = await written(format);
      expect(page).toContain('Nguyễn Thị Ánh Tuyết (CB02)');
      // Telling them apart is no change of a name.
      expect(page).not.toContain('Chỉnh họ tên (trước: Nguyễn Thị Ánh Tuyết)');
    }
    for (const format of ['json', 'csv']) expect(await written(format)).not.toContain('(CB02)');
  });
});
