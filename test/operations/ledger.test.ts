// The ledger through the commands: one person's page, opening balances, closed books, the timesheet.

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { civil } from '../../src/domain/civil-date.ts';
import { DUTY_UNITS } from '../../src/domain/ledger.ts';
import { isEveOfHoliday } from '../../src/workdays/eve-of-holiday.ts';
import { workCalendar } from '../../src/workdays/work-calendar.ts';
import { publishedWard, type TemporaryWard } from '../cli/temporary-ward.ts';

let ward: TemporaryWard;
beforeEach(async () => {
  ward = await publishedWard();
});
afterEach(() => ward.remove());

interface Page {
  readonly ledger: { readonly carried: number; readonly closing: number; readonly later: number };
  readonly lines: readonly {
    readonly posting: { readonly date: string; readonly kind: string; readonly units: number };
    readonly balance: number;
    readonly sharers: number;
  }[];
}
interface Rows {
  readonly rows: readonly {
    readonly person: string;
    readonly turns: number;
    readonly balanceBeforeTenths: number;
    readonly balanceAfterTenths: number;
    readonly ever: { readonly turns: number; readonly eves: number };
  }[];
}
const page = (person: string, period = '2027-01') => ward.data<Page>('fairness', period, '--person', person);

describe('one person’s page', () => {
  it('shows every posting, and the balance after each ends where the fairness table does', async () => {
    const { rows } = await ward.data<Rows>('fairness', '2027-01');
    for (const row of rows) {
      const { ledger, lines } = await page(row.person);
      expect(lines.filter(l => l.posting.kind === 'served')).toHaveLength(row.turns);
      expect(lines.reduce((sum, l) => sum + l.posting.units, ledger.carried)).toBe(ledger.closing);
      expect(Math.floor(ledger.closing / 100_000 + 0.5)).toBe(row.balanceAfterTenths);
      expect(Math.floor(ledger.carried / 100_000 + 0.5)).toBe(row.balanceBeforeTenths);
    }
  });

  it('brings forward what came before its period and tells what comes after', async () => {
    const whole = await page('CB01');
    const later = await page('CB01', '2027-01-18..2027-01-31');
    expect(later.ledger.carried + later.lines.reduce((sum, l) => sum + l.posting.units, 0)).toBe(
      whole.ledger.closing,
    );
    const early = await page('CB01', '2027-01-01..2027-01-17');
    expect(early.ledger.closing + early.ledger.later).toBe(whole.ledger.closing);
  });

  it('says among how many a duty was shared, in words', async () => {
    const { stdout } = await ward.done('fairness', '2027-01', '--person', 'anh tuyet');
    expect(stdout).toContain('Sổ công bằng của Nguyễn Thị Ánh Tuyết (CB01)');
    expect(stdout).toContain('chia cho 4 người');
    expect(stdout).toMatch(/04\/01\/2027.*−?-?0,25/);
  });
});

describe('an opening balance', () => {
  it('is borne by the others, replaced when set again, and taken out by 0', async () => {
    const before = await page('CB02');
    await ward.done('balance', 'set', 'CB01', '1.5', '--reason', 'sổ 2026', '--date', '2027-01-01');
    expect((await page('CB02')).ledger.closing - before.ledger.closing).toBe(-0.5 * DUTY_UNITS);
    await ward.done('balance', 'set', 'CB01', '-3', '--reason', 'sổ 2026', '--date', '2027-01-01');
    expect((await page('CB02')).ledger.closing - before.ledger.closing).toBe(DUTY_UNITS);
    expect((await ward.done('balance', 'list')).stdout).toMatch(/Ánh Tuyết.*-3,00.*sổ 2026/);
    await ward.done('balance', 'set', 'CB01', '0', '--reason', 'nhầm', '--date', '2027-01-01');
    expect((await page('CB02')).ledger.closing).toBe(before.ledger.closing);
  });

  it('moves who is drawn up next', async () => {
    const turnsOf = async (person: string) => {
      const { rows } = await ward.data<Rows>('fairness', '2027-02', '--draft');
      return rows.find(r => r.person === person)?.turns ?? 0;
    };
    await ward.done('generate', '2027-02');
    const before = await turnsOf('CB03');
    await ward.done('balance', 'set', 'CB03', '3', '--reason', 'sổ 2026', '--date', '2027-01-01');
    await ward.done('generate', '2027-02');
    expect(await turnsOf('CB03')).toBeLessThan(before);
  });

  it.each([
    ['CB01', 'nhiều', '--date=2027-01-01'],
    ['CB01', '1.234', '--date=2027-01-01'],
    ['CB01', '1000', '--date=2027-01-01'],
    ['CB01', '1', '--date=2020-01-01'],
    ['CB01', '1', '--date=2027-01-01', '--tally=none'],
  ])('is refused where it cannot be: %s %s %s', async (...argv) => {
    const { exitCode, stderr } = await ward.run('balance', 'set', ...argv, '--reason', 'x');
    expect([exitCode, stderr]).toEqual([3, expect.stringContaining('Lỗi')]);
  });
});

