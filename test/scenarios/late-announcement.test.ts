// As in April 2024: the roster was published when, on the 12th, Monday 29 April was announced as a day off, to be
// made up on Saturday 4 May.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { smallWard, type TemporaryWard } from '../cli/temporary-ward.ts';

const ANNOUNCEMENT = `Ngày;Loại;Tên;Hoán đổi với;Căn cứ
29/04/2024;nghỉ hoán đổi;Nghỉ hoán đổi;04/05/2024;Công văn 2450/VPCP-KGVX ngày 12/4/2024
04/05/2024;làm bù;Làm bù ngày 29/4;29/04/2024;Công văn 2450/VPCP-KGVX ngày 12/4/2024
`;

interface Shown {
  readonly roster: {
    readonly publication: { readonly version: number };
    readonly duties: readonly { readonly duty: { readonly date: string }; readonly state: string }[];
  };
}

let ward: TemporaryWard;
beforeEach(async () => {
  ward = await smallWard('2024-03-20T08:00:00+07:00', '2024-01-01');
  // The program knows by now what nobody knew in March.
  await ward.done('holidays', 'remove', '29/04/2024');
  await ward.done('holidays', 'remove', '04/05/2024');
  await ward.done('generate', '2024-04-01..2024-05-31');
  await ward.done('publish', '2024-04-01..2024-05-31');
});
afterEach(() => ward.remove());

const held = async () =>
  (await ward.data<Shown>('show', '2024-04-01..2024-05-31')).roster.duties
    .filter(d => d.state === 'held')
    .map(d => d.duty.date);

it('names the published duty it touches, offers the repair, and the next version has it no more', async () => {
  expect(await held()).toContain('2024-04-29');
  ward.at('2024-04-12T16:00:00+07:00');
  const file = ward.file('thong-bao.csv', ANNOUNCEMENT);
  const { stdout, stderr } = await ward.done('holidays', 'import', file);
  expect(stdout).toContain('T2 29/04/2024');
  expect(stdout).toContain('Nghỉ hoán đổi');
  expect(stderr).toContain('lichtruc xep 04/2024 --giu-lich-cu');
  const before = await held();
  await ward.done('generate', '2024-04', '--repair');
  await ward.done('publish', '2024-04');
  expect(await held()).toEqual(before.filter(date => date !== '2024-04-29'));
  expect((await ward.run('validate', '2024-04-01..2024-05-31')).exitCode).toBe(0);
});

it('asks for the duty of the make-up Saturday where the ward holds it', async () => {
  await ward.done('settings', 'set', 'make-up-days', 'replaced-duty');
  ward.at('2024-04-12T16:00:00+07:00');
  const { stdout, stderr } = await ward.done('holidays', 'import', ward.file('thong-bao.csv', ANNOUNCEMENT));
  expect(stdout).toContain('T7 04/05/2024');
  const range = '2024-04-01..2024-05-31';
  expect(stderr).toContain(`lichtruc xep 01/04/2024..31/05/2024 --giu-lich-cu`);
  await ward.done('generate', range, '--repair');
  await ward.done('publish', range);
  expect(await held()).toContain('2024-05-04');
  expect((await ward.run('validate', '2024-04-01..2024-05-31')).exitCode).toBe(0);
});

it('changes no sheet of a version from before it, whatever was said of the days since', async () => {
  const sheet = async (...words: string[]) =>
    (await ward.done('export', ...words, '2024-04-01..2024-05-31', '--of-version', '1')).stdout;
  const page = async () => {
    const path = join(ward.folder, 'ban-1.html');
    await ward.done('export', 'html', '2024-04', '--of-version', '1', '-o', path);
    return readFileSync(path, 'utf8');
  };
  const all = async () => [await sheet('text'), await sheet('json'), await sheet('csv'), await page()];
  const before = [
    ...(await all()),
    (await ward.done('show', '2024-04', '--of-version', '1', '--json')).stdout,
  ];
  ward.at('2024-04-12T16:00:00+07:00');
  await ward.done('holidays', 'import', ward.file('thong-bao.csv', ANNOUNCEMENT));
  await ward.done('holidays', 'add', '26/04/2024', '--name', 'Mất điện', '--kind', 'closed');
  await ward.done('holidays', 'remove', '01/05/2024');
  await ward.done('generate', '2024-04', '--repair');
  await ward.done('publish', '2024-04');
  const shown = (await ward.done('show', '2024-04', '--of-version', '1', '--json')).stdout;
  expect([...(await all()), shown]).toEqual(before);
  expect((await ward.done('export', 'text', '2024-04')).stdout).toContain('Mất điện');
});
