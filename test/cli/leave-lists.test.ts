// Lists of leave as offices keep them: how long, and whether it was agreed to at all.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { smallWard, type TemporaryWard } from './temporary-ward.ts';

let ward: TemporaryWard;
beforeAll(async () => {
  ward = await smallWard();
});
afterAll(() => ward.remove());

/** The days of each row of leave that a list would add, or the codes of what is wrong. */
async function read(...lines: readonly string[]): Promise<readonly string[]> {
  const path = ward.file('nghi.csv', `${lines.join('\n')}\n`);
  const { stdout } = await ward.run('leave', 'import', path, '--dry-run', '--json');
  const { data, error } = JSON.parse(stdout);
  if (error) return error.problems.map(({ code }: { code: string }) => code);
  return data.rows.flatMap((row: { kind: string; leave: { kind: string; from: string; until: string } }) =>
    row.kind === 'leave-added' ? [`${row.leave.kind} ${row.leave.from}..${row.leave.until}`] : [],
  );
}

describe('a list of leave', () => {
  it.each([
    ['4-13/01/2027', ['annual 2027-01-04..2027-01-14']],
    ['6, 15/01/2027', ['annual 2027-01-06..2027-01-07', 'annual 2027-01-15..2027-01-16']],
    ['4.1.2027', ['annual 2027-01-04..2027-01-05']],
    ['2 04/01/2027', ['annual 2027-01-04..2027-01-05']],
  ])('reads “%s” as the days it says, not as a weekday', async (days, expected) => {
    expect(await read('Mã;Ngày nghỉ;Lý do', `CB01;"${days}";phép`)).toEqual(expected);
  });

  it('ends before the day on which they are back', async () => {
    const heading = 'Mã;Nghỉ từ ngày;Ngày đi làm lại;Lý do';
    expect(await read(heading, 'CB01;04/01/2027;11/01/2027;phép')).toEqual(['annual 2027-01-04..2027-01-11']);
    expect(await read(heading, 'CB01;04/01/2027;04/01/2027;phép')).toEqual(['dates-reversed']);
  });

  it.each([
    ['5', '04/01/2027', '08/01/2027', ['annual 2027-01-04..2027-01-09']],
    ['7', '04/01/2027', '10/01/2027', ['annual 2027-01-04..2027-01-11']],
    ['3', '04/01/2027', '08/01/2027', ['leave-count-differs']],
    // Tết leaves 11 and 12 February.
    ['2', '04/02/2027', '12/02/2027', ['annual 2027-02-04..2027-02-13']],
    [
      '1,5',
      'chiều 04/01/2027',
      '05/01/2027',
      ['annual 2027-01-05..2027-01-06', 'annual 2027-01-04..2027-01-05'],
    ],
  ])('counts %s days from %s to %s', async (count, from, last, expected) => {
    const rows = await read('Mã;Từ ngày;Đến ngày;Số ngày;Lý do', `CB01;${from};${last};${count};phép`);
    expect(rows.toSorted()).toEqual(expected.toSorted());
  });

  it.each(['Không đồng ý', 'Đã hủy', 'Từ chối', 'Chờ duyệt', 'chưa duyệt'])(
    'asks where the leave is “%s”',
    async said => {
      const row = `CB01;04/01/2027;phép;${said}`;
      expect(await read('Mã;Ngày nghỉ;Lý do;Phê duyệt', row)).toEqual(['leave-not-agreed']);
    },
  );

  it.each(['Phép hủy', 'phép (hủy)', 'phép chưa duyệt', 'Không nghỉ'])(
    'asks where the reason is “%s”',
    async said => {
      expect(await read('Mã;Ngày nghỉ;Lý do', `CB01;04/01/2027;${said}`)).toEqual(['leave-not-agreed']);
    },
  );

  it.each([
    ['Đồng ý', 'Không hưởng lương', 'unpaid'],
    ['', 'Thi đấu thể thao', 'other'],
    ['đã duyệt', 'Hậu sản', 'maternity'],
    ['x', 'thi học kỳ', 'exam'],
  ])('takes what is “%s” as agreed to: %s', async (agreed, reason, kind) => {
    const row = `CB01;04/01/2027;${reason};${agreed}`;
    expect(await read('Mã;Ngày nghỉ;Lý do;Phê duyệt', row)).toEqual([`${kind} 2027-01-04..2027-01-05`]);
  });
});
