// One command for many wards: each answered for itself, in the order named, nothing done twice.

import { appendFileSync, copyFileSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/commands/index.ts';
import { filesOfShard, readShard } from '../../src/cli/many/shard.ts';
import { wardStanding } from '../../src/store/ward-standing.ts';
import { lichtruc } from './captured.ts';
import { smallWard, type TemporaryWard } from './temporary-ward.ts';

const NAMES = ['an', 'binh', 'cuc', 'dung'];
let ward: TemporaryWard;
let folder: string;

beforeAll(async () => {
  ward = await smallWard();
  folder = join(ward.folder, 'wards');
  mkdirSync(folder);
  for (const name of NAMES) copyFileSync(ward.db, join(folder, `${name}.db`));
  writeFileSync(join(folder, 'notes.txt'), 'no ward');
});
afterAll(() => ward.remove());

const environment = {
  ...process.env,
  LICHTRUC_NOW: '2026-12-15T08:00:00+07:00',
  LICHTRUC_SEED: 'test',
  LANG: 'vi',
};
const run = (...argv: string[]) =>
  lichtruc(argv, COMMANDS, environment as Record<string, string>, { folder: ward.folder });
const lines = (text: string) =>
  text
    .trim()
    .split('\n')
    .map(line => JSON.parse(line));
const file = (name: string) => join(folder, `${name}.db`);

describe('each', () => {
  it('answers for each ward as the command alone does, in the order named', async () => {
    const order = ['dung', 'an', 'cuc', 'binh'];
    const { stdout, exitCode } = await run(
      'each',
      ...order.map(file),
      '--json',
      '--jobs',
      '2',
      '--',
      'people',
      'list',
    );
    expect(exitCode).toBe(0);
    const results = lines(stdout);
    expect(results.map(r => basename(r.file, '.db'))).toEqual(order);
    const alone = JSON.parse((await run('people', 'list', '--json', '--file', file('an'))).stdout);
    for (const { data, ward: named, exitCode: code } of results)
      expect({ data, named, code }).toEqual({ data: alone.data, named: 'UBND phường Thụy Khuê', code: 0 });
  });

  it('takes a folder for the wards in it, and commands by their Vietnamese words', async () => {
    const { stdout, stderr, exitCode } = await run('hangloat', 'wards', '--', 'nguoi', 'danhsach');
    expect([exitCode, stderr.trim()]).toEqual([0, 'Xong 4 đơn vị.']);
    for (const name of NAMES) expect(stdout).toContain(`wards/${name}.db`);
    expect(stdout).not.toContain('notes.txt');
  });

  it('writes for each ward where {folder} and {name} say', async () => {
    const to = '{folder}/{name}.csv';
    expect((await run('each', 'wards/*.db', '--', 'people', 'export', '-o', to)).exitCode).toBe(0);
    const [first, ...others] = NAMES.map(name => readFileSync(join(folder, `${name}.csv`), 'utf8'));
    expect(first).toContain('Nguyễn Thị Ánh Tuyết');
    for (const other of others) expect(other).toBe(first);
  });

  it('goes on where a ward fails, names it, and does only that one again', async () => {
    const log = join(ward.folder, 'log.jsonl');
    const words = ['each', 'wards', '--resume', log, '--json', '--', 'generate', '2027-01'];
    const damaged = readFileSync(file('cuc'));
    writeFileSync(file('cuc'), damaged.subarray(0, 5000));
    const first = await run(...words);
    expect(first.exitCode).toBe(1);
    expect(lines(first.stdout).map(r => r.exitCode)).toEqual([0, 0, 4, 0]);
    writeFileSync(file('cuc'), damaged);
    const again = await run(...words);
    expect([again.exitCode, lines(again.stdout).map(r => basename(r.file))]).toEqual([0, ['cuc.db']]);
    const third = await run(...words);
    expect([third.exitCode, third.stdout]).toEqual([0, '']);
    const other = await run('each', 'wards', '--resume', log, '--', 'generate', '2027-02');
    expect([other.exitCode, other.stderr]).toEqual([3, expect.stringContaining('generate 2027-01')]);
  });

  it('knows from the ward itself what was done although nobody heard of it', async () => {
    const log = join(ward.folder, 'cut.jsonl');
    const { newest } = wardStanding(file('an'));
    const begun = (name: string, at: number) => JSON.stringify({ file: file(name), begun: { newest: at } });
    const command = ['leave', 'add', '04/01/2027', 'CB01'];
    // "an" has an operation more than when it began; "binh" has none; the last line was cut off.
    const torn = `${JSON.stringify({ command })}\n${begun('an', newest - 1)}\n${begun('binh', newest)}\n{"file":"/x`;
    appendFileSync(log, torn);
    const result = await run('each', file('an'), file('binh'), '--resume', log, '--json', '--', ...command);
    expect(lines(result.stdout).map(r => basename(r.file))).toEqual(['binh.db']);
    expect(result.exitCode).toBe(0);
  });

  it.each([
    ['no command', ['each', 'wards'], 'lệnh nào'],
    ['an unknown command', ['each', 'wards', '--', 'foo'], '“foo”'],
    ['a command that asks', ['each', 'wards', '--', 'thucdon'], '“menu”'],
    ['a command that needs a yes', ['each', 'wards', '--', 'publish', '2027-01'], '--dong-y'],
    ['itself', ['each', 'wards', '--', 'each', 'wards', '--', 'show'], '“each”'],
    ['another file', ['each', 'wards', '--', 'show', '--file', 'x.db'], '“--tep”'],
    ['no file', ['each', 'nowhere/*.db', '--', 'show'], 'nowhere/*.db'],
    ['a file that is no ward', ['each', 'wards/notes.txt', '--', 'show'], 'notes.txt'],
    [
      'one place for all (each-same-output)',
      ['each', 'wards', '--', 'export', 'pdf', '2027-01', '-o', 'x.pdf'],
      'x.pdf',
    ],
    [
      'one place for all, in Vietnamese',
      ['each', 'wards', '--', 'xuat', 'pdf', '2027-01', '--ghi-ra', 'x.pdf'],
      'x.pdf',
    ],
    ['one place for all, together', ['each', 'wards', '--', 'export', 'pdf', '2027-01', '-ox.pdf'], 'x.pdf'],
    [
      'one place for all that help calls a file',
      ['each', 'wards', '--', 'timesheet', '2027-01', '-o', 'x.csv'],
      'x.csv',
    ],
    ['another file, in Vietnamese', ['each', 'wards', '--', 'show', '--tep=x.db'], '“--tep”'],
    ['a part that is none', ['each', 'wards', '--shard', '5/4', '--', 'show'], '“5/4”'],
    ['a scheduler that is not there', ['each', 'wards', '--shard', 'env', '--', 'show'], '“env”'],
  ])('refuses %s before anything begins', async (_, argv, said) => {
    const { exitCode, stdout, stderr } = await run(...argv);
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toContain(said);
  });

  it('refuses a ward named twice, by a link too', async () => {
    const link = join(ward.folder, 'link.db');
    symlinkSync(file('an'), link);
    const { exitCode, stderr } = await run('each', file('an'), link, '--', 'show');
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('cùng một tệp')]);
  });
});

