// A ward with a lead officer beside the other two, and with a Saturday desk at another place: through commands,
// engine, rules, ledger, feeds and paper.

import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { smallWard, type TemporaryWard } from '../cli/temporary-ward.ts';

interface Shown {
  readonly roster: {
    readonly duties: readonly {
      readonly duty: { readonly date: string; readonly pattern: string; readonly place: string };
      readonly seats: readonly {
        readonly role: string;
        readonly person: { readonly person: string } | null;
      }[];
    }[];
  };
}

let ward: TemporaryWard;
beforeAll(async () => {
  ward = await smallWard();
  await ward.done(
    'roles',
    'set',
    'lead',
    '--name',
    'Lãnh đạo',
    '--name-en',
    'Lead',
    '--prefix',
    'LĐ',
    '--position',
    '1',
  );
  for (const name of ['Đinh Công Lý', 'Lương Thị Mai', 'Tạ Văn Nghĩa'])
    await ward.done('people', 'add', name, '--role', 'Lãnh đạo');
  const seats = ['--seats', 'lead=1,officer=1,volunteer=1', '--from', '2027-01-01'];
  await ward.done('pattern', 'set', 'T2', ...seats);
  await ward.done('pattern', 'set', 'T6', ...seats);
  const saturday = ['--weekday', 'T7', '--start', '8h', '--end', '11h30', '--label', 'Trực thứ Bảy'];
  const there = ['--place', 'Nhà văn hóa', '--seats', 'officer=1,volunteer=1', '--tally', 'saturday'];
  await ward.done('pattern', 'set', 'T7', ...saturday, ...there, '--from', '2027-01-01');
  await ward.done('pair', 'forbid', 'LĐ01', 'CB01');
  await ward.done('people', 'edit', 'ĐV05', '--trainee');
  await ward.done('people', 'edit', 'CB02', '--mentor');
  await ward.done('rules', 'set', 'min-gap-days', '3');
  await ward.done('rules', 'set', 'max-per-month', 'volunteer=4');
});
afterAll(() => ward.remove());

describe('a third role and a Saturday desk', () => {
  it('are drawn up whole, proven, and without a finding', async () => {
    const made = await ward.data<{
      levels: { level: string; value: number; proven: boolean }[];
      findings: { severity: string }[];
    }>('generate', '2027-01');
    expect(made.findings.filter(f => f.severity !== 'notice')).toEqual([]);
    expect(made.levels[0]).toMatchObject({ level: 'L0', value: 0, proven: true });
    expect((await ward.run('publish', '--yes', '2027-01')).exitCode).toBe(0);
  });

  it('keep the rules across roles and places', async () => {
    const { roster } = await ward.data<Shown>('show', '2027-01');
    const people = roster.duties.map(d => d.seats.map(s => s.person?.person ?? ''));
    expect(people.filter(p => p.includes('LĐ01') && p.includes('CB01'))).toEqual([]);
    expect(people.filter(p => p.includes('ĐV05') && !p.includes('ĐV01') && !p.includes('CB02'))).toEqual([]);
    for (const date of new Set(roster.duties.map(d => d.duty.date))) {
      const onDate = roster.duties
        .filter(d => d.duty.date === date)
        .flatMap(d => d.seats.flatMap(s => s.person?.person ?? []));
      expect(new Set(onDate).size).toBe(onDate.length);
    }
    expect(new Set(roster.duties.filter(d => d.duty.pattern === 'T7').map(d => d.duty.place))).toEqual(
      new Set(['Nhà văn hóa']),
    );
  });

  it('count in ledgers of their own', async () => {
    const { rows } = await ward.data<{ rows: { role: string; turns: number }[] }>('fairness', '2027-01');
    const turnsOf = (role: string) => rows.filter(r => r.role === role).reduce((sum, r) => sum + r.turns, 0);
    const { roster } = await ward.data<Shown>('show', '2027-01');
    const seatsOf = (role: string) => roster.duties.flatMap(d => d.seats.filter(s => s.role === role)).length;
    expect(['lead', 'officer', 'volunteer'].map(turnsOf)).toEqual(
      ['lead', 'officer', 'volunteer'].map(seatsOf),
    );
  });

  it('stand in feeds and on paper', async () => {
    const out = join(ward.folder, 'out');
    mkdirSync(out);
    expect(await ward.run('export', 'ics', '2027-01', '-o', out)).toMatchObject({ exitCode: 0, stderr: '' });
    const feeds = readdirSync(out).map(name => readFileSync(join(out, name), 'utf8').replace(/\r\n /g, ''));
    expect(feeds.some(feed => feed.includes('Lãnh đạo') && feed.includes('Đinh Công Lý'))).toBe(true);
    expect(feeds.some(feed => feed.includes('Nhà văn hóa'))).toBe(true);
    const page = join(ward.folder, 'roster.html');
    await ward.run('export', 'html', '2027-01', '-o', page);
    const html = readFileSync(page, 'utf8').replaceAll('\u00a0', ' ');
    for (const words of ['Lãnh đạo', 'Trực thứ Bảy', 'Đinh Công Lý']) expect(html).toContain(words);
  });
});
