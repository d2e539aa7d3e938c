import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { publishJanuary, smallWard, type TemporaryWard, type Touched } from './temporary-ward.ts';

let ward: TemporaryWard;
beforeEach(async () => {
  ward = await smallWard();
});
afterEach(() => ward.remove());

describe('days', () => {
  it('announced after publication list the duties they touch, as on 12/4/2024 for 29/4/2024', async () => {
    const spring = await smallWard('2024-03-20T08:00:00+07:00');
    await spring.run('pattern', 'end', '--yes', 'T2', '--last', '2025-12-31');
    const monday = ['--weekday', 'T2', '--start', '7h', '--end', '7h30', '--seats', 'officer=1,volunteer=1'];
    await spring.run('pattern', 'set', 'SOM', ...monday, '--from', '2024-01-01', '--last', '2024-12-31');
    await spring.run('holidays', 'remove', '--yes', '2024-04-29');
    await spring.run('generate', '2024-04');
    expect((await spring.run('publish', '--yes', '2024-04')).exitCode).toBe(0);
    spring.at('2024-04-12T16:00:00+07:00');
    const list = spring.file(
      'announcement.csv',
      'Ngày;Loại;Tên;Căn cứ;Hoán đổi với\n29/04/2024;nghỉ hoán đổi;Nghỉ hoán đổi 30/4;2450/VPCP-KGVX (2024-04-12);04/05/2024\n',
    );
    const { touched } = await spring.data<Touched>('holidays', 'import', list);
    expect(touched.map(f => [f.rule, f.date])).toEqual([['day-off', '2024-04-29']]);
    spring.remove();
  });

  it('of the ward are added, removed and checked', async () => {
    await publishJanuary(ward);
    const added = await ward.data<Touched>('holidays', 'add', '11/01/2027', '--name', 'Sửa trụ sở');
    expect(added.touched.map(f => [f.rule, f.date])).toEqual([['day-off', '2027-01-11']]);
    expect((await ward.data<Touched>('holidays', 'remove', '11/01/2027')).touched).toEqual([]);
    const checked = await ward.run('holidays', 'check');
    expect([checked.exitCode, checked.stdout]).toEqual([0, expect.stringContaining('2027')]);
    ward.at('2027-06-01T08:00:00+07:00');
    expect((await ward.run('holidays', 'check')).exitCode).toBe(1);
  });

  it('that are make-up Saturdays have duty only where the ward says so', async () => {
    await ward.run(
      'holidays',
      'add',
      '15/01/2027',
      '--name',
      'Hoán đổi',
      '--kind',
      'nghỉ hoán đổi',
      '--swapped-with',
      '16/01/2027',
    );
    await ward.run(
      'holidays',
      'add',
      '16/01/2027',
      '--name',
      'Làm bù',
      '--kind',
      'làm bù',
      '--swapped-with',
      '15/01/2027',
    );
    const dates = async () => {
      const made = await ward.data<{ duties: { duty: { date: string; countsAs: string } }[] }>(
        'generate',
        '2027-01',
      );
      return made.duties.filter(d => d.duty.date === '2027-01-16').map(d => d.duty.countsAs);
    };
    expect(await dates()).toEqual([]);
    await ward.run('settings', 'set', 'make-up-days', 'replaced-duty');
    expect(await dates()).toEqual(['friday']);
  });
});

describe('settings', () => {
  it('are listed with their values, changed one at a time, and kept', async () => {
    await ward.run('settings', 'set', 'signatory', 'Nguyễn', 'Văn', 'An');
    await ward.run('rules', 'set', 'max-per-month', 'volunteer=5');
    const all = await ward.data<{ key: string; value: string }[]>('settings', 'list');
    const shown = (key: string) => all.find(s => s.key === key)?.value;
    expect([shown('signatory'), shown('max-per-month')]).toEqual(['Nguyễn Văn An', 'officer=4, volunteer=5']);
  });

  it('put back as they are listed change nothing', async () => {
    const before = await ward.data<{ key: string; value: string }[]>('settings', 'list');
    for (const { key, value } of before)
      if (!key.startsWith('youth-union')) await ward.run('settings', 'set', key, '--', value);
    expect(await ward.data('settings', 'list')).toEqual(before);
  });

  it('that show on paper take effect by a publication of their own, and no new version', async () => {
    await publishJanuary(ward);
    const set = await ward.data<{ redressed: boolean }>('settings', 'set', 'place', 'Nhà văn hóa');
    expect(set.redressed).toBe(true);
    const { roster } = await ward.data<{
      roster: { publication: { kind: string; version: number }; presentation: { place: string } };
    }>('show', '2027-01');
    expect(roster.publication).toMatchObject({ kind: 'presentation', version: 1 });
    expect(roster.presentation.place).toBe('Nhà văn hóa');
  });

  it('say who works and in which language, unless the command does', async () => {
    await ward.run('settings', 'set', 'language', 'en');
    expect((await ward.run('people', 'retire', '--yes', 'CB99')).stderr).toContain('Nobody');
    expect((await ward.run('people', 'retire', '--yes', 'CB99', '--lang', 'vi')).stderr).toContain(
      'Không có ai',
    );
  });
});

