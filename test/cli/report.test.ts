// The report of a period, its official paper, and the reports of several wards in one table.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { smallWard, type TemporaryWard } from './temporary-ward.ts';

interface Figures {
  readonly duties: { readonly published: number; readonly held: number; readonly unrecorded: number };
  readonly served: { readonly organisations: number; readonly citizens: number };
}
interface Report {
  readonly figures: Figures;
  readonly duties: readonly {
    readonly date: string;
    readonly outcome: string;
    readonly citizens: number | null;
  }[];
  readonly months: readonly { readonly month: string; readonly figures: Figures }[];
  readonly attendance: readonly Record<string, unknown>[];
  readonly before: { readonly period: { from: string; last: string }; readonly figures: Figures } | null;
  readonly yearBefore: { readonly period: { from: string; last: string } } | null;
}

let ward: TemporaryWard;
beforeAll(async () => {
  ward = await smallWard('2025-12-01T08:00:00+07:00');
  await ward.done('init', '--yes', '--file', join(ward.folder, 'other.db'), '--ward-id', 'other-ward');
  for (const [now, period] of [
    ['2025-12-20T08:00:00+07:00', '2026-01'],
    ['2026-11-20T08:00:00+07:00', '2026-12'],
    ['2026-12-20T08:00:00+07:00', '2027-01'],
  ] as const) {
    ward.at(now);
    await ward.done('generate', period);
    await ward.done('publish', period);
  }
  ward.at('2027-02-01T08:00:00+07:00');
  await ward.done('record', '2026-01-05', '--citizens', '4');
  await ward.done('record', '2026-12-04', '--citizens', '5', '--received', '5', '--same-day', '5');
  const roster = await ward.data<{ after: { attended: { person: string; role: string }[] } }>(
    ...['record', '2027-01-04', '--dry-run'],
  );
  const [first, second] = roster.after.attended;
  await ward.done(
    ...[
      'record',
      '2027-01-04',
      '--organisations',
      '1',
      '--citizens',
      '2',
      '--received',
      '4',
      '--same-day',
      '3',
    ],
    ...['--late', `${first?.person}=tắc đường`, '--satisfaction', '0,0,1,1,2', '--field', 'hộ tịch=3'],
  );
  await ward.done('record', '2027-01-08', '--citizens', '3', '--received', '2', '--appointed', '1');
  const friday = await ward.data<typeof roster>('record', '2027-01-11', '--dry-run');
  await ward.done('record', '2027-01-11', '--absent', friday.after.attended.map(a => a.person).join(','));
  expect(second?.role).toBe('volunteer');
});
afterAll(() => ward.remove());

