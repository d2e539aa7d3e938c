import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { civil } from '../../../src/domain/civil-date.ts';
import { readListedDay } from '../../../src/intake/listed-day.ts';
import { monthsIn } from '../../../src/intake/listed-months.ts';
import { type TemporaryWard, temporaryWard } from '../../cli/temporary-ward.ts';
import { expectGolden } from '../../golden.ts';
import { LAYOUTS } from './layouts.ts';

const folder = fileURLToPath(new URL('../../../fixtures/hand-made/', import.meta.url));
const PEOPLE = `Mã;Họ và tên;Nhóm;Chức vụ;Đơn vị;Từ ngày
CB01;Nguyễn Văn An;Cán bộ;Chuyên viên;Văn phòng;01/01/2026
CB02;Trần Thị Bình;Cán bộ;;Văn phòng;01/01/2026
ĐV01;Lê Thị Hoa;Đoàn viên;;Chi đoàn 1;01/01/2026
ĐV02;Phạm Ngọc Lan;Đoàn viên;;Chi đoàn 2;01/01/2026
`;
const DAYS = [
  ['2026-10-05', 'CB01', 'ĐV01'],
  ['2026-10-09', 'CB02', 'ĐV02'],
  ['2026-10-16', 'CB01', 'ĐV01'],
];

async function ward(now: string, from = '2026-01-01'): Promise<TemporaryWard> {
  const made = temporaryWard(now);
  await made.done('init', '--yes', '--from', from, '--ward-id', 'test-ward');
  await made.done('people', 'import', made.file('people.csv', PEOPLE));
  return made;
}

interface Shown {
  readonly roster: {
    readonly duties: readonly {
      readonly duty: { readonly date: string };
      readonly seats: readonly { readonly person: { readonly person: string } | null }[];
    }[];
  };
}
const served = ({ roster }: Shown) =>
  roster.duties.map(d => [d.duty.date, ...d.seats.flatMap(s => s.person?.person ?? [])]);

describe.each(LAYOUTS)('a roster with $oddity', ({ file, make }) => {
  const path = folder + file;
  let past: TemporaryWard;
  beforeAll(async () => {
    past = await ward('2026-11-20T08:00:00+07:00');
  });
  afterAll(() => past.remove());

  it('is kept as a fixture', () => {
    expectGolden(path, make());
  });

  it('is checked: the missing day is found, and nothing that is not there', async () => {
    const { stdout, exitCode } = await past.run('validate', path, '--json');
    const { data } = JSON.parse(stdout);
    expect(data.problems).toEqual([]);
    expect(data.duties).toBe(3);
    const found = data.findings.map(({ finding }: { finding: { rule: string; date: string } }) => [
      finding.rule,
      finding.date,
    ]);
    expect(found).toContainEqual(['missing-duty', '2026-10-12']);
    expect(exitCode).toBe(found.length > 0 ? 1 : 0);
  });

  it('is taken in as history, once', async () => {
    expect(await past.data('roster', 'import', path)).toMatchObject({
      published: { version: 1, duties: 3 },
      drafted: 0,
    });
    expect(served(await past.data<Shown>('show', '2026-10'))).toEqual(DAYS);
    expect(await past.data('roster', 'import', path)).toMatchObject({ published: null, unchanged: 3 });
  });

  it('of days to come becomes a draft', async () => {
    const future = await ward('2026-09-20T08:00:00+07:00');
    try {
      expect(await future.data('roster', 'import', path)).toMatchObject({ published: null, drafted: 3 });
      expect(served(await future.data<Shown>('show', '2026-10', '--draft'))).toEqual(DAYS);
    } finally {
      future.remove();
    }
  });
});

it('a roster with headings of its own is read by --map, which is remembered', async () => {
  const office = await ward('2026-11-20T08:00:00+07:00');
  try {
    const rows = 'Hôm nào;Sớm;Phụ;Nhắn\n05/10/2026;Nguyễn Văn An;Lê Thị Hoa;mang chìa khóa\n';
    const path = office.file('lich.csv', rows);
    expect((await office.run('roster', 'import', path, '--yes')).exitCode).toBe(3);
    const map = 'Hôm nào=day, Sớm=Cán bộ, Phụ=Đoàn viên, Nhắn=-';
    const { stdout } = await office.done('roster', 'import', path, '--map', map);
    expect(stdout).toContain('cột A Hôm nào, B Sớm, C Phụ');
    expect(served(await office.data<Shown>('show', '2026-10'))).toEqual([DAYS[0]]);
    expect(await office.data('validate', path)).toMatchObject({ duties: 1, problems: [] });
  } finally {
    office.remove();
  }
});

it('a roster half over is a version of the days that are over, and a draft of the others', async () => {
  const office = await ward('2026-10-07T08:00:00+07:00');
  try {
    const imported = await office.data('roster', 'import', folder + LAYOUTS[0]?.file);
    expect(imported).toMatchObject({
      published: { duties: 1, period: { from: '2026-10-05', until: '2026-10-06' } },
      drafted: 2,
    });
    const shown = await office.data<Shown & { drafted: unknown[] }>('show', '2026-10');
    expect(served(shown)).toEqual(DAYS);
    expect(shown.drafted).toHaveLength(2);
  } finally {
    office.remove();
  }
});

