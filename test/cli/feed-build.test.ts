import { spawn } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lintCalendar } from '../../src/feeds/lint.ts';
import { takeFolderLock } from '../../src/store/folder-lock.ts';
import { forge } from '../operations/forge.ts';
import { JANUARY, type TemporaryWard, temporaryWard, wardAfter } from './temporary-ward.ts';

interface Report {
  readonly feeds: number;
  readonly written: number;
  readonly unchanged: number;
  readonly deleted: number;
  readonly rendered: number;
  readonly version: number | null;
}

let ward: TemporaryWard;
let out = '';
beforeEach(async () => {
  ward = await wardAfter([
    ['settings', 'set', 'base-url', 'https://lich.example.vn'],
    ...JANUARY,
    ['feeds', 'issue', '--all', '--ward', '--role', 'officer'],
  ]);
  out = join(ward.folder, 'web');
});
afterEach(() => ward.remove());

const build = (...more: string[]) => ward.data<Report>('feeds', 'build', '--out', out, ...more);
const tokens = () => readdirSync(out).filter(name => !name.startsWith('.'));
const calendarOf = (token: string) => readFileSync(join(out, token, 'lich.ics'), 'utf8');
const tokenOf = async (person: string) => {
  const listed = await ward.data<{ subject: { person?: string }; token: string }[]>(
    'feeds',
    'list',
    '--show',
  );
  return listed.find(t => t.subject.person === person)?.token ?? '';
};
const stamps = () => tokens().map(t => statSync(join(out, t, 'lich.ics')).mtimeMs);

/** The folder would know: what it keeps of the file goes too. */
function forgeUnnoticed(statements: string, path: string): void {
  forge(statements, path);
  const record = join(out, '.lichtruc.json');
  writeFileSync(record, JSON.stringify({ ...JSON.parse(readFileSync(record, 'utf8')), state: null }));
}

describe('an unchanged folder', () => {
  interface Run {
    readonly facts: { readonly stamps: string; readonly basis: string; readonly until: number };
  }
  const lastRun = (): Run['facts'] => {
    const db = new Sqlite(ward.db, { readonly: true });
    const facts = String(db.prepare("SELECT facts FROM task_run WHERE task = 'feeds build'").pluck().get());
    db.close();
    return JSON.parse(facts);
  };
  /** So many feeds does only a build say that repeats what the last one said. */
  const markRun = () => {
    const db = new Sqlite(ward.db);
    db.prepare("UPDATE task_run SET facts = json_set(facts, '$.feeds', 99) WHERE task = 'feeds build'").run();
    db.close();
  };

  it('is known by its stamps until a duty is over, and built again then', async () => {
    await build();
    markRun();
    expect(await build()).toMatchObject({ feeds: 99, written: 0, deleted: 0, version: 1 });
    const { until } = lastRun();
    ward.at(new Date((until - 1) * 1000).toISOString());
    expect(await build()).toMatchObject({ feeds: 99 });
    ward.at(new Date(until * 1000).toISOString());
    expect(await build()).toMatchObject({ feeds: 11 });
    // The day after the last of December: none is on duty then, and the window begins a month later.
    expect(until).toBe(Date.parse('2027-01-01T00:00:00+07:00') / 1000);
  });

  it.each([
    ['a file changed in its place', (path: string) => appendFileSync(join(path, 'lich.ics'), ' ')],
    ['a file taken away', (path: string) => rmSync(join(path, 'index.html'))],
    ['an address taken away', (path: string) => rmSync(path, { recursive: true })],
    ['an address put in', (path: string) => mkdirSync(join(path, '..', 'x'.repeat(27)))],
    ['a mode that shuts the server out', (path: string) => chmodSync(join(path, 'lich.ics'), 0o600)],
    ['another record', (path: string) => writeFileSync(join(path, '..', '.lichtruc.json'), '{}')],
  ])('is built anew after %s', async (_, alter) => {
    await build();
    const token = tokens()[0] ?? '';
    const before = calendarOf(token);
    markRun();
    alter(join(out, token));
    expect(await build()).toMatchObject({ feeds: 11 });
    expect([calendarOf(token), tokens().length]).toEqual([before, 11]);
    expect(statSync(join(out, token, 'lich.ics')).mode & 0o777).toBe(0o644);
  });

  it.each([
    ['an address', ['feeds', 'revoke', 'CB01']],
    ['a version', ['duty', 'cancel', '2027-01-11', '--reason', 'Bão']],
    ['a setting', ['settings', 'set', 'place', 'Nhà văn hóa']],
  ])('is built anew after %s of the ward changed', async (_, words) => {
    await build();
    const stamped = stamps();
    await ward.done(...words);
    await build();
    expect(stamps()).not.toEqual(stamped);
  });

  it('is one folder with one mode', async () => {
    await build();
    markRun();
    expect(await build('--mode', '0640')).toMatchObject({ feeds: 11 });
    markRun();
    expect(await ward.data<Report>('feeds', 'build', '--out', join(ward.folder, 'two'))).toMatchObject({
      feeds: 11,
    });
  });
});

