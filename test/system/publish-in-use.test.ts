// A nightly build of the calendars, and exports, in the middle of a publication: all end well, and what they write is
// wholly of the version before or wholly of the one after.

import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { smallWard } from '../cli/temporary-ward.ts';
import { filesOf } from './faults/folder-state.ts';
import { runLichtruc } from './faults/run-lichtruc.ts';

type Files = ReadonlyMap<string, string>;
const QUARTER = '2027-Q1';
const EXPORTS = ['html', 'xlsx', 'json', 'ics'] as const;
const folder = mkdtempSync(join(tmpdir(), 'lichtruc-publish-'));
const [before, after, live] = ['before', 'after', 'live'].map(name => join(folder, name)) as [
  string,
  string,
  string,
];

const done = async (ward: string, ...words: readonly string[]) => {
  const { status, stderr } = await runLichtruc(words, ward, { LICHTRUC_FILE: join(ward, 'ward.db') });
  expect(status, `${words.join(' ')}: ${stderr}`).toBe(0);
};
const build = (ward: string) => done(ward, 'feeds', 'build', '--out', join(ward, 'feeds'));
const exported = (ward: string, format: string, name: string) =>
  done(
    ward,
    'export',
    format,
    QUARTER,
    '--overwrite',
    '-o',
    join(ward, 'out', format === 'ics' ? name : `${name}.${format}`),
  );
const publish = (ward: string) => done(ward, 'publish', '2027-02', '--yes');
const feedsOf = (ward: string): Files => filesOf(join(ward, 'feeds'));
const exportsOf = (ward: string): Files => filesOf(join(ward, 'out'));

beforeAll(async () => {
  const ward = await smallWard();
  await ward.done('settings', 'set', 'base-url', 'https://lich.example.vn');
  await ward.done('generate', '2027-01');
  await ward.done('publish', '2027-01');
  await ward.done('generate', '2027-02');
  await ward.done('feeds', 'issue', '--all', '--ward');
  for (const at of [before, after, live]) cpSync(ward.folder, at, { recursive: true });
  ward.remove();
  await publish(after);
  for (const at of [before, after, live]) {
    await build(at);
    for (const format of EXPORTS) await exported(at, format, 'lich');
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs `work` again and again until `other` has ended, and once more. */
async function during(other: Promise<void>, work: () => Promise<void>): Promise<number> {
  const ended = { it: false };
  const end = other.finally(() => (ended.it = true));
  let times = 0;
  for (let last = false; !last; times++) {
    last = ended.it;
    await work();
  }
  await end;
  return times;
}

it('a build and exports end well while a month is published, each of one version alone', async () => {
  const versions = [feedsOf(before), feedsOf(after)];
  const sheets = [exportsOf(before), exportsOf(after)];
  expect(versions[0]).not.toEqual(versions[1]);
  expect(sheets[0]).not.toEqual(sheets[1]);
  const publication = publish(live);
  const [builds] = await Promise.all([
    during(publication, async () => {
      await build(live);
      expect(versions).toContainEqual(feedsOf(live));
    }),
    during(publication, async () => {
      for (const format of EXPORTS) {
        await exported(live, format, 'lich');
        const own = [...exportsOf(live)].filter(([name]) => format === 'ics' || name.endsWith(format));
        for (const [name, digest] of own)
          expect(
            sheets.map(all => all.get(name)),
            name,
          ).toContain(digest);
      }
    }),
  ]);
  expect(builds).toBeGreaterThan(1);
  expect(feedsOf(live)).toEqual(versions[1]);
  expect(exportsOf(live)).toEqual(sheets[1]);
  await done(live, 'doctor');
});
