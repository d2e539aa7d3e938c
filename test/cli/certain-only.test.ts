// What is certain is taken in, and the rest comes back as a workbook with a reason a row: leave, rosters, records.

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { tablesOf } from '../intake/office-lists.ts';
import { asked, willAnswer } from './scripted-prompts.ts';
import { publishedWard, type TemporaryWard } from './temporary-ward.ts';

let ward: TemporaryWard;
beforeEach(async () => {
  ward = await publishedWard();
});
afterEach(() => ward.remove());

interface Done {
  readonly leftOut: {
    readonly problems: readonly { readonly code: string; readonly place: { readonly row: number } }[];
  };
}

/** The rows of the workbook beside the list, cell by cell. */
async function rowsToMend(name: string): Promise<readonly string[]> {
  const [table] = await tablesOf(`${ward.folder}/${name}`);
  return (table?.rows ?? []).map(row => row.cells.join(' | '));
}

describe('a list of leave', () => {
  const LIST = [
    'LỊCH NGHỈ THÁNG 01 NĂM 2027;;;;',
    'Họ tên;Từ ngày;Đến ngày;Lý do;',
    'Nguyễn Thị Ánh Tuyết;05/01;06/01;phép;',
    'Trần Văn Bình;07/13;;phép;',
  ].join('\n');

  it('brings what can be read, and back what cannot, under the title that says the month', async () => {
    const file = ward.file('nghi.csv', LIST);
    const { leftOut } = await ward.data<Done>('leave', 'import', file, '--certain-only');
    expect(leftOut.problems.map(p => p.place.row)).toEqual([4]);
    const leave = await ward.data<readonly { person: string; from: string }[]>('leave', 'list', '2027-01');
    expect(leave.map(l => [l.person, l.from])).toEqual([['CB01', '2027-01-05']]);
    expect(await rowsToMend('nghi-can-sua.xlsx')).toEqual([
      expect.stringContaining('THÁNG 01 NĂM 2027'),
      expect.stringMatching(/^Họ tên \| Từ ngày .*\| Lý do$/),
      expect.stringMatching(/^Trần Văn Bình \| 07\/13 .*07\/13/),
    ]);
  });
});

describe('a roster made by hand', () => {
  const ROSTER = [
    'LỊCH TRỰC THÁNG 02 NĂM 2027;;',
    'Ngày;Cán bộ;Đoàn viên',
    '01/02;Nguyễn Thị Ánh Tuyết;Vũ Thị Bảo',
    '05/02;Nguyễn Không Có;Đỗ Minh Châu',
    '08/02;Trần Văn Bình;',
    ';;Bùi Thu Diệp',
  ].join('\n');

  it('is drafted but for the days on which anything is doubtful, which come back whole', async () => {
    const { leftOut, drafted } = await ward.data<Done & { drafted: number }>(
      'roster',
      'import',
      ward.file('lich.csv', ROSTER),
      '--certain-only',
    );
    expect([drafted, leftOut.problems.map(p => [p.code, p.place.row])]).toEqual([2, [['person-unknown', 4]]]);
    const { roster } = await ward.data<{ roster: { duties: readonly { duty: { date: string } }[] } }>(
      'show',
      '2027-02',
    );
    expect(roster.duties.map(d => d.duty.date)).toEqual(['2027-02-01', '2027-02-08']);
    expect(await rowsToMend('lich-can-sua.xlsx')).toEqual([
      expect.stringContaining('THÁNG 02 NĂM 2027'),
      expect.stringContaining('Ngày | Cán bộ | Đoàn viên'),
      expect.stringMatching(/^05\/02 \| Nguyễn Không Có \| Đỗ Minh Châu \| .*Nguyễn Không Có/),
    ]);
  });

  it('is asked about by cell on a terminal, and --match answers by cell too', async () => {
    const file = ward.file('lich.csv', ROSTER.replace('Nguyễn Không Có', 'Dung'));
    willAnswer('CB04', true);
    await ward.onTerminal('roster', 'import', file);
    expect(asked()[0]).toMatchObject({ message: 'dòng 4: “Dung” là người nào' });
    const said = ['roster', 'import', file, '--match', 'B4=CB04'];
    expect(await ward.data(...said)).toMatchObject({ drafted: 3, leftOut: { problems: [] } });
  });

  it('with its days across leaves out the day of a cell, not the week', async () => {
    const across = [
      'LỊCH TRỰC THÁNG 02 NĂM 2027;;;',
      'Nhóm;01/02;05/02;08/02',
      'Cán bộ;Nguyễn Thị Ánh Tuyết;Ai Đó Lạ;Trần Văn Bình',
      'Đoàn viên;Vũ Thị Bảo;Đỗ Minh Châu;Bùi Thu Diệp',
    ].join('\n');
    const file = ward.file('tuan.csv', across);
    const { drafted } = await ward.data<{ drafted: number }>('roster', 'import', file, '--certain-only');
    expect(drafted).toBe(2);
    expect((await rowsToMend('tuan-can-sua.xlsx')).map(row => row.split(' | ')[0])).toEqual([
      'LỊCH TRỰC THÁNG 02 NĂM 2027',
      'Nhóm',
      'Cán bộ',
      'Đoàn viên',
    ]);
  });
});

describe('a sign-in sheet', () => {
  it('records the duties that can be read, and brings back all rows of the others', async () => {
    const { roster } = await ward.data<{
      roster: {
        duties: readonly {
          duty: { date: string };
          seats: readonly { person: { person: string } | null }[];
        }[];
      };
    }>('show', '2027-01');
    const [one, other] = roster.duties;
    ward.at('2027-02-01T08:00:00+07:00');
    const rows = [one, other].flatMap((duty, i) =>
      (duty?.seats ?? []).flatMap(({ person }, seat) =>
        person
          ? [`${duty?.duty.date};${person.person};${i === 1 && seat === 0 ? 'hình như' : 'có mặt'}`]
          : [],
      ),
    );
    const file = ward.file('so.csv', ['Ngày;Mã;Điểm danh', ...rows].join('\n'));
    const done = await ward.data<Done & { added: number }>('record', 'import', file, '--certain-only');
    expect([done.added, done.leftOut.problems.map(p => p.code)]).toEqual([1, ['attendance-unknown']]);
    const mend = await rowsToMend('so-can-sua.xlsx');
    expect(mend.slice(1).every(row => row.includes(other?.duty.date ?? '?'))).toBe(true);
    expect(mend).toHaveLength(1 + (other?.seats.filter(s => s.person).length ?? 0));
  });
});
