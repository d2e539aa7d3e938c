// `cron`: ready lines for what runs by itself, with absolute paths.

import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ScheduledTask, scheduledTasks } from '../../operations/feeds/scheduled-tasks.ts';
import type { CommandInput, Outcome } from '../command-file.ts';
import { feedFolder } from '../feed-folder.ts';
import { textOption } from '../options.ts';
import { crontab } from '../schedules/crontab.ts';
import { systemdUnits } from '../schedules/systemd-units.ts';
import { isTooLong, schtasks } from '../schedules/task-scheduler.ts';

const WRITERS = { cron: crontab, systemd: systemdUnits, windows: schtasks };

export async function printSchedule(input: CommandInput): Promise<Outcome> {
  const { context, messages, path } = input;
  const system = systemOf(input);
  const folder = (option: string, name: string) =>
    resolve(context.folder, textOption(input, option) ?? join(dirname(path), name));
  const tasks = scheduledTasks({
    feeds: feedFolder(input, 'out'),
    sheets: folder('sheets', '.'),
    backups: folder('backups', 'sao-luu'),
    join,
  });
  const launcher = fileURLToPath(new URL('../../../bin/lichtruc.js', import.meta.url));
  const program = [process.execPath, launcher, '--file', path];
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
}

/** As named, else as this machine is. */
function systemOf({ options, context }: CommandInput): keyof typeof WRITERS {
  const named = options['for'];
  if (named === 'cron' || named === 'systemd' || named === 'windows') return named;
  return context.platform === 'win32' ? 'windows' : 'cron';
}
