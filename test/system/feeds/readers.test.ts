// What other people's programs make of the feeds: vdirsyncer and khal over http, python3-icalendar on the file.

import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ServedWard, servedWard } from './served-ward.ts';

const home = mkdtempSync(join(tmpdir(), 'lichtruc-readers-'));
const environment = {
  ...process.env,
  HOME: home,
  XDG_CONFIG_HOME: home,
  XDG_DATA_HOME: home,
  LANG: 'C.UTF-8',
};
let served: ServedWard;
beforeAll(async () => {
  served = await servedWard();
});
afterAll(async () => {
  await served.remove();
  rmSync(home, { recursive: true, force: true });
});

/** Not execFileSync: the server they read from runs in this process. */
const run = (command: string, ...words: string[]) =>
  new Promise<string>((resolve, reject) => {
    const child = spawn(command, words, { env: environment, stdio: ['pipe', 'pipe', 'pipe'] });
    let [out, errors] = ['', ''];
    child.stdout.on('data', part => {
      out += part;
    });
    child.stderr.on('data', part => {
      errors += part;
    });
    child.stdin.end('y\ny\ny\n');
    child.on('error', reject);
    child.on('close', code => (code === 0 ? resolve(out) : reject(new Error(`${command}: ${errors}${out}`))));
  });

interface Shown {
  readonly roster: {
    readonly duties: readonly {
      readonly duty: { readonly date: string };
      readonly seats: readonly { readonly person: { readonly person: string } | null }[];
    }[];
  };
}
const datesOf = async (person: string) =>
  (await served.ward.data<Shown>('show', '2027-01')).roster.duties
    .filter(d => d.seats.some(s => s.person?.person === person))
    .map(d => d.duty.date);

describe('over http', () => {
  it('vdirsyncer fetches a feed, khal lists it, and both follow a change', async () => {
    const address = await served.serve();
    const token = await served.tokenOf('CB01');
    const local = join(home, 'calendar');
    const [sync, khal] = [join(home, 'vdirsyncer.conf'), join(home, 'khal.conf')];
    writeFileSync(
      sync,
      `[general]\nstatus_path = "${home}/status/"\n[pair duty]\na = "web"\nb = "local"\ncollections = null\nconflict_resolution = "a wins"\n[storage web]\ntype = "http"\nurl = "${address}/${token}/lich.ics"\n[storage local]\ntype = "filesystem"\npath = "${local}"\nfileext = ".ics"\n`,
    );
    writeFileSync(
      khal,
      `[calendars]\n[[duty]]\npath = ${local}\n[locale]\ntimeformat = %H:%M\ndateformat = %Y-%m-%d\nlongdateformat = %Y-%m-%d\ndatetimeformat = %Y-%m-%d %H:%M\nlongdatetimeformat = %Y-%m-%d %H:%M\nlocal_timezone = Asia/Ho_Chi_Minh\ndefault_timezone = Asia/Ho_Chi_Minh\n[sqlite]\npath = ${home}/khal.db\n`,
    );
    const seen = async () => {
      await run('vdirsyncer', '-c', sync, 'sync', '--force-delete');
      const listed = await run(
        'khal',
        '-c',
        khal,
        'list',
        '--format',
        '{start-date} {start-time} {title}',
        '--day-format',
        '',
        '2027-01-01',
        '40d',
      );
      return listed.split('\n').filter(line => line.includes('Trực'));
    };
    await run('vdirsyncer', '-c', sync, 'discover');
    const before = await datesOf('CB01');
    expect((await seen()).map(line => line.slice(0, 16))).toEqual(before.map(date => `${date} 07:00`));
    await served.ward.done('leave', 'add', before[0] ?? '', 'CB01');
    await served.ward.done('generate', '2027-01', '--repair');
    await served.ward.done('publish', '2027-01');
    await served.ward.done('feeds', 'build', '--out', served.out);
    const lines = await seen();
    expect(lines.filter(line => line.includes('ĐÃ HỦY')).map(line => line.slice(0, 10))).toEqual([before[0]]);
    expect(lines.filter(line => !line.includes('ĐÃ HỦY')).map(line => line.slice(0, 10))).toEqual(
      await datesOf('CB01'),
    );
  });
});

describe('python3-icalendar', () => {
  it('reads every feed and gives it back with the same events', () => {
    const script = `
import sys
from icalendar import Calendar
for path in sys.argv[1:]:
    calendar = Calendar.from_ical(open(path, 'rb').read())
    again = Calendar.from_ical(calendar.to_ical())
    events = [(str(e['uid']), e['dtstart'].dt.isoformat(), str(e['summary'])) for e in calendar.walk('vevent')]
    assert events == [(str(e['uid']), e['dtstart'].dt.isoformat(), str(e['summary'])) for e in again.walk('vevent')]
    assert all(t.endswith('+07:00') for _, t, _ in events), events
    assert not any(c.errors for c in calendar.walk()), path
    print(len(events))
`;
    const files = readdirSync(served.out)
      .filter(name => !name.startsWith('.'))
      .map(token => join(served.out, token, 'lich.ics'));
    const counts = execFileSync('/usr/bin/python3', ['-c', script, ...files], { encoding: 'utf8' })
      .trim()
      .split('\n');
    expect(counts).toHaveLength(files.length);
    expect(Math.max(...counts.map(Number))).toBe(8);
  });
});