describe('feeds build', () => {
  it('keeps the folder of one ward from another, until it is told that this one takes its place', async () => {
    await build();
    const before = tokens();
    const other = temporaryWard();
    try {
      await other.done('init', '--yes', '--ward-id', 'other-ward', '--name', 'Xuân Tảo');
      await other.done('settings', 'set', 'base-url', 'https://lich.example.vn');
      const refused = await other.run('feeds', 'build', '--out', out);
      expect(refused.exitCode).toBe(3);
      expect(refused.stderr).toContain('11 địa chỉ');
      expect((await other.run('feeds', 'build', '--out', out, '--take-over')).exitCode).toBe(2);
      expect(tokens()).toEqual(before);
      const tried = await other.done('feeds', 'build', '--out', out, '--take-over', '--dry-run');
      for (const token of before) expect(tried.stdout).toContain(`${token.slice(0, 4)}…`);
      expect(tokens()).toEqual(before);
      const taken = await other.done('feeds', 'build', '--out', out, '--take-over', '--yes');
      expect(taken.stdout).toContain('Xuân Tảo');
      expect(tokens()).toEqual([]);
      expect((await ward.run('feeds', 'build', '--out', out)).exitCode).toBe(3);
    } finally {
      other.remove();
    }
  });

  it('knows the folder of an earlier release by its events', async () => {
    await build();
    const record = join(out, '.lichtruc.json');
    const { rendering, texts } = JSON.parse(readFileSync(record, 'utf8'));
    writeFileSync(record, JSON.stringify({ rendering, texts }));
    expect(await build()).toMatchObject({ unchanged: 22, rendered: 0, takenOver: null });
    writeFileSync(
      record,
      JSON.stringify({ rendering, texts }).replaceAll('UID:test-ward-', 'UID:other-ward-'),
    );
    expect((await ward.run('feeds', 'build', '--out', out)).exitCode).toBe(3);
  });

  it.each([
    ['publishes what an earlier program worded otherwise, which undo passes over', 0],
    ['leaves to a newer program what it words (feeds-rendering-newer)', 99],
  ])('%s', async (_, rendering) => {
    await build();
    const before = calendarOf(await tokenOf('CB01'));
    forgeUnnoticed(
      `UPDATE publication SET presentation = json_set(presentation, '$.wording.rendering', ${rendering})`,
      ward.db,
    );
    if (rendering === 99) {
      const { exitCode, stdout } = await ward.run('feeds', 'build', '--out', out, '--json');
      expect([exitCode, stdout]).toEqual([4, expect.stringContaining('feeds-rendering-newer')]);
      expect(calendarOf(await tokenOf('CB01'))).toBe(before);
      return;
    }
    await build();
    expect(calendarOf(await tokenOf('CB01'))).toContain('SEQUENCE:1');
    expect((await ward.done('undo', '--yes')).stdout).not.toContain('cách trình bày');
    expect((await ward.done('history')).stdout).toContain('cách trình bày');
  });

  it('never empties a calendar: the last turn before the window stays', async () => {
    await build();
    ward.at('2027-09-20T08:00:00+07:00');
    await build();
    for (const token of tokens()) {
      const events = calendarOf(token).match(/^DTSTART;.*$/gm);
      expect(events).toHaveLength(1);
      expect(events?.[0]).toContain(':202701');
    }
  });

  it('makes a page and a clean calendar for each address, in folders that nobody can list', async () => {
    expect(await build()).toMatchObject({ feeds: 11, written: 22, unchanged: 0, deleted: 0, version: 1 });
    expect(tokens()).toHaveLength(11);
    for (const token of tokens()) {
      expect(lintCalendar(readFileSync(join(out, token, 'lich.ics')))).toEqual([]);
      expect(readdirSync(join(out, token)).sort()).toEqual(['index.html', 'lich.ics']);
      expect(statSync(join(out, token)).mode & 0o777).toBe(0o711);
      expect(statSync(join(out, token, 'lich.ics')).mode & 0o777).toBe(0o644);
    }
    expect(statSync(out).mode & 0o777).toBe(0o711);
  });

  it('leaves everything alone where nothing changed, and renders nothing again', async () => {
    await build();
    const before = stamps();
    ward.at('2026-12-16T02:00:00+07:00');
    expect(await build()).toMatchObject({ written: 0, unchanged: 22, deleted: 0, rendered: 0 });
    expect(stamps()).toEqual(before);
    const quiet = await ward.run('feeds', 'build', '--out', out, '--quiet');
    expect(quiet).toEqual({ exitCode: 0, stdout: '', stderr: '' });
  });

  it('rewrites only whom a new version touches', async () => {
    await build();
    const before = new Map(tokens().map(t => [t, calendarOf(t)]));
    const holder = /SUMMARY:Trực \(Cán bộ\)/;
    const [busy] = await Promise.all(
      ['CB01', 'CB02'].map(async code => (holder.test(calendarOf(await tokenOf(code))) ? code : '')),
    );
    await ward.done('leave', 'add', '2027-01', busy || 'CB02');
    await ward.done('generate', '2027-01', '--repair');
    await ward.done('publish', '2027-01');
    const report = await build();
    const changed = tokens().filter(t => calendarOf(t) !== before.get(t));
    expect(changed.length).toBeGreaterThan(2);
    expect(changed.length).toBeLessThan(11);
    // Every page names the version.
    expect([report.written, report.unchanged]).toEqual([changed.length + 11, 11 - changed.length]);
    expect(report.rendered).toBeLessThan(20);
  });

  it('deletes what is revoked, also where the owner has left', async () => {
    await build();
    const [one, two] = [await tokenOf('CB01'), await tokenOf('CB02')];
    await ward.done('feeds', 'revoke', 'CB01', '--yes');
    await ward.done('people', 'retire', 'CB02', '--last', '2026-12-20');
    expect(await build()).toMatchObject({ deleted: 1 });
    expect([existsSync(join(out, one)), existsSync(join(out, two))]).toEqual([false, true]);
    ward.at('2026-12-21T00:00:00+07:00');
    expect(await build()).toMatchObject({ deleted: 1 });
    expect(existsSync(join(out, two))).toBe(false);
    await ward.done('people', 'edit', 'CB02', '--last', '2027-12-31');
    expect(await tokenOf('CB02')).toBe('');
  });

  it('keeps the last good file of a feed that fails, names it, and still writes all others', async () => {
    await build();
    const before = new Map(tokens().map(t => [t, calendarOf(t)]));
    forgeUnnoticed(
      `UPDATE publication_duty SET start_time = '7h' WHERE date = (SELECT min(date) FROM publication_duty);
       UPDATE publication_duty SET label = 'Đổi' WHERE date > (SELECT min(date) FROM publication_duty)`,
      ward.db,
    );
    const { exitCode, stdout, stderr } = await ward.run('feeds', 'build', '--out', out, '--quiet');
    expect([exitCode, stdout]).toEqual([3, '']);
    expect(stderr).toContain('Có 4 chỗ sai');
    const kept = tokens().filter(t => calendarOf(t) === before.get(t));
    const rest = tokens().filter(t => !kept.includes(t));
    expect([kept.length >= 4, rest.length > 0]).toEqual([true, true]);
    for (const token of rest) expect(calendarOf(token)).toContain('DESCRIPTION:Đổi');
    for (const token of tokens()) expect(lintCalendar(Buffer.from(calendarOf(token)))).toEqual([]);
    const run = new Sqlite(ward.db).prepare('SELECT task, outcome FROM task_run').all();
    expect(run).toEqual([{ task: 'feeds build', outcome: 'failed' }]);
  });

  it('takes no folder that holds anything else, and follows no link out of its own', async () => {
    mkdirSync(out);
    writeFileSync(join(out, 'index.php'), '');
    const { exitCode, stderr } = await ward.run('feeds', 'build', '--out', out);
    expect([exitCode, stderr]).toEqual([3, expect.stringContaining(out)]);
    expect(readdirSync(out)).toEqual(['index.php']);
    const [own, elsewhere] = [join(ward.folder, 'own'), join(ward.folder, 'elsewhere')];
    await ward.done('feeds', 'build', '--out', own);
    mkdirSync(elsewhere);
    writeFileSync(join(elsewhere, 'lich.ics'), 'mine');
    symlinkSync(elsewhere, join(own, 'x'.repeat(27)));
    await ward.done('feeds', 'build', '--out', own);
    expect(readFileSync(join(elsewhere, 'lich.ics'), 'utf8')).toBe('mine');
  });

  it('needs the web address, refuses a mode its owner cannot use, and writes nothing in a dry run', async () => {
    expect(await build('--dry-run')).toMatchObject({ written: 22 });
    expect(existsSync(out)).toBe(false);
    const mode = await ward.run('feeds', 'build', '--out', out, '--mode', '0044');
    expect([mode.exitCode, mode.stderr]).toEqual([2, expect.stringContaining('0044')]);
    for (const wide of ['0666', '0755', '0662', '777'])
      expect((await ward.run('feeds', 'build', '--out', out, '--mode', wide)).exitCode).toBe(2);
    await ward.done('settings', 'set', 'base-url', '');
    const bare = await ward.run('feeds', 'build', '--out', out);
    expect([bare.exitCode, bare.stderr]).toEqual([3, expect.stringContaining('Địa chỉ máy chủ lịch')]);
  });

  it('sets the mode that is asked for, also on files that stay', async () => {
    await build();
    await build('--mode', '640');
    for (const token of tokens()) expect(statSync(join(out, token, 'index.html')).mode & 0o777).toBe(0o640);
  });

  it('works around leftovers, a broken memory of events and the lock of a dead build, and gives way to a living one', async () => {
    await build();
    const [token = ''] = tokens();
    writeFileSync(join(out, token, '.lichtruc.lich.ics.99999.tmp'), 'half');
    writeFileSync(join(out, '.lichtruc.json'), '{"rendering":1,"texts":');
    writeFileSync(join(out, '.lichtruc.lock'), '999999999\n');
    expect(await build()).toMatchObject({ written: 0, unchanged: 22 });
    expect(readdirSync(join(out, token)).sort()).toEqual(['index.html', 'lich.ics']);
    const lock = takeFolderLock(join(out, '.lichtruc.lock'));
    const { exitCode, stderr } = await ward.run('feeds', 'build', '--out', out, '--mode', '0640');
    expect([exitCode, stderr]).toEqual([3, expect.stringContaining(out)]);
    lock?.release();
    expect(await build()).toMatchObject({ written: 0, unchanged: 22 });
  });

  it.runIf(process.getuid?.() !== 0)('names a folder that it cannot write', async () => {
    mkdirSync(out, { mode: 0o500 });
    const { exitCode, stderr } = await ward.run('feeds', 'build', '--out', out);
    chmodSync(out, 0o700);
    expect([exitCode, stderr]).toEqual([3, expect.stringContaining('EACCES')]);
  });
});

