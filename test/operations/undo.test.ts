// Undo and redo go back and forth over every operation; what was published stays.

import BetterSqlite3 from 'better-sqlite3';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { mutableTables } from '../../src/store/history.ts';
import { publishedWard, smallWard, type TemporaryWard } from '../cli/temporary-ward.ts';

let ward: TemporaryWard;
beforeEach(async () => {
  ward = await smallWard();
});
afterEach(() => ward.remove());

describe('undo', () => {
  const inForce = async (period = '2027-01') => {
    const { exitCode, stdout } = await ward.run('show', period, '--json');
    if (exitCode !== 0) return [];
    const { data } = JSON.parse(stdout);
    if (data.draft) return [];
    const duties: readonly {
      duty: { id: string };
      state: string;
      seats: { person: { person: string } }[];
    }[] = data.roster.duties;
    return duties
      .filter(d => !data.drafted.includes(d.duty.id))
      .map(d => [d.duty.id, d.state, d.seats] as const);
  };
  const versions = () => {
    const db = new BetterSqlite3(ward.db, { readonly: true });
    const rows = db.prepare('SELECT sequence, version, hash FROM publication ORDER BY sequence').all();
    db.close();
    return rows as { sequence: number; version: number; hash: string }[];
  };

  it('takes back the last operation and shows beforehand what', async () => {
    await ward.done('leave', 'add', '2027-01-05', 'CB01');
    const before = ward.bytes();
    const { stdout } = await ward.done('undo', '--dry-run');
    expect(stdout).toMatch(/Sẽ hoàn tác:\n {2}3\. Ghi nghỉ việc riêng.*\n {2}1 mục.*\n {4}- bỏ nghỉ phép/);
    expect(ward.bytes().equals(before)).toBe(true);
    await ward.done('undo');
    expect(await ward.data<unknown[]>('leave', 'list')).toEqual([]);
    expect((await ward.done('history')).stdout).toContain('[đã hoàn tác]');
  });

  it('follows a publication by a version that restores the roster before it, and unpublishes nothing', async () => {
    await ward.done('generate', '2027-01');
    await ward.done('publish', '2027-01', '--number', '12', '--date', '2026-12-14');
    const first = await inForce();
    await ward.done('leave', 'add', '2027-01-04', first[0]?.[2][0]?.person.person ?? '');
    await ward.done('generate', '2027-01', '--repair');
    await ward.done('publish', '2027-01');
    const second = await inForce();
    expect(second).not.toEqual(first);
    const published = versions();
    const { stdout } = await ward.done('undo');
    expect(stdout).toContain('Ban hành bản số 3');
    expect(await inForce()).toEqual(first);
    expect(versions().slice(0, 2)).toEqual(published);
    await ward.done('redo');
    expect(await inForce()).toEqual(second);
    expect(versions().map(v => v.version)).toEqual([1, 2, 3, 4]);
    await ward.done('undo', '3');
    expect(await inForce()).toEqual(first);
  });

  it('withdraws what was never in force before, and leaves alone what has begun', async () => {
    await ward.done('generate', '2027-01');
    await ward.done('publish', '2027-01');
    const first = await inForce();
    ward.at('2027-01-10T08:00:00+07:00');
    await ward.done('undo');
    expect(await inForce()).toEqual(first.slice(0, 2));
  });

  it('keeps number and date of a version that it follows', async () => {
    await ward.done('generate', '2027-01');
    await ward.done('publish', '2027-01', '--number', '12');
    await ward.done('undo');
    const db = new BetterSqlite3(ward.db, { readonly: true });
    expect(db.prepare('SELECT number FROM document_mark WHERE version = 1').pluck().get()).toBe('12');
    db.close();
  });

  it('restores the look of what is published', async () => {
    await ward.done('generate', '2027-01');
    await ward.done('publish', '2027-01');
    const place = async () =>
      (await ward.data<{ roster: { presentation: { bring: string } } }>('show', '2027-01')).roster
        .presentation.bring;
    const before = await place();
    await ward.done('settings', 'set', 'bring', 'Thẻ cán bộ và áo Đoàn');
    expect(await place()).toBe('Thẻ cán bộ và áo Đoàn');
    await ward.done('undo');
    expect(await place()).toBe(before);
  });

  it('stops at what cannot be taken back, and says what can', async () => {
    const { exitCode, stderr } = await ward.run('undo', '--yes', '5');
    expect([exitCode, stderr]).toEqual([3, expect.stringContaining('Chỉ còn 1 thao tác')]);
    await ward.done('undo');
    expect((await ward.run('undo', '--yes')).stderr).toContain('việc tạo tệp đơn vị thì không hoàn tác được');
  });

  it('is done again only where nothing else was done since', async () => {
    await ward.done('leave', 'add', '2027-01-05', 'CB01');
    await ward.done('undo');
    await ward.done('leave', 'add', '2027-01-06', 'CB02');
    expect((await ward.run('redo', '--yes')).exitCode).toBe(3);
  });

  it('refuses where somebody changed the file behind its back', async () => {
    await ward.done('leave', 'add', '2027-01-05', 'CB01');
    const db = new BetterSqlite3(ward.db);
    db.exec("DROP TRIGGER leave_update_image; UPDATE leave SET kind = 'annual'");
    db.close();
    const before = ward.bytes();
    const { exitCode, stderr } = await ward.run('undo', '--yes');
    expect([exitCode, stderr]).toEqual([4, expect.stringContaining('sửa ngoài lichtruc')]);
    expect(ward.bytes().equals(before)).toBe(true);
  });

  it('works after the file was compacted and its rows renumbered', async () => {
    for (const day of ['05', '06', '07']) await ward.done('leave', 'add', `2027-01-${day}`, 'CB01');
    await ward.done('leave', 'remove', '2027-01-06', 'CB01');
    const db = new BetterSqlite3(ward.db);
    db.exec('VACUUM');
    db.close();
    await ward.done('undo', '4');
    expect(await ward.data<unknown[]>('leave', 'list')).toEqual([]);
  });
});

