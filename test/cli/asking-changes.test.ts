// What absent, swap, cover and duty ask on a terminal, and what each answer comes to.

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { asked, ENTER, ESCAPE, unanswered, willAnswer } from './scripted-prompts.ts';
import { publishedWard, type TemporaryWard } from './temporary-ward.ts';

interface Shown {
  readonly roster: {
    readonly publication: { readonly version: number };
    readonly duties: readonly {
      readonly duty: { readonly id: string; readonly date: string };
      readonly state: string;
      readonly seats: readonly {
        readonly role: string;
        readonly person: { readonly person: string; readonly name: string } | null;
      }[];
    }[];
  };
}

let ward: TemporaryWard;
beforeEach(async () => {
  ward = await publishedWard();
});
afterEach(() => ward.remove());

const roster = async () => (await ward.data<Shown>('show', '2027-01')).roster;
const turns = async (role: string) =>
  (await roster()).duties.flatMap(({ duty, seats }) =>
    seats.flatMap(s => (s.role === role && s.person ? [{ date: duty.date, ...s.person }] : [])),
  );
const vietnamese = (date: string) => date.split('-').reverse().join('/');
const first = async (role: string) => {
  const [turn] = await turns(role);
  if (!turn) throw new Error(`nobody serves as ${role}`);
  return turn;
};

describe('absent', () => {
  it('shows who could serve once, asks for one by pointing, then for a yes, and says the rest once', async () => {
    const { date, person, name } = await first('volunteer');
    willAnswer(name, vietnamese(date), 'nghỉ ốm', ENTER, true);
    const { exitCode, stdout, stderr } = await ward.onTerminal('absent');
    expect([exitCode, unanswered()]).toEqual([0, []]);
    expect(stderr.match(/So sánh:/g)).toHaveLength(1);
    expect(stdout).not.toContain('So sánh');
    expect(stdout).toMatch(/Cần báo ngay cho: .*\n\nTin nhắn Zalo/);
    const { duties, publication } = await roster();
    expect(publication.version).toBe(2);
    expect(JSON.stringify(duties.find(d => d.duty.date === date))).not.toContain(person);
  });

  it('gives the seat to whom one points at, or to nobody', async () => {
    const { date, person, name } = await first('volunteer');
    willAnswer(name, vietnamese(date), 'nghỉ ốm', ENTER, false);
    await ward.onTerminal('absent');
    const [, , , seat] = asked();
    const other = seat?.choices[1] ?? '';
    expect(seat?.choices.at(-1)).toBe('Để trống');
    willAnswer(other, true);
    await ward.onTerminal('absent', person, date, '--kind', 'sick');
    expect(`${(await first('volunteer')).name} (${(await first('volunteer')).person})`).toBe(other);
    willAnswer('Để trống', true);
    await ward.onTerminal('absent', (await first('volunteer')).person, date, '--kind', 'sick');
    expect((await first('volunteer')).date).not.toBe(date);
  });

  it('changes nothing on a no or on Escape at any question', async () => {
    const { date, name } = await first('officer');
    const before = ward.bytes();
    const answers = [name, vietnamese(date), 'nghỉ ốm', ENTER, false] as const;
    for (let given = 0; given < answers.length; given++) {
      willAnswer(...answers.slice(0, given), ESCAPE);
      expect((await ward.onTerminal('absent')).exitCode).toBe(130);
    }
    willAnswer(...answers);
    expect((await ward.onTerminal('absent')).exitCode).toBe(130);
    expect(ward.bytes().equals(before)).toBe(true);
  });

  it('is pointed at in the menu by the week', async () => {
    ward.at('2027-01-10T19:00:00+07:00');
    const { name } = (await turns('officer')).find(t => t.date >= '2027-01-11') ?? { name: '' };
    willAnswer('Có người vắng', { 'Người trực': name, 'Vắng ngày nào': 'Cả tuần sau' }, ENTER, true, 'Thoát');
    const { stderr } = await ward.onTerminal();
    expect(stderr).toMatch(/Lệnh: lichtruc vang CB\d\d 11\/01\/2027..17\/01\/2027 --loai ốm\n/);
    expect((await roster()).publication.version).toBe(2);
  });

  it('never tells in a version, a text or a sheet why somebody is away', async () => {
    const { date, person } = await first('officer');
    const { stdout } = await ward.done('absent', person, date, '--kind', 'sick');
    expect(stdout.slice(stdout.indexOf('Tin nhắn Zalo'))).not.toMatch(/ốm/);
    expect((await ward.done('versions')).stdout).toContain('Thay người vắng');
    for (const argv of [['versions'], ['export', 'text', '2027-01'], ['show', '2027-01', '--json']])
      expect((await ward.done(...argv)).stdout).not.toMatch(/ốm|sick/);
  });
});

