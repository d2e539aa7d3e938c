// `cron`: ready lines for what runs by itself, with absolute paths.

import { dirname, join, resolve } from 'node:path';
import { type ScheduledTask, scheduledTasks, TASKS } from '../../operations/feeds/scheduled-tasks.ts';
import { BACKUP_FOLDER } from '../../operations/safekeeping/backup.ts';
import type { Action, CommandInput, Outcome } from '../command-file.ts';
import type { cronCommand } from '../commands/cron.ts';
import type { Given } from '../declaration.ts';
import { feedFolder } from '../feed-folder.ts';
import { startingWords } from '../program-place.ts';
import { crontab } from '../schedules/crontab.ts';
import { addTask, changeCrontab, removeTask } from '../schedules/system-table.ts';
import { systemdUnits } from '../schedules/systemd-units.ts';
import { isTooLong, schtasks } from '../schedules/task-scheduler.ts';
import { typedPath } from '../typed-path.ts';

const WRITERS = { cron: crontab, systemd: systemdUnits, windows: schtasks };

export const printSchedule: Action<typeof cronCommand> = async (input, given) => {
  const { context, messages } = input;
  const system = given.for ?? (context.platform === 'win32' ? 'windows' : 'cron');
  const tasks = scheduleOf(input, given);
  const program = programFor(input);
  const { cron } = messages;
  if (given.install || given.remove) return changeTable(input, given.remove ? [] : tasks);
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

type Folders = Pick<Given<typeof cronCommand>, 'out' | 'sheets' | 'backups'>;

/** Folders that are not named lie beside the ward's file. */
export function scheduleOf(
  input: CommandInput,
  given: Folders = { out: null, sheets: null, backups: null },
): readonly ScheduledTask[] {
  const folder = (named: string | null, name: string) =>
    named === null ? resolve(dirname(input.path), name) : typedPath(named, input.context.folder);
  return scheduledTasks({
    feeds: feedFolder(input, given.out),
    sheets: folder(given.sheets, '.'),
    backups: folder(given.backups, BACKUP_FOLDER),
    join,
  });
}

function programFor({ context, path }: CommandInput): readonly string[] {
  return [...startingWords(context.platform), '--file', path];
}

const titleIn =
  ({ messages }: CommandInput) =>
  ({ id }: ScheduledTask) =>
    messages.cron.titles[id];

/** Into the table of this machine; no tasks take away what was put there. */
export function changeTable(input: CommandInput, tasks: readonly ScheduledTask[]): Outcome {
  const program = programFor(input);
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