describe('a roster with mistakes', () => {
  let office: TemporaryWard;
  beforeAll(async () => {
    office = await ward('2026-11-20T08:00:00+07:00');
  });
  afterAll(() => office.remove());
  const roster = (...rows: string[]) =>
    office.file('lich.csv', `LỊCH TRỰC THÁNG 10 NĂM 2026;;\nNgày;Cán bộ;Đoàn viên\n${rows.join('\n')}\n`);

  it.each([
    ['Thứ Ba 05/10;Nguyễn Văn An;Lê Thị Hoa', 'A3', 'thứ và ngày không khớp'],
    ['31/09/2026;Nguyễn Văn An;Lê Thị Hoa', 'A3', '31/09/2026'],
    ['10/25/2026;Nguyễn Văn An;Lê Thị Hoa', 'A3', '10/25/2026'],
    ['05/10/2026;Nguyễn Văn Ân;Hoàng Thị Hoa', 'C3', 'Hoàng Thị Hoa'],
    ['05/10/2026;Nguyễn Văn An;Nguyễn Văn An', 'C3', 'hai lần'],
    ['06/10/2026;Nguyễn Văn An;Lê Thị Hoa', 'B3', 'không có ca trực'],
  ])('%s names the cell', async (row, cell, said) => {
    const good = '09/10/2026;Trần Thị Bình;Phạm Ngọc Lan';
    const { stdout, exitCode } = await office.run('validate', roster(row, good));
    expect(exitCode).toBe(1);
    expect(stdout).toContain(`[${cell}]`);
    expect(stdout).toContain(said);
    const before = office.bytes();
    const refused = await office.run('roster', 'import', '--yes', roster(row, good));
    expect([refused.exitCode, refused.stderr]).toEqual([3, expect.stringContaining(said)]);
    expect(office.bytes().equals(before)).toBe(true);
  });

  it('breaks rules: every finding has its cells', async () => {
    await office.done('leave', 'add', '2026-10-09', 'CB02', '--kind', 'ốm');
    const path = roster('05/10/2026;Nguyễn Văn An;Lê Thị Hoa', '09/10/2026;Trần Thị Bình;Lê Thị Hoa');
    const { stdout } = await office.run('validate', path);
    expect(stdout).toMatch(/\[B4\].*Nghỉ ốm/);
    expect(stdout).toMatch(/\[C3, C4\].*Lê Thị Hoa/);
  });

  it('is asked for its year where nothing says it', async () => {
    const path = office.file('lich.csv', 'Ngày;Cán bộ;Đoàn viên\n05/10;Nguyễn Văn An;Lê Thị Hoa\n');
    expect((await office.run('validate', path)).stderr).toContain('--nam');
    expect((await office.data('validate', path, '--year', '2026')) as object).toMatchObject({ duties: 1 });
  });
});

describe('what we write ourselves', () => {
  it.each(['xlsx', 'csv'])('is read back from %s without a mistake', async format => {
    const office = await ward('2026-09-20T08:00:00+07:00');
    try {
      await office.done('people', 'edit', 'CB01', '--title', 'Công chức Tư pháp - Hộ tịch');
      await office.done('rules', 'set', 'min-gap-days', '1');
      await office.done('rules', 'set', 'max-per-month', 'officer=9,volunteer=9');
      await office.done('generate', '2026-10');
      await office.done('publish', '2026-10', '--force', 'thử');
      const path = `${office.folder}/lich.${format}`;
      await office.done('export', format, '2026-10', '-o', path);
      const { stdout } = await office.run('validate', path, '--json');
      expect(JSON.parse(stdout).data.problems).toEqual([]);
    } finally {
      office.remove();
    }
  });
});

describe('the years before', () => {
  it('are known to the ledger, though they lie before the patterns began', async () => {
    const office = await ward('2026-11-20T08:00:00+07:00', '2026-11-01');
    try {
      await office.done('roster', 'import', folder + LAYOUTS[0]?.file);
      const { rows } = await office.data<{ rows: { person: string; served?: number }[] }>(
        'fairness',
        '2026-10',
      );
      expect(JSON.stringify(rows)).toContain('CB01');
    } finally {
      office.remove();
    }
  });
});

describe('a day as people write it', () => {
  const context = { ...monthsIn(['Lịch trực tháng 10 năm 2026'], null), weekFrom: civil('2026-10-05') };
  it.each([
    ['Thứ Hai 05/10', '2026-10-05'],
    ['thứ 2, ngày 5-10', '2026-10-05'],
    ['T6 09.10', '2026-10-09'],
    ['Thứ sáu, ngày 09 tháng 10 năm 2026', '2026-10-09'],
    ['2026-10-09', '2026-10-09'],
    ['9', '2026-10-09'],
    ['Thứ Sáu', '2026-10-09'],
    ['Thứ Hai 02/11', '2026-11-02'],
  ])('%s', (text, date) => {
    expect(readListedDay({ text, mark: null, epoch: undefined, weekday: '' }, context)).toEqual({ date });
  });

  it('is asked about where it is far from the months of the title', () => {
    const cell = { text: 'Thứ Hai 04/01', mark: null, epoch: undefined, weekday: '' };
    expect(readListedDay(cell, context)).toMatchObject({ problem: { code: 'month-differs' } });
  });
});
