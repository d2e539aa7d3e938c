// A service and a timer for each task, under their file names. The timer catches up when the machine was off.

import type { ScheduledTask } from '../../operations/feeds/scheduled-tasks.ts';

const ZONE = 'Asia/Ho_Chi_Minh';

export function systemdUnits(
  tasks: readonly ScheduledTask[],
  program: readonly string[],
  title: (task: ScheduledTask) => string,
): string {
  return tasks.map(task => `${service(task, program, title(task))}\n${timer(task, title(task))}`).join('\n');
}

function service({ id, words }: ScheduledTask, program: readonly string[], title: string): string {
  return `# /etc/systemd/system/lichtruc-${id}.service
[Unit]
Description=lichtruc: ${title}

[Service]
Type=oneshot
ExecStart=${[...program, ...words].map(quoted).join(' ')}
`;
}

function timer(task: ScheduledTask, title: string): string {
  return `# /etc/systemd/system/lichtruc-${task.id}.timer
[Unit]
Description=lichtruc: ${title}

[Timer]
OnCalendar=${times(task)} ${ZONE}
Persistent=true

[Install]
WantedBy=timers.target
`;
}

function times({ hour, minute, on }: ScheduledTask): string {
  const clock = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}:00`;
  if (on === null) return `*-*-* ${clock}`;
  return on === 'sunday' ? `Sun *-*-* ${clock}` : `*-*-${on} ${clock}`;
}

/** systemd.syntax(7) and systemd.unit(5): quotes and backslashes, and % and $ stand for something. */
function quoted(word: string): string {
  const escaped = word.replaceAll('%', '%%').replaceAll('$', '$$$$');
  return /^[\w./:=@%$-]+$/.test(escaped) ? escaped : `"${escaped.replace(/(["\\])/g, '\\$1')}"`;
}