describe('report', () => {
  it('names the duties without a record, and never counts them as zero', async () => {
    const { figures, duties } = await ward.data<Report>('report', '2027-01');
    expect(figures.duties).toEqual({ published: 8, held: 2, missed: 1, unrecorded: 5, cancelled: 0 });
    const blank = duties.filter(d => d.outcome === 'unrecorded');
    expect(blank.map(d => d.citizens)).toEqual([null, null, null, null, null]);
    const { stdout, stderr } = await ward.done('report', '2027-01');
    expect(stdout).toContain('Chưa ghi sổ 5/8 (62,5%) buổi, không tính vào các số liệu dưới đây: T6');
    expect(stdout).toContain('Bình quân 3 lượt mỗi buổi (2 buổi).');
    for (const { date } of blank)
      expect(stderr).toContain(`lichtruc soghi ${date.split('-').reverse().join('/')}`);
  });

  it('calls a duty missed where nobody came', async () => {
    const { duties } = await ward.data<Report>('report', '2027-01');
    expect(duties.find(d => d.date === '2027-01-11')?.outcome).toBe('missed');
  });

  it('gives counts instead of a rate under five', async () => {
    const { stdout } = await ward.done('report', '2027-01');
    expect(stdout).toContain('Hài lòng hoặc rất hài lòng: 3/4 ý kiến, hỏi tại 1/3 buổi có sổ trực.');
    expect(stdout).toContain('trả ngay trong ngày 3/6 (50%)');
  });

  it('counts Mondays by themselves: no appointment slips', async () => {
    const { stdout } = await ward.done('report', '2027-01');
    expect(stdout).toContain('Thứ Hai, “Ngày không giấy hẹn”: trả ngay 3/4 hồ sơ tiếp nhận trong 2 buổi.');
  });

  it('tells the attendance of each role, of those rostered in duties on record', async () => {
    const { attendance } = await ward.data<Report>('report', '2027-01');
    expect(attendance[0]).toMatchObject({
      role: 'officer',
      rostered: 3,
      came: 1,
      late: 1,
      absent: 1,
      stoodIn: 0,
    });
  });

  it('compares with the period before and the same period last year', async () => {
    const { before, yearBefore } = await ward.data<Report>('report', '2027-01');
    expect([before?.period, yearBefore?.period]).toEqual([
      { from: '2026-12-01', last: '2026-12-31' },
      { from: '2026-01-01', last: '2026-01-31' },
    ]);
    expect(before?.figures.served.citizens).toBe(5);
    expect((await ward.data<Report>('report', '2026-01')).before).toBeNull();
  });

  it('adds its months up to the whole', async () => {
    const { figures, months } = await ward.data<Report>('report', '2026-12-01..2027-01-31');
    const sum = (count: (f: Figures) => number) => months.reduce((total, m) => total + count(m.figures), 0);
    expect(sum(f => f.served.citizens)).toBe(figures.served.citizens);
    expect(sum(f => f.duties.unrecorded)).toBe(figures.duties.unrecorded);
  });

  it('leaves out what has not begun', async () => {
    ward.at('2027-01-09T08:00:00+07:00');
    const { figures } = await ward.data<Report>('report', '2027-01');
    ward.at('2027-02-01T08:00:00+07:00');
    expect(figures.duties.published).toBe(2);
  });

  it('is an official paper, with number, date, addressee and grounds as said', async () => {
    const path = join(ward.folder, 'bao-cao.html');
    await ward.done(
      ...['report', '2027-01', '-o', path, '--number', '7', '--date', '05/02/2027'],
      ...['--to', 'UBND thành phố', '--ground', 'Căn cứ Kế hoạch số 01/KH-UBND'],
    );
    const page = readFileSync(path, 'utf8')
      .replaceAll('\u00a0', ' ')
      .replace(/<\/?span[^>]*>/g, '');
    for (const text of [
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Số: 07/BC-UBND',
      'ngày 05 tháng 02 năm 2027',
      'Kính gửi: UBND thành phố',
      'Căn cứ Kế hoạch số 01/KH-UBND.',
      'Như trên;',
      'Phục vụ 6 lượt tổ chức, cá nhân',
      'Nơi nhận:',
    ])
      expect(page).toContain(text);
  });

  it.each(['docx', 'xlsx', 'pdf'])('is written as %s, the same bytes each time', async format => {
    const [a, b] = ['a', 'b'].map(name => join(ward.folder, `${name}.${format}`));
    await ward.done('report', '2027-01', '-o', a ?? '');
    await ward.done('report', '2027-01', '-o', b ?? '');
    expect(readFileSync(a ?? '').equals(readFileSync(b ?? ''))).toBe(true);
    expect(readFileSync(a ?? '').length).toBeGreaterThan(5000);
  });

  it('refuses an ending it cannot write, before anything else', async () => {
    const { exitCode, stderr } = await ward.run('report', '2027-01', '-o', 'bao-cao.doc');
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('.docx')]);
  });
});

