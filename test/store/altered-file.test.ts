// A file that somebody altered, or a disk: nothing wrong of what was published is ever shown as if all were well, and
// whatever else was changed is found by `doctor`.

import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import BetterSqlite3 from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publishedWard, type TemporaryWard } from '../cli/temporary-ward.ts';
import { sql, tamper } from '../operations/published-ward.ts';

let ward: TemporaryWard;
let whole: Buffer;
beforeAll(async () => {
  ward = await publishedWard();
  await ward.done('versions', 'mark', '1', '--number', '7', '--date', '2026-12-15');
  await ward.done('settings', 'set', 'base-url', 'https://lich.example.vn');
  await ward.done('feeds', 'issue', '--all');
  await ward.done('leave', 'add', '2027-03-01', 'CB01');
  await ward.done('duty', 'cancel', '2027-01-11', '--reason', 'Bão', '--yes');
  whole = ward.bytes();
});
afterAll(() => ward.remove());

/** What shows something published, by what it says. */
const SHOWN = [
  ['show', '2027-01', '--json'],
  ['show', '2027-01', '--of-version', '1', '--json'],
  ['versions', '--json'],
  ['feeds', 'list', '--show', '--json'],
  ['export', 'html', '2027-01', '-o', '-'],
  ['export', 'text', '2027-01', '-o', '-'],
];

async function doctor(): Promise<number> {
  return (await ward.run('doctor', '--health')).exitCode;
}

describe('an alteration', () => {
  it.each<[string, string, readonly string[], number]>([
    [
      'a row swapped in a version',
      `UPDATE publication_seat SET card = (SELECT max(id) FROM name_card)
       WHERE rowid = (SELECT min(rowid) FROM publication_seat WHERE publication = 2)`,
      ['show', '2027-01'],
      4,
    ],
    [
      'the newest publication cut off',
      `DELETE FROM publication_seat WHERE publication = 2; DELETE FROM publication_duty WHERE publication = 2;
       DELETE FROM operation_publication WHERE publication = 2; DELETE FROM publication WHERE sequence = 2`,
      ['show', '2027-01'],
      4,
    ],
    ['who did something', "UPDATE operation SET by = 'người khác' WHERE id = 3", ['show', '2027-01'], 0],
    ['when it was done', 'UPDATE operation SET at = at - 86400 WHERE id = 3', ['show', '2027-01'], 0],
    [
      'what it was about',
      `UPDATE operation SET facts = json_set(facts, '$.last', '2027-01-30') WHERE name = 'generate'`,
      ['leave', 'list'],
      0,
    ],
    [
      'an operation taken out',
      `DELETE FROM row_image WHERE operation = 3; DELETE FROM operation_link WHERE operation = 3;
       DELETE FROM operation WHERE id = 3`,
      ['show', '2027-01'],
      0,
    ],
    [
      'a row removed with its images',
      "DELETE FROM leave; DELETE FROM row_image WHERE table_name = 'leave'",
      ['leave', 'list'],
      0,
    ],
    [
      'a calendar address replaced',
      "UPDATE feed_token SET token = 'AAAAAAAAAAAAAAAAAAAAAAAAAAA' WHERE id = 1",
      ['feeds', 'list', '--show'],
      4,
    ],
    ['the number of a document', "UPDATE document_mark SET number = '8'", ['versions'], 4],
    [
      'a printed name',
      "UPDATE name_card SET name = 'Kẻ Gian' WHERE id = 1",
      ['export', 'html', '2027-01', '-o', '-'],
      4,
    ],
    [
      'how a version looks',
      `UPDATE publication SET presentation = json_set(presentation, '$.place', 'x')`,
      ['show', '2027-01'],
      4,
    ],
  ])('%s is found by the doctor, and never shown', async (_, statements, argv, expected) => {
    writeFileSync(ward.db, whole);
    tamper(statements, ward.db);
    const { exitCode, stderr } = await ward.run(...argv);
    expect([exitCode, await doctor()]).toEqual([expected, 1]);
    const inLog = /^(UPDATE|DELETE FROM) (operation|row_image)/.test(statements);
    if (inLog) expect(stderr).toContain('lichtruc khambenh');
  });

  it('a trigger or a view put in stops every command', async () => {
    for (const statement of [
      'CREATE TRIGGER mine AFTER INSERT ON leave BEGIN DELETE FROM wish; END',
      'CREATE VIEW lich AS SELECT * FROM publication',
    ]) {
      writeFileSync(ward.db, whole);
      tamper(statement, ward.db);
      expect((await ward.run('leave', 'list')).exitCode).toBe(4);
    }
  });

  it('a trigger taken away stops every command', async () => {
    writeFileSync(ward.db, whole);
    sql('DROP TRIGGER leave_insert_image', ward.db);
    expect((await ward.run('leave', 'list')).exitCode).toBe(4);
  });
});

/** As many as the budget allows; LONG_FUZZ tries more. */
const TRIES = Number(process.env['LONG_FUZZ'] ?? 120);

/** Numbers that look drawn, the same every time. */
function drawn(text: string, below: number): number {
  return createHash('sha256').update(text).digest().readUInt32BE() % below;
}

/** Rows of every table but the one in which tasks note when they ran. */
function content(path: string): string | null {
  try {
    const db = new BetterSqlite3(path, { readonly: true });
    try {
      const tables = db
        .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'task_run' ORDER BY 1")
        .pluck()
        .all() as string[];
      return JSON.stringify(tables.map(table => db.prepare(`SELECT * FROM ${table}`).raw().all()));
    } finally {
      db.close();
    }
  } catch {
    return null;
  }
}

it('a byte changed anywhere is never shown as published, and found or without effect', async () => {
  writeFileSync(ward.db, whole);
  const said = new Map<string, string>();
  for (const argv of SHOWN) said.set(argv.join(' '), (await ward.done(...argv)).stdout);
  const before = content(ward.db);
  const unfound: unknown[] = [];
  for (let tried = 0; tried < TRIES; tried++) {
    const at = drawn(`at ${tried}`, whole.length);
    const bytes = Buffer.from(whole);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << drawn(`bit ${tried}`, 8));
    writeFileSync(ward.db, bytes);
    const argv = SHOWN[tried % SHOWN.length] ?? [];
    const { exitCode, stdout, stderr } = await ward.run(...argv);
    expect([at, exitCode, stderr]).toEqual([at, expect.toBeOneOf([0, 3, 4]), expect.any(String)]);
    if (exitCode === 0) expect([at, stdout]).toEqual([at, said.get(argv.join(' '))]);
    const examined = await ward.run('doctor', '--json');
    expect([at, examined.exitCode]).toEqual([at, expect.toBeOneOf([0, 1, 4])]);
    if (examined.exitCode === 0 && content(ward.db) !== before) unfound.push(at);
  }
  expect(unfound).toEqual([]);
});
