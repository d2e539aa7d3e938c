import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'lichtruc-system-'));
const out = join(folder, 'out');
const pdf = join(out, 'lich-truc.pdf');
const say = (command: string, ...words: string[]) =>
  execFileSync(command, words, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, HOME: folder },
  });

beforeAll(() => {
  expect(spawnSync(process.execPath, [join(root, 'bin', 'demo.mjs'), out]).status).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface ShownDuty {
  readonly duty: { readonly date: string };
  readonly seats: readonly { readonly person: { readonly person: string; readonly name: string } | null }[];
}

function shownDuties(): readonly ShownDuty[] {
  const words = ['show', '2027-Q1', '--json', '--file', join(out, 'lichtruc.db')];
  return JSON.parse(say(process.execPath, join(root, 'bin', 'lichtruc.js'), ...words)).data.roster.duties;
}

/** Everybody who is on paper. */
const namesShown = () =>
  shownDuties().flatMap(({ seats }) => seats.flatMap(({ person }) => person?.name ?? []));

/** What the published roster says of somebody: when, and beside whom. */
function dutiesOf(code: string): readonly { readonly date: string; readonly partner: string }[] {
  return shownDuties().flatMap(({ duty, seats }) => {
    const people = seats.flatMap(seat => seat.person ?? []);
    const partner = people.find(p => p.person !== code)?.name ?? '';
    return people.some(p => p.person === code) ? [{ date: duty.date, partner }] : [];
  });
}

describe('the printed sheet', () => {
  it('is two A4 pages of embedded Tinos for a quarter', () => {
    const info = say('pdfinfo', pdf);
    expect(info).toMatch(/Pages: +2\n/);
    expect(info).toContain('A4');
    const fonts = say('pdffonts', pdf).trim().split('\n').slice(2);
    expect(fonts.length).toBeGreaterThan(0);
    for (const font of fonts) expect(font).toMatch(/Tinos.* yes yes yes/);
  });

  it('gives its text back composed, with every name whole', () => {
    const text = say('pdftotext', '-layout', pdf, '-');
    expect(text).toBe(text.normalize('NFC'));
    const words = text.replace(/\u00a0/g, ' ');
    for (const name of [...namesShown(), '07h00 - 07h30', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Thứ Hai'])
      expect(words).toContain(name);
  });

  it('prints from the browser too', () => {
    const printed = join(folder, 'printed.pdf');
    const flags = [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
    ];
    say(
      'chromium',
      ...flags,
      `--user-data-dir=${join(folder, 'chromium')}`,
      '--no-pdf-header-footer',
      `--print-to-pdf=${printed}`,
      `file://${join(out, 'lich-truc.html')}`,
    );
    expect(say('pdfinfo', printed)).toMatch(/Pages: +[23]\n/);
    const text = say('pdftotext', printed, '-').replace(/\u00a0/g, ' ');
    for (const name of namesShown()) expect(text).toContain(name);
  });
});

describe('the feeds', () => {
  it('show in khal the right duties at seven', () => {
    const calendar = join(folder, 'calendar');
    mkdirSync(calendar);
    const config = join(folder, 'khal.conf');
    writeFileSync(
      config,
      [
        '[calendars]',
        '[[duty]]',
        `path = ${calendar}`,
        '[locale]',
        'timeformat = %H:%M',
        'dateformat = %Y-%m-%d',
        'longdateformat = %Y-%m-%d',
        'datetimeformat = %Y-%m-%d %H:%M',
        'longdatetimeformat = %Y-%m-%d %H:%M',
        'local_timezone = Asia/Ho_Chi_Minh',
        'default_timezone = Asia/Ho_Chi_Minh',
        '[sqlite]',
        `path = ${join(folder, 'khal.db')}`,
        '',
      ].join('\n'),
    );
    const imported = spawnSync(
      'khal',
      ['-c', config, 'import', '--batch', '-a', 'duty', join(out, 'feeds', 'cb01.ics')],
      { encoding: 'utf8', env: { ...process.env, HOME: folder } },
    );
    expect(imported.status, imported.stderr).toBe(0);
    const listed = say(
      'khal',
      '-c',
      config,
      'list',
      '--format',
      '{start-time} {title}',
      '--day-format',
      '{date}',
      '2027-01-01',
      '90d',
    );
    const partners = dutiesOf('CB01');
    expect(partners.length).toBeGreaterThan(1);
    expect(listed.trim().split('\n')).toEqual(
      partners.flatMap(({ date, partner }) => [date, `07:00 Trực (Cán bộ) cùng ${partner}`]),
    );
  });
});