describe('report --combine', () => {
  const fileOf = async (name: string, change: (text: string) => string = text => text) =>
    ward.file(name, change((await ward.done('report', '2027-01', '--json')).stdout));
  const renamed = (text: string) =>
    text.replace('test-ward', 'yen-phu').replace(/"name": "UBND [^"]*"/, '"name": "UBND phường Yên Phụ"');

  it('ranks the wards by people served, with totals and rates', async () => {
    const [own, other] = [
      await fileOf('mot.json'),
      await fileOf('hai.json', text => renamed(text).replace('"citizens": 5', '"citizens": 50')),
    ];
    const data = await ward.data<{
      wards: { rank: number; figures: { ward: { id: string } } }[];
      totals: unknown;
    }>(...['report', '--combine', own, other]);
    expect(data.wards.map(w => [w.rank, w.figures.ward.id])).toEqual([
      [1, 'yen-phu'],
      [2, 'test-ward'],
    ]);
    expect(data.totals).toMatchObject({
      held: 4,
      unrecorded: 10,
      organisations: 2,
      citizens: 55,
      received: 12,
    });
    const { stdout } = await ward.done('report', '--combine', own, other);
    expect(stdout).toContain('UBND phường Yên Phụ');
    expect(stdout).toContain('6/12 (50%)');
    await ward.done('report', '--combine', own, other, '-o', join(ward.folder, 'tong-hop.xlsx'));
  });

  it('lets equal wards share a rank, and needs no ward file', async () => {
    const [own, other] = [await fileOf('mot.json'), await fileOf('hai.json', renamed)];
    const none = join(ward.folder, 'none.db');
    const { wards } = await ward.data<{ wards: { rank: number }[] }>(
      ...['--file', none, 'report', '--combine', own, other],
    );
    expect(wards.map(w => w.rank)).toEqual([1, 1]);
  });

  it('warns where the periods differ', async () => {
    const own = await fileOf('mot.json');
    const earlier = ward.file('cu.json', (await ward.done('report', '2026-12', '--json')).stdout);
    expect((await ward.done('report', '--combine', own, earlier)).stdout).toContain('không cùng kỳ');
  });

  it.each([
    ['text', () => 'Báo cáo', 'không phải là JSON'],
    ['half a document', (text: string) => text.slice(0, 300), 'không phải là JSON'],
    ['bytes that are no text', () => Buffer.from([0xff, 0xfe, 0x00]), 'không phải là JSON'],
    [
      'another command’s answer',
      () => '{"schemaVersion":1,"command":"show","data":{}}',
      'không phải là báo cáo',
    ],
    ['a list', () => '[1,2]', 'không phải là báo cáo'],
    ['a newer format', (text: string) => text.replace('"format": 1', '"format": 9'), 'định dạng 9'],
    ['a negative count', (text: string) => text.replace('"held": 2', '"held": -2'), 'figures.duties.held'],
    ['half a duty', (text: string) => text.replace('"held": 2', '"held": 2.5'), 'figures.duties.held'],
    ['duties that do not add up', (text: string) => text.replace('"held": 2', '"held": 3'), 'figures.duties'],
    ['more than all', (text: string) => text.replace('"part": 3', '"part": 300'), 'part > of'],
    ['a day that is none', (text: string) => text.replace('2027-01-31', '2027-02-31'), 'period.last'],
    [
      'a period turned round',
      (text: string) => text.replace('"last": "2027-01-31"', '"last": "2026-01-31"'),
      'from > last',
    ],
    ['a name without end', (text: string) => text.replace('test-ward', 'x'.repeat(10_000)), 'ward.id'],
    ['a megabyte', (text: string) => text + ' '.repeat(1_000_001), '1'],
  ])('refuses %s, and says which file and field', async (_, change, says) => {
    const { stdout } = await ward.done('report', '2027-01', '--json');
    const path = ward.file('la.json', change(stdout));
    const { exitCode, stderr } = await ward.run(
      'report',
      '--combine',
      await fileOf('mot.json', renamed),
      path,
    );
    expect([exitCode, stderr]).toEqual([3, expect.stringContaining(says)]);
    expect(stderr).toContain('la.json');
  });

  it('refuses the same report twice, and a file that is not there', async () => {
    const own = await fileOf('mot.json');
    const twice = await ward.run('report', '--combine', own, await fileOf('hai.json'));
    expect([twice.exitCode, twice.stderr]).toEqual([3, expect.stringContaining('đã có trong mot.json')]);
    const gone = await ward.run('report', '--combine', own, join(ward.folder, 'gone.json'));
    expect([gone.exitCode, gone.stderr]).toEqual([2, expect.stringContaining('gone.json')]);
  });

  it('shows a hostile name as harmless text', async () => {
    const path = await fileOf('la.json', text =>
      text
        .replace('test-ward', 'la')
        .replace(/"name": "UBND [^"]*"/, '"name": "\\u001b[31m\\u202eđỏ</script>\\u0000"'),
    );
    const { stdout } = await ward.done('report', '--combine', path);
    expect(stdout).toContain('[31mđỏ</script>');
    for (const hidden of ['\u0000', '\u001b', '\u202e']) expect(stdout).not.toContain(hidden);
  });
});
