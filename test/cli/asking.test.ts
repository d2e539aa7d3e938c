import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { asked, CTRL_C, ENTER, ESCAPE, unanswered, willAnswer } from './scripted-prompts.ts';
import { smallWard, type TemporaryWard } from './temporary-ward.ts';

let ward: TemporaryWard;
beforeEach(async () => {
  ward = await smallWard();
});
afterEach(() => ward.remove());

const REMOVALS: readonly (readonly [string, readonly string[], readonly (readonly string[])[]])[] = [
  ['leave', ['leave', 'remove', '2027-01-11', 'CB01'], [['leave', 'add', '2027-01-04..2027-01-15', 'CB01']]],
  ['a wish', ['wish', 'remove', 'CB01', '--never', 'T2'], [['wish', 'add', 'CB01', '--never', 'T2']]],
  ['a pair', ['pair', 'allow', 'CB01', 'ĐV01'], [['pair', 'forbid', 'CB01', 'ĐV01']]],
  ['a day', ['holidays', 'remove', '2027-03-12'], [['holidays', 'add', '2027-03-12', '--name', 'Đóng cửa']]],
  ['a skill', ['skills', 'remove', 'Lao động'], []],
  ['a pattern', ['pattern', 'end', 'T6'], []],
  ['a person', ['people', 'retire', 'CB04'], []],
];

describe.each(REMOVALS)('taking away %s', (_, argv, before) => {
  beforeEach(async () => {
    for (const command of before) await ward.done(...command);
  });

  it.each([
    ['no', false],
    ['Escape', ESCAPE],
    ['Ctrl-C', CTRL_C],
  ] as const)('shows it, asks, and changes nothing on %s', async (_name, answer) => {
    const bytes = ward.bytes();
    willAnswer(answer);
    const { exitCode, stdout, stderr } = await ward.onTerminal(...argv);
    expect([exitCode, stdout]).toEqual([130, '']);
    expect(stderr).toMatch(/^Sẽ thực hiện:\n {2}\S/);
    expect(stderr).toContain('chưa có gì thay đổi');
    expect(ward.bytes().equals(bytes)).toBe(true);
  });

  it('is done on yes', async () => {
    const bytes = ward.bytes();
    willAnswer(true);
    expect((await ward.onTerminal(...argv)).exitCode).toBe(0);
    expect(unanswered()).toEqual([]);
    expect(ward.bytes().equals(bytes)).toBe(false);
  });

  it('needs --yes where nobody is there to answer', async () => {
    const bytes = ward.bytes();
    const { exitCode, stderr } = await ward.run(...argv);
    expect([exitCode, ward.bytes().equals(bytes)]).toEqual([2, true]);
    expect(stderr).toMatch(/^Sẽ thực hiện:\n {2}\S[\s\S]*--dong-y/);
    expect((await ward.run(...argv, '--yes')).exitCode).toBe(0);
  });

  it('asks nothing for --yes and --dry-run', async () => {
    const bytes = ward.bytes();
    willAnswer();
    const trial = await ward.onTerminal(...argv, '--dry-run');
    expect(trial).toMatchObject({ exitCode: 0, stdout: expect.stringMatching(/^Chạy thử, chưa ghi gì/) });
    expect(ward.bytes().equals(bytes)).toBe(true);
    expect((await ward.onTerminal(...argv, '--yes')).exitCode).toBe(0);
    expect(asked()).toEqual([]);
  });
});

describe('what is missing is asked for', () => {
  it('a wish, by pointing', async () => {
    willAnswer('Phạm Đức Dũng', 'chỉ một lần trong tháng', 'Thứ Hai', '2', ENTER);
    expect((await ward.onTerminal('wish', 'add')).stdout).toContain('không trực Thứ Hai lần thứ 2 của tháng');
  });

  it('the field of a person', async () => {
    willAnswer('tỷ lệ', '50', ENTER);
    expect((await ward.onTerminal('people', 'edit', 'CB02')).stdout).toContain('Cán bộ 50%');
  });

  it('settings by group, those of a few words by pointing', async () => {
    for (const answers of [
      ['Xếp lịch', 'Thứ Bảy làm bù', 'trực thay'],
      ['Văn bản', 'Giờ làm việc', '8h'],
    ]) {
      willAnswer(...answers, ENTER);
      expect((await ward.onTerminal('settings', 'set')).exitCode).toBe(0);
    }
    const all = await ward.data<{ key: string; value: string }[]>('settings', 'list');
    const value = (key: string) => all.find(s => s.key === key)?.value;
    expect([value('make-up-days'), value('opens-at')]).toEqual(['replaced-duty', '08:00']);
  });

  it('and a wrong value is answered with what is right, before anything is written', async () => {
    willAnswer('Văn bản', 'Giờ làm việc', '25h');
    const { stderr } = await ward.onTerminal('settings', 'set');
    expect(stderr).toContain('“25h” was refused: Hãy viết giờ dạng 07:30 hoặc 7h30.');
  });
});
