// The system's own table of tasks: crontab, or Task Scheduler.

import { rmSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { UserError } from '../../domain/errors.ts';
import { writeAtomically } from '../../files/atomic-write.ts';
import type { ScheduledTask } from '../../operations/feeds/scheduled-tasks.ts';
import type { Context } from '../context.ts';
import { callProgram } from '../other-programs.ts';
import { forBatch } from '../quoted-words.ts';
import { taskName, times } from './task-scheduler.ts';

const FOR_OWNER = 0o700;

export interface SystemTable {
  /** The ward's file: tasks of other wards are left alone. */
  readonly path: string;
  readonly environment: Context['environment'];
}

/** Puts these lines between two marks that name the ward's file, or takes them away; what stands around them stays. */
export function changeCrontab({ path, environment }: SystemTable, lines: string | null): void {
  const marks = { begin: `# lichtruc ${path}: begin`, end: `# lichtruc ${path}: end` };
  const listed = callProgram('crontab', ['-l'], { environment, input: '' });
  // Who has none is told so with exit code 1; anything else that fails must not end in an empty table.
  if (listed.status !== 0 && !/no crontab/i.test(listed.stderr)) refuse('crontab', listed.stderr);
  const there = listed.status === 0 ? listed.stdout : '';
  const others = withoutMarked(there, marks);
  const wanted = lines === null ? others : `${others}${marks.begin}\n${lines}${marks.end}\n`;
  if (wanted === there) return;
  const written = callProgram('crontab', ['-'], { environment, input: wanted });
  if (written.status !== 0) refuse('crontab', written.stderr);
}

function withoutMarked(
  text: string,
  { begin, end }: { readonly begin: string; readonly end: string },
): string {
  const lines = text.split('\n');
  const [from, to] = [lines.indexOf(begin), lines.indexOf(end)];
  return from < 0 || to < from ? text : lines.toSpliced(from, to - from + 1).join('\n');
}

/** A batch file for each task beside the ward's file, since Task Scheduler takes no long command. */
export function addTask(table: SystemTable, program: readonly string[], task: ScheduledTask): void {
  const batch = batchOf(table, task.id);
  const lines = ['@echo off', 'chcp 65001 >nul', forBatch([...program, ...task.words]), ''].join('\r\n');
  writeAtomically(batch, Buffer.from(lines), { mode: FOR_OWNER });
  const words = [
    '/Create',
    '/F',
    '/TN',
    taskName(table.path, task.id),
    ...times(task).split(' '),
    '/TR',
    `"${batch}"`,
  ];
  const made = callProgram('schtasks', words, { environment: table.environment, input: '' });
  if (made.status !== 0) refuse('schtasks', made.stderr);
}

/** A task that is not there is no matter. */
export function removeTask(table: SystemTable, id: ScheduledTask['id']): void {
  callProgram('schtasks', ['/Delete', '/F', '/TN', taskName(table.path, id)], {
    environment: table.environment,
    input: '',
  });
  rmSync(batchOf(table, id), { force: true });
}

function batchOf({ path }: SystemTable, id: ScheduledTask['id']): string {
  return join(dirname(path), `${basename(path, extname(path))}-${id}.cmd`);
}

function refuse(program: string, stderr: string): never {
  const [reason = ''] = stderr.trim().split('\n');
  throw new UserError('store', { code: 'output-unwritable', facts: { path: program, reason } });
}