describe('any sequence of commands', () => {
  const PEOPLE = ['CB01', 'CB02', 'CB03', 'ĐV01', 'ĐV03', 'ĐV05'];
  const person = fc.constantFrom(...PEOPLE);
  const day = fc.integer({ min: 4, max: 28 }).map(d => `2027-01-${String(d).padStart(2, '0')}`);
  const command = fc.oneof(
    fc.tuple(day, person).map(([d, p]) => ['leave', 'add', d, p]),
    fc.tuple(day, person).map(([d, p]) => ['leave', 'remove', `2027-01-01..${d}`, p]),
    fc
      .tuple(person, fc.constantFrom('50', '100', '150'))
      .map(([p, s]) => ['people', 'edit', p, '--share', s]),
    person.map(p => ['people', 'retire', p, '--last', '2027-01-20']),
    fc.constant(['people', 'add', 'Lý Thị Én', '--role', 'officer']),
    fc.tuple(person, day).map(([p, d]) => ['wish', 'add', p, '--avoid', d]),
    fc.tuple(person, person).map(([a, b]) => ['pair', 'forbid', a, b]),
    day.map(d => ['holidays', 'add', d, '--name', 'Mất điện', '--kind', 'closed']),
    fc.constantFrom('5', '7', '9').map(n => ['rules', 'set', 'min-gap-days', n]),
    fc
      .tuple(person, fc.integer({ min: -3, max: 3 }))
      .map(([p, n]) => ['balance', 'set', p, String(n), '--reason', 'sổ cũ', '--date', '2027-01-01']),
    fc.constant(['settings', 'set', 'bring', 'Thẻ']),
    fc.constantFrom(['generate', '2027-01'], ['generate', '2027-01', '--repair'], ['generate', '2027-02']),
    fc.constantFrom(['publish', '2027-01', '--force', 'thử'], ['publish', '2027-02', '--force', 'thử']),
    fc.constantFrom(['undo'], ['undo', '2'], ['redo']),
  );

  const snapshot = () => {
    const db = new BetterSqlite3(ward.db, { readonly: true });
    const rows = mutableTables(db)
      .filter(table => table !== 'document_mark')
      .map(table => [
        table,
        db
          .prepare(`SELECT * FROM ${table}`)
          .all()
          .map(r => JSON.stringify(r))
          .sort(),
      ]);
    expect(db.pragma('foreign_key_check')).toEqual([]);
    db.close();
    return rows;
  };
  const left = async () => {
    const { stdout } = await ward.run('undo', '--yes', '9999', '--json');
    return JSON.parse(stdout).error.problems[0].facts.left as number;
  };
  const roster = async () =>
    JSON.stringify(
      (
        await ward.data<{ roster: { duties: { duty: object; state: string; seats: unknown }[] } }>(
          'show',
          '2027-01..2027-02'.replace('2027-01..2027-02', '2027-01-01..2027-02-28'),
        )
      ).roster.duties.map(({ duty, state, seats }) => [{ ...duty, slot: 0 }, state, seats]),
    );

  it('is taken back whole, to the first state and the roster first in force', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(command, { minLength: 3, maxLength: 9 }),
        fc.integer({ min: 1, max: 4 }),
        async (commands, step) => {
          ward.remove();
          ward = await publishedWard();
          const [before, rosterBefore, allowed] = [snapshot(), await roster(), await left()];
          for (const argv of commands) {
            if (argv[0] === 'undo' && (await left()) - Number(argv[1] ?? 1) < allowed) continue;
            expect([0, 1, 3]).toContain((await ward.run(...argv, '--yes')).exitCode);
          }
          for (let n = (await left()) - allowed; n > 0; n = (await left()) - allowed)
            await ward.done('undo', String(Math.min(step, n)));
          expect(snapshot()).toEqual(before);
          expect(await roster()).toBe(rosterBefore);
        },
      ),
      { seed: 5, numRuns: Number(process.env['UNDO_RUNS'] ?? 12) },
    );
  });
});
