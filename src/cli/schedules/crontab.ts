// Lines for `crontab -e`. cron gives no terminal, no HOME worth having and no locale, and mails whatever is printed.

import type { ScheduledTask } from '../../operations/feeds/scheduled-tasks.ts';
import { forShell } from '../quoted-words.ts';

export function crontab(
  tasks: readonly ScheduledTask[],
  program: readonly string[],
  title: (task: ScheduledTask) => string,
): string {
  return tasks
    .map(task => `# ${title(task)}\n${times(task)} ${commandOf([...program, ...task.words])}\n`)
    .join('\n');
}

function times({ hour, minute, on }: ScheduledTask): string {
  return `${minute} ${hour} ${on === 25 ? on : '*'} * ${on === 'sunday' ? 0 : '*'}`;
}

/** In a crontab an unescaped % ends the line, in quotes too. */
function commandOf(words: readonly string[]): string {
  return forShell(words).replaceAll('%', '\\%');
}
