import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { smallWard, type TemporaryWard } from './temporary-ward.ts';

interface Touched {
  readonly touched: readonly {
    readonly rule: string;
    readonly date: string;
    readonly person: string | null;
  }[];
}

let ward: TemporaryWard;
beforeEach(async () => {
  ward = await smallWard();
});
afterEach(() => ward.remove());

const publishJanuary = async () => {
  await ward.run('generate', '2027-01');
  return (await ward.run('publish', '2027-01')).exitCode;
};
const turnsOf = async (person: string, period = '2027-01') => {
  const { roster } = await ward.data<{
    roster: { duties: { duty: { date: string }; seats: { person: { person: string } | null }[] }[] };
  }>('show', period);
  return roster.duties.filter(d => d.seats.some(s => s.person?.person === person)).map(d => d.duty.date);
};

describe('people', () => {
  it('are added with the next free code, found without marks, and edited by date', async () => {
    const added = await ward.data<{ after: { code: string } }>(
      'people',
      'add',
      'Lý Thị Én',
      '--role',
      'Cán bộ',
    );
    expect(added.after.code).toBe('CB05');
    const edited = await ward.data<{ after: { memberships: unknown } }>(
      'people',
      'edit',
      'ly thi en',
      '--share',
      '50',
      '--from',
      '2027-02-01',
    );
    expect(edited.after.memberships).toEqual([
      { role: 'officer', sharePercent: 100, from: '2026-12-15', until: '2027-02-01' },
      { role: 'officer', sharePercent: 50, from: '2027-02-01', until: null },
    ]);
  });

  it('keep what is not named when one thing is edited', async () => {
    const before = await ward.data<{ code: string; skills: string[] }[]>('people', 'list');
    await ward.run('people', 'edit', 'CB01', '--title', 'Chuyên viên');
    const after = await ward.data<{ code: string; title: string }[]>('people', 'list');
    const changed = after.map(p => (p.code === 'CB01' ? { ...p, title: '' } : p));
    expect(changed).toEqual(before);
    expect(after.find(p => p.code === 'CB01')?.title).toBe('Chuyên viên');
  });

  it('who match twice are listed', async () => {
    await ward.run('people', 'add', 'Mai Ánh Tuyết', '--role', 'officer');
    const { exitCode, stderr } = await ward.run('people', 'edit', 'anh tuyet', '--title', 'x');
    expect(exitCode).toBe(3);
    expect(stderr).toContain('CB01 Nguyễn Thị Ánh Tuyết');
    expect(stderr).toContain('CB05 Mai Ánh Tuyết');
  });

  it('never show telephone, e-mail or birth date', async () => {
    const argv = [
      'people',
      'edit',
      'CB01',
      '--phone',
      '0900000111',
      '--email',
      'a@b.vn',
      '--birth-date',
      '1/2/1990',
    ];
    const { stdout } = await ward.run(...argv, '--json');
    expect(stdout).not.toMatch(/0900000111|a@b\.vn|1990/);
    expect((await ward.run('people', 'list', '--json')).stdout).not.toMatch(/0900000111|a@b\.vn|1990/);
  });

  it('who retire have their future duties listed, and a repair hands on only these', async () => {
    await publishJanuary();
    const [person = ''] = (await turnsOf('ĐV02')).length > 0 ? ['ĐV02'] : ['ĐV03'];
    const turns = await turnsOf(person);
    const retired = await ward.data<Touched>('people', 'retire', person, '--last', '2026-12-31');
    expect(retired.touched.map(f => [f.rule, f.date, f.person])).toEqual(
      turns.map(date => ['not-member', date, person]),
    );
    const { levels } = await ward.data<{ levels: { level: string; value: number; proven: boolean }[] }>(
      'generate',
      '2027-01',
      '--repair',
    );
    expect(levels.slice(0, 2).map(l => l.level)).toEqual(['L0', 'L6']);
    // Each hand-over takes one turn away and gives one.
    expect(levels[1]).toMatchObject({ value: 2 * turns.length, proven: true });
    expect((await ward.run('people', 'retire', person, '--last', '2026-12-31')).exitCode).toBe(3);
  });

  it('cannot take a code that somebody has', async () => {
    const { exitCode, stderr } = await ward.run(
      'people',
      'add',
      'X Y',
      '--role',
      'officer',
      '--code',
      'CB01',
    );
    expect([exitCode, stderr]).toEqual([3, expect.stringContaining('Nguyễn Thị Ánh Tuyết')]);
  });
});

