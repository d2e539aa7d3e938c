// Backups, restoring, the doctor and erasure, by attack.

import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Diagnosis } from '../../src/domain/health.ts';
import { CHECKS } from '../../src/domain/health.ts';
import { messagesIn } from '../../src/i18n/languages.ts';
import { tableDigests } from '../../src/store/backup.ts';
import { smallWard, type TemporaryWard } from '../cli/temporary-ward.ts';

let ward: TemporaryWard;
beforeEach(async () => {
  ward = await smallWard();
  await ward.done('generate', '2027-01');
  await ward.done('publish', '2027-01');
});
afterEach(() => ward.remove());

const within = (name: string) => join(ward.folder, name);
const files = (folder = '.') => readdirSync(within(folder)).sort();
function sql(statements: string, path = ward.db): void {
  const db = new BetterSqlite3(path);
  db.exec(statements);
  db.close();
}
function digests(path: string) {
  const db = new BetterSqlite3(path, { readonly: true });
  try {
    return [...tableDigests(db)].filter(([table]) => table !== 'task_run');
  } finally {
    db.close();
  }
}
const diagnose = async () => {
  const { exitCode, stdout } = await ward.run('doctor', '--json');
  const { data } = JSON.parse(stdout) as { data: { diagnoses: readonly Diagnosis[] } };
  const of = (check: string) => data.diagnoses.find(d => d.check === check);
  return { exitCode, of, wrong: data.diagnoses.filter(d => d.state !== 'fine').map(d => d.check) };
};

describe('backup', () => {
  it('is a whole copy with the same rows, for its owner alone', async () => {
    const { stdout } = await ward.done('backup');
    expect(stdout).toContain('backups');
    expect(files('backups')).toEqual(['ward-2026-12-15-0800.db']);
    const copy = within('backups/ward-2026-12-15-0800.db');
    expect(statSync(copy).mode & 0o777).toBe(0o600);
    expect(digests(copy)).toEqual(digests(ward.db));
  });

  it('keeps so many, and so many days, and always the one just made', async () => {
    for (const day of ['01', '10', '14', '15']) {
      ward.at(`2026-12-${day}T08:00:00+07:00`);
      await ward.done('backup');
      await ward.done('backup');
    }
    expect(files('backups')).toHaveLength(8);
    await ward.done('backup', '--days', '5');
    expect(files('backups').map(name => name.slice(13, 15))).toEqual([
      '10',
      '10',
      '14',
      '14',
      '15',
      '15',
      '15',
    ]);
    writeFileSync(within('backups/của tôi.db'), '');
    await ward.done('backup', '--keep', '2');
    expect(files('backups')).toEqual([
      'của tôi.db',
      'ward-2026-12-15-0800-3.db',
      'ward-2026-12-15-0800-4.db',
    ]);
    await ward.done('backup', '--keep', '1', '--to', within('usb'));
    expect(files('usb')).toEqual(['ward-2026-12-15-0800.db']);
  });

  it('writes nothing in a dry run, and says what it would remove', async () => {
    await ward.done('backup');
    const before = ward.bytes();
    const { stdout } = await ward.done('backup', '--keep', '1', '--dry-run');
    expect(stdout).toContain('Bỏ bản cũ');
    expect(files('backups')).toHaveLength(1);
    expect(ward.bytes().equals(before)).toBe(true);
  });

  it('clears away what a killed process left an hour ago, and nothing else', async () => {
    mkdirSync(within('backups'));
    const left = ['.lichtruc.ward-2026-12-14-0800.db.99.tmp', '.lichtruc.ward.db.99.tmp-journal'];
    const others = ['.lichtruc.ward-2026-12-15-0800.db.98.tmp', '.của tôi.tmp', 'của tôi.db'];
    for (const name of [...left, ...others]) writeFileSync(within(`backups/${name}`), 'x');
    const [, mine, theirs] = others.map(name => within(`backups/${name}`));
    for (const path of [...left.map(name => within(`backups/${name}`)), mine ?? '', theirs ?? ''])
      utimesSync(path, 1_700_000_000, 1_700_000_000);
    await ward.done('backup');
    expect(files('backups')).toEqual([...others, 'ward-2026-12-15-0800.db'].sort());
  });

  it('leaves no half a copy where the folder cannot be written, and says so', async () => {
    writeFileSync(within('taken'), '');
    const { exitCode, stderr } = await ward.run('backup', '--to', within('taken'));
    expect([exitCode, stderr.split('\n').length]).toEqual([4, 2]);
    expect((await diagnose()).of('backup')?.facts).toMatchObject({ kind: 'failed' });
  });
});

