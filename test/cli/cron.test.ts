import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/commands/index.ts';
import { flagOf } from '../../src/cli/declaration.ts';
import { crontab } from '../../src/cli/schedules/crontab.ts';
import { changeCrontab } from '../../src/cli/schedules/system-table.ts';
import { systemdUnits } from '../../src/cli/schedules/systemd-units.ts';
import { schtasks } from '../../src/cli/schedules/task-scheduler.ts';
import { UserError } from '../../src/domain/errors.ts';
import { smallWard, type TemporaryWard } from './temporary-ward.ts';

interface Printed {
  readonly tasks: readonly { readonly id: string; readonly command: readonly string[] }[];
}

let ward: TemporaryWard;
let folders: string[] = [];
beforeEach(async () => {
  ward = await smallWard();
  await ward.done('settings', 'set', 'base-url', 'https://lich.example.vn');
  await ward.done('feeds', 'issue', '--all');
  const place = join(ward.folder, "thư mục 100% 'của' tôi");
  mkdirSync(place);
  folders = ['--out', join(place, 'lich'), '--sheets', place, '--backups', join(place, 'sao lưu')];
});
afterEach(() => ward.remove());

const printed = (...more: string[]) => ward.data<Printed>('cron', ...folders, ...more);
/** The command part of a task's line, as cron hands it to sh. */
const lineOf = async (id: string) => {
  const { stdout } = await ward.done('cron', '--for', 'cron', ...folders);
  const lines = stdout.split('\n').filter(line => /^\d/.test(line));
  const { tasks } = await printed();
  const line = lines[tasks.findIndex(t => t.id === id)] ?? '';
  return line.split(' ').slice(5).join(' ').replaceAll('\\%', '%');
};
/** With nothing in the environment: no HOME, no PATH, no locale, no terminal; a server whose clock is in UTC. */
const runLine = (line: string, now: string) =>
  spawnSync('/usr/bin/env', ['-i', `LICHTRUC_NOW=${now}`, 'TZ=UTC', '/bin/sh', '-c', line], {
    cwd: '/',
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });

describe('cron --install', () => {
  const OTHERS = '# của người khác\n5 4 * * * /usr/bin/true\n';
  /** A crontab that keeps its table in a file, and says what the real one says where there is none. */
  function fakeCrontab(): { readonly path: string; readonly table: string } {
    const [path, table] = [join(ward.folder, 'bin'), join(ward.folder, 'crontab.txt')];
    mkdirSync(path);
    const script = `#!/bin/sh\nif [ "$1" = -l ]; then cat "${table}" 2>/dev/null || { echo 'no crontab for lan' >&2; exit 1; }; else cat > "${table}"; fi\n`;
    writeFileSync(join(path, 'crontab'), script, { mode: 0o755 });
    return { path, table };
  }

  it('puts its lines into the crontab once, takes them away again, and leaves the lines of others', () => {
    const { path, table } = fakeCrontab();
    const there = { path: ward.db, environment: { PATH: `${path}:${process.env['PATH']}` } };
    changeCrontab(there, '1 2 * * * lichtruc\n');
    expect(readFileSync(table, 'utf8')).toContain('1 2 * * * lichtruc\n');
    changeCrontab(there, null);
    expect(readFileSync(table, 'utf8')).toBe('');
    writeFileSync(table, OTHERS);
    changeCrontab(there, '1 2 * * * lichtruc\n');
    changeCrontab(there, '1 3 * * * lichtruc\n');
    const [begin, end] = [`# lichtruc ${ward.db}: begin`, `# lichtruc ${ward.db}: end`];
    expect(readFileSync(table, 'utf8')).toBe(`${OTHERS}${begin}\n1 3 * * * lichtruc\n${end}\n`);
    changeCrontab({ ...there, path: '/another.db' }, null);
    changeCrontab(there, null);
    expect(readFileSync(table, 'utf8')).toBe(OTHERS);
  });

  it('changes nothing where the table cannot be read', () => {
    const { path } = fakeCrontab();
    writeFileSync(join(path, 'crontab'), '#!/bin/sh\necho "not allowed" >&2; exit 1\n');
    expect(() => changeCrontab({ path: ward.db, environment: { PATH: path } }, 'x\n')).toThrow(UserError);
  });

  it('says what would run, and writes nothing on a dry run', async () => {
    const { stdout } = await ward.done('cron', '--install', '--dry-run');
    expect(stdout).toContain('sao lưu');
  });
});

