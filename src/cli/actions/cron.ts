// `cron`: ready lines for what runs by itself, with absolute paths.

import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { type ScheduledTask, scheduledTasks } from '../../operations/feeds/scheduled-tasks.ts';
import type { Action } from '../command-file.ts';
import type { cronCommand } from '../commands/cron.ts';
import { feedFolder } from '../feed-folder.ts';
import { crontab } from '../schedules/crontab.ts';
import { systemdUnits } from '../schedules/systemd-units.ts';
import { isTooLong, schtasks } from '../schedules/task-scheduler.ts';

const WRITERS = { cron: crontab, systemd: systemdUnits, windows: schtasks };

export const printSchedule: Action<typeof cronCommand> = async (input, given) => {
  const { context, messages, path } = input;
  const system = given.for ?? (context.platform === 'win32' ? 'windows' : 'cron');
  const folder = (named: string | null, name: string) =>
    resolve(context.folder, named ?? join(dirname(path), name));
  const tasks = scheduledTasks({
    feeds: feedFolder(input, given.out),
    sheets: folder(given.sheets, '.'),
    backups: folder(given.backups, 'sao-luu'),
    join,
  });
  const program = [process.execPath, createRequire(import.meta.url).resolve('#launcher'), '--file', path];
  const { cron } = messages;
  const title = ({ id }: ScheduledTask) => cron.titles[id];
  const advice = [
    cron.how[system],
    ...(system === 'windows' && isTooLong(tasks, program) ? [cron.tooLong] : []),
  ];
  return {
    data: { system, tasks: tasks.map(task => ({ ...task, command: [...program, ...task.words] })) },
    text: '',
    copy: WRITERS[system](tasks, program, title),
    advice: advice.join('\n'),
  };
};
