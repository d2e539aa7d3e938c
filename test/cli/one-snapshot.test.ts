// A command that asks looks at the ward once for what it shows, and once more for what it does. (That every command
// of the registry opens the file once where nobody is asked is tested in json-docs.test.ts.)

import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { WardFile } from '../../src/store/ward-file.ts';
import { willAnswer } from './scripted-prompts.ts';
import { publishedWard, SMALL_LIST, type TemporaryWard } from './temporary-ward.ts';

let ward: TemporaryWard;
beforeAll(async () => {
  ward = await publishedWard();
  ward.file('more.csv', SMALL_LIST.replace('Văn phòng;;', 'Phòng Kinh tế;;'));
  await ward.done('leave', 'add', '2027-03-01', 'CB01', '--kind', 'sick');
  await ward.done('pair', 'forbid', 'CB01', 'CB02');
});
afterAll(() => ward.remove());

it.each([
  'leave remove 2027-03-01 CB01',
  'pair allow CB01 CB02',
  'pattern end T6 --last 2030-12-31',
  'duty cancel 2027-01-22 --reason Bão',
  'undo',
  'redo',
  'people retire ĐV05 --last 2027-12-31',
])('%s, asked about and agreed to, opens the file twice', async line => {
  willAnswer(true);
  const opens = vi.spyOn(WardFile, 'open').mockClear();
  const { exitCode, stderr } = await ward.onTerminal(...line.split(' '));
  expect([exitCode, opens.mock.calls.length], stderr).toEqual([0, 2]);
});
