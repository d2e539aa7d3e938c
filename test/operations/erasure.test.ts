// Erasure: nothing of the person is left, and everything else is.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import BetterSqlite3 from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { publishedWard, type TemporaryWard } from '../cli/temporary-ward.ts';
import { diagnose, within } from './published-ward.ts';

let ward: TemporaryWard;
beforeEach(async () => {
  ward = await publishedWard();
});
afterEach(() => ward.remove());

describe('erasure', () => {
  const NAME = 'Nguyễn Thị Ánh Tuyết';
  async function retired(): Promise<void> {
    await ward.done(
      'people',
      'edit',
      'CB01',
      '--phone',
      '0900000111',
      '--email',
      'tuyet@vd.vn',
      '--birth-date',
      '1/2/1990',
    );
    await ward.done('feeds', 'issue', 'CB01');
    ward.at('2027-02-01T08:00:00+07:00');
    await ward.done('people', 'retire', 'CB01', '--last', '2027-01-31');
  }

  it('leaves no byte of name, contact and birth date in the file, and every hash holds', async () => {
    await retired();
    const before = await ward.data<{ roster: { publication: { hash: string } } }>('show', '2027-01');
    expect(ward.bytes().includes(NAME)).toBe(true);
    await ward.done('people', 'erase', 'CB01', '--yes');
    for (const text of [NAME, '0900000111', 'tuyet@vd.vn', '1990-02-01'])
      expect(ward.bytes().includes(text), text).toBe(false);
    const { of } = await diagnose(ward);
    expect([of('chain')?.state, of('name-cards')?.state, of('integrity')?.state]).toEqual([
      'fine',
      'fine',
      'fine',
    ]);
    const db = new BetterSqlite3(ward.db, { readonly: true });
    expect(db.prepare('SELECT hash FROM publication WHERE sequence = 1').pluck().get()).toBe(
      before.roster.publication.hash,
    );
    expect(db.prepare('SELECT kind FROM publication ORDER BY sequence DESC LIMIT 1').pluck().get()).toBe(
      'erasure',
    );
    db.close();
    const { stdout } = await ward.done('show', '2027-01');
    expect(stdout).toContain('CB01');
    expect(stdout).not.toContain('Ánh Tuyết');
    expect((await ward.run('undo', '--yes')).stderr).toContain('xóa dữ liệu cá nhân');
  });

  it('takes along the year of birth, in the row and in every image of it', async () => {
    await ward.done('people', 'edit', 'CB01', '--birth-year', '1987');
    await ward.done('people', 'edit', 'CB01', '--birth-year', '1988');
    ward.at('2027-02-01T08:00:00+07:00');
    await ward.done('people', 'retire', 'CB01', '--last', '2027-01-31');
    await ward.done('people', 'erase', 'CB01', '--yes');
    const db = new BetterSqlite3(ward.db, { readonly: true });
    const kept =
      "SELECT count(*) FROM row_image WHERE table_name = 'person' AND ? IN (before ->> '$.birth_year', after ->> '$.birth_year')";
    for (const year of [1987, 1988]) expect(db.prepare(kept).pluck().get(year)).toBe(0);
    expect(db.prepare("SELECT birth_year FROM person WHERE code = 'CB01'").pluck().get()).toBe(null);
    db.close();
  });

  it('takes along why somebody was absent or on leave; sheets print the code, and the doctor finds nothing', async () => {
    await ward.done('leave', 'add', '2027-03-01', 'CB01', '--note', 'mổ ruột thừa');
    const { roster } = await ward.data<{
      roster: { duties: { duty: { date: string }; seats: { person: { person: string } | null }[] }[] };
    }>('show', '2027-01');
    const own = roster.duties.find(d => d.seats.some(s => s.person?.person === 'CB01'));
    ward.at('2027-02-01T08:00:00+07:00');
    await ward.done('record', own?.duty.date ?? '', '--absent', 'CB01=viêm phổi');
    await ward.done('record', own?.duty.date ?? '', '--absent', 'CB01=viêm phế quản');
    await retired();
    await ward.done('people', 'erase', 'CB01', '--yes');
    for (const text of ['mổ ruột thừa', 'viêm phổi', 'viêm phế quản', NAME])
      expect(ward.bytes().includes(text), text).toBe(false);
    const { of } = await diagnose(ward);
    expect([of('integrity')?.state, of('chain')?.state, of('images')?.state ?? 'fine']).toEqual([
      'fine',
      'fine',
      'fine',
    ]);
    for (const sheet of ['fairness', 'person', 'roster', 'wall', 'sign-in']) {
      const path = within(ward, `${sheet}.html`);
      await ward.done('export', 'html', '2027-01', '--sheet', sheet, '--person', 'CB01', '-o', path);
      const text = readFileSync(path, 'utf8');
      expect(text.includes('CB01'), sheet).toBe(true);
      expect(/Ánh.Tuyết/.test(text), sheet).toBe(false);
    }
  });

  it('names texts and files that may still hold the name', async () => {
    await ward.done('leave', 'add', '2027-01-05', 'CB02', '--note', `đổi với ${NAME}`);
    await ward.done('backup');
    await retired();
    const { stdout } = await ward.done('people', 'erase', 'CB01', '--yes');
    expect(stdout).toMatch(/nghỉ phép, cột note: 1 chỗ/);
    expect(stdout).toContain('ward-2026-12-15-0800.db');
    const copy = within(ward, 'backups/ward-2026-12-15-0800.db');
    await ward.done('restore', copy, '--yes');
    expect(readFileSync(ward.db).includes(`"${NAME}"`)).toBe(false);
    expect((await ward.done('people', 'list')).stdout).not.toContain(NAME);
    writeFileSync(ward.db, 'hỏng');
    expect((await ward.done('restore', copy, '--yes')).stdout).toContain('lichtruc nguoi danhsach');
  });

  it('asks first, changes nothing in a dry run, and is refused while somebody serves', async () => {
    const serving = await ward.run('people', 'erase', 'CB01', '--yes');
    expect([serving.exitCode, serving.stderr]).toEqual([3, expect.stringContaining('nguoi thoitruc')]);
    await retired();
    const before = ward.bytes();
    expect((await ward.run('people', 'erase', 'CB01')).exitCode).toBe(2);
    await ward.done('people', 'erase', 'CB01', '--dry-run');
    expect(ward.bytes().equals(before)).toBe(true);
    await ward.done('people', 'erase', 'CB01', '--yes');
    expect((await ward.run('people', 'erase', 'CB01', '--yes')).exitCode).toBe(3);
    expect(existsSync(`${ward.db}-journal`)).toBe(false);
  });
});
