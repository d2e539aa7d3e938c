import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { smallWard, type TemporaryWard } from '../cli/temporary-ward.ts';
import { expectGolden } from '../golden.ts';

const golden = fileURLToPath(new URL('golden', import.meta.url));
let ward: TemporaryWard;

/** Two versions: the second because somebody went on leave. */
beforeAll(async () => {
  ward = await smallWard();
  await ward.done('settings', 'set', 'youth-union', 'có');
  await ward.done('generate', '2027-02');
  await ward.done('publish', '2027-02', '--number', '5', '--date', '5/1/2027');
  const roster = JSON.parse((await ward.done('export', 'json', '2027-02')).stdout);
  await ward.done('leave', 'add', '1/2/2027', roster.duties[0].seats[0].person.code);
  await ward.done('generate', '2027-02');
  await ward.done('publish', '2027-02', '--number', '12', '--date', '20/1/2027');
});
afterAll(() => ward.remove());

async function exported(name: string, ...words: string[]): Promise<Buffer> {
  const path = join(ward.folder, name);
  await ward.done('export', ...words, '-o', path);
  return readFileSync(path);
}

describe('the documents of a ward, word for word', () => {
  it.each([
    ['roster.html', ['html', '2027-02']],
    ['roster-en.html', ['html', '2027-02', '--lang', 'en']],
    ['roster-annex.html', ['html', '2027-02', '--document', 'annex']],
    ['roster.csv', ['csv', '2027-02']],
    ['roster.json', ['json', '2027-02']],
    ['roster.txt', ['text', '2027-02']],
    ['version-1.txt', ['text', '2027-02', '--of-version', '1']],
    ['notice.txt', ['text', '2027-02', '--sheet', 'notice']],
    ['notice.html', ['html', '2027-02', '--sheet', 'notice']],
    ['wall.html', ['html', '2027-02', '--sheet', 'wall']],
    ['sign-in.html', ['html', '2027-02', '--sheet', 'sign-in']],
    ['fairness.html', ['html', '2027-02', '--sheet', 'fairness']],
    ['person.html', ['html', '2027-02', '--sheet', 'person', '--person', 'CB02']],
  ])('%s', async (name, words) => expectGolden(join(golden, name), await exported(name, ...words)));
});

describe('the notice for citizens', () => {
  it('names nobody', async () => {
    const page = ['notice.html', 'notice.txt'].map(name => readFileSync(join(golden, name), 'utf8')).join();
    for (const name of ['Ánh Tuyết', 'Trần Văn Bình', 'Gia An', 'Đỗ Minh Châu'])
      expect(page).not.toContain(name);
  });
});