describe('closed books', () => {
  const balancesOf = async () => {
    const { rows } = await ward.data<Rows>('fairness', '2027-01');
    return Object.fromEntries(rows.map(r => [r.person, r.balanceAfterTenths]));
  };
  const close = (...more: readonly string[]) =>
    ward.done('balance', 'close', 'cán bộ', '--reason', 'nhiệm kỳ mới', '--date', '2027-01-31', ...more);

  it('bring the balances of a role to zero, stand on each page, and are undone', async () => {
    await ward.done('balance', 'set', 'CB01', '2.5', '--reason', 'sổ 2026', '--date', '2027-01-01');
    const before = await balancesOf();
    const { stdout } = await close('--yes');
    expect(stdout).toContain('Khóa sổ Cán bộ, tính đến 31/01/2027');
    const after = await balancesOf();
    for (const person of Object.keys(before))
      expect(after[person]).toBe(person.startsWith('CB') ? 0 : before[person]);
    expect((await ward.done('fairness', '2027-01', '--person', 'CB01')).stdout).toContain(
      'Khóa sổ: nhiệm kỳ mới',
    );
    await ward.done('undo', '--yes');
    expect(await balancesOf()).toEqual(before);
  });

  it('shrink all balances by one fraction where a bound is given, and change nothing when only tried', async () => {
    await ward.done('balance', 'set', 'CB01', '3', '--reason', 'sổ 2026', '--date', '2027-01-01');
    const before = await balancesOf();
    await close('--within', '1', '--dry-run');
    expect(await balancesOf()).toEqual(before);
    await close('--within', '1', '--yes');
    expect(Math.max(...Object.values(await balancesOf()).map(Math.abs))).toBe(10);
  });
});

describe('the timesheet', () => {
  interface Sheet {
    readonly rows: readonly {
      readonly person: string;
      readonly turns: number;
      readonly minutes: number;
      readonly unrecorded: readonly string[];
    }[];
    readonly turns: number;
    readonly toCome: number;
    readonly unrecorded: readonly string[];
  }

  it('counts what is over and on record, and shows apart who was on a roster without a record', async () => {
    expect(await ward.data<Sheet>('timesheet', '2027-01')).toMatchObject({ turns: 0, toCome: 8 });
    ward.at('2027-01-04T08:00:00+07:00');
    const open = await ward.data<Sheet>('timesheet', '2027-01');
    expect([open.turns, open.toCome, open.unrecorded]).toEqual([0, 7, ['2027-01-04']]);
    expect(open.rows.filter(row => row.unrecorded.length > 0)).toHaveLength(2);
    expect((await ward.done('timesheet', '2027-01')).stdout).toMatch(
      /Chưa ghi sổ[\s\S]*1 buổi chưa ghi sổ trực/,
    );
    await ward.done('record', '2027-01-04');
    const first = await ward.data<Sheet>('timesheet', '2027-01');
    expect([first.turns, first.toCome, first.unrecorded]).toEqual([2, 7, []]);
    ward.at('2027-02-01T08:00:00+07:00');
    const sheet = await ward.data<Sheet>('timesheet', '2027-01');
    expect(sheet.toCome).toBe(0);
    for (const row of sheet.rows) expect(row.minutes).toBe(30 * row.turns);
  });

  it('is a CSV that Excel opens, one line a person and one of sums', async () => {
    ward.at('2027-02-01T08:00:00+07:00');
    await ward.done('record', '2027-01-04');
    const { stdout } = await ward.done('timesheet', '2027-01', '--csv');
    const lines = stdout.trimEnd().split('\r\n');
    expect(lines[0]).toBe(
      '\uFEFFSTT;Mã;Họ và tên;Chức vụ;Đơn vị;Nhóm;Số buổi;Số phút;Các ngày trực;Chưa ghi sổ',
    );
    expect(lines).toHaveLength(11);
    expect(lines.at(-1)).toBe(';;Cộng;;;;2;60;;');
    const out = `${ward.folder}/cong.csv`;
    await ward.done('timesheet', '2027-01', '-o', out);
    ward.file('other.csv', 'của tôi');
    const { exitCode } = await ward.run('timesheet', '2027-01', '-o', `${ward.folder}/other.csv`);
    expect(exitCode).toBe(3);
  });
});

describe('eves of holidays', () => {
  const isEve = (date: string) =>
    isEveOfHoliday(
      civil(date),
      workCalendar([]).daysOf({ from: civil('2026-01-01'), until: civil('2028-01-01') }),
    );

  it('are the last working days before one, across a weekend too, and no ordinary Friday', () => {
    expect(['2026-12-31', '2027-01-08', '2027-01-11', '2027-09-01'].map(isEve)).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });

  it('are counted over all published time', async () => {
    await ward.done('generate', '2027-02');
    await ward.done('publish', '2027-02');
    const { rows } = await ward.data<Rows>('fairness', '2027-01');
    const ever = rows.reduce((sum, r) => sum + r.ever.turns, 0);
    expect(ever).toBeGreaterThan(rows.reduce((sum, r) => sum + r.turns, 0));
  });
});
