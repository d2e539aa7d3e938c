// The model's first month: ten duties, 21 organisations and citizens served.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TemporaryWard, temporaryWard } from '../cli/temporary-ward.ts';
import { expectGolden } from '../golden.ts';

const pathOf = (name: string) =>
  fileURLToPath(new URL(`../../fixtures/wards/first-month/${name}`, import.meta.url));
const fixture = (name: string) => readFileSync(pathOf(name));

const PERIOD = '23/10/2023..24/11/2023';

let ward: TemporaryWard;
beforeAll(async () => {
  ward = temporaryWard('2023-10-16T08:00:00+07:00');
  const name = ['--name', 'Thụy Khuê', '--province', 'Hà Nội', '--ward-id', 'thuy-khue-2023'];
  await ward.done('init', '--yes', ...name, '--from', '2023-10-23');
  await ward.done('people', 'import', ward.file('people.csv', fixture('people.csv')));
  await ward.done('generate', PERIOD);
  await ward.done('publish', PERIOD);
  ward.at('2023-11-27T08:00:00+07:00');
  await ward.done('record', 'import', ward.file('so-truc.csv', fixture('so-truc.csv')));
});
afterAll(() => ward.remove());

describe('the first month of the model', () => {
  it('held ten duties on its Mondays and Fridays', async () => {
    const { duties } = await ward.data<{ duties: { date: string; outcome: string }[] }>('report', PERIOD);
    expect(duties.map(d => d.date)).toEqual([
      ...['2023-10-23', '2023-10-27', '2023-10-30', '2023-11-03', '2023-11-06'],
      ...['2023-11-10', '2023-11-13', '2023-11-17', '2023-11-20', '2023-11-24'],
    ]);
    expect(new Set(duties.map(d => d.outcome))).toEqual(new Set(['held']));
  });

  it('served 21 organisations and citizens, every figure with its denominator', async () => {
    const { figures } = await ward.data<{ figures: unknown }>('report', PERIOD);
    expect(figures).toMatchObject({
      duties: { published: 10, held: 10, missed: 0, unrecorded: 0, cancelled: 0 },
      served: { organisations: 5, citizens: 16, perDuty: { part: 21, of: 10 } },
      files: { received: 18, mondays: { part: 10, of: 11 }, mondayDuties: 5 },
      minutes: { shortest: 10, median: 15, longest: 25 },
    });
  });

  it.each([
    ['report.txt', []],
    ['report.en.txt', ['--lang', 'en']],
    ['report.json', ['--json']],
  ])('is reported as in %s', async (name, options) => {
    expectGolden(pathOf(name), (await ward.done('report', PERIOD, ...options)).stdout);
  });

  it('is reported on paper as in report-paper.txt', async () => {
    const path = `${ward.folder}/bao-cao.html`;
    await ward.done(
      'report',
      PERIOD,
      '-o',
      path,
      '--number',
      '7',
      '--date',
      '30/11/2023',
      '--to',
      'UBND quận Tây Hồ',
    );
    const page = readFileSync(path, 'utf8').replace(/<style>.*?<\/style>/s, '');
    expectGolden(pathOf('report-paper.txt'), page.replace(/<[^>]*>/g, '\n').replace(/\s*\n\s*/g, '\n'));
  });

  it('says so in words', async () => {
    const { stdout } = await ward.done('report', PERIOD);
    expect(stdout).toContain('Phục vụ 21 lượt tổ chức, cá nhân: 5 lượt tổ chức, 16 lượt cá nhân.');
    expect(stdout).toContain('tổ chức được 10/10 (100%)');
    expect(stdout).toContain('Bình quân 2,1 lượt mỗi buổi (10 buổi).');
  });
});
