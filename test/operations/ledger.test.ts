// The ledger through the commands: one person's page, opening balances, the timesheet, and that it sums to zero
// whatever happens.

import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addDays, civil, weekdayOf } from '../../src/domain/civil-date.ts';
import { makeDutyId } from '../../src/domain/duty.ts';
import type { Leave, LeaveKind } from '../../src/domain/leave.ts';
import { balances, DUTY_UNITS, type HeldDuty, postLedger } from '../../src/domain/ledger.ts';
import type { PatternCode } from '../../src/domain/pattern.ts';
import type { Person, PersonCode } from '../../src/domain/person.ts';
import { OFFICER, VOLUNTEER } from '../../src/domain/person.ts';
import { NOTHING_KNOWN } from '../../src/domain/person-fields.ts';
import { personLedger } from '../../src/domain/person-ledger.ts';
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

describe('the ledger', () => {
  const KINDS: readonly LeaveKind[] = ['annual', 'maternity'];
  const start = civil('2027-01-04');
  const anyPerson = fc.record({
    shares: fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 1, maxLength: 3 }),
    joins: fc.integer({ min: 0, max: 60 }),
    leaves: fc.option(fc.integer({ min: 1, max: 120 })),
    changesRole: fc.boolean(),
    away: fc.option(fc.record({ kind: fc.constantFrom(...KINDS), from: fc.nat(100), days: fc.nat(40) })),
  });
  type AnyPerson = typeof anyPerson extends fc.Arbitrary<infer T> ? T : never;

  function asPerson({ shares, joins, leaves, changesRole }: AnyPerson, i: number): Person {
    const ends = leaves === null ? null : addDays(start, joins + 20 * shares.length + leaves);
    const memberships = shares.map((sharePercent, n) => ({
      role: changesRole && n > 0 ? VOLUNTEER : OFFICER,
      sharePercent,
      from: addDays(start, joins + 20 * n),
      until: n < shares.length - 1 ? addDays(start, joins + 20 * (n + 1)) : ends,
    }));
    return {
      code: `CB0${i}` as PersonCode,
      ...NOTHING_KNOWN,
      name: `Người ${i}`,
      memberships,
    };
  }

  it('sums to zero with leavers, joiners, changed shares and roles, exempt leave and opening balances', () => {
    fc.assert(
      fc.property(
        fc.array(anyPerson, { minLength: 1, maxLength: 7 }),
        fc.array(fc.array(fc.nat(6), { minLength: 1, maxLength: 3 }), { maxLength: 25 }),
        fc.array(fc.record({ who: fc.nat(6), units: fc.integer({ min: -9e6, max: 9e6 }), day: fc.nat(90) }), {
          maxLength: 4,
        }),
        (drawn, duties, opened) => {
          const people = drawn.map(asPerson);
          const leave = new Map<PersonCode, readonly Leave[]>(
            drawn.flatMap(({ away }, i) => {
              const person = people[i]?.code;
              if (!away || !person) return [];
              const from = addDays(start, away.from);
              return [
                [
                  person,
                  [
                    {
                      person,
                      kind: away.kind,
                      part: 'day',
                      note: '',
                      from,
                      until: addDays(from, away.days + 1),
                    },
                  ],
                ],
              ];
            }),
          );
          const at = (n: number) => people[n % people.length]?.code as PersonCode;
          const held = duties.map((served, i): HeldDuty => {
            const date = addDays(start, 5 * i);
            return {
              duty: makeDutyId(date, 'T2' as PatternCode),
              date,
              countsAs: weekdayOf(date),
              tally: i % 4 === 0 ? 'sớm' : 'main',
              served: [...new Set(served)].map((n, s) => ({
                person: at(n),
                role: s % 2 === 0 ? OFFICER : VOLUNTEER,
              })),
            };
          });
          const openings = opened.map(({ who, units, day }) => ({
            account: { person: at(who), role: OFFICER, tally: 'main' },
            date: addDays(start, day),
            units,
            reason: 'sổ cũ',
          }));
          const postings = postLedger({ people, leave, held, openings, closings: [] });
          expect(postings.reduce((sum, p) => sum + p.units, 0)).toBe(0);
          const kept = balances(postings);
          const period = { from: addDays(start, 30), until: addDays(start, 60) };
          for (const { code } of people) {
            const { closing, later, lines, carried } = personLedger(code, postings, period);
            const own = [...kept].filter(([key]) => key.startsWith(`${code} `));
            expect(closing + later).toBe(own.reduce((sum, [, units]) => sum + units, 0));
            expect(lines.reduce((sum, l) => sum + l.posting.units, carried)).toBe(closing);
          }
        },
      ),
      { seed: 11, numRuns: 200 },
    );
  });
});
