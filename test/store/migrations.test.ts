// A file of every released form is brought to the newest one, with a copy made first; the newest form is written out
// in docs/schema.sql for people to read.

import {
  copyFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/commands/index.ts';
import { createInMemory } from '../../src/store/database.ts';
import { knownMigrations } from '../../src/store/migrate.ts';
import { MIGRATIONS } from '../../src/store/migrations/index.ts';
import { schemaDigest } from '../../src/store/schema-form.ts';
import { lichtruc } from '../cli/captured.ts';
import { smallWard } from '../cli/temporary-ward.ts';
import { expectGolden } from '../golden.ts';

const SCHEMAS = new URL('../../fixtures/schemas/', import.meta.url);
const released = readdirSync(SCHEMAS).filter(name => name.endsWith('.db'));

let folder = '';
let path = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lichtruc-schema-'));
  path = join(folder, 'ward.db');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const run = (...argv: string[]) =>
  lichtruc(argv, COMMANDS, { LICHTRUC_FILE: path, LICHTRUC_NOW: '2026-12-15T08:00:00+07:00', LANG: 'vi' });

function schemaOf(file: string): string {
  const db = new BetterSqlite3(file, { readonly: true });
  const rows = db
    .prepare(
      `SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'
       ORDER BY tbl_name, type = 'table' DESC, type, name`,
    )
    .pluck()
    .all() as string[];
  db.close();
  return `${rows.map(sql => `${sql};`).join('\n\n')}\n`;
}

async function freshSchema(): Promise<string> {
  const ward = await smallWard();
  try {
    return schemaOf(ward.db);
  } finally {
    ward.remove();
  }
}

describe('migrations', () => {
  it.each(released)('bring a file of %s to the same form as a new one, and lose nothing', async name => {
    copyFileSync(new URL(name, SCHEMAS), path);
    const old = new BetterSqlite3(path, { readonly: true });
    const before = {
      from: Number(old.pragma('user_version', { simple: true })),
      chain: old.prepare('SELECT sequence, version, hash FROM publication').all(),
      people: old.prepare('SELECT * FROM person').all(),
      operations: old.prepare('SELECT * FROM operation').all(),
    };
    old.close();
    expect(before.from).toBe(Number(name.slice(0, 4)));
    const { exitCode, stderr } = await run('show', '2027-01');
    expect([exitCode, stderr]).toEqual([0, '']);
    expect(schemaOf(path)).toBe(await freshSchema());
    const db = new BetterSqlite3(path, { readonly: true });
    expect(db.pragma('user_version', { simple: true })).toBe(MIGRATIONS.length);
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
    expect(db.pragma('foreign_key_check')).toEqual([]);
    expect(db.prepare('SELECT sequence, version, hash FROM publication').all()).toEqual(before.chain);
    expect(db.prepare('SELECT * FROM person').all()).toMatchObject(before.people);
    expect(db.prepare('SELECT * FROM operation').all()).toEqual(before.operations);
    expect(db.prepare('SELECT version, name, sha256 FROM migration').all()).toEqual(knownMigrations());
    db.close();
  });

  it('make a copy beside the file first, for its owner alone', async () => {
    copyFileSync(new URL('0001.db', SCHEMAS), path);
    await run('show', '2027-01');
    const [copy = ''] = readdirSync(folder).filter(name => name !== 'ward.db');
    expect(copy).toBe('ward.before-upgrade-1.db');
    expect(statSync(join(folder, copy)).mode & 0o777).toBe(0o600);
    const db = new BetterSqlite3(join(folder, copy), { readonly: true });
    expect(db.pragma('user_version', { simple: true })).toBe(1);
    db.close();
  });

  it('give the copy no name that is in use', async () => {
    copyFileSync(new URL('0001.db', SCHEMAS), path);
    writeFileSync(join(folder, 'ward.before-upgrade-1.db'), 'của tôi');
    await run('show', '2027-01');
    expect(readFileSync(join(folder, 'ward.before-upgrade-1.db'), 'utf8')).toBe('của tôi');
    expect(readdirSync(folder)).toContain('ward.before-upgrade-1-2.db');
  });

  it('are a barrier: what was done before is not taken back', async () => {
    copyFileSync(new URL('0001.db', SCHEMAS), path);
    const { exitCode, stderr } = await run('undo', '--yes');
    expect([exitCode, stderr]).toEqual([3, expect.stringContaining('tệp đã được nâng cấp')]);
    await run('leave', 'add', '2027-03-01', 'CB01');
    expect((await run('undo', '--yes')).exitCode).toBe(0);
    expect((await run('undo', '--yes')).exitCode).toBe(3);
  });

  it('are named in order and never given twice', () => {
    expect(MIGRATIONS.map(m => Number(m.name.slice(0, 4)))).toEqual(MIGRATIONS.map((_, i) => i + 1));
    // Released: its SQL stands for good.
    expect(knownMigrations()[0]?.sha256).toBe(RELEASED_0001);
  });

  it('are listed as they lie in their folder', () => {
    const folder = new URL('../../src/store/migrations/', import.meta.url);
    const found = readdirSync(folder)
      .filter(name => name !== 'index.ts')
      .sort()
      .map(file => ({
        file,
        sql: /^export const (\w+)/m.exec(readFileSync(new URL(file, folder), 'utf8'))?.[1] ?? '',
      }));
    const imports = found.map(({ file, sql }) => `import { ${sql} } from './${file}';\n`);
    const list = found.map(({ file, sql }) => `  { name: '${file.replace('.ts', '')}', sql: ${sql} },\n`);
    expectGolden(
      new URL('index.ts', folder),
      INDEX.replace('IMPORTS', imports.join('')).replace('LIST', list.join('')),
    );
  });

  it('make what docs/schema.sql says', async () => {
    const file = new URL('../../docs/schema.sql', import.meta.url);
    const text = `-- Made from the migrations, to be read: the whole form of a ward's file.\n\n${await freshSchema()}`;
    expectGolden(file, text);
  });

  it('make the form whose digest the program compares files with', () => {
    const db = createInMemory();
    const file = new URL('../../src/store/schema-digest.ts', import.meta.url);
    expectGolden(file, digestFile(schemaDigest(db)));
    db.close();
  });
});

const digestFile = (digest: string) => `// Written by test/store/migrations.test.ts from the migrations.

/** Of the form that the newest migration makes. */
export const SCHEMA_SHA256 = '${digest}';
`;
const INDEX = `// Every migration in order; its place in the list, from 1, is the file's user_version. Immutable once released. Written by
// test/store/migrations.test.ts from what lies beside it.

IMPORTS
export interface Migration {
  readonly name: string;
  readonly sql: string;
}

export const MIGRATIONS: readonly Migration[] = [
LIST];
`;

const RELEASED_0001 = 'd3a4d05f63f92fc4a21d37afa24e75bfe9921903098683bc258768ece73ba80d';
