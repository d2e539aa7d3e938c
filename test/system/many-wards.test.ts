// Many wards with processes and machines that are lost on the way: what was lost is done again, nothing is done twice.
// `LOST=50` ends so many processes.

import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { smallWard } from '../cli/temporary-ward.ts';

const bin = fileURLToPath(new URL('../../bin/lichtruc.js', import.meta.url));
const WARDS = 6;
const LOST = Number(process.env['LOST'] ?? 4);
const folder = mkdtempSync(join(tmpdir(), 'lichtruc-many-'));
const names = Array.from({ length: WARDS }, (_, i) => `xa-${i}`);
const environment = { ...process.env, LICHTRUC_NOW: '2026-12-15T08:00:00+07:00', LICHTRUC_SEED: 'many' };
/** Less than all wards grow by when a quarter is drafted. */
const ROOM_BYTES = 120_000;
const DRAW = ['generate', '2027-Q1'];
const PUBLISH = ['publish', '2027-Q1', '--yes'];

const filesIn = (root: string) => names.map(name => join(folder, root, `${name}.db`));
const lichtruc = (...words: string[]) =>
  spawnSync(process.execPath, [bin, ...words], { env: environment, encoding: 'utf8' });

/** What each ward answers, as a text to compare. */
const answers = (root: string, ...words: string[]) =>
  filesIn(root).map(file => lichtruc(...words, '--json', '--file', file).stdout);

/** Who is in each ward's roster. */
const seats = (root: string, ...options: string[]) =>
  answers(root, 'show', '2027-Q1', ...options).map(text =>
    JSON.parse(text).data.roster.duties.map((d: { seats: { person: { person: string } }[] }) =>
      d.seats.map(({ person }) => person.person),
    ),
  );

