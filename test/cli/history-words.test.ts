// What operations changed, as people read it; programs read the rows as they are.

import BetterSqlite3 from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { messagesIn } from '../../src/i18n/languages.ts';
import { mutableTables } from '../../src/store/history.ts';
import { contentOf, subjectOf } from '../../src/store/kept-rows.ts';
import { smallWard, type TemporaryWard } from './temporary-ward.ts';

let ward: TemporaryWard;
beforeEach(async () => {
  ward = await smallWard();
});
afterEach(() => ward.remove());

/** The entries of the newest operation, without marks. */
async function entries(language = 'vi'): Promise<readonly string[]> {
  const { entries: all } = await ward.data<{ entries: { operation: { id: number } }[] }>('history');
  const { stdout } = await ward.done('history', String(all.at(-1)?.operation.id), '--lang', language);
  return stdout.split('\n').flatMap(line => /^ {2}[+~-] (.*)$/.exec(line)?.[1] ?? []);
}

describe('history of one operation', () => {
  it.each(['vi', 'en'] as const)('has a word for every column that can change in %s', language => {
    const { columns } = messagesIn(language).rows;
    const db = new BetterSqlite3(ward.db, { readonly: true });
    const names = mutableTables(db).flatMap(table => {
      expect(subjectOf(table)).not.toEqual([]);
      const inTable = db.prepare('SELECT name FROM pragma_table_info(?)').pluck().all(table) as string[];
      for (const name of inTable) expect(contentOf(table, name)).toBeTruthy();
      return inTable;
    });
    db.close();
    expect(names.length).toBeGreaterThan(80);
    expect([...new Set(names)].filter(name => !(name in columns))).toEqual([]);
    expect(Object.keys(columns).filter(name => !names.includes(name))).toEqual([]);
  });

  it.each(['vi', 'en'] as const)('has a word for every stored setting in %s', language => {
    const db = new BetterSqlite3(ward.db, { readonly: true });
    const keys = db.prepare('SELECT key FROM setting').pluck().all() as string[];
    db.close();
    const { settings } = messagesIn(language).rows;
    expect(keys.filter(key => !(key in settings))).toEqual([]);
  });

  it('calls people by name, kinds by their words, and says the last day of leave', async () => {
    await ward.done('leave', 'add', '2027-01-05..2027-01-08', 'CB01', '--kind', 'sick');
    expect(await entries()).toEqual([
      'thêm nghỉ phép Nguyễn Thị Ánh Tuyết (CB01): loại nghỉ ốm, từ ngày 05/01/2027, đến hết ngày 08/01/2027',
    ]);
    expect(await entries('en')).toEqual([
      'added leave Nguyễn Thị Ánh Tuyết (CB01): kind sick leave, from 05/01/2027, to the end of 08/01/2027',
    ]);
  });

  it('says a changed value old → new, and hides contacts', async () => {
    await ward.done('people', 'edit', 'CB02', '--title', 'Chuyên viên', '--phone', '0912345678', '--mentor');
    const [line = '', ...more] = await entries();
    expect(more).toEqual([]);
    expect(line).toMatch(/^sửa người trực Trần Văn Bình \(CB02\): /);
    expect(line).toContain('chức vụ (trống) → Chuyên viên');
    expect(line).toContain('kèm cặp không → có');
    expect(line).not.toContain('0912345678');
  });

  it('names the settings that people know, not where they are stored', async () => {
    await ward.done('settings', 'set', 'min-gap-days', '9');
    expect(await entries()).toEqual(['sửa cài đặt Cách nhau ít nhất: 7 → 9']);
    await ward.done('settings', 'set', 'signatory', 'Nguyễn Văn Bình');
    expect(await entries()).toEqual(['sửa cài đặt Họ tên người ký: (trống) → Nguyễn Văn Bình']);
  });

  it('shows a seat that was emptied and filled again as changed', async () => {
    await ward.done('generate', '2027-01');
    const { roster } = await ward.data<{ roster: { duties: Seated[] } }>('show', '2027-01', '--draft');
    const [duty] = roster.duties;
    const seated = duty?.seats.find(s => s.role === 'officer')?.person?.person ?? '';
    const other = ['CB01', 'CB02'].find(code => code !== seated) ?? '';
    await ward.done('assign', '2027-01-04', other, '--force', 'xem');
    const [line] = await entries();
    expect(line).toMatch(/^sửa vị trí trong bản thảo 04\/01\/2027 \(T2\), Cán bộ: người trực .+ → .+$/);
  });

  it('gives programs the rows as they are', async () => {
    await ward.done('leave', 'add', '2027-01-05', 'CB01');
    const { images } = await ward.data<{ images: { table: string; after: object }[] }>('history', '3');
    expect(images).toMatchObject([
      { table: 'leave', after: { person: 'CB01', from_date: '2027-01-05', until_date: '2027-01-06' } },
    ]);
  });
});

interface Seated {
  readonly seats: readonly { readonly role: string; readonly person: { readonly person: string } | null }[];
}
