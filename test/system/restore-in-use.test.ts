// Restoring while others use the file: nothing that was committed is lost, nobody reads a mixture, and a restore that
// has to wait does not claim to be done.

import { spawn } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { smallWard, type TemporaryWard } from '../cli/temporary-ward.ts';
import { runLichtruc } from './faults/run-lichtruc.ts';

const RESTORES = 8;
let ward: TemporaryWard;
let notes: string;
beforeEach(async () => {
  ward = await smallWard();
  await ward.done('backup');
  notes = mkdtempSync(join(tmpdir(), 'lichtruc-restore-'));
});
afterEach(() => {
  ward.remove();
  rmSync(notes, { recursive: true, force: true });
});

const on = (...words: string[]) => runLichtruc(words, ward.folder, { LICHTRUC_FILE: ward.db });
const backup = () => join(ward.folder, 'backups', readdirSync(join(ward.folder, 'backups'))[0] ?? '');

/** Runs until it is told to stop; what it does with the file, in a process of its own. */
function aside(script: string) {
  const child = spawn(process.execPath, ['-e', script], {
    cwd: process.cwd(),
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = new Promise<number | null>(resolve => child.on('close', resolve));
  const begun = new Promise<void>(resolve => child.stdout.once('data', () => resolve()));
  const stop = () => {
    child.stdin.end();
    return ended;
  };
  return { begun, stop };
}

/** Commits a row, then notes that it did, again and again. */
const committing = (name: string) => `
  const { appendFileSync } = require('node:fs');
  const db = new (require('better-sqlite3'))(${JSON.stringify(ward.db)}, { timeout: 30000 });
  db.pragma('synchronous = OFF');
  let stopped = false, n = 0;
  process.stdin.resume().on('end', () => (stopped = true));
  (function next() {
    if (stopped) return db.close();
    const task = '${name} ' + n++;
    db.prepare("INSERT INTO task_run (task, at, outcome, facts) VALUES (?, 1, 'done', '{}')").run(task);
    appendFileSync(${JSON.stringify(join(notes, name))}, task + '\\n');
    if (n === 1) console.log('begun');
    setTimeout(next, 1);
  })();`;

function tasksIn(path: string): readonly string[] {
  const db = new BetterSqlite3(path, { readonly: true });
  try {
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
    return db.prepare('SELECT task FROM task_run').pluck().all() as string[];
  } finally {
    db.close();
  }
}

it('loses nothing that others commit meanwhile: it is in a kept file or in the ward’s', async () => {
  const copy = join(notes, 'copy.db');
  copyFileSync(backup(), copy);
  const others = ['a', 'b'].map(name => aside(committing(name)));
  await Promise.all(others.map(other => other.begun));
  for (let i = 0; i < RESTORES; i++) {
    const { status, stderr } = await on('restore', copy, '--yes');
    expect(status, stderr).toBe(0);
  }
  expect(await Promise.all(others.map(other => other.stop()))).toEqual([0, 0]);
  const kept = readdirSync(ward.folder).filter(name => name.includes('before-restore'));
  expect(kept).toHaveLength(RESTORES);
  const found = new Set([ward.db, ...kept.map(name => join(ward.folder, name))].flatMap(tasksIn));
  const acknowledged = ['a', 'b'].flatMap(name =>
    readFileSync(join(notes, name), 'utf8').trimEnd().split('\n'),
  );
  expect(acknowledged.filter(task => !found.has(task))).toEqual([]);
  expect(acknowledged.length).toBeGreaterThan(100);
  expect((await on('doctor')).status).toBe(0);
});

it('waits for who is reading, and is done when it says so', async () => {
  await ward.done('people', 'edit', 'CB01', '--name', 'Tên Khác Hẳn');
  const reader = aside(`
    const db = new (require('better-sqlite3'))(${JSON.stringify(ward.db)}, { readonly: true });
    db.exec('BEGIN'); db.prepare('SELECT count(*) FROM person').get();
    console.log('begun');
    setTimeout(() => { db.exec('COMMIT'); db.close(); process.stdin.destroy(); }, 4000);`);
  await reader.begun;
  const { status, stderr } = await on('restore', backup(), '--yes');
  expect(status, stderr).toBe(0);
  expect((await ward.done('people', 'list')).stdout).not.toContain('Tên Khác Hẳn');
  expect(await reader.stop()).toBe(0);
});
