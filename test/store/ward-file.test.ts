import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { civil } from '../../src/domain/civil-date.ts';
import type { OperationName } from '../../src/domain/history.ts';
import { importList } from '../../src/operations/lists/import-lists.ts';
import { showRoster } from '../../src/operations/look-up.ts';
import type { Office } from '../../src/operations/office.ts';
import { readWard } from '../../src/operations/read-ward.ts';
import { generate } from '../../src/operations/roster/generate.ts';
import { publish } from '../../src/operations/roster/publish.ts';
import { initWard } from '../../src/operations/ward/init-ward.ts';
import type { Database } from '../../src/store/database.ts';
import { readOperations } from '../../src/store/history.ts';
import { WardFile } from '../../src/store/ward-file.ts';
import { fixedClock } from '../../src/time/clock.ts';

let folder = '';
let office: Office;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lichtruc-store-'));
  let drawn = 0;
  office = {
    path: join(folder, 'ward.db'),
    by: 'test',
    dryRun: false,
    clock: fixedClock(1_797_000_000),
    randomHex: bytes => String(drawn++).padStart(2 * bytes, '0'),
  };
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const fixture = (name: string) => ({
  name: `${name}.csv`,
  bytes: readFileSync(new URL(`../../fixtures/wards/thuy-khue/${name}.csv`, import.meta.url)),
});
const init = () =>
  initWard(office, {
    kind: 'ward',
    locality: 'Thụy Khuê',
    province: 'Hà Nội',
    ownCentre: false,
    signatory: '',
    wardId: 'thuy-khue',
    from: civil('2023-10-23'),
    youthUnion: null,
  });
const publication = (period: string) => ({ period, number: null, date: null, reason: '', force: null });
async function published(period: string) {
  const made = await publish(office, publication(period));
  if (made.refused) throw new Error('refused');
  return made;
}
async function aPublishedMonth() {
  await init();
  await importList(office, 'people', fixture('people'));
  await generate(office, '2027-01');
  return published('2027-01');
}

