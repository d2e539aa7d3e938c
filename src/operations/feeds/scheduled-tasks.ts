// What runs by itself, and when: at hours that are the same day in Hanoi and in UTC, so that a server's zone is no matter.

export const TASKS = ['feeds', 'next-month', 'backup'] as const;

export interface ScheduledTask {
  readonly id: (typeof TASKS)[number];
  /** What follows `lichtruc --file WARD`. */
  readonly words: readonly string[];
  /** 24-hour clock of the machine. */
  readonly hour: number;
  readonly minute: number;
  /** Day of the month, or a Sunday; null for every day. */
  readonly on: 25 | 'sunday' | null;
}

export interface TaskFolders {
  /** Absolute; what `feeds build` fills. */
  readonly feeds: string;
  /** Absolute; where the sheet of next month is put. */
  readonly sheets: string;
  readonly backups: string;
  /** Joins a folder and a file as this platform does. */
  join(folder: string, file: string): string;
}

export function scheduledTasks({ feeds, sheets, backups, join }: TaskFolders): readonly ScheduledTask[] {
  return [
    { id: 'feeds', words: ['feeds', 'build', '--out', feeds, '--quiet'], hour: 1, minute: 30, on: null },
    {
      id: 'next-month',
      words: ['export', 'pdf', 'next-month', '-o', join(sheets, 'lich-truc-thang-sau.pdf'), '--quiet'],
      hour: 9,
      minute: 0,
      on: 25,
    },
    { id: 'backup', words: ['backup', '--to', backups, '--quiet'], hour: 2, minute: 30, on: 'sunday' },
  ];
}
