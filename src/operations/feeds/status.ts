// When the feeds were last built, and whether they lag behind the last version.

import type { Database } from '../../store/database.ts';
import { readFeedTokens } from '../../store/feed-tokens.ts';
import { readPublications } from '../../store/publications.ts';
import { readTaskRuns, type TaskRun } from '../../store/task-runs.ts';
import { BUILD_TASK } from './build.ts';

export interface FeedStatus {
  /** Addresses that are not revoked. */
  readonly addresses: number;
  /** Null where they were never built. */
  readonly built: TaskRun | null;
  /** Something was published since the last build, and somebody would see it. */
  readonly behind: boolean;
}

export function readFeedStatus(db: Database): FeedStatus {
  const addresses = readFeedTokens(db).filter(t => t.revokedAt === null).length;
  const built = readTaskRuns(db).find(r => r.task === BUILD_TASK) ?? null;
  const published = readPublications(db).at(-1);
  const behind =
    addresses > 0 && published !== undefined && Number(built?.facts['publication'] ?? 0) < published.sequence;
  return { addresses, built, behind };
}
