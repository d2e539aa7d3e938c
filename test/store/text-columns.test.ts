// Driven by the schema: every column of text has a decision, and what is personal is gone after an erasure.

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { columnOf, OWN_FIELDS, privacyOf } from '../../src/domain/person-fields.ts';
import { mutableTables } from '../../src/store/history.ts';
import { PERSONAL_TABLES, TEXT_COLUMNS } from '../../src/store/text-columns.ts';
import { publishedWard, type TemporaryWard } from '../cli/temporary-ward.ts';
import { diagnose, within } from '../operations/published-ward.ts';

interface Column {
  readonly table: string;
  readonly column: string;
  readonly type: string;
}

let ward: TemporaryWard;
let db: BetterSqlite3.Database;
beforeEach(async () => {
  ward = await publishedWard();
  db = new BetterSqlite3(ward.db);
});
afterEach(() => {
  db.close();
  ward.remove();
});

const columns = () =>
  db
    .prepare(
      `SELECT m.name AS "table", c.name AS "column", c.type FROM sqlite_master m, pragma_table_info(m.name) c
       WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%' ORDER BY m.name, c.name`,
    )
    .all() as Column[];

/** Tried until the schema takes one: as long as an address is, or a date. An edit reads an e-mail address again. */
const secrets = (n: number, column: string) =>
  column === 'email' ? [`bi-mat-${n}@example.vn`] : [`bi-mat-${n}`.padEnd(27, 'z'), `19${30 + n}-07-09`];

/** What the log vouches for is not filled, but is what it is: a name that was published, an address given out. */
const VOUCHED = new Set(['name_card', 'feed_token']);

/** Every personal column of CB01 with something that is nowhere else. */
function fillPersonal(): readonly string[] {
  let n = 0;
  return PERSONAL_TABLES.flatMap(({ table, of, columns: personal }) =>
    // A year is too short to be looked for; that it is blanked stands in erasure.test.ts.
    personal
      .filter(column => column !== 'birth_year')
      .map(column => {
        n += 1;
        if (VOUCHED.has(table)) return newestOf(table, of, column);
        for (const secret of secrets(n, column)) {
          const update = db.prepare(`UPDATE ${table} SET ${column} = ? WHERE rowid = (
          SELECT rowid FROM ${table} WHERE ${of} = 'CB01' ORDER BY rowid LIMIT 1)`);
          try {
            expect(update.run(secret).changes, `no row of CB01 in ${table}`).toBe(1);
            return secret;
          } catch (error) {
            if (!String(error).includes('CHECK')) throw error;
          }
        }
        throw new Error(`${table}.${column} takes none of these`);
      }),
  );
}

function newestOf(table: string, of: string, column: string): string {
  return String(
    db
      .prepare(`SELECT ${column} FROM ${table} WHERE ${of} = 'CB01' ORDER BY rowid DESC LIMIT 1`)
      .pluck()
      .get(),
  );
}

/** Rows of CB01 in every table with something personal in it. */
async function rowsOfOne(): Promise<void> {
  const { roster } = await ward.data<{
    roster: { duties: { duty: { date: string }; seats: { person: { person: string } | null }[] }[] };
  }>('show', '2027-01');
  const own = roster.duties.find(d => d.seats.some(s => s.person?.person === 'CB01'));
  await ward.done('leave', 'add', '2027-03-01', 'CB01', '--note', 'khám');
  const printed = ['--name', 'Bí Mật Tên', '--title', 'bi-mat-chuc-vu', '--unit', 'bi-mat-don-vi'];
  await ward.done('people', 'edit', 'CB01', ...printed);
  await ward.done('generate', '2027-02');
  await ward.done('publish', '2027-02');
  await ward.done('feeds', 'issue', 'CB01', '--name', 'bi-mat-may');
  ward.at('2027-02-01T08:00:00+07:00');
  await ward.done('record', own?.duty.date ?? '', '--absent', 'CB01=ốm');
  await ward.done('people', 'retire', 'CB01', '--last', '2027-01-31');
  await ward.done('generate', '2027-02', '--repair');
  await ward.done('publish', '2027-02');
}

