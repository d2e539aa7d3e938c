import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { publishJanuary, smallWard, type TemporaryWard, type Touched } from './temporary-ward.ts';

let ward: TemporaryWard;
beforeEach(async () => {
  ward = await smallWard();
});
afterEach(() => ward.remove());

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
    const { stdout: year } = await ward.run('people', 'edit', 'CB01', '--birth-year', '1991', '--json');
    expect(year).not.toMatch(/199[01]/);
    expect((await ward.run('people', 'list', '--json')).stdout).not.toMatch(/0900000111|a@b\.vn|199[01]/);
  });

  it('who retire have their future duties listed, and a repair hands on only these', async () => {
    await publishJanuary(ward);
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
    expect((await ward.run('people', 'retire', '--yes', person, '--last', '2026-12-31')).exitCode).toBe(3);
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
    await ward.done('leave', 'add', '2027-01-04..2027-01-06', 'CB01', '--kind', 'annual');
    await ward.done('leave', 'add', '2027-01-06..2027-01-10', 'CB01', '--kind', 'phép năm');
    await ward.done('leave', 'add', '2027-01-08', 'CB01', '--kind', 'ốm');
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

  it.each([
    ['sáng', 1],
    ['chiều', 0],
  ])('of %s touches %i published duty of that morning', async (part, count) => {
    await publishJanuary(ward);
    const [date = ''] = await turnsOf('CB01');
    const { stdout } = await ward.done('leave', 'add', date, 'CB01', '--kind', 'ốm', '--part', part);
    expect(stdout).toContain(`Nghỉ ốm buổi ${part}`.toLowerCase());
    const { data } = JSON.parse((await ward.run('leave', 'list', '--json')).stdout);
    expect(data).toMatchObject([{ part: part === 'sáng' ? 'morning' : 'afternoon' }]);
    const { data: found } = JSON.parse((await ward.run('validate', date, '--json')).stdout);
    expect(found.findings.filter((f: { rule: string }) => f.rule === 'on-leave')).toHaveLength(count);
  });

  it('is taken back in part', async () => {
    await ward.run('leave', 'add', '2027-01-04..2027-01-10', 'CB01', '--kind', 'annual');
    await ward.run('leave', 'remove', '--yes', '2027-01-06..2027-01-07', 'CB01');
    expect((await list()).map(l => [l.from, l.until])).toEqual([
      ['2027-01-04', '2027-01-06'],
      ['2027-01-08', '2027-01-11'],
    ]);
    expect((await ward.run('leave', 'remove', '--yes', '2027-03-01', 'CB01')).exitCode).toBe(3);
  });

  it('on a published duty names it', async () => {
    await publishJanuary(ward);
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
    await ward.run('wish', 'remove', '--yes', 'CB01', '--never', 'T2', '--nth', '2');
    expect((await ward.data<{ exclusions: unknown[] }>('wish', 'list')).exclusions).toEqual([]);
    expect((await ward.run('wish', 'remove', '--yes', 'CB01', '--never', 'T2', '--nth', '2')).exitCode).toBe(
      3,
    );
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
    await ward.run('pair', 'allow', '--yes', 'CB01', 'dv01');
    expect(await ward.data('pair', 'list')).toEqual([]);
    expect((await ward.run('pair', 'allow', '--yes', 'CB01', 'ĐV01')).exitCode).toBe(3);
  });
});