describe('restore', () => {
  const exports = async () => {
    const made: Buffer[] = [];
    for (const format of ['html', 'ics']) {
      const out = within(`out-${format}-${made.length}-${Math.floor(performance.now() * 1000)}`);
      mkdirSync(out);
      await ward.done('export', format, '2027-01', '-o', out);
      for (const name of readdirSync(out, { recursive: true, encoding: 'utf8' }).sort())
        if (statSync(join(out, name)).isFile()) made.push(readFileSync(join(out, name)));
    }
    return Buffer.concat(made);
  };
  const COPY = 'backups/ward-2026-12-15-0800.db';

  it('gives the same exports byte for byte, and keeps what stood there', async () => {
    const before = await exports();
    await ward.done('backup');
    await ward.done('people', 'edit', 'CB01', '--name', 'Tên Khác Hẳn');
    await ward.done('leave', 'add', '2027-01-04..2027-01-31', 'CB01');
    await ward.done('generate', '2027-01', '--repair');
    await ward.done('publish', '2027-01');
    expect((await exports()).equals(before)).toBe(false);
    const last = digests(ward.db);
    const { stdout } = await ward.done('restore', within(COPY), '--yes');
    expect(stdout).toContain('ward.before-restore.db');
    expect((await exports()).equals(before)).toBe(true);
    expect(digests(within('ward.before-restore.db'))).toEqual(last);
    expect(statSync(ward.db).mode & 0o777).toBe(0o600);
    expect((await ward.run('undo')).stderr).toContain('khôi phục từ bản sao lưu');
    expect((await diagnose()).exitCode).toBe(0);
  });

  it('asks first, and in a dry run changes nothing', async () => {
    await ward.done('backup');
    const before = ward.bytes();
    expect((await ward.run('restore', within(COPY))).exitCode).toBe(2);
    await ward.done('restore', within(COPY), '--dry-run');
    expect(ward.bytes().equals(before)).toBe(true);
    expect(files().filter(name => name.includes('restore') || name.startsWith('.'))).toEqual([]);
  });

  it('never brings a revoked address back to life', async () => {
    await ward.done('feeds', 'issue', 'CB01');
    await ward.done('backup');
    await ward.done('feeds', 'revoke', 'CB01', '--yes');
    await ward.done('restore', within(COPY), '--yes');
    const db = new BetterSqlite3(ward.db, { readonly: true });
    expect(db.prepare('SELECT count(*) FROM feed_token WHERE revoked_at IS NULL').pluck().get()).toBe(0);
    db.close();
  });

  it('puts a backup in the place of a file that is lost or damaged', async () => {
    await ward.done('backup');
    const good = digests(within(COPY)).filter(([table]) => table !== 'operation');
    writeFileSync(ward.db, 'hỏng');
    await ward.done('restore', within(COPY), '--yes');
    expect(digests(ward.db).filter(([table]) => table !== 'operation')).toEqual(good);
    expect(readFileSync(within('ward.before-restore.db'), 'utf8')).toBe('hỏng');
  });

  it.each<[string, (path: string) => void]>([
    ['in the middle of its rows', flip],
    ['inside the words of a row', brokenFacts],
    ['to a newer one', path => sql('PRAGMA user_version = 999', path)],
  ])('keeps byte for byte a file that is changed %s', async (_, spoil) => {
    await ward.done('backup');
    const good = digests(within(COPY)).filter(([table]) => table !== 'operation');
    spoil(ward.db);
    const spoilt = ward.bytes();
    const { stdout } = await ward.done('restore', within(COPY), '--yes');
    expect(stdout).toContain('ward.before-restore.db');
    expect(stdout).toContain('lichtruc feeds list');
    expect(readFileSync(within('ward.before-restore.db')).equals(spoilt)).toBe(true);
    expect(digests(ward.db).filter(([table]) => table !== 'operation')).toEqual(good);
    expect((await diagnose()).exitCode).toBe(0);
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
    ['a missing trigger', path => sql('DROP TRIGGER publication_update_refused', path), 'backup-refused'],
  ])('refuses %s by its name and leaves the present file alone', async (_, spoil, code) => {
    await ward.done('backup');
    spoil(within(COPY));
    const before = ward.bytes();
    const { exitCode, stdout } = await ward.run('restore', within(COPY), '--yes', '--json');
    const [problem] = JSON.parse(stdout).error.problems;
    expect([exitCode, problem.code]).toEqual([4, expect.stringMatching(new RegExp(`^(${code})$`))]);
    expect(ward.bytes().equals(before)).toBe(true);
    expect(files().filter(name => name.startsWith('.'))).toEqual([]);
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
    sql(
      `DROP TRIGGER publication_duty_update_refused; UPDATE publication_duty SET note = 'khác' WHERE rowid = 1;
       CREATE TRIGGER publication_duty_update_refused BEFORE UPDATE ON publication_duty
       BEGIN SELECT raise(ABORT, 'publication_duty-is-immutable'); END;`,
      path,
    );
  }
});

describe('doctor', () => {
  it('finds nothing wrong with a ward that is backed up', async () => {
    await ward.done('backup');
    const { exitCode, stdout } = await ward.run('doctor');
    expect([exitCode, stdout]).toEqual([0, expect.stringContaining('Mọi thứ đều ổn.')]);
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

  /** As somebody would who knows SQLite: without the triggers that refuse it. */
  function tamper(table: string, statement: string): void {
    const db = new BetterSqlite3(ward.db);
    const triggers = db
      .prepare("SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ?")
      .pluck();
    for (const name of triggers.all(table)) db.exec(`DROP TRIGGER ${name}`);
    db.exec(statement);
    db.close();
  }

  it.each<[string, string, string]>([
    ['chain', 'publication_duty', "UPDATE publication_duty SET start_time = '06:00' WHERE rowid = 1"],
    ['chain', 'publication', "UPDATE publication SET reason = 'khác'"],
    ['chain', 'publication_seat', 'DELETE FROM publication_seat WHERE rowid = 1'],
    ['name-cards', 'name_card', "UPDATE name_card SET name = 'Kẻ Gian' WHERE id = 1"],
    [
      'migrations',
      'migration',
      "UPDATE migration SET sha256 = replace(hex(zeroblob(32)), '0', 'a') WHERE version = 2",
    ],
    ['form', 'leave', 'SELECT 1'],
    ['rows', 'person', "UPDATE person SET phone = '0900' WHERE code = 'CB01'"],
    ['rows', 'membership', "DELETE FROM membership WHERE person = 'CB01'"],
    [
      'rows',
      'row_image',
      "UPDATE row_image SET after = json_set(after, '$.name', 'x') WHERE table_name = 'person'",
    ],
    ['settings', 'setting', "UPDATE setting SET value = '7' WHERE key = 'zone'"],
  ])('names a %s that does not fit, after %s was changed', async (check, table, statement) => {
    tamper(table, statement);
    const { exitCode, of } = await diagnose();
    expect([exitCode, of(check)?.state]).toEqual([1, 'error']);
  });

  it('names the first version that does not fit', async () => {
    await ward.done('generate', '2027-02');
    await ward.done('publish', '2027-02');
    await ward.done('generate', '2027-03');
    await ward.done('publish', '2027-03');
    tamper('publication', "UPDATE publication SET by = 'ai đó' WHERE sequence >= 2");
    expect((await diagnose()).of('chain')?.facts).toEqual({ sequence: 2, version: 2 });
    expect((await ward.run('doctor')).stdout).toContain('bản số 2');
  });

  it('names rows that point nowhere', async () => {
    sql("PRAGMA foreign_keys = OFF; INSERT INTO person_skill (person, skill) VALUES ('CB99', 'x')");
    expect((await diagnose()).of('references')?.facts).toEqual({ tables: ['person_skill'] });
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
    expect((await diagnose()).of('backup')?.facts).toMatchObject({ kind: 'never' });
    await ward.done('backup');
    await ward.done('feeds', 'issue', 'CB01');
    chmodSync(ward.db, 0o644);
    ward.at('2026-12-30T08:00:00+07:00');
    expect((await diagnose()).wrong).toEqual(['permissions', 'backup', 'feeds']);
    ward.at('2026-12-10T08:00:00+07:00');
    expect((await diagnose()).of('clock')?.state).toBe('warning');
    ward.at('2027-11-05T08:00:00+07:00');
    expect((await diagnose()).of('holidays')?.facts).toEqual({ until: 2027, needed: 2028 });
    ward.at('2020-01-01T08:00:00+07:00');
    expect((await diagnose()).exitCode).toBe(1);
    mkdirSync(within('OneDrive - UBND'));
    copyFileSync(ward.db, within('OneDrive - UBND/ward.db'));
    const { stdout } = await ward.run('doctor', '--file', within('OneDrive - UBND/ward.db'));
    expect(stdout).toContain('thư mục đồng bộ (OneDrive)');
  });

  it('writes nothing', async () => {
    const before = ward.bytes();
    await ward.run('doctor');
    expect(ward.bytes().equals(before)).toBe(true);
  });
});

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
    const { of } = await diagnose();
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
    expect((await ward.run('undo')).stderr).toContain('xóa dữ liệu cá nhân');
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
    const { of } = await diagnose();
    expect([of('integrity')?.state, of('chain')?.state, of('images')?.state ?? 'fine']).toEqual([
      'fine',
      'fine',
      'fine',
    ]);
    for (const sheet of ['fairness', 'person', 'roster', 'wall', 'sign-in']) {
      const path = within(`${sheet}.html`);
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
    await ward
      .done('restore', within('backups/ward-2026-12-15-0800.db'), '--yes')
      .then(({ stdout: said }) => expect(said).toMatch(/Dữ liệu cá nhân đã xóa nay có lại.*CB01/));
  });

  it('asks first, changes nothing in a dry run, and is refused while somebody serves', async () => {
    const serving = await ward.run('people', 'erase', 'CB01', '--yes');
    expect([serving.exitCode, serving.stderr]).toEqual([3, expect.stringContaining('people retire')]);
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
