// A ward in a folder that can be copied, and commands run on the copy with a fault at the nth call that changes it.

import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Sqlite from 'better-sqlite3';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const bin = join(root, 'bin', 'lichtruc.js');
/** Files on their way under another name, and the builder's own notes. */
const HIDDEN = /(^|\/)\.[^/]+$|-journal$/;

export type Fault = 'kill' | 'ENOSPC' | 'EDQUOT' | 'EROFS' | 'EIO';

export interface Ran {
  readonly status: number | null;
  readonly signal: string | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The shim, compiled once; needs a C compiler, as better-sqlite3 does. */
export function compileShim(folder: string): string {
  const library = join(folder, 'fault.so');
  const source = fileURLToPath(new URL('fault.c', import.meta.url));
  execFileSync('cc', ['-shared', '-fPIC', '-O1', '-o', library, source, '-ldl']);
  return library;
}

export class FaultyWard {
  readonly folder: string;
  readonly #shim: string;
  readonly #keep: string;

  /** `base` is copied; null starts from an empty folder. */
  constructor(base: string | null, shim: string) {
    this.#keep = mkdtempSync(join(tmpdir(), 'lichtruc-fault-'));
    this.folder = join(this.#keep, 'ward');
    if (base) cpSync(base, this.folder, { recursive: true });
    this.#shim = shim;
  }

  run(words: readonly string[], fault?: { readonly kind: Fault; readonly at: number }): Promise<Ran> {
    return runLichtruc(words, this.folder, {
      LD_PRELOAD: this.#shim,
      FAULT_UNDER: this.folder,
      FAULT_LOG: join(this.#keep, 'calls.log'),
      ...(fault ? { FAULT: fault.kind, FAULT_AT: String(fault.at) } : {}),
    });
  }

  /** Calls that changed the folder so far. */
  calls(): number {
    try {
      return readFileSync(join(this.#keep, 'calls.log'), 'utf8').trimEnd().split('\n').length;
    } catch {
      return 0;
    }
  }

  remove(): void {
    rmSync(this.#keep, { recursive: true, force: true });
  }
}

export function runLichtruc(
  words: readonly string[],
  folder: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  return new Promise(resolve => {
    const child = spawn(process.execPath, [bin, ...words.map(w => w.replaceAll('@', folder))], {
      env: {
        ...process.env,
        LICHTRUC_FILE: join(folder, 'ward.db'),
        LICHTRUC_NOW: '2026-12-15T08:00:00+07:00',
        LICHTRUC_SEED: 'fault',
        LANG: 'vi_VN.UTF-8',
        ...environment,
      },
    });
    let [stdout, stderr] = ['', ''];
    child.stdout.on('data', text => (stdout += text));
    child.stderr.on('data', text => (stderr += text));
    child.stdin.end();
    child.on('close', (status, signal) => resolve({ status, signal, stdout, stderr }));
  });
}

/** Every row of every table and how they are made, as one digest; null where there is no file. Throws where SQLite finds damage. */
export function stateOf(folder: string): string | null {
  let db: Sqlite.Database;
  try {
    db = new Sqlite(join(folder, 'ward.db'), { fileMustExist: true });
  } catch {
    return null;
  }
  try {
    const found = db.pragma('integrity_check', { simple: true });
    if (found !== 'ok') throw new Error(`damaged: ${found}`);
    if (db.prepare('PRAGMA foreign_key_check').all().length > 0) throw new Error('a row refers to nothing');
    const tables = db
      .prepare(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name",
      )
      .pluck()
      .all();
    const rows = tables.map(name => [name, db.prepare(`SELECT * FROM "${name}"`).raw().all()]);
    const form = db.prepare('SELECT type, name, sql FROM sqlite_schema ORDER BY type, name').raw().all();
    const version = db.pragma('user_version', { simple: true });
    return createHash('sha256')
      .update(JSON.stringify([version, form, rows]))
      .digest('hex');
  } finally {
    db.close();
  }
}

/** Every other file that somebody may read, with the digest of its bytes. */
export function filesOf(folder: string): ReadonlyMap<string, string> {
  let names: string[];
  try {
    names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  } catch {
    return new Map();
  }
  const files = names
    .filter(name => name !== 'ward.db' && !HIDDEN.test(name) && statSync(join(folder, name)).isFile())
    .sort();
  return new Map(
    files.map(name => [
      name,
      createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex'),
    ]),
  );
}