beforeAll(async () => {
  const ward = await smallWard();
  for (const root of ['fresh', 'calm', 'lost', 'remote', 'drafted']) {
    mkdirSync(join(folder, root));
    for (const file of filesIn(root)) copyFileSync(ward.db, file);
  }
  ward.remove();
  for (const words of [DRAW, PUBLISH])
    expect(lichtruc('each', join(folder, 'calm'), '--', ...words).status).toBe(0);
  expect(lichtruc('each', join(folder, 'drafted'), '--', ...DRAW).status).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The processes of a run, by /proc. */
function workersOf(pid: number): readonly number[] {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim();
  return children === '' ? [] : children.split(' ').map(Number);
}

const pause = (milliseconds: number) => new Promise(resolve => setTimeout(resolve, milliseconds));
const ended = (child: ChildProcess) => new Promise<number | null>(resolve => child.on('exit', resolve));

/** Runs it with a log, ending a process of it every so often while `budget` lasts, until it goes through undisturbed. */
async function disturbed(words: readonly string[], log: string, budget: number): Promise<number> {
  let lost = 0;
  for (;;) {
    const argv = [bin, 'each', join(folder, 'lost'), '--resume', log, '--json', '--', ...words];
    const run = spawn(process.execPath, argv, { env: environment, stdio: 'ignore' });
    const end = ended(run);
    const disturbing = (async () => {
      for (let wait = 300; lost < budget && run.exitCode === null; wait = 100 + ((wait * 7) % 400)) {
        await pause(wait);
        if (run.exitCode !== null || run.pid === undefined || !existsSync(`/proc/${run.pid}`)) return;
        const victims = workersOf(run.pid);
        // Now and then the whole run is lost.
        const victim = lost % 2 === 1 ? run.pid : victims[lost % Math.max(1, victims.length)];
        if (victim === undefined) continue;
        process.kill(victim, 'SIGKILL');
        lost++;
      }
    })();
    const status = await end;
    await disturbing;
    if (status === 0) return lost;
  }
}

describe('processes that are lost', () => {
  it(`leave the wards as an undisturbed run does, after ${LOST} of them`, async () => {
    const drawn = await disturbed(DRAW, join(folder, 'draw.jsonl'), LOST / 2);
    const published = await disturbed(PUBLISH, join(folder, 'publish.jsonl'), LOST / 2);
    expect(drawn + published).toBeGreaterThan(0);
    expect(answers('lost', 'show', '2027-Q1')).toEqual(answers('calm', 'show', '2027-Q1'));
    expect(answers('lost', 'versions')).toEqual(answers('calm', 'versions'));
    for (const file of filesIn('lost')) expect(lichtruc('doctor', '--file', file).stdout).not.toContain('✗');
  });
});

describe('two runs over one folder', () => {
  it('do each ward no harm: one is first, and the other says so or finds it done', async () => {
    mkdirSync(join(folder, 'both'));
    for (const [i, file] of filesIn('both').entries()) copyFileSync(filesIn('fresh')[i] ?? '', file);
    const twice = (words: readonly string[]) =>
      Promise.all(
        [1, 2].map(() =>
          ended(
            spawn(process.execPath, [bin, 'each', join(folder, 'both'), '--', ...words], {
              env: environment,
              stdio: 'ignore',
            }),
          ),
        ),
      );
    for (const words of [DRAW, PUBLISH])
      for (const status of await twice(words)) expect([0, 1]).toContain(status);
    expect(answers('both', 'show', '2027-Q1')).toEqual(answers('calm', 'show', '2027-Q1'));
    for (const file of filesIn('both')) expect(lichtruc('doctor', '--file', file).stdout).not.toContain('✗');
    for (const text of answers('both', 'versions')) expect(JSON.parse(text).data).toHaveLength(1);
  });
});

describe.runIf(process.getuid?.() === 0)('a disk that fills', () => {
  const disk = join(folder, 'disk');
  beforeAll(() => {
    mkdirSync(disk);
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=8m', 'tmpfs', disk]);
    for (const [i, name] of names.entries())
      copyFileSync(filesIn('fresh')[i] ?? '', join(disk, `${name}.db`));
  });
  afterAll(() => execFileSync('umount', [disk]));

  it('stops the run with what is done and how to go on, harms no ward, and the run goes on when there is room', () => {
    const log = join(folder, 'disk.jsonl');
    const again = () => lichtruc('each', disk, '--jobs', '1', '--resume', log, '--json', '--', ...DRAW);
    const free = Number(
      execFileSync('df', ['--output=avail', '-B1', disk], { encoding: 'utf8' }).split('\n')[1],
    );
    // Room for the growth of a ward or two, and their journals.
    writeFileSync(join(disk, 'ballast'), Buffer.alloc(free - ROOM_BYTES));
    const full = again();
    const results = full.stdout
      .trim()
      .split('\n')
      .map(line => JSON.parse(line) as { exitCode: number });
    expect([full.status, results.at(-1)?.exitCode]).toEqual([1, 4]);
    expect(results.length).toBeGreaterThan(1);
    expect(results.length).toBeLessThan(WARDS);
    expect(results.slice(0, -1).every(({ exitCode }) => exitCode === 0)).toBe(true);
    expect(full.stderr).toContain('Hết chỗ trên đĩa');
    rmSync(join(disk, 'ballast'));
    expect(again().status).toBe(0);
    const seatsOf = (file: string) => lichtruc('show', '2027-Q1', '--draft', '--json', '--file', file).stdout;
    for (const [i, file] of filesIn('drafted').entries())
      expect(seatsOf(join(disk, `${names[i]}.db`))).toBe(seatsOf(file));
  });
});

/** An sshd of our own on this machine, and how to reach it. */
function machine(port: number): { readonly login: string; readonly daemon: ChildProcess } {
  const key = join(folder, `key-${port}`);
  for (const made of [key, `${key}-host`])
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', made]);
  copyFileSync(`${key}.pub`, join(folder, `authorized-${port}`));
  const config = join(folder, `sshd-${port}.conf`);
  const lines = [
    ...[
      `Port ${port}`,
      'ListenAddress 127.0.0.1',
      `HostKey ${key}-host`,
      `PidFile ${folder}/sshd-${port}.pid`,
    ],
    ...[
      `AuthorizedKeysFile ${folder}/authorized-${port}`,
      'StrictModes no',
      'PermitRootLogin yes',
      'UsePAM no',
    ],
  ];
  writeFileSync(config, `${lines.join('\n')}\n`);
  mkdirSync('/run/sshd', { recursive: true });
  const daemon = spawn('/usr/sbin/sshd', ['-D', '-f', config], { stdio: 'ignore', detached: true });
  const options = `-p ${port} -i ${key} -o StrictHostKeyChecking=no -o UserKnownHostsFile=/dev/null -o LogLevel=ERROR`;
  return { login: `ssh ${options} ${userInfo().username}@127.0.0.1`, daemon };
}

describe('machines', () => {
  it('share the wards by GNU parallel over ssh, and the parts of one that is lost are done again', async () => {
    const [staying, leaving] = [machine(22_071), machine(22_072)];
    await pause(500);
    try {
      const command = `cd ${folder} && env LICHTRUC_NOW=${environment.LICHTRUC_NOW} LICHTRUC_SEED=many ${process.execPath} ${bin} each remote --shard {}/4 --resume ${folder}/part-{}.jsonl -- ${DRAW.join(' ')}`;
      const logins = [staying, leaving].flatMap(({ login }) => ['--sshlogin', `1/${login}`]);
      const parallel = spawn('parallel', ['--retries', '4', ...logins, command, ':::', '1', '2', '3', '4'], {
        stdio: ['ignore', 'ignore', 'pipe'],
        env: { ...environment, HOME: folder },
      });
      const said: string[] = [];
      parallel.stderr?.setEncoding('utf8').on('data', text => said.push(text));
      const end = ended(parallel);
      await pause(2500);
      // The daemon and every session of it.
      spawnSync('pkill', ['-9', '-f', join(folder, 'sshd-22072.conf')]);
      process.kill(-(leaving.daemon.pid ?? 0), 'SIGKILL');
      expect(await end, said.join('')).toBe(0);
      expect(seats('remote', '--draft')).toEqual(seats('calm'));
    } finally {
      for (const { daemon } of [staying, leaving]) if (daemon.exitCode === null) daemon.kill('SIGKILL');
    }
  });
});
