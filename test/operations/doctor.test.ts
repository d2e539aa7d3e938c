// The doctor, by attack.

import { chmodSync, copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CHECKS } from '../../src/domain/health.ts';
import { messagesIn } from '../../src/i18n/languages.ts';
import { publishedWard, type TemporaryWard } from '../cli/temporary-ward.ts';
import { diagnose, sql, tamper, within } from './published-ward.ts';

let ward: TemporaryWard;
beforeEach(async () => {
  ward = await publishedWard();
});
afterEach(() => ward.remove());

describe('doctor', () => {
  it('finds nothing wrong with a ward that is backed up', async () => {
    await ward.done('backup');
    const { exitCode, stdout } = await ward.run('doctor');
    expect([exitCode, stdout]).toEqual([0, expect.stringContaining('Không có gì bất thường.')]);
  });

  it('says in one line whether feeds, backup or log need a person', async () => {
    expect(await ward.run('doctor', '--health')).toMatchObject({
      exitCode: 1,
      stdout: 'Sao lưu: chưa sao lưu lần nào.\n',
    });
    await ward.done('backup');
    expect(await ward.run('doctor', '--health')).toMatchObject({
      exitCode: 0,
      stdout: 'Không có gì bất thường.\n',
    });
  });

  it.each(['vi', 'en'] as const)('says of every check what is wrong and how to mend it, in %s', language => {
    const { titles, explain } = messagesIn(language).safekeeping;
    for (const check of CHECKS) {
      expect(titles[check]).not.toBe('');
      const { says, mend } = explain[check]({ kind: 'never', days: 3, count: 1 });
      expect(`${says}${mend}`).not.toMatch(/\[object|NaN/);
      expect(mend).not.toBe('');
    }
  });

  it.each<[string, string]>([
    ['chain', "UPDATE publication_duty SET start_time = '06:00' WHERE rowid = 1"],
    ['chain', "UPDATE publication SET reason = 'khác'"],
    ['chain', 'DELETE FROM publication_seat WHERE rowid = 1'],
    ['name-cards', "UPDATE name_card SET name = 'Kẻ Gian' WHERE id = 1"],
    ['migrations', "UPDATE migration SET sha256 = replace(hex(zeroblob(32)), '0', 'a') WHERE version = 2"],
    ['rows', "UPDATE person SET phone = '0900' WHERE code = 'CB01'"],
    ['rows', "DELETE FROM membership WHERE person = 'CB01'"],
    ['rows', "UPDATE row_image SET after = json_set(after, '$.name', 'x') WHERE table_name = 'person'"],
    ['settings', "UPDATE setting SET value = '7' WHERE key = 'zone'"],
  ])('names a %s that does not fit, after %s', async (check, statement) => {
    tamper(statement, ward.db);
    const { exitCode, of } = await diagnose(ward);
    expect([exitCode, of(check)?.state]).toEqual([1, 'error']);
  });

  it('names the versions that does not fit', async () => {
    await ward.done('generate', '2027-02');
    await ward.done('publish', '2027-02');
    await ward.done('generate', '2027-03');
    await ward.done('publish', '2027-03');
    tamper("UPDATE publication SET by = 'ai đó' WHERE sequence >= 2", ward.db);
    expect((await diagnose(ward)).of('chain')?.facts).toEqual({ versions: [2, 3], missing: 0 });
    expect((await ward.run('doctor')).stdout).toContain('bản số 2');
  });

  it('names rows that point nowhere', async () => {
    sql("PRAGMA foreign_keys = OFF; INSERT INTO person_skill (person, skill) VALUES ('CB99', 'x')", ward.db);
    expect((await diagnose(ward)).of('references')?.facts).toEqual({ tables: ['person_skill'] });
  });

  it('tells damaged pages', async () => {
    const bytes = ward.bytes();
    bytes.fill(0xa5, bytes.length - 8_192, bytes.length - 8_128);
    writeFileSync(ward.db, bytes);
    const { exitCode, stdout } = await ward.run('doctor');
    expect([1, 4]).toContain(exitCode);
    expect(exitCode === 4 || stdout.includes('tệp bị hỏng')).toBe(true);
  });

  it('warns of what is round the file: rights, age of backups and calendars, clock, place, holidays', async () => {
    expect((await diagnose(ward)).of('backup')?.facts).toMatchObject({ kind: 'never' });
    await ward.done('backup');
    await ward.done('feeds', 'issue', 'CB01');
    chmodSync(ward.db, 0o644);
    ward.at('2026-12-30T08:00:00+07:00');
    expect((await diagnose(ward)).wrong).toEqual(['permissions', 'backup', 'feeds']);
    ward.at('2026-12-10T08:00:00+07:00');
    expect((await diagnose(ward)).of('clock')?.state).toBe('warning');
    ward.at('2027-11-05T08:00:00+07:00');
    expect((await diagnose(ward)).of('holidays')?.facts).toEqual({ until: 2027, needed: 2028 });
    ward.at('2020-01-01T08:00:00+07:00');
    expect((await diagnose(ward)).exitCode).toBe(1);
    mkdirSync(within(ward, 'OneDrive - UBND'));
    copyFileSync(ward.db, within(ward, 'OneDrive - UBND/ward.db'));
    const { stdout } = await ward.run('doctor', '--file', within(ward, 'OneDrive - UBND/ward.db'));
    expect(stdout).toContain('thư mục đồng bộ (OneDrive)');
  });

  it('names a backup, and a folder of calendars, that knows more than the file', async () => {
    const before = ward.bytes();
    await ward.done('leave', 'add', '2027-03-01', 'CB01');
    await ward.done('backup');
    expect((await diagnose(ward)).of('newest')?.state).toBe('fine');
    ward.become(before);
    expect((await diagnose(ward)).of('newest')).toMatchObject({
      state: 'warning',
      facts: { path: expect.stringContaining('backups') },
    });
  });

  it('writes nothing', async () => {
    const before = ward.bytes();
    await ward.run('doctor');
    expect(ward.bytes().equals(before)).toBe(true);
  });
});