describe('swap and cover', () => {
  it('ask for people and dates that were not typed', async () => {
    const [one, two] = await turns('officer');
    if (!one || !two) throw new Error('too few turns');
    willAnswer(one.name, vietnamese(one.date), two.name, vietnamese(two.date), true);
    const { exitCode } = await ward.onTerminal('swap', '--force', 'hai người xin đổi');
    expect([exitCode, unanswered()]).toEqual([0, []]);
    expect((await turns('officer')).slice(0, 2).map(t => t.person)).toEqual([two.person, one.person]);
  });

  it('offer in the menu only turns that can be swapped', async () => {
    const { name, date, person } = await first('volunteer');
    willAnswer('Hai người đổi ca', name, ESCAPE, 'Thoát');
    await ward.onTerminal();
    const offered = asked()[2]?.choices ?? [];
    expect(offered.length).toBeGreaterThan(2);
    expect(
      offered.filter(c => c.includes('(CB') || c.includes(person) || c.includes(vietnamese(date))),
    ).toEqual([]);
  });

  it('ask in the menu who serves instead', async () => {
    const { name, date } = await first('volunteer');
    const serving = (await turns('volunteer')).map(t => t.person);
    const by =
      ['ĐV01', 'ĐV02', 'ĐV03', 'ĐV04', 'ĐV05'].find(code => code !== serving[0] && code !== serving[1]) ?? '';
    willAnswer('Một người trực thay', name, by, true, 'Thoát');
    const { stderr } = await ward.onTerminal();
    expect(asked()[2]?.message).toMatch(/^Ai trực thay/);
    expect(stderr).toContain(`Lệnh: lichtruc thay ${serving[0]} ${vietnamese(date)} ${by}`);
    expect((await first('volunteer')).person).toBe(by);
  });

  it('are named in the versions', async () => {
    const [one, two] = await turns('volunteer');
    if (!one || !two) throw new Error('too few turns');
    await ward.done('swap', one.person, one.date, two.person, two.date);
    expect((await ward.done('versions')).stdout).toContain('Đổi ca');
  });

  it('are not forced without saying why', async () => {
    const [one, two] = await turns('officer');
    if (!one || !two) throw new Error('too few turns');
    const swap = ['swap', one.person, one.date, two.person, two.date, '--force', ' '];
    expect(await ward.run(...swap)).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('--bat-buoc'),
    });
  });
});

describe('duty', () => {
  it('add asks for day, times, seats of each role and the reason', async () => {
    willAnswer('20/01/2027', '7h', '7h30', ENTER, '2', 'Bầu cử bổ sung', true);
    const { exitCode } = await ward.onTerminal('duty', 'add');
    expect([exitCode, unanswered()]).toEqual([0, []]);
    const added = (await roster()).duties.find(d => d.duty.date === '2027-01-20');
    expect(added?.seats.map(s => [s.role, s.person !== null])).toEqual([
      ['officer', true],
      ['volunteer', true],
      ['volunteer', true],
    ]);
    expect((await ward.done('versions')).stdout).toContain('Bầu cử bổ sung');
  });

  it('cancel takes the day pointed at in the menu and asks for the reason', async () => {
    const { name } = await first('officer');
    willAnswer('Sửa một buổi', 'Hủy một buổi', name, 'Bão số 11', true, 'Thoát');
    await ward.onTerminal();
    expect((await roster()).duties[0]?.state).toBe('cancelled');
  });

  it.each([
    ['no time', ['20/01/2027', '25h'], 'giờ'],
    ['no count', ['20/01/2027', '7h', '7h30', 'hai'], 'từ 0 đến 9'],
    ['no reason', ['20/01/2027', '7h', '7h30', ENTER, ENTER, ' '], 'để trống'],
  ] as const)('add refuses what is %s as it is typed', async (_, answers, says) => {
    willAnswer(...answers);
    expect((await ward.onTerminal('duty', 'add')).stderr).toContain(says);
  });
});