describe('a part of the wards', () => {
  const files = (root: string) =>
    Array.from({ length: 200 }, (_, i) => join(root, `tinh-${i % 7}`, `xa-${i}.db`));
  const names = (root: string, index: number) =>
    filesOfShard(files(root), { index, count: 7 }).map(path => path.slice(root.length));

  it('is the same wherever the files are mounted, and together they are all', () => {
    const parts = Array.from({ length: 7 }, (_, i) => names('/srv/wards', i + 1));
    expect(parts.map((_, i) => names('/mnt/other', i + 1))).toEqual(parts);
    expect(parts.flat().sort()).toEqual(files('/').sort());
    for (const part of parts) expect(part.length).toBeGreaterThan(10);
  });

  it('is told by Slurm or Kubernetes', () => {
    const slurm = { SLURM_ARRAY_TASK_ID: '12', SLURM_ARRAY_TASK_MIN: '10', SLURM_ARRAY_TASK_COUNT: '5' };
    expect(readShard('env', slurm)).toEqual({ index: 3, count: 5 });
    expect(readShard('env', { JOB_COMPLETION_INDEX: '0', JOB_COMPLETIONS: '4' })).toEqual({
      index: 1,
      count: 4,
    });
  });
});

describe('overview', () => {
  const other = (name: string) => join(ward.folder, 'overview', `${name}.db`);
  beforeAll(async () => {
    mkdirSync(join(ward.folder, 'overview'));
    for (const name of ['ready', 'drafted', 'missing']) copyFileSync(ward.db, other(name));
    for (const name of ['ready', 'drafted']) await run('generate', '2027-01', '--file', other(name));
    await run('publish', '2027-01', '--yes', '--file', other('ready'));
  });

  it('shows who needs a call first', async () => {
    const { stdout, exitCode } = await run('overview', 'overview', '--json');
    const { wards, failed } = JSON.parse(stdout).data;
    expect([exitCode, failed]).toEqual([0, []]);
    expect(wards.map((w: { file: string; roster: string }) => [basename(w.file, '.db'), w.roster])).toEqual([
      ['missing', 'missing'],
      ['drafted', 'drafted'],
      ['ready', 'published'],
    ]);
  });

  it('names a file that cannot be read, and shows the others', async () => {
    writeFileSync(other('torn'), readFileSync(ward.db).subarray(0, 5000));
    const { stdout, stderr, exitCode } = await run('tonghop', 'overview');
    expect(exitCode).toBe(1);
    expect(stdout).toContain('đã ban hành');
    expect(stderr).toContain('torn.db');
  });

  it('is a workbook too', async () => {
    const path = join(ward.folder, 'overview.xlsx');
    expect((await run('overview', other('ready'), '-o', path)).exitCode).toBe(0);
    expect(readFileSync(path).subarray(0, 2).toString()).toBe('PK');
  });

  it('has its figures put together from the wards themselves, and names a ward that has none (ward-failed)', async () => {
    const second = join(ward.folder, 'second.db');
    await run('init', '--yes', '--from', '2026-01-01', '--ward-id', 'second-ward', '--file', second);
    const list = join(ward.folder, 'people.csv');
    for (const argv of [
      ['people', 'import', list, '--yes'],
      ['generate', '2027-01'],
      ['publish', '2027-01', '--yes'],
    ])
      await run(...argv, '--file', second);
    environment.LICHTRUC_NOW = '2027-02-01T08:00:00+07:00';
    const { stdout } = await run('report', '2027-01', '--combine', other('ready'), second, '--json');
    const figures = JSON.parse(stdout).data.wards.map(
      (w: { figures: { published: number } }) => w.figures.published,
    );
    expect(figures).toEqual([8, 8]);
    const without = await run('report', '2027-01', '--combine', other('ready'), other('missing'));
    expect([without.exitCode, without.stderr]).toEqual([3, expect.stringContaining('missing.db')]);
  });
});
