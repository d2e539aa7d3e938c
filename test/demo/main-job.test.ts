import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ICAL from 'ical.js';
import { afterAll, describe, expect, it } from 'vitest';
import { temporaryWard } from '../cli/temporary-ward.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'lichtruc-demo-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function demo(out: string, environment: Record<string, string> = {}) {
  const run = spawnSync(process.execPath, [join(root, 'bin', 'demo.mjs'), out], {
    env: { ...process.env, ...environment },
    encoding: 'utf8',
  });
  return { status: run.status, text: run.stdout };
}

function filesIn(out: string): readonly string[] {
  return readdirSync(out, { recursive: true, encoding: 'utf8' })
    .filter(name => statSync(join(out, name)).isFile())
    .sort();
}

describe('the main job on the sample ward', () => {
  const [first, second] = [join(folder, 'first'), join(folder, 'second')];
  const run = demo(first);

  it('shows on one screen the roster, its proof, an illness with its stand-in, and where the files are', () => {
    expect(run.status).toBe(0);
    expect(run.text.split('\n').length).toBeLessThanOrEqual(41);
    for (const part of ['Không có cách xếp nào đều hơn', 'Bản số 1', 'trực thay', '36 tệp', 'lich-truc.pdf'])
      expect(run.text).toContain(part);
  });

  it('writes database, sheets, and a feed for everyone who has a turn', () => {
    const files = filesIn(first);
    expect(files.filter(f => !f.endsWith('.ics'))).toEqual([
      'lich-truc.html',
      'lich-truc.pdf',
      'lichtruc.db',
    ]);
    expect(files.filter(f => f.endsWith('.ics')).length).toBe(36);
    if (process.platform !== 'win32') expect(statSync(join(first, 'lichtruc.db')).mode & 0o777).toBe(0o600);
  });

  it('shows in the ward’s calendar every Monday and Friday that is worked, at seven in Hanoi', () => {
    const calendar = new ICAL.Component(ICAL.parse(readFileSync(join(first, 'feeds', 'ward.ics'), 'utf8')));
    const starts = calendar.getAllSubcomponents('vevent').map(e => new ICAL.Event(e).startDate);
    expect(starts).toHaveLength(22);
    for (const start of starts) {
      expect([start.hour, start.minute, start.zone.tzid]).toEqual([7, 0, 'Asia/Ho_Chi_Minh']);
      expect([2, 6]).toContain(start.dayOfWeek());
      expect(start.toJSDate().getUTCHours()).toBe(0);
    }
    const off = ['2027-01-01', '2027-02-05', '2027-02-08', '2027-02-26'];
    expect(starts.filter(s => off.includes(s.toString().slice(0, 10)))).toEqual([]);
  });

  it('keeps telephone numbers and birth dates out of everything that leaves the office', () => {
    for (const file of filesIn(first).filter(f => !f.endsWith('.db') && !f.endsWith('.pdf'))) {
      const text = readFileSync(join(first, file), 'utf8');
      expect(text).not.toMatch(/09000/);
      expect(text).not.toMatch(/12\/03\/1985|1985-03-12/);
    }
  });

  it('gives the same bytes in another zone and language', () => {
    expect(demo(second, { TZ: 'America/New_York', LANG: 'en_US.UTF-8', LC_ALL: 'C' }).status).toBe(0);
    expect(filesIn(second)).toEqual(filesIn(first));
    for (const file of filesIn(first).filter(f => !f.endsWith('.db')))
      expect(readFileSync(join(second, file)).equals(readFileSync(join(first, file))), file).toBe(true);
  });
});

interface Made {
  readonly duties: readonly { readonly seats: readonly { readonly person: object | null }[] }[];
  readonly levels: readonly { readonly proven: boolean }[];
  readonly unfilled: readonly unknown[];
}

describe('the model’s first month, 23/10 to 24/11/2023', () => {
  const ward = temporaryWard('2023-10-20T08:00:00+07:00');
  afterAll(() => ward.remove());
  const list = (name: string) => join(root, 'fixtures', 'wards', 'first-month', `${name}.csv`);
  const period = '2023-10-23..2023-11-24';

  it('has ten duties, each with an officer and a volunteer, all proven', async () => {
    await ward.done('init', '--yes', '--name', 'Thụy Khuê', '--from', '2023-10-23', '--ward-id', 'thuy-khue');
    expect((await ward.done('people', 'import', list('people'))).stderr).toMatch(
      /^Muốn lấy lại như trước: .*\n.*\n.*\n$/,
    );
    const made = await ward.data<Made>('generate', period);
    expect(made.duties).toHaveLength(10);
    expect(made.duties.map(d => d.seats.filter(s => s.person).length)).toEqual(Array(10).fill(2));
    expect(made.levels.every(l => l.proven)).toBe(true);
    expect(made.unfilled).toEqual([]);
  });

  it('is published, exported and found without fault', async () => {
    await ward.done('validate', period);
    await ward.done('publish', period, '--number', '5', '--date', '20/10/2023');
    const html = join(ward.folder, 'first-month.html');
    await ward.done('export', 'html', period, '-o', html);
    expect(readFileSync(html, 'utf8')).toContain('05/LT-UBND');
    expect(readFileSync(html, 'utf8')).toContain('Thụy Khuê, ngày 20 tháng 10 năm 2023');
    expect((await ward.run('publish', '--yes', period)).exitCode).toBe(3);
  });
});
