// An office document to tables, one for each sheet that has anything in it. It is opened in a process of its own: a
// file that eats memory or time takes that process with it, not the ward.

import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import * as v from 'valibot';
import { type Problem, UserError } from '../../domain/errors.ts';
import { OTHER_KINDS } from '../../domain/problems/files.ts';
import { filledDown, type Table } from '../tables/table.ts';
import { markMonthFirst } from './month-first.ts';
import { LIMITS, OUT_OF_TIME, type ParserLimits } from './parser-limits.ts';
import { CELL_MARKS, FILE_REMARKS, ROW_STATES, type Sheet, WORKBOOK_LIMITS, type Workbook } from './sheet.ts';

const MOST_OUTPUT = 60_000_000;
/** The parser counts processor time itself; a busy machine may make it wait this many times as long. */
const MOST_WAITING = 15;
/** Compiled, also where this runs from the sources (tests). */
const PARSER = createRequire(import.meta.url).resolve('#parse-file');

const count = v.number();
const SheetSchema = v.object({
  name: v.string(),
  hidden: v.boolean(),
  rows: v.array(
    v.object({
      cells: v.array(v.string()),
      marks: v.array(v.tuple([count, v.picklist(CELL_MARKS)])),
      state: v.optional(v.picklist(ROW_STATES)),
    }),
  ),
  merged: v.array(v.object({ top: count, left: count, bottom: count, right: count })),
  hiddenColumns: v.array(count),
  above: v.array(v.string()),
});
const none = v.object({});
const RefusedSchema = v.variant('code', [
  v.object({ code: v.literal('workbook-damaged'), facts: v.object({ part: v.string() }) }),
  v.object({
    code: v.literal('workbook-too-large'),
    facts: v.object({ rows: count, columns: count, cells: count, inflatedBytes: count }),
  }),
  v.object({ code: v.literal('workbook-other-kind'), facts: v.object({ kind: v.picklist(OTHER_KINDS) }) }),
  v.object({ code: v.literal('workbook-encrypted'), facts: none }),
  v.object({ code: v.literal('workbook-macros'), facts: none }),
  v.object({ code: v.literal('workbook-doctype'), facts: none }),
]);
const OpenedSchema = v.union([
  v.object({ refused: RefusedSchema }),
  v.object({
    workbook: v.object({
      sheets: v.array(SheetSchema),
      epoch: v.picklist([1900, 1904]),
      remarks: v.array(v.picklist(FILE_REMARKS)),
    }),
  }),
]);
type OpenedWorkbook = Extract<v.InferOutput<typeof OpenedSchema>, { readonly workbook: unknown }>['workbook'];

/** Throws UserError for what is no list, is over the limits, or cannot be read within them. */
export function readWorkbook(file: string, bytes: Uint8Array, limits = LIMITS): readonly Table[] {
  if (bytes.length > WORKBOOK_LIMITS.bytes)
    throw new UserError('unreadable', {
      code: 'file-too-large',
      facts: { most: WORKBOOK_LIMITS.bytes },
      place: { file },
    });
  return asTables(file, open(file, bytes, limits));
}

export function asTables(file: string, { sheets, epoch, remarks }: Workbook): readonly Table[] {
  return sheets
    .filter(sheet => sheet.rows.some(row => row.cells.some(cell => cell !== '')))
    .map(sheet => asTable(file, sheet, { epoch, remarks }));
}

function asTable(file: string, sheet: Sheet, shared: Pick<Table, 'epoch' | 'remarks'>): Table {
  const { name, hidden, rows, merged, hiddenColumns, above } = sheet;
  const width = rows.reduce((most, row) => Math.max(most, row.cells.length), 0);
  const numbered = rows.map(({ cells, marks, state }, i) => ({
    number: i + 1,
    cells: [...cells, ...Array.from({ length: width - cells.length }, () => '')],
    ...(marks.length > 0 ? { marks: new Map(marks) } : {}),
    ...(state ? { state } : {}),
  }));
  return {
    file,
    sheet: name,
    ...shared,
    hidden,
    rows: filledDown(markMonthFirst(numbered), merged),
    merged,
    hiddenColumns: new Set(hiddenColumns),
    above,
  };
}

function open(file: string, bytes: Uint8Array, limits: ParserLimits): OpenedWorkbook {
  const parser = [PARSER, String(limits.seconds)];
  const child = spawnSync(process.execPath, [`--max-old-space-size=${limits.megabytes}`, ...parser], {
    input: bytes,
    timeout: limits.seconds * MOST_WAITING * 1000,
    killSignal: 'SIGKILL',
    maxBuffer: MOST_OUTPUT,
    env: { ...process.env, NODE_OPTIONS: '' },
    windowsHide: true,
  });
  const refuse = (problem: Problem) => new UserError('unreadable', { ...problem, place: { file } });
  if (child.status !== 0) throw refuse(whyStopped(child, limits));
  const opened = v.parse(OpenedSchema, JSON.parse(child.stdout.toString('utf8')));
  if ('refused' in opened) throw refuse(opened.refused);
  return opened.workbook;
}

function whyStopped(
  { error, signal, stderr }: SpawnSyncReturns<Buffer>,
  { megabytes, seconds }: ParserLimits,
): Problem {
  const reason = error && 'code' in error ? error.code : '';
  if (reason === 'ETIMEDOUT' || stderr.includes(OUT_OF_TIME))
    return { code: 'workbook-too-costly', facts: { limit: 'time', most: seconds } };
  // What the parser may use, or what it may say. At its limit a Node says so or, now and then, just falls.
  if (reason === 'ENOBUFS' || signal || stderr.includes('heap out of memory'))
    return { code: 'workbook-too-costly', facts: { limit: 'memory', most: megabytes } };
  return { code: 'workbook-damaged', facts: { part: '' } };
}