describe('a build that is killed', () => {
  it('leaves every file whole at every moment, and the next one mends the rest', async () => {
    const bin = fileURLToPath(new URL('../../bin/lichtruc.js', import.meta.url));
    const environment = {
      LICHTRUC_FILE: ward.db,
      LICHTRUC_NOW: '2026-12-15T08:00:00+07:00',
      PATH: process.env['PATH'],
    };
    for (let round = 0; round < 6; round++) {
      const child = spawn(process.execPath, [bin, 'feeds', 'build', '--out', out], { env: environment });
      const ended = new Promise(resolve => child.once('exit', resolve));
      // Killed when so many files are there, so that the moment does not depend on the speed of the machine.
      await Promise.race([ended, filesThere(out, 1 + 4 * round)]);
      child.kill('SIGKILL');
      await ended;
      for (const token of existsSync(out) ? tokens() : [])
        for (const name of readdirSync(join(out, token)).filter(n => !n.startsWith('.'))) {
          const bytes = readFileSync(join(out, token, name));
          if (name === 'lich.ics') expect(lintCalendar(bytes)).toEqual([]);
          else expect(bytes.toString()).toMatch(/<\/html>\n$/);
        }
    }
    await build();
    expect(tokens().flatMap(t => readdirSync(join(out, t)))).toHaveLength(22);
  });
});

async function filesThere(folder: string, count: number): Promise<void> {
  for (let turn = 0; turn < 5_000; turn++) {
    const there = existsSync(folder) ? readdirSync(folder, { recursive: true }).length : 0;
    if (there >= count) return;
    await new Promise(resolve => setTimeout(resolve, 1));
  }
}