describe('leave', () => {
  const list = () =>
    ward.data<{ person: string; kind: string; from: string; until: string }[]>('leave', 'list');

  it('of one kind merges, of different kinds stands side by side', async () => {
    await ward.run('leave', 'add', '2027-01-04..2027-01-06', 'CB01', '--kind', 'annual');
    await ward.run('leave', 'add', '2027-01-06..2027-01-10', 'CB01', '--kind', 'phép năm');
    await ward.run('leave', 'add', '2027-01-08', 'CB01', '--kind', 'ốm');
    expect((await list()).map(l => [l.kind, l.from, l.until])).toEqual([
      ['annual', '2027-01-04', '2027-01-11'],
      ['sick', '2027-01-08', '2027-01-09'],
    ]);
  });

  it('for an exam takes everyone of a unit in one command', async () => {
    const argv = ['leave', 'add', '2027-06-01..2027-06-20', '--unit', 'chi doan 2', '--kind', 'thi'];
    expect((await ward.data<{ people: string[] }>(...argv)).people).toEqual(['ĐV03', 'ĐV04', 'ĐV05']);
    expect(await list()).toHaveLength(3);
  });

  it('is taken back in part', async () => {
    await ward.run('leave', 'add', '2027-01-04..2027-01-10', 'CB01', '--kind', 'annual');
    await ward.run('leave', 'remove', '2027-01-06..2027-01-07', 'CB01');
    expect((await list()).map(l => [l.from, l.until])).toEqual([
      ['2027-01-04', '2027-01-06'],
      ['2027-01-08', '2027-01-11'],
    ]);
    expect((await ward.run('leave', 'remove', '2027-03-01', 'CB01')).exitCode).toBe(3);
  });

  it('on a published duty names it', async () => {
    await publishJanuary();
    const [date = ''] = await turnsOf('CB01');
    const { touched } = await ward.data<Touched>('leave', 'add', date, 'CB01', '--kind', 'sick');
    expect(touched.map(f => [f.rule, f.date, f.person])).toEqual([['on-leave', date, 'CB01']]);
  });

  it('names every wrong name at once', async () => {
    const { stderr } = await ward.run('leave', 'add', '2027-01-04', 'CB77', 'CB88', '--kind', 'sick');
    expect(stderr).toContain('CB77');
    expect(stderr).toContain('CB88');
  });
});

describe('wishes and pairs', () => {
  it('said twice are there once, and are taken back', async () => {
    for (const _ of [1, 2]) await ward.run('wish', 'add', 'CB01', '--never', 'T2', '--nth', '2');
    await ward.run('wish', 'add', 'CB01', '--avoid', '11/01/2027');
    const listed = await ward.data<{ wishes: unknown[]; exclusions: unknown[] }>('wish', 'list');
    expect(listed).toEqual({
      wishes: [{ person: 'CB01', kind: 'avoid-date', date: '2027-01-11' }],
      exclusions: [{ person: 'CB01', weekday: 'monday', nth: 2 }],
    });
    await ward.run('wish', 'remove', 'CB01', '--never', 'T2', '--nth', '2');
    expect((await ward.data<{ exclusions: unknown[] }>('wish', 'list')).exclusions).toEqual([]);
    expect((await ward.run('wish', 'remove', 'CB01', '--never', 'T2', '--nth', '2')).exitCode).toBe(3);
  });

  it('never on the second Monday is kept by the roster', async () => {
    for (const officer of ['CB01', 'CB03', 'CB04'])
      await ward.run('wish', 'add', officer, '--never', 'T2', '--nth', '2');
    await ward.run('generate', '2027-01');
    expect(await turnsOf('CB02')).toContain('2027-01-11');
  });

  it('forbid and allow a pair', async () => {
    await ward.run('pair', 'forbid', 'ĐV01', 'CB01');
    expect(await ward.data('pair', 'list')).toEqual([{ first: 'CB01', second: 'ĐV01' }]);
    await ward.run('pair', 'allow', 'CB01', 'dv01');
    expect(await ward.data('pair', 'list')).toEqual([]);
    expect((await ward.run('pair', 'allow', 'CB01', 'ĐV01')).exitCode).toBe(3);
  });
});

describe('days', () => {
  it('announced after publication list the duties they touch, as on 12/4/2024 for 29/4/2024', async () => {
    const spring = await smallWard('2024-03-20T08:00:00+07:00');
    await spring.run('pattern', 'end', 'T2', '--last', '2025-12-31');
    const monday = ['--weekday', 'T2', '--start', '7h', '--end', '7h30', '--seats', 'officer=1,volunteer=1'];
    await spring.run('pattern', 'set', 'SOM', ...monday, '--from', '2024-01-01', '--last', '2024-12-31');
    await spring.run('holidays', 'remove', '2024-04-29');
    await spring.run('generate', '2024-04');
    expect((await spring.run('publish', '2024-04')).exitCode).toBe(0);
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
    await publishJanuary();
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
    await publishJanuary();
    const { presentation } = await ward.data<{ presentation: boolean }>(
      'settings',
      'set',
      'place',
      'Nhà văn hóa',
    );
    expect(presentation).toBe(true);
    const { roster } = await ward.data<{
      roster: { publication: { kind: string; version: number }; presentation: { place: string } };
    }>('show', '2027-01');
    expect(roster.publication).toMatchObject({ kind: 'presentation', version: 1 });
    expect(roster.presentation.place).toBe('Nhà văn hóa');
  });

  it('say who works and in which language, unless the command does', async () => {
    await ward.run('settings', 'set', 'language', 'en');
    expect((await ward.run('people', 'retire', 'CB99')).stderr).toContain('Nobody');
    expect((await ward.run('people', 'retire', 'CB99', '--lang', 'vi')).stderr).toContain('Không có ai');
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
    const { exitCode, stderr } = await ward.run('skills', 'remove', 'hộ tịch');
    expect([exitCode, stderr]).toEqual([3, expect.stringContaining('CB01')]);
    expect((await ward.run('skills', 'remove', 'Lao động')).exitCode).toBe(0);
  });

  it('end, and name the published duties that no longer should be', async () => {
    await publishJanuary();
    const ended = await ward.data<Touched>('pattern', 'end', 'T6', '--last', '2027-01-20');
    expect(ended.touched).toEqual([]);
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
    await publishJanuary();
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
