// A ward in a folder that can be copied, and commands run on the copy with a fault at the nth call that changes it.

import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Sqlite from 'better-sqlite3';
import { expect } from 'vitest';
import { fillCells } from '../../cli/fill-cells.ts';
import { BASE, BASE_LATER, FILES, WRITING } from './writing-commands.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const bin = join(root, 'bin', 'lichtruc.js');
/** A call that fails by itself, as on a bad sector, with no descriptor left, by a signal, on a drive that loses a lock. */
export interface SingleError {
  readonly error: 'EIO' | 'EMFILE' | 'EINTR' | 'ENOLCK' | 'ENOMEM';
  readonly of: 'changes' | 'reads' | 'opens' | 'locks';
}

export type Fault = 'kill' | 'ENOSPC' | 'EDQUOT' | 'EROFS' | 'EIO' | SingleError;

export interface Ran {
  readonly status: number | null;
  readonly signal: string | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A library to preload, compiled once; needs a C compiler. */
export function compileShim(folder: string, name: 'fault' | 'trace' = 'fault'): string {
  const library = join(folder, `${name}.so`);
  const source = fileURLToPath(new URL(`${name}.c`, import.meta.url));
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
      ...(fault ? { ...environmentOf(fault.kind), FAULT_AT: String(fault.at) } : {}),
    });
  }

  /** Calls so far that changed the folder, or of the kind that a single error is of. */
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

function environmentOf(kind: Fault): Readonly<Record<string, string>> {
  return typeof kind === 'string'
    ? { FAULT: kind }
    : { FAULT: kind.error, FAULT_IN: kind.of, FAULT_ONCE: '1' };
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

/** The ward that commands begin with, in a new folder. Its clock is December's last day before, then the middle of December. */
export async function makeBase(base: string): Promise<void> {
  mkdirSync(base);
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(base, name), text);
  const before = { LICHTRUC_NOW: '2026-11-30T08:00:00+07:00' };
  const steps = [
    ...BASE.map(words => ({ words, at: before })),
    ...BASE_LATER.map(words => ({ words, at: {} })),
  ];
  for (const { words, at } of steps) {
    const { status, stderr } = await runLichtruc(words, base, at);
    if (status !== 0) throw new Error(`${words.join(' ')}: ${stderr}`);
  }
  fillCells(join(base, 'shared.xlsx'), { A2: 'ĐV03', C2: 'tránh ngày', D2: '26/02/2027' }, 3);
}

/** Every command that writes, with the folder it begins with; `init` begins with none. */
export const startsFrom = (
  base: string,
): readonly (readonly [string, readonly string[], string | null])[] => [
  ['init', BASE[0] ?? [], null],
  ...Object.entries(WRITING).map(([name, words]) => [name, words, base] as const),
];

/** What somebody finds of a file: as it was, or as it became, never in between, and never gone where it stays. */
export function expectWhole(
  files: ReadonlyMap<string, string>,
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): void {
  for (const [name, digest] of files) expect([before.get(name), after.get(name)], name).toContain(digest);
  for (const name of before.keys()) if (after.has(name)) expect(files.has(name), name).toBe(true);
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
    return digestOf(Buffer.from(JSON.stringify([version, form, rows])));
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
  const files = names.filter(name => isForReaders(name) && statSync(join(folder, name)).isFile()).sort();
  return new Map(files.map(name => [name, digestOf(readFileSync(join(folder, name)))]));
}

/** Whether somebody may read it: not the ward's file, nothing on its way under another name, no builder's own notes. */
export function isForReaders(name: string): boolean {
  return name !== 'ward.db' && !/(^|\/)\.[^/]+$|-journal$/.test(name);
}

export function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