describe('ward file', () => {
  it('belongs to its owner alone and remembers what it was given', async () => {
    const { settings } = await init();
    expect(statSync(office.path).mode & 0o777).toBe(0o600);
    expect((await readWard(office)).settings).toEqual(settings);
  });

  it.each([
    ['a text file', 'xin chào', 'not-a-ward-file'],
    ['an empty file', '', 'not-a-ward-file'],
  ])('is told from %s', async (_, content, code) => {
    writeFileSync(office.path, content);
    await expect(readWard(office)).rejects.toMatchObject({ kind: 'store', problems: [{ code }] });
  });

  it('is told from another program’s database, and from a newer file', async () => {
    new Sqlite(office.path).exec('CREATE TABLE t (x)').close();
    await expect(readWard(office)).rejects.toMatchObject({ problems: [{ code: 'not-a-ward-file' }] });
    rmSync(office.path);
    await init();
    const db = new Sqlite(office.path);
    db.pragma('user_version = 999');
    db.close();
    await expect(readWard(office)).rejects.toMatchObject({ problems: [{ code: 'file-newer' }] });
  });

  it('is never made over another', async () => {
    await init();
    await expect(init()).rejects.toMatchObject({ problems: [{ code: 'file-exists' }] });
  });

  it('takes the same list twice without a change', async () => {
    await init();
    expect(await importList(office, 'people', fixture('people'))).toMatchObject({ added: 36, changed: 0 });
    expect(await importList(office, 'people', fixture('people'))).toMatchObject({
      added: 0,
      changed: 0,
      unchanged: 36,
    });
    for (const kind of ['leave', 'pairs', 'wishes', 'holidays'] as const) {
      expect((await importList(office, kind, fixture(kind))).added).toBeGreaterThan(0);
      expect((await importList(office, kind, fixture(kind))).added).toBe(0);
    }
  });

  it('is unchanged by a dry run', async () => {
    await init();
    const before = readFileSync(office.path);
    await importList({ ...office, dryRun: true }, 'people', fixture('people'));
    expect(readFileSync(office.path).equals(before)).toBe(true);
  });

  it('is as it was where there is no room for the next page, wherever that is asked for', async () => {
    await init();
    const before = readFileSync(office.path);
    const file = WardFile.open(office.path);
    const pages = file.outside(db => Number(db.pragma('page_count', { simple: true })));
    const planned = {
      basis: file.read((_, newest) => newest),
      plan: 20,
      entry: { at: 1_797_000_000, by: 'test', name: 'settings set' as const, facts: {} },
    };
    const fill = (count: number, db: Database) => {
      const add = db.prepare("INSERT INTO task_run (task, at, outcome, facts) VALUES (?, 1, 'done', '{}')");
      for (let i = 0; i < count; i++) add.run(`${i}${' '.repeat(4_000)}`);
    };
    const change = () => file.change(async () => planned, fill, office);
    for (let room = 0; room < 20; room++) {
      file.outside(db => db.pragma(`max_page_count = ${pages + room}`));
      await expect(change(), `${room}`).rejects.toMatchObject({ problems: [{ code: 'disk-full' }] });
      expect(readFileSync(office.path).equals(before)).toBe(true);
    }
    file.outside(db => db.pragma(`max_page_count = ${pages + 1_000}`));
    await change();
    file.close();
  });

  it('refuses every change of what was published, whoever asks', async () => {
    await aPublishedMonth();
    const db = new Sqlite(office.path);
    for (const sql of [
      "UPDATE publication SET reason = 'x'",
      'DELETE FROM publication',
      "UPDATE publication_seat SET note = 'x'",
      'DELETE FROM publication_seat',
      "UPDATE publication_duty SET label = 'x'",
      'DELETE FROM publication_duty',
    ])
      expect(() => db.exec(sql), sql).toThrow(/immutable/);
    db.close();
  });

  it('publishes only what differs, chained by hash, and numbers versions', async () => {
    const first = await aPublishedMonth();
    expect([first.version, first.diff.changes.length]).toEqual([1, first.roster.duties.length * 3]);
    await expect(publish(office, publication('2027-01'))).rejects.toMatchObject({
      problems: [{ code: 'nothing-to-publish' }],
    });
    await generate(office, '2027-02');
    const second = await published('2027-02');
    expect(second.version).toBe(2);
    expect(second.hash).not.toBe(first.hash);
    const db = new Sqlite(office.path, { readonly: true });
    expect(db.prepare('SELECT count(*) FROM publication_duty WHERE publication = 2').pluck().get()).toBe(
      second.roster.duties.length,
    );
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
    expect(db.pragma('foreign_key_check')).toEqual([]);
    db.close();
  });

  it('carries turns of one month into the gaps and balances of the next', async () => {
    await aPublishedMonth();
    const january = (await showRoster(office, '2027-01', false)).roster.duties.at(-1);
    await generate(office, '2027-02');
    const february = (await showRoster(office, '2027-02', true)).roster.duties[0];
    const people = (d: typeof january) => d?.seats.map(s => s.person?.person);
    for (const code of people(january) ?? []) expect(people(february)).not.toContain(code);
  });

  it('leaves images of every row it changed', async () => {
    await init();
    await importList(office, 'people', fixture('people'));
    const db = new Sqlite(office.path, { readonly: true });
    const images = db
      .prepare("SELECT count(*) FROM row_image WHERE table_name = 'person' AND before IS NULL")
      .pluck()
      .get();
    expect(images).toBe(36);
    db.close();
  });

  it('is asked for by name where it is missing', async () => {
    await expect(readWard(office)).rejects.toMatchObject({
      kind: 'store',
      problems: [{ code: 'file-missing' }],
    });
  });

  it('plans again when others write in between, and at last keeps them waiting', async () => {
    await init();
    const [one, other] = [WardFile.open(office.path), WardFile.open(office.path)];
    const entry = (name: OperationName) => ({ at: 1_797_000_000, by: 'test', name, facts: {} });
    const basisOf = (file: WardFile) => file.read((_, basis) => basis);
    let planned = 0;
    await one.change(
      async file => {
        const basis = basisOf(file);
        if (++planned < 3)
          await other.change(
            async () => ({ basis: basisOf(other), plan: null, entry: entry('leave add') }),
            () => null,
            office,
          );
        return { basis, plan: null, entry: entry('wish add') };
      },
      () => null,
      office,
    );
    const names = one.read(db => readOperations(db).map(o => o.name));
    expect([planned, names]).toEqual([3, ['init', 'leave add', 'leave add', 'wish add']]);
    one.close();
    other.close();
  });
});
