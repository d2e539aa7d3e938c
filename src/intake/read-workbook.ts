// A workbook to tables, one for each sheet that has anything in it. The parser runs in a process of its own: a file
// that got past the guard and still eats memory or time takes that process with it, not the ward.

import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { type Problem, UserError } from '../domain/errors.ts';
import { filledDown } from './merged-cells.ts';
import type { Table } from './table.ts';
import { guardWorkbook } from './workbook-guard.ts';

export interface ParserLimits {
  readonly megabytes: number;
  readonly seconds: number;
}

const LIMITS: ParserLimits = { megabytes: 160, seconds: 20 };
const MOST_OUTPUT = 60_000_000;

const Sheets = v.array(v.object({ sheet: v.string(), rows: v.array(v.array(v.string())) }));

/** Throws UserError for what the guard refuses and for what the parser cannot read, or not within its limits. */
export function readWorkbook(file: string, bytes: Uint8Array, limits = LIMITS): readonly Table[] {
  const guarded = guardWorkbook(file, bytes);
  const epoch = guarded.from1904 ? 1904 : 1900;
  return parse(file, guarded.bytes, limits)
    .map(
      ({ sheet, rows }): Table => ({
        file,
        sheet,
        epoch,
        rows: filledDown(
          rows.map((cells, i) => ({ number: i + 1, cells })),
          guarded.merged.get(sheet) ?? [],
        ),
      }),
    )
    .filter(table => table.rows.some(row => row.cells.some(cell => cell !== '')));
}

function parse(file: string, guarded: Buffer, limits: ParserLimits): v.InferOutput<typeof Sheets> {
  const child = spawnSync(process.execPath, [`--max-old-space-size=${limits.megabytes}`, parserPath()], {
    input: guarded,
    timeout: limits.seconds * 1000,
    killSignal: 'SIGKILL',
    maxBuffer: MOST_OUTPUT,
    env: { ...process.env, NODE_OPTIONS: '' },
    windowsHide: true,
  });
  if (child.status === 0) return v.parse(Sheets, JSON.parse(child.stdout.toString('utf8')));
  throw new UserError('unreadable', { ...whyStopped(child, limits), place: { file } });
}

function whyStopped(
  { error, signal, stderr }: SpawnSyncReturns<Buffer>,
  { megabytes, seconds }: ParserLimits,
): Problem {
  const reason = error && 'code' in error ? error.code : '';
  if (reason === 'ETIMEDOUT') return { code: 'workbook-too-costly', facts: { limit: 'time', most: seconds } };
  // What the parser may use, or what it may say. At its limit a Node says so or, now and then, just falls.
  if (reason === 'ENOBUFS' || signal || stderr.includes('heap out of memory'))
    return { code: 'workbook-too-costly', facts: { limit: 'memory', most: megabytes } };
  return { code: 'workbook-damaged', facts: { part: reasonOf(stderr) } };
}

/** The first line that names what the parser stumbled over. */
function reasonOf(stderr: Buffer): string {
  const line = /^(?:\w*Error): (.{1,120})/m.exec(stderr.toString('utf8'));
  return line?.[1] ?? 'xlsx';
}

/** The compiled parser; run from the sources (tests) it stands in `dist`. */
function parserPath(): string {
  const own = new URL('./parse-workbook.js', import.meta.url);
  const built = new URL('../../dist/intake/parse-workbook.js', import.meta.url);
  return fileURLToPath(import.meta.url.endsWith('.ts') ? built : own);
}