describe('patterns, skills and roles', () => {
  it('change a pattern from a date on and leave the past as it was', async () => {
    await ward.run('pattern', 'set', 'T2', '--seats', 'officer=1,volunteer=2', '--from', '2027-02-01');
    const patterns = await ward.data<{ code: string; validFrom: string; validUntil: string | null }[]>(
      'pattern',
      'list',
    );
    expect(patterns.filter(p => p.code === 'T2').map(p => [p.validFrom, p.validUntil])).toEqual([
      ['2026-01-01', '2027-02-01'],
      ['2027-02-01', null],
    ]);
  });

  it('that still are used are not taken away', async () => {
    const { exitCode, stderr } = await ward.run('skills', 'remove', '--yes', 'hộ tịch');
    expect([exitCode, stderr]).toEqual([3, expect.stringContaining('CB01')]);
    expect((await ward.run('skills', 'remove', '--yes', 'Lao động')).exitCode).toBe(0);
  });

  it('end, and name the published duties that no longer should be', async () => {
    await publishJanuary(ward);
    const ended = await ward.data<Touched>('pattern', 'end', 'T6', '--last', '2027-01-20');
    expect(ended.touched.map(f => [f.rule, f.date])).toEqual([
      ['not-as-patterned', '2027-01-22'],
      ['not-as-patterned', '2027-01-29'],
    ]);
    await ward.run('generate', '2027-01');
    const { diff } = await ward.data<{ diff: { changes: { kind: string; duty: { date: string } }[] } }>(
      'publish',
      '2027-01',
    );
    const withdrawn = diff.changes.filter(c => c.kind === 'duty-withdrawn').map(c => c.duty.date);
    expect(withdrawn).toEqual(['2027-01-22', '2027-01-29']);
  });
});

describe('a dry run', () => {
  it('of every change says what it would do and writes nothing', async () => {
    await publishJanuary(ward);
    const before = ward.bytes();
    for (const argv of [
      ['people', 'add', 'A B', '--role', 'officer'],
      ['people', 'edit', 'CB01', '--share', '50'],
      ['people', 'retire', 'CB01'],
      ['leave', 'add', '2027-01-04', 'CB01'],
      ['wish', 'add', 'CB01', '--never', 'T2'],
      ['pair', 'forbid', 'CB01', 'CB02'],
      ['holidays', 'add', '2027-03-12', '--name', 'x'],
      ['pattern', 'end', 'T2'],
      ['settings', 'set', 'place', 'x'],
      ['skills', 'set', 'Thuế'],
      ['roles', 'set', 'lead', '--name', 'Lãnh đạo'],
    ]) {
      const { exitCode, stdout } = await ward.run(...argv, '--dry-run');
      expect([argv.join(' '), exitCode, stdout]).toEqual([
        argv.join(' '),
        0,
        expect.stringContaining('Chạy thử'),
      ]);
    }
    expect(ward.bytes().equals(before)).toBe(true);
  });
});

describe('the model', () => {
  const texts = async (...language: string[]) => {
    const sheet = await ward.run(...language, 'export', 'text', '2027-01', '-o', '-');
    const told = await ward.run(...language, 'remind', '2027-01-04');
    const report = await ward.run(...language, 'report', '2027-01');
    return [sheet, told, report].map(({ stdout }) => stdout).join('\n');
  };

  it('is called by its name, in English by its translation, until the ward has one of its own', async () => {
    await publishJanuary(ward);
    ward.at('2027-02-01T08:00:00+07:00');
    expect(await texts()).toContain('LỊCH TRỰC SỚM “30 PHÚT VÌ DÂN”');
    await ward.run('settings', 'set', '--yes', 'Tên mô hình', 'Chào ngày mới');
    await ward.run('settings', 'set', '--yes', 'Tên lịch trực', 'Lịch đón dân');
    const own = await texts();
    for (const said of [
      'LỊCH ĐÓN DÂN “CHÀO NGÀY MỚI”',
      'NHẮC LỊCH TRỰC “CHÀO NGÀY MỚI”',
      'trực sớm “Chào ngày mới”',
    ])
      expect(own).toContain(said);
    expect(own).not.toMatch(/30 phút/i);
  });

  it('has no quotes where it has no name', async () => {
    await publishJanuary(ward);
    await ward.run('settings', 'set', '--yes', 'model', '');
    const own = await texts();
    expect(own).toContain('LỊCH TRỰC SỚM\n');
    expect(own).not.toContain('“');
  });

  it('calls officers “Cán bộ, công chức” on paper, and by their group in data', async () => {
    await publishJanuary(ward);
    const page = join(ward.folder, 'lich.html');
    await ward.run('export', 'html', '2027-01', '-o', page);
    expect(readFileSync(page, 'utf8')).toContain('Cán bộ, công chức trực</th>');
    const data = await ward.run('export', 'json', '2027-01', '-o', '-');
    expect(data.stdout).not.toContain('công chức');
  });
});
