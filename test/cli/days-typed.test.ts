// Days as they are typed to commands: read by one reader, in any order, and said back where the words left them open.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { smallWard, type TemporaryWard } from './temporary-ward.ts';

let ward: TemporaryWard;
beforeAll(async () => {
  ward = await smallWard();
  await ward.done('generate', '2027-01');
  await ward.done('publish', '2027-01');
});
afterAll(() => ward.remove());

const absent = async (...words: readonly string[]) => {
  const { stdout, stderr, exitCode } = await ward.run('vang', ...words, '--dry-run', '--yes', '--json');
  return { exitCode, stderr, ...JSON.parse(stdout) };
};

describe('days typed to a command', () => {
  it.each([
    [['CB01', '5/1']],
    [['5/1', 'CB01']],
    [['CB01', 'thứ', '3', '05/01/2027']],
    [['ngày', '5', 'tháng', '1', 'CB01']],
    [['CB01', '5/1/2027']],
  ])('%j says who and when, in either order', async words => {
    const { data } = await absent(...words);
    expect(data).toMatchObject({
      person: { code: 'CB01' },
      period: { from: '2027-01-05', until: '2027-01-06' },
    });
  });

  it.each(['Nguyễn Đức Thăng', 'Nguyen Van X', 'Đậu Thị Mộng'])('leave “%s” to be a name', async name => {
    const { exitCode, stderr } = await ward.run('vang', name, '5/1', '--yes');
    expect([exitCode, stderr]).toEqual([3, expect.stringContaining(`Không có ai tên hoặc mã là “${name}”`)]);
  });

  it('are said back in JSON where they had no year, and not where they had one', async () => {
    expect((await absent('CB01', '5/1')).understood).toEqual([
      { typed: '5/1', from: '2027-01-05', last: '2027-01-05' },
    ]);
    expect((await absent('CB01', '5/1/2027')).understood).toBeUndefined();
  });

  it('are said back on stderr, and not with --quiet', async () => {
    const loud = await ward.run('remind', '5/1');
    expect(loud.stderr).toContain('“5/1”: thứ Ba 05/01/2027.');
    expect((await ward.run('remind', '5/1', '--quiet')).stderr).toBe('');
  });

  it('are refused in words for days where days are asked for, and for periods where a period is', async () => {
    const [day, period] = [await ward.run('remind', 'abc'), await ward.run('show', 'abc')];
    expect([day.exitCode, period.exitCode]).toEqual([2, 2]);
    expect(day.stderr).toContain('ngày/tháng/năm');
    expect(day.stderr).not.toContain('kỳ');
    expect(period.stderr).toContain('kỳ');
  });

  it('name both that were meant where they may be two', async () => {
    const { stderr, exitCode } = await ward.run('leave', 'add', '1-6', 'CB01');
    expect(exitCode).toBe(2);
    expect(stderr).toContain('thứ Ba 01/06/2027 hoặc từ thứ Ba 01/12/2026 đến chủ nhật 06/12/2026');
  });

  it('mean the month that has a roster where either side of today will do', async () => {
    const { stderr, exitCode } = await ward.run('show', 'tháng', '1');
    expect([exitCode, stderr]).toEqual([0, expect.stringContaining('tháng 01/2027')]);
  });

  it('leave the word beside them to be the person that nobody is', async () => {
    const { stderr, exitCode } = await ward.run('why', '04/01/2027', 'CB99');
    expect([exitCode, stderr]).toEqual([3, expect.stringContaining('“CB99”')]);
  });

  it('are too many where a command takes fewer', async () => {
    const { stderr, exitCode } = await ward.run('show', '2027-01', '2027-02');
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('thừa từ')]);
  });

  it.each(['word', 'Excel', 'PDF'])('“%s” is a format, before or after the period', async format => {
    const at = `${ward.folder}/lich-${format}`;
    for (const words of [
      [format, '2027-01'],
      ['2027-01', format],
    ])
      expect((await ward.run('xuat', ...words, '-o', at, '--overwrite')).exitCode).toBe(0);
  });
});
