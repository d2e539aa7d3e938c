// What happened at a duty, told by flags and by answers; corrected; and who is credited for it.

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { asked, ENTER, type Filled, unanswered, willAnswer } from './scripted-prompts.ts';
import type { TemporaryWard } from './temporary-ward.ts';
import { attendanceOf, type Recorded, turnsOf, wardWithDuties } from './ward-with-duties.ts';

let ward: TemporaryWard;
let officer: string;
let volunteer: string;
let spare: string;
beforeEach(async () => {
  ({ ward, officer, volunteer, spare } = await wardWithDuties());
});
afterEach(() => ward.remove());

describe('record', () => {
  it('takes it that everyone rostered came, unless told otherwise', async () => {
    expect(attendanceOf(await ward.data<Recorded>('record', '04/01/2027', '--citizens', '2'))).toEqual([
      `${officer} came`,
      `${volunteer} came`,
    ]);
  });

  it('keeps every figure, and lists the duty as recorded', async () => {
    await ward.done(
      ...['record', '04/01/2027', '--organisations', '1', '--citizens', '2', '--received', '3'],
      ...['--same-day', '2', '--appointed', '1', '--guided', '4', '--field', 'hộ tịch=2; Chứng thực=1'],
      ...['--satisfaction', '0,0,1,3,5', '--minutes', '15,20', '--note', 'Đông người'],
    );
    const [monday, friday] = await ward.data<{ readonly record: unknown }[]>('record', 'list', '2027-01');
    expect(monday?.record).toMatchObject({
      organisations: 1,
      citizens: 2,
      received: 3,
      answeredSameDay: 2,
      appointed: 1,
      guided: 4,
      byField: { 'ho-tich': 2, 'chung-thuc': 1 },
      satisfaction: [0, 0, 1, 3, 5],
      minutesToResult: [15, 20],
      note: 'Đông người',
    });
    expect(friday?.record).toBeNull();
    const { stdout, stderr } = await ward.done('record', 'list', '2027-01');
    expect(stdout).toContain('Đã ghi sổ 1 trên 2 buổi.');
    expect(stderr).toContain('lichtruc soghi 08/01/2027');
  });

  it('credits a stand-in who was not on the roster, and not the absent one', async () => {
    const before = [await turnsOf(ward, volunteer), await turnsOf(ward, spare)];
    await ward.done(
      'record',
      '04/01/2027',
      '--absent',
      `${volunteer}=ốm`,
      '--stood-in',
      `${spare}=${volunteer}`,
    );
    const after = [await turnsOf(ward, volunteer), await turnsOf(ward, spare)];
    expect(after.map((row, i) => row.turns - (before[i]?.turns ?? 0))).toEqual([-1, 1]);
    expect(after.map((row, i) => row.balanceAfterTenths - (before[i]?.balanceAfterTenths ?? 0))).toEqual([
      -10, 10,
    ]);
  });

  it('counts the stand-in of one month in the gaps and balances of the next roster', async () => {
    ward.at('2027-01-30T09:00:00+07:00');
    const last = (await ward.data<{ date: string; duty: string }[]>('record', 'list', '2027-01')).at(-1);
    const date = last?.date ?? '';
    const { after } = await ward.data<Recorded>('record', date, '--dry-run');
    const absent = after.attended.find(a => a.role === 'volunteer')?.person ?? '';
    const standIn = ['ĐV01', 'ĐV02', 'ĐV03'].find(code => code !== absent) ?? '';
    await ward.done('record', date, '--stood-in', `${standIn}=${absent}`);
    await ward.done('generate', '2027-02');
    const { roster } = await ward.data<{
      roster: { duties: { duty: { date: string }; seats: { person: { person: string } }[] }[] };
    }>('show', '2027-02');
    const [first] = roster.duties;
    expect(first?.duty.date).toBe('2027-02-01');
    expect(first?.seats.map(s => s.person.person)).not.toContain(standIn);
  });

  it('corrects only what is said, and keeps the rest', async () => {
    await ward.done(
      'record',
      '04/01/2027',
      '--citizens',
      '2',
      '--absent',
      `${volunteer}=ốm`,
      '--note',
      'mưa',
    );
    await ward.done('record', '04/01/2027', '--stood-in', `${spare}=${volunteer}`);
    const changed = await ward.data<Recorded>('record', '04/01/2027', '--citizens', '3');
    expect(changed.after).toMatchObject({ citizens: 3, note: 'mưa' });
    expect(attendanceOf(changed)).toContain(`${spare} stood-in ${volunteer}`);
    expect(changed.after.attended.find(a => a.person === volunteer)?.reason).toBe('ốm');
  });

  it('sends the stand-in home where the absent one came after all', async () => {
    await ward.done('record', '04/01/2027', '--stood-in', `${spare}=${volunteer}`);
    const changed = await ward.data<Recorded>('record', '04/01/2027', '--came', volunteer);
    expect(attendanceOf(changed)).toEqual([`${officer} came`, `${volunteer} came`]);
  });

  it('lets one stand-in take the place of another', async () => {
    await ward.done('record', '04/01/2027', '--stood-in', `${spare}=${volunteer}`);
    const other = ['ĐV01', 'ĐV02', 'ĐV03'].find(code => code !== spare && code !== volunteer) ?? '';
    const changed = await ward.data<Recorded>('record', '04/01/2027', '--stood-in', `${other}=${volunteer}`);
    expect(attendanceOf(changed)).not.toContain(`${spare} stood-in ${volunteer}`);
    expect(attendanceOf(changed)).toContain(`${other} stood-in ${volunteer}`);
  });

  it('says that nothing changed where the same is said twice', async () => {
    await ward.done('record', '04/01/2027', '--citizens', '2');
    expect((await ward.done('record', '04/01/2027', '--citizens', '2')).stdout).toContain(
      'không có gì khác trước',
    );
  });

  it('is undone and done again like everything else, and its history names only what was corrected', async () => {
    await ward.done('record', '04/01/2027', '--citizens', '2', '--field', 'hộ tịch=1', '--note', 'mưa');
    await ward.done('record', '04/01/2027', '--stood-in', `${spare}=${volunteer}`);
    const { turns } = await turnsOf(ward, spare);
    const undone = await ward.done('undo', '--yes');
    expect(undone.stdout).toContain(spare);
    expect(undone.stdout).not.toContain(officer);
    expect(undone.stdout).not.toContain('ho-tich');
    expect((await turnsOf(ward, spare)).turns).toBe(turns - 1);
    await ward.done('redo', '--yes');
    expect((await turnsOf(ward, spare)).turns).toBe(turns);
  });

  it('is taken back, and the roster counts again', async () => {
    await ward.done('record', '04/01/2027', '--absent', volunteer);
    const { turns } = await turnsOf(ward, volunteer);
    await ward.done('record', 'remove', '04/01/2027', '--yes');
    expect((await turnsOf(ward, volunteer)).turns).toBe(turns + 1);
    expect((await ward.run('record', 'remove', '04/01/2027', '--yes')).exitCode).toBe(3);
  });

  it.each([
    ['a duty to come', ['11/01/2027'], 'chưa bắt đầu'],
    ['a day without a published duty', ['05/01/2027'], 'Không có buổi trực nào đã ban hành'],
    ['a stand-in for somebody who was not on duty', ['04/01/2027', '--stood-in', 'ĐV01=CB99'], 'CB99'],
    ['more files answered than received', ['04/01/2027', '--same-day', '2'], 'nhiều hơn 0 hồ sơ tiếp nhận'],
  ])('refuses %s', async (_, argv, says) => {
    const bytes = ward.bytes();
    const { exitCode, stderr } = await ward.run('record', ...argv);
    expect([exitCode, stderr]).toEqual([3, expect.stringContaining(says)]);
    expect(ward.bytes().equals(bytes)).toBe(true);
  });

  it('refuses everything that is wrong at once', async () => {
    const { exitCode, stderr } = await ward.run(
      ...['record', '11/01/2027', '--came', officer, '--absent', `${officer};CB77`, '--field', 'bay=1'],
    );
    expect(exitCode).toBe(3);
    for (const says of ['chưa bắt đầu', 'CB77', 'Không có lĩnh vực “bay”']) expect(stderr).toContain(says);
  });

  it('asks for the duty, then for everyone rostered and every figure on one screen', async () => {
    const people = await ward.data<{ code: string; name: string }[]>('people', 'list');
    const name = people.find(p => p.code === volunteer)?.name ?? '';
    willAnswer(
      '04/01/2027',
      {
        [name]: 'vắng',
        'Lý do': 'ốm',
        'Trực thay': spare,
        'tổ chức': '1',
        'cá nhân': '2',
        'tiếp nhận': '3',
        'trả ngay': '3',
        'lĩnh vực': 'hộ tịch=3',
        'Số phút': '15',
      },
      ENTER,
    );
    const { exitCode, stdout } = await ward.onTerminal('record');
    expect(exitCode).toBe(0);
    expect(unanswered()).toEqual([]);
    expect(stdout).toContain('Phục vụ 1 tổ chức, 2 cá nhân.');
    const { after } = await ward.data<Recorded>('record', '04/01/2027', '--dry-run');
    expect(after).toMatchObject({
      received: 3,
      answeredSameDay: 3,
      minutesToResult: [15],
      byField: { 'ho-tich': 3 },
    });
    expect(after.attended.map(a => a.attendance).sort()).toEqual(['absent', 'came', 'stood-in']);
  });

  it('judges every answer as it is typed', async () => {
    const wrongs: readonly Filled[] = [
      { 'tổ chức': 'x' },
      { 'tiếp nhận': '3', 'trả ngay': '4' },
      { 'tiếp nhận': '3', 'trả ngay': '2', 'hẹn trả': '2' },
      { 'lĩnh vực': 'bay=1' },
      { 'hài lòng': '0,0,1' },
      { 'Số phút': '481' },
    ];
    for (const wrong of wrongs) {
      willAnswer(wrong);
      const { exitCode, stderr } = await ward.onTerminal('record', '04/01/2027');
      expect([exitCode, stderr]).toEqual([70, expect.stringContaining('was refused')]);
    }
  });

  it('takes a value back', async () => {
    await ward.done(
      ...[
        'record',
        '04/01/2027',
        '--satisfaction',
        '0,0,1,3,5',
        '--note',
        'mưa',
        '--minutes',
        '15',
        '--field',
        'hộ tịch=1',
      ],
    );
    const { after } = await ward.data<Recorded>(
      ...['record', '04/01/2027', '--satisfaction', '-', '--note', '-', '--minutes', '-', '--field', '-'],
    );
    expect(after).toMatchObject({ satisfaction: null, note: '', minutesToResult: [], byField: {} });
  });

  it('asks for nothing but a yes where figures are given', async () => {
    willAnswer(ENTER);
    expect((await ward.onTerminal('record', '04/01/2027', '--citizens', '2')).exitCode).toBe(0);
  });
});

