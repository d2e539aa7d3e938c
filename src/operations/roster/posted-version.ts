// Which versions hang on the wall, as somebody said.

import type { Database } from '../../store/database.ts';
import { readTaskRuns, recordTaskRun } from '../../store/task-runs.ts';
import type { Office } from '../office.ts';

const POSTED_TASK = 'versions mark --posted';

export function readPosted(db: Database): Set<number> {
  const facts = readTaskRuns(db).find(run => run.task === POSTED_TASK)?.facts ?? {};
  // Earlier releases kept the last one alone.
  return new Set([facts['version'] ?? [], facts['versions'] ?? []].flat().map(Number));
}

export function writePosted(db: Database, version: number, { clock }: Pick<Office, 'clock'>): void {
  const versions = [...readPosted(db).add(version)];
  recordTaskRun(db, { task: POSTED_TASK, at: clock.now(), outcome: 'done', facts: { versions } });
}
