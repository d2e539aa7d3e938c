// What `each --resume LOG` keeps: a line before a ward begins, a line with its result. A run that was ended at any
// moment goes on from it, and does no ward twice.

import { existsSync } from 'node:fs';
import { UserError } from '../../domain/errors.ts';
import { appendLine } from '../../files/append-line.ts';
import { readBytes } from '../../files/read-bytes.ts';
import type { WardBegun, WardResult } from './messages.ts';
import { wroteSince } from './ward-process.ts';

/** A line for three thousand wards and what each said. */
const MOST_BYTES = 1024 * 1024 * 1024;

type Line = { readonly command: readonly string[] } | WardBegun | WardResult;

export interface RunLog {
  /** Files that need nothing more. */
  readonly done: ReadonlySet<string>;
  add(line: Line): void;
}

/** Throws `run-log-unreadable`, and `run-log-differs` where it is of another command. */
export function openRunLog(path: string, command: readonly string[]): RunLog {
  const known = existsSync(path);
  const lines = known ? readLines(path) : [];
  const add = (line: Line) => appendLine(path, JSON.stringify(line));
  const other = lines.find(line => 'command' in line && line.command.join('\0') !== command.join('\0'));
  if (other && 'command' in other)
    throw new UserError('wrong', {
      code: 'run-log-differs',
      facts: { path, command: other.command.join(' ') },
    });
  // What a sudden end cut off stays on a line of its own.
  if (known) appendLine(path, '');
  if (lines.length === 0) add({ command });
  return { done: doneIn(lines), add };
}

function doneIn(lines: readonly Line[]): ReadonlySet<string> {
  const last = new Map<string, WardBegun | WardResult>();
  for (const line of lines) if ('file' in line) last.set(line.file, line);
  const done = [...last].filter(([file, line]) => {
    if (!('begun' in line)) return line.exitCode === 0;
    const { newest } = line.begun;
    return newest !== null && wroteSince({ newest }, file);
  });
  return new Set(done.map(([file]) => file));
}

function readLines(path: string): readonly Line[] {
  const texts = readBytes(path, MOST_BYTES).toString('utf8').split('\n');
  // The last may have been cut off by whatever ended the run.
  const whole = texts.slice(0, -1).filter(text => text !== '');
  return whole.flatMap((text, i) => {
    const line = parsed(text);
    if (isLine(line)) return [line];
    if (i === 0) throw new UserError('unreadable', { code: 'run-log-unreadable', facts: { path } });
    return [];
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isLine(line: unknown): line is Line {
  if (typeof line !== 'object' || line === null) return false;
  return 'command' in line
    ? Array.isArray(line.command)
    : 'file' in line && typeof line.file === 'string' && ('begun' in line || 'exitCode' in line);
}