describe('cron', () => {
  it('prints commands of ours alone, with options that they have and absolute paths', async () => {
    for (const { id, command } of (await printed()).tasks) {
      const [node = '', launcher = '', , file = '', ...words] = command;
      for (const path of [node, launcher, file]) expect(isAbsolute(path)).toBe(true);
      const found = COMMANDS.find(c => words.join(' ').startsWith(`${c.name} `));
      // The backup is declared by a file of its own and may not be there in an older build.
      if (!found && id === 'backup') continue;
      const flags = ['-o', ...Object.keys(found?.options ?? {}).map(flagOf), '--quiet'].join(' ');
      for (const flag of words.filter(word => word.startsWith('-'))) expect(flags).toContain(flag);
    }
  });

  it('builds the feeds from its own line, silently, twice, with nothing in the environment', async () => {
    await ward.done('generate', '2027-01');
    await ward.done('publish', '2027-01');
    const line = await lineOf('feeds');
    for (const now of ['2026-12-15T18:30:00Z', '2026-12-16T18:30:00Z']) {
      const { status, stdout, stderr } = runLine(line, now);
      expect([status, stdout, stderr]).toEqual([0, '', '']);
    }
    expect(existsSync(join(folders[1] ?? '', '.lichtruc.json'))).toBe(true);
  });

  it('says in one line, with exit code 1, that next month is not published; prints it when it is', async () => {
    const line = await lineOf('next-month');
    const early = runLine(line, '2026-12-25T02:00:00Z');
    expect([early.status, early.stdout]).toEqual([1, '']);
    expect(early.stderr.trimEnd().split('\n')).toHaveLength(1);
    await ward.done('generate', '2027-01');
    await ward.done('publish', '2027-01');
    const { status, stdout, stderr } = runLine(line, '2026-12-25T02:00:00Z');
    expect([status, stdout, stderr]).toEqual([0, '', '']);
    expect(existsSync(join(folders[3] ?? '', 'lich-truc-thang-sau.pdf'))).toBe(true);
  });

  it('knows the date of Hanoi on a server in UTC', async () => {
    await ward.done('generate', '2027-02');
    await ward.done('publish', '2027-02');
    const line = await lineOf('next-month');
    // Half past six in the evening of 31 December in UTC: already January in Hanoi, so next month is February.
    expect(runLine(line, '2026-12-31T18:30:00Z').status).toBe(0);
    expect(runLine(line, '2026-12-31T16:30:00Z').status).toBe(1);
  });

  const task = {
    id: 'feeds',
    words: ['feeds', 'build', '--out', `/a b/100%/$x/"q"`],
    hour: 1,
    minute: 5,
    on: 25,
  } as const;
  it('quotes for each system what a path may hold', () => {
    expect(crontab([task], ['/usr/bin/node'], () => 't')).toBe(
      `# t\n5 1 25 * * /usr/bin/node feeds build --out '/a b/100\\%/$x/"q"'\n`,
    );
    expect(systemdUnits([task], ['/usr/bin/node'], () => 't')).toContain(
      'ExecStart=/usr/bin/node feeds build --out "/a b/100%%/$$x/\\"q\\""\n',
    );
    expect(
      schtasks(
        [{ ...task, words: ['feeds build', 'x'] }],
        ['C:\\Program Files\\node.exe', '/a/w.db'],
        () => 't',
      ),
    ).toBe(
      'rem t\nschtasks /Create /F /TN "lichtruc feeds w 4c2511" /SC MONTHLY /D 25 /ST 01:05 /TR "\\"C:\\Program Files\\node.exe\\" /a/w.db \\"feeds build\\" x"\n',
    );
  });

  it.runIf(existsSync('/usr/bin/systemd-analyze'))('gives timers that systemd understands', async () => {
    const { stdout } = await ward.done('cron', '--for', 'systemd', ...folders);
    const times = [...stdout.matchAll(/^OnCalendar=(.*)$/gm)].map(match => match[1] ?? '');
    expect(times).toHaveLength(3);
    for (const time of times)
      expect(execFileSync('/usr/bin/systemd-analyze', ['calendar', time], { encoding: 'utf8' })).toContain(
        'Next elapse',
      );
  });
});
