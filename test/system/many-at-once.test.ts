// Many commands on one file at the same time: none fails, none loses what another wrote.

import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { afterAll, expect, it } from 'vitest';
import { smallWard } from '../cli/temporary-ward.ts';
import { runLichtruc } from './faults/run-lichtruc.ts';

const PROCESSES = 50;
const folder = mkdtempSync(join(tmpdir(), 'lichtruc-many-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A reader in a process of its own that holds the file open in the middle of reading. */
async function longRead(path: string, milliseconds: number): Promise<number | null> {
  const script = `
    const db = new (require('better-sqlite3'))(${JSON.stringify(path)}, { readonly: true });
    db.exec('BEGIN'); db.prepare('SELECT count(*) FROM person').get();
    setTimeout(() => { db.exec('COMMIT'); db.close(); }, ${milliseconds});`;
  const child = spawn(process.execPath, ['-e', script], { cwd: process.cwd() });
  return new Promise(resolve => child.on('close', resolve));
}

it(`${PROCESSES} processes that add leave lose nothing, with backups and a long reader beside them`, async () => {
  const ward = await smallWard();
  try {
    const days = Array.from({ length: PROCESSES }, (_, i) => i);
    const dateOf = (i: number) => new Date(Date.UTC(2027, 2, 1 + 2 * i)).toISOString().slice(0, 10);
    const on = (...words: string[]) => runLichtruc(words, ward.folder, { LICHTRUC_FILE: ward.db });
    const [reader, ...ran] = await Promise.all([
      longRead(ward.db, 2_000),
      ...days.map(i => on('leave', 'add', dateOf(i), i % 2 === 0 ? 'CB01' : 'ĐV01')),
      on('backup'),
      on('generate', '2027-01'),
    ]);
    expect(reader).toBe(0);
    expect(ran.filter(r => r.status !== 0).map(r => r.stderr)).toEqual([]);
    const db = new BetterSqlite3(ward.db, { readonly: true });
    expect(db.prepare('SELECT count(*) FROM leave').pluck().get()).toBe(PROCESSES);
    expect(db.prepare("SELECT count(*) FROM operation WHERE name = 'leave add'").pluck().get()).toBe(
      PROCESSES,
    );
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
    db.close();
    const [copy = ''] = readdirSync(join(ward.folder, 'backups'));
    const backup = new BetterSqlite3(join(ward.folder, 'backups', copy), { readonly: true });
    expect(backup.pragma('integrity_check', { simple: true })).toBe('ok');
    backup.close();
    expect((await on('doctor')).status).toBe(0);
  } finally {
    ward.remove();
  }
});
