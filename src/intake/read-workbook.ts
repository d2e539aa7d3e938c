// A workbook to tables, one for each sheet that has anything in it. The parser runs in a process of its own: a file
// that got past the guard and still eats memory or time takes that process with it, not the ward.

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { type Problem, UserError } from '../domain/errors.ts';
import { filledDown } from './merged-cells.ts';
import type { Table } from './table.ts';
import { guardWorkbook } from './workbook-guard.ts';

const MEMORY_MEGABYTES = 160;
const TIME_MILLISECONDS = 20_000;
const MOST_OUTPUT = 60_000_000;

const Sheets = v.array(v.object({ sheet: v.string(), rows: v.array(v.array(v.string())) }));

/** Throws UserError for what the guard refuses and for what the parser cannot read. */
export function readWorkbook(file: string, bytes: Uint8Array): readonly Table[] {
  const guarded = guardWorkbook(file, bytes);
  const epoch = guarded.from1904 ? 1904 : 1900;
  return parse(file, guarded.bytes)
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

function parse(file: string, guarded: Buffer): v.InferOutput<typeof Sheets> {
  const child = spawnSync(process.execPath, [`--max-old-space-size=${MEMORY_MEGABYTES}`, parserPath()], {
    input: guarded,
    timeout: TIME_MILLISECONDS,
    maxBuffer: MOST_OUTPUT,
    env: { ...process.env, NODE_OPTIONS: '' },
    windowsHide: true,
  });
  if (child.status === 0) return v.parse(Sheets, JSON.parse(child.stdout.toString('utf8')));
  const problem: Problem = { code: 'workbook-damaged', facts: { part: reasonOf(child.stderr) } };
  throw new UserError('unreadable', { ...problem, place: { file } });
}

/** The first line that names what the parser stumbled over. */
function reasonOf(stderr: Buffer | null): string {
  const line = /^(?:\w*Error): (.{1,120})/m.exec(stderr?.toString('utf8') ?? '');
  return line?.[1] ?? 'xlsx';
}

/** The compiled parser; run from the sources (tests) it stands in `dist`. */
function parserPath(): string {
  const own = new URL('./parse-workbook.js', import.meta.url);
  const built = new URL('../../dist/intake/parse-workbook.js', import.meta.url);
  return fileURLToPath(import.meta.url.endsWith('.ts') ? built : own);
}