describe('columns of text', () => {
  it('have each one decision: personal, free or impersonal', () => {
    const decided = Object.entries(TEXT_COLUMNS).flatMap(
      ([table, { personal = [], free = [], impersonal = [] }]) =>
        [...personal, ...free, ...impersonal].map(column => `${table}.${column}`),
    );
    const texts = columns().filter(c => c.type === 'TEXT' || c.column === 'birth_year');
    expect(decided.toSorted()).toEqual(texts.map(c => `${c.table}.${c.column}`).toSorted());
  });

  it('are in the images of their rows, with all others, so that undo brings them back', () => {
    for (const table of mutableTables(db))
      for (const event of ['insert', 'update', 'delete']) {
        const trigger = db
          .prepare('SELECT sql FROM sqlite_master WHERE name = ?')
          .pluck()
          .get(`${table}_${event}_image`);
        for (const { column } of columns().filter(c => c.table === table))
          expect(trigger, `${table} ${event}`).toContain(
            `'${column}', ${event === 'delete' ? 'old' : 'new'}.`,
          );
      }
  });
});

describe('what is personal', () => {
  it('is nowhere in the file and its exports after the erasure, and nothing else is missed', async () => {
    await rowsOfOne();
    const secret = fillPersonal();
    expect(secret.length).toBe(PERSONAL_TABLES.flatMap(t => t.columns).length - 1);
    expect(secret.filter(text => !ward.bytes().includes(text))).toEqual([]);
    await ward.done('people', 'erase', 'CB01', '--yes');
    await exportEverything();
    expect(existsSync(`${ward.db}-journal`)).toBe(false);
    const told = filesUnder(ward.folder).flatMap(path => {
      const bytes = readFileSync(path);
      return secret.filter(text => bytes.includes(text)).map(text => `${path}: ${text}`);
    });
    expect(told).toEqual([]);
    expect((await diagnose(ward)).of('rows')?.state).toBe('fine');
  });

  it('and not for all is in no output of a program, before any erasure', async () => {
    await rowsOfOne();
    const secret = fillPersonal();
    const shown = OWN_FIELDS.filter(field => privacyOf(field) === 'all').map(columnOf);
    const hidden = PERSONAL_TABLES.flatMap(t => t.columns.map(column => ({ table: t.table, column })))
      .filter(({ column }) => column !== 'birth_year')
      .map((where, i) => ({ ...where, text: secret[i] ?? '' }))
      .filter(({ table, column }) => table === 'person' && !shown.includes(column))
      .map(({ text }) => text);
    expect(hidden.length).toBeGreaterThan(2);
    const last = String(db.prepare('SELECT max(id) FROM operation').pluck().get());
    for (const words of [
      ['people', 'list', '--all'],
      ['people', 'edit', 'CB01', '--title', 'Khác', '--dry-run'],
      ['people', 'import', ward.file('a.csv', 'Mã;Họ tên\nCB01;Người Khác\n'), '--dry-run'],
      ['history', last],
      ['undo', '--dry-run'],
    ])
      for (const form of [[], ['--json']]) {
        const { stdout, stderr } = await ward.run(...words, ...form);
        expect(
          hidden.filter(text => `${stdout}${stderr}`.includes(text)),
          words.join(' '),
        ).toEqual([]);
      }
  });
});

async function exportEverything(): Promise<void> {
  for (const format of ['html', 'csv', 'json', 'text'])
    await ward.done('export', format, '2027-01', '-o', within(ward, `roster.${format}`));
  await ward.done('export', 'ics', '2027-01', '-o', within(ward, 'lich-ics'));
  await ward.done('people', 'export', '-o', within(ward, 'list.csv'));
  await ward.done('leave', 'export', '-o', within(ward, 'leave.csv'));
  await ward.done('settings', 'set', 'base-url', 'https://lich.vi-du.vn/truc');
  await ward.done('feeds', 'build');
  for (const what of [['history'], ['people', 'list', '--all'], ['show', '2027-01']])
    ward.file(`${what[0]}.json`, (await ward.run(...what, '--json')).stdout);
}

function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map(name => join(folder, name))
    .filter(path => statSync(path).isFile());
}
