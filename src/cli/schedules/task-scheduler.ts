// Commands for Windows: one line each for a command prompt.

import { basename, extname } from 'node:path';
import { sha256 } from '../../files/sha256.ts';
import type { ScheduledTask } from '../../operations/feeds/scheduled-tasks.ts';

/** What `schtasks /TR` takes; a longer command has to go into a batch file. */
export const LONGEST_COMMAND = 261;

export function schtasks(
  tasks: readonly ScheduledTask[],
  program: readonly string[],
  title: (task: ScheduledTask) => string,
): string {
  return tasks
    .map(task => {
      const command = [...program, ...task.words]
        .map(word => (/[\s&^()%!]/.test(word) ? `\\"${word}\\"` : word))
        .join(' ');
      return `rem ${title(task)}\nschtasks /Create /F /TN "${taskName(program.at(-1) ?? '', task.id)}" ${times(task)} /TR "${command}"\n`;
    })
    .join('\n');
}

/** With the ward's file in it: two wards on one machine have tasks of their own. */
export function taskName(ward: string, id: ScheduledTask['id']): string {
  const digest = sha256(ward).slice(0, 6);
  return `lichtruc ${id} ${basename(ward, extname(ward))} ${digest}`;
}

export function isTooLong(tasks: readonly ScheduledTask[], program: readonly string[]): boolean {
  return tasks.some(
    ({ words }) => [...program, ...words].join(' ').length + 2 * (program.length + 1) > LONGEST_COMMAND,
  );
}

/** As the switches of schtasks. */
export function times({ hour, minute, on }: ScheduledTask): string {
  const clock = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
  const day = on === null ? '/SC DAILY' : on === 'sunday' ? '/SC WEEKLY /D SUN' : `/SC MONTHLY /D ${on}`;
  return `${day} /ST ${clock}`;
}
