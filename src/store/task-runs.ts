// When the work that runs by itself last ran, and how it went: what `doctor` and the menu read. One row a task.
// Written with WardFile.note, outside operations.

import type { Facts } from '../domain/errors.ts';
import type { InstantSeconds } from '../domain/publication.ts';
import { storedJson } from './damaged-row.ts';
import type { Database } from './database.ts';

export type TaskOutcome = 'done' | 'failed';

export interface TaskRun {
  /** The command: `feeds build`, `backup`. */
  readonly task: string;
  readonly at: InstantSeconds;
  readonly outcome: TaskOutcome;
  readonly facts: Facts;
}

export function recordTaskRun(db: Database, { task, at, outcome, facts }: TaskRun): void {
  db.prepare(
    `INSERT INTO task_run (task, at, outcome, facts) VALUES (?, ?, ?, ?)
     ON CONFLICT (task) DO UPDATE SET at = excluded.at, outcome = excluded.outcome, facts = excluded.facts`,
  ).run(task, at, outcome, JSON.stringify(facts));
}

/** The last run of each task, by name. */
export function readTaskRuns(db: Database): readonly TaskRun[] {
  const rows = db.prepare('SELECT task, at, outcome, facts FROM task_run ORDER BY task').all() as (Omit<
    TaskRun,
    'facts'
  > & { readonly facts: string })[];
  return rows.map(row => ({ ...row, facts: storedJson<Facts>(row.facts) }));
}