describe('the menu', () => {
  const offered = async () => {
    willAnswer('Thoát');
    await ward.onTerminal();
    return asked().flatMap(a => a.choices);
  };

  it('reminds of duties without a record, once the ward keeps records', async () => {
    expect((await offered()).join()).not.toContain('chưa ghi sổ');
    await ward.done('record', '04/01/2027', '--citizens', '2');
    expect(await offered()).toContainEqual(
      expect.stringContaining('1 buổi đã trực chưa ghi sổ: ghi buổi 08/01/2027'),
    );
    await ward.done('record', '08/01/2027', '--citizens', '2');
    expect((await offered()).join()).not.toContain('chưa ghi sổ');
  });
});

describe('fields', () => {
  it('are listed, added, and taken off, but kept for the records that use them', async () => {
    await ward.done('fields', 'set', 'Bảo trợ xã hội', '--name-en', 'Social protection');
    await ward.done('record', '04/01/2027', '--field', 'bao tro xa hoi=2');
    await ward.done('fields', 'remove', 'Bảo trợ xã hội', '--yes');
    const fields = await ward.data<{ code: string; offered: boolean }[]>('fields', 'list');
    expect(fields.find(f => f.code === 'bao-tro-xa-hoi')?.offered).toBe(false);
    const changed = await ward.data<Recorded>('record', '04/01/2027', '--citizens', '1');
    expect(changed.after.byField).toEqual({ 'bao-tro-xa-hoi': 2 });
    await ward.done('fields', 'remove', 'Xây dựng', '--yes');
    expect((await ward.data<{ code: string }[]>('fields', 'list')).map(f => f.code)).not.toContain(
      'xay-dung',
    );
  });
});
