// Restoring, by attack.

import { readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import BetterSqlite3 from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readLedger } from '../../src/operations/ledger/read-ledger.ts';
import { publishedWard, type TemporaryWard } from '../cli/temporary-ward.ts';
import { officeIn } from './outlook-of.ts';
import { diagnose, digests, digestsBesideLog, files, sql, tamper, within } from './published-ward.ts';

let ward: TemporaryWard;
beforeEach(async () => {
  ward = await publishedWard();
});
afterEach(() => ward.remove());

describe('restore', () => {
  const COPY = 'backups/ward-2026-12-15-0800.db';

  it('brings back what was, as one more operation and the next version, and keeps what stood there', async () => {
    const roster = async () => {
      const shown = await ward.data<{ roster: { duties: unknown; publication: { version: number } } }>(
        'show',
        '2027-01',
      );
      return { duties: shown.roster.duties, version: shown.roster.publication.version };
    };
    const before = await roster();
    await ward.done('backup');
    await ward.done('people', 'edit', 'CB01', '--name', 'Tên Khác Hẳn');
    await ward.done('leave', 'add', '2027-01-04..2027-01-31', 'CB01');
    await ward.done('generate', '2027-01', '--repair');
    await ward.done('publish', '2027-01');
    expect((await roster()).duties).not.toEqual(before.duties);
    const last = digests(ward.db);
    const { stdout } = await ward.done('restore', within(ward, COPY), '--yes');
    expect(stdout).toContain('ward.before-restore.db');
    expect(await roster()).toEqual({ ...before, version: 3 });
    expect((await ward.done('leave', 'list')).stdout).not.toContain('CB01');
    expect(digests(within(ward, 'ward.before-restore.db'))).toEqual(last);
    expect(statSync(ward.db).mode & 0o777).toBe(0o600);
    expect((await ward.run('undo', '--yes')).stderr).toContain('khôi phục từ bản sao lưu');
    expect((await diagnose(ward)).exitCode).toBe(0);
  });

  it('leaves who came since, erases again who was erased, and keeps what was marked and given out', async () => {
    await ward.done('backup');
    await ward.done('people', 'add', 'Mai Văn Mới', '--role', 'officer');
    await ward.done('people', 'retire', 'CB02', '--last', '2026-12-14');
    await ward.done('versions', 'mark', '1', '--number', '7', '--date', '2026-12-15');
    await ward.done('feeds', 'issue', 'CB01');
    await ward.done('settings', 'set', 'place', 'Nhà văn hóa');
    await ward.done('restore', within(ward, COPY), '--yes');
    const people = (await ward.done('people', 'list')).stdout;
    expect(people).toContain('Mai Văn Mới');
    expect((await ward.done('versions')).stdout).toContain('7');
    expect((await ward.done('feeds', 'list')).stdout).toContain('CB01');
    expect((await ward.done('settings', 'list')).stdout).not.toContain('Nhà văn hóa');
    expect((await diagnose(ward)).exitCode).toBe(0);
  });

  it('leaves the past as it was served: memberships, leave and balances go back only from today on', async () => {
    await ward.done('backup');
    ward.at('2027-01-20T08:00:00+07:00');
    await ward.done('people', 'edit', 'CB01', '--share', '50', '--from', '2027-01-06');
    await ward.done('people', 'edit', 'ĐV01', '--role', 'officer', '--from', '2027-01-13');
    await ward.done('people', 'retire', 'CB03', '--last', '2027-01-19');
    await ward.done('leave', 'add', '2027-01-05..2027-01-10', 'CB02', '--kind', 'thai sản');
    await ward.done('balance', 'set', 'CB04', '2', '--reason', 'sổ cũ', '--date', '2027-01-12');
    const past = async () =>
      (await readLedger(officeIn(ward), '2027')).postings.filter(posting => posting.date < '2027-01-20');
    const before = await past();
    await ward.done('restore', within(ward, COPY));
    expect(await past()).toEqual(before);
    const people = await ward.data<{ code: string; memberships: { until: string | null }[] }[]>(
      'people',
      'list',
    );
    expect(people.find(p => p.code === 'CB03')?.memberships.at(-1)?.until).toBeNull();
    expect((await diagnose(ward)).exitCode).toBe(0);
  });

  it('of a copy that went another way asks for --replace, and nobody comes back who was erased', async () => {
    await ward.done('people', 'retire', 'CB04', '--last', '2026-12-14');
    await ward.done('generate', '2027-01', '--repair');
    await ward.done('publish', '2027-01');
    await ward.done('backup');
    await ward.done('leave', 'add', '2027-03-01', 'CB01', '--file', within(ward, COPY));
    await ward.done('people', 'erase', 'CB04');
    const name = 'Phạm Đức Dũng';
    expect((await ward.run('restore', within(ward, COPY), '--yes')).exitCode).toBe(3);
    await ward.done('restore', within(ward, COPY), '--replace');
    expect(ward.bytes().includes(name)).toBe(false);
    const { of, exitCode } = await diagnose(ward);
    expect([exitCode, of('log')?.state, of('chain')?.state]).toEqual([0, 'fine', 'fine']);
    await ward.done('duty', 'cancel', '2027-01-11', '--reason', 'Bão');
    const versions = await ward.data<{ kind: string; version: number }[]>('versions');
    expect(versions.filter(v => v.kind === 'version').map(v => v.version)).toEqual([1, 2, 3]);
  });

  it('refuses the file in use itself', async () => {
    expect((await ward.run('restore', ward.db, '--yes')).exitCode).toBe(3);
  });

  it('asks first, and in a dry run changes nothing', async () => {
    await ward.done('backup');
    const before = ward.bytes();
    expect((await ward.run('restore', within(ward, COPY))).exitCode).toBe(2);
    await ward.done('restore', within(ward, COPY), '--dry-run');
    expect(ward.bytes().equals(before)).toBe(true);
    expect(files(ward).filter(name => name.includes('restore') || name.startsWith('.'))).toEqual([]);
  });

  it('never brings a revoked address back to life', async () => {
    await ward.done('feeds', 'issue', 'CB01');
    await ward.done('backup');
    await ward.done('feeds', 'revoke', 'CB01', '--yes');
    await ward.done('restore', within(ward, COPY), '--yes');
    const db = new BetterSqlite3(ward.db, { readonly: true });
    expect(db.prepare('SELECT count(*) FROM feed_token WHERE revoked_at IS NULL').pluck().get()).toBe(0);
    db.close();
  });

  it('puts a backup in the place of a file that is lost or damaged', async () => {
    await ward.done('backup');
    const good = digestsBesideLog(within(ward, COPY));
    writeFileSync(ward.db, 'hỏng');
    await ward.done('restore', within(ward, COPY), '--yes');
    expect(digestsBesideLog(ward.db)).toEqual(good);
    expect(readFileSync(within(ward, 'ward.before-restore.db'), 'utf8')).toBe('hỏng');
  });

  it.each<[string, (path: string) => void]>([
    ['in the middle of its rows', flip],
    ['inside the words of a row', brokenFacts],
    ['to a newer one', path => sql('PRAGMA user_version = 999', path)],
  ])('keeps byte for byte a file that is changed %s', async (_, spoil) => {
    await ward.done('backup');
    const good = digestsBesideLog(within(ward, COPY));
    spoil(ward.db);
    const spoilt = ward.bytes();
    const { stdout } = await ward.done('restore', within(ward, COPY), '--yes');
    expect(stdout).toContain('ward.before-restore.db');
    expect(stdout).toContain('lichtruc lichdientu danhsach');
    expect(readFileSync(within(ward, 'ward.before-restore.db')).equals(spoilt)).toBe(true);
    expect(digestsBesideLog(ward.db)).toEqual(good);
    expect((await diagnose(ward)).exitCode).toBe(0);
  });

  it.each<[string, (path: string) => void, string]>([
    ['a text file', path => writeFileSync(path, 'xin chào'), 'not-a-ward-file'],
    ['an empty file', path => writeFileSync(path, ''), 'not-a-ward-file'],
    ['a truncated file', path => truncateSync(path, 40_960), 'file-damaged|backup-refused'],
    ['a head without a body', path => truncateSync(path, 512), 'file-damaged|backup-refused'],
    ['flipped bytes', flip, 'file-damaged|backup-refused'],
    ['another program’s file', foreign, 'not-a-ward-file'],
    ['a newer file', path => sql('PRAGMA user_version = 999', path), 'file-newer'],
    ['an altered version', alteredVersion, 'backup-refused'],
    ['a missing trigger', path => sql('DROP TRIGGER publication_update_refused', path), 'schema-altered'],
  ])('refuses %s by its name and leaves the present file alone', async (_, spoil, code) => {
    await ward.done('backup');
    spoil(within(ward, COPY));
    const before = ward.bytes();
    const { exitCode, stdout } = await ward.run('restore', within(ward, COPY), '--yes', '--json');
    const [problem] = JSON.parse(stdout).error.problems;
    expect([exitCode, problem.code]).toEqual([4, expect.stringMatching(new RegExp(`^(${code})$`))]);
    expect(ward.bytes().equals(before)).toBe(true);
    expect(files(ward).filter(name => name.startsWith('.'))).toEqual([]);
  });

  function flip(path: string): void {
    const bytes = readFileSync(path);
    for (let at = 5_000; at < bytes.length; at += 4_096) bytes.fill(0xa5, at, at + 64);
    writeFileSync(path, bytes);
  }
  function brokenFacts(path: string): void {
    sql(
      `PRAGMA ignore_check_constraints = ON;
       INSERT INTO operation (at, by, name, facts) VALUES (1, '', 'x', '{')`,
      path,
    );
  }
  function foreign(path: string): void {
    writeFileSync(path, '');
    sql('CREATE TABLE t (x)', path);
  }
  function alteredVersion(path: string): void {
    tamper("UPDATE publication_duty SET note = 'khác' WHERE rowid = 1", path);
  }
});
