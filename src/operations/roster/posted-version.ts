// Which version hangs on the wall, as somebody said.

import type { Database } from '../../store/database.ts';
import { readTaskRuns, recordTaskRun } from '../../store/task-runs.ts';
import type { Office } from '../office.ts';

const POSTED_TASK = 'versions mark --posted';

/** 0 where nobody said. */
export function readPosted(db: Database): number {
  return Number(readTaskRuns(db).find(run => run.task === POSTED_TASK)?.facts['version'] ?? 0);
}

export function writePosted(db: Database, version: number, { clock }: Pick<Office, 'clock'>): void {
  recordTaskRun(db, { task: POSTED_TASK, at: clock.now(), outcome: 'done', facts: { version } });
}
