// One table of hostile texts, typed where the office types text, followed through every output. A text is refused
// or made harmless at the border; nothing an output shows can steer a terminal, a browser, a spreadsheet, a
// calendar or a file system.

import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lintCalendar } from '../../src/feeds/lint.ts';
import { smallWard, type TemporaryWard } from '../cli/temporary-ward.ts';
import { HOSTILE, STEERING } from './hostile.ts';

describe.each(Object.entries(HOSTILE))('%s in names, titles, units and labels', (_, text) => {
  let ward: TemporaryWard;
  let out: string;
  beforeAll(async () => {
    ward = await smallWard();
    out = join(ward.folder, 'out');
    mkdirSync(out);
    for (const code of ['CB01', 'ĐV01']) {
      await ward.run('people', 'edit', code, `--name=${text}`, `--title=${text}`, `--unit=${text}`);
      await ward.run('leave', 'add', '2027-03-01', code, `--note=${text}`, '--kind', 'annual');
    }
    await ward.run('pattern', 'set', 'T2', `--label=${text}`, `--place=${text}`);
    await ward.run('settings', 'set', 'place', text);
    await ward.run('settings', 'set', 'signatory', text);
    await ward.done('generate', '2027-01');
    await ward.done('publish', '2027-01', '--yes', `--reason=${text}`);
  });
  afterAll(() => ward.remove());

  it.each([
    ['people', 'list'],
    ['leave', 'list'],
    ['show', '2027-01'],
    ['fairness', '2027-01'],
    ['settings', 'list'],
    ['pattern', 'list'],
    ['why', '2027-01-04'],
  ])('cannot steer the terminal through `%s %s`', async (...argv) => {
    const { stdout, stderr } = await ward.run(...argv);
    expect(stdout).not.toMatch(STEERING);
    expect(stderr).not.toMatch(STEERING);
  });

  it('leaves JSON one document', async () => {
    for (const argv of [
      ['people', 'list'],
      ['show', '2027-01'],
      ['leave', 'list'],
    ]) {
      const { stdout } = await ward.run(...argv, '--json');
      expect(stdout).not.toMatch(STEERING);
      expect(JSON.parse(stdout)).toHaveProperty('data');
    }
  });

  it('brings no markup into HTML', async () => {
    const path = join(out, 'roster.html');
    await ward.done('export', 'html', '2027-01', '-o', path);
    const html = readFileSync(path, 'utf8');
    expect(html).not.toMatch(STEERING);
    expect(html).not.toMatch(/<script|<img|onerror='/i);
    expect(html).toBe(html.normalize('NFC'));
  });

  it('breaks no calendar and no file name', async () => {
    const folder = join(out, 'feeds');
    await ward.done('export', 'ics', '2027-01', '-o', folder);
    const names = readdirSync(folder);
    expect(names.length).toBeGreaterThan(5);
    for (const name of names) {
      expect(name).toMatch(/^[a-z0-9-]+\.ics$/);
      const bytes = readFileSync(join(folder, name));
      expect(lintCalendar(bytes), name).toEqual([]);
      const calendar = bytes.toString('utf8');
      expect(calendar).not.toMatch(STEERING);
      expect(calendar.match(/^BEGIN:VEVENT/gm)?.length).toBe(calendar.match(/^UID:/gm)?.length);
    }
  });
});

describe('text that is no name', () => {
  it.each([
    // It is as good as not typed.
    ['nothing but invisible characters', '\u200b\u202e\0', 2],
    ['ten thousand characters', 'Lan '.repeat(2500), 3],
  ])('is refused: %s', async (_, text, code) => {
    const ward = await smallWard();
    const { exitCode } = await ward.run('people', 'add', text, '--role', 'officer');
    expect(exitCode).toBe(code);
    ward.remove();
  });

  it('is told from an option where it looks like one', async () => {
    const ward = await smallWard();
    const { exitCode } = await ward.run('people', 'add', '--yes-i-am-a-flag', '--role', 'officer');
    expect(exitCode).toBe(2);
    await ward.done('people', 'add', '--role', 'officer', '--', '--Lan');
    expect((await ward.run('people', 'list')).stdout).toContain('--Lan');
    ward.remove();
  });

  it('cannot forge an error message', async () => {
    const ward = await smallWard();
    for (const argv of [
      ['people', 'retire', '\u001b[2JCB99'],
      ['show', '2027\u001b[31m'],
      ['\u001b[2Jxyz'],
    ]) {
      const { stderr, exitCode } = await ward.run(...argv);
      expect(exitCode).toBeGreaterThan(1);
      expect(stderr).not.toMatch(STEERING);
    }
    ward.remove();
  });
});
