// `cron`: ready lines for what runs by itself, with absolute paths.

import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { type ScheduledTask, scheduledTasks, TASKS } from '../../operations/feeds/scheduled-tasks.ts';
import type { Action, CommandInput, Outcome } from '../command-file.ts';
import type { cronCommand } from '../commands/cron.ts';
import type { Given } from '../declaration.ts';
import { feedFolder } from '../feed-folder.ts';
import { crontab } from '../schedules/crontab.ts';
import { addTask, changeCrontab, removeTask } from '../schedules/system-table.ts';
import { systemdUnits } from '../schedules/systemd-units.ts';
import { isTooLong, schtasks } from '../schedules/task-scheduler.ts';

const WRITERS = { cron: crontab, systemd: systemdUnits, windows: schtasks };

export const printSchedule: Action<typeof cronCommand> = async (input, given) => {
  const { context, messages, path } = input;
  const system = given.for ?? (context.platform === 'win32' ? 'windows' : 'cron');
  const tasks = tasksOf(input, given);
  const program = [...startingWords(context.platform), '--file', path];
  const { cron } = messages;
  if (given.install || given.remove) return changeTable(input, given.remove ? [] : tasks, program);
  const advice = [
    cron.how[system],
    ...(system === 'windows' && isTooLong(tasks, program) ? [cron.tooLong] : []),
  ];
  return {
    data: { system, tasks: tasks.map(task => ({ ...task, command: [...program, ...task.words] })) },
    text: '',
    copy: WRITERS[system](tasks, program, titleIn(input)),
    advice: advice.join('\n'),
  };
};

function tasksOf(input: CommandInput, given: Given<typeof cronCommand>): readonly ScheduledTask[] {
  const folder = (named: string | null, name: string) =>
    resolve(input.context.folder, named ?? join(dirname(input.path), name));
  return scheduledTasks({
    feeds: feedFolder(input, given.out),
    sheets: folder(given.sheets, '.'),
    backups: folder(given.backups, 'sao-luu'),
    join,
  });
}

/** In a bundle its starter, which goes on to the newest version; else the launcher on this Node. */
function startingWords(platform: NodeJS.Platform): readonly string[] {
  const launcher = createRequire(import.meta.url).resolve('#launcher');
  const bundle = join(dirname(launcher), '..', '..');
  const starter = join(bundle, platform === 'win32' ? 'lichtruc.cmd' : 'lichtruc');
  return existsSync(join(bundle, 'current.txt')) ? [starter] : [process.execPath, launcher];
}

const titleIn =
  ({ messages }: CommandInput) =>
  ({ id }: ScheduledTask) =>
    messages.cron.titles[id];

/** Into the table of this machine; no tasks take away what was put there. */
function changeTable(
  input: CommandInput,
  tasks: readonly ScheduledTask[],
  program: readonly string[],
): Outcome {
  const { context, messages, path, dryRun } = input;
  const table = { path, environment: context.environment };
  const titles = tasks.map(titleIn(input));
  const text = tasks.length > 0 ? messages.cron.installed(titles) : messages.cron.removed;
  const data = { installed: tasks.map(({ id }) => id) };
  if (dryRun) return { data, text: `${text}\n${messages.commands.dryRun}` };
  if (context.platform !== 'win32')
    changeCrontab(table, tasks.length > 0 ? crontab(tasks, program, titleIn(input)) : null);
  else if (tasks.length > 0) for (const task of tasks) addTask(table, program, task);
  else for (const id of TASKS) removeTask(table, id);
  return { data, text };
}
