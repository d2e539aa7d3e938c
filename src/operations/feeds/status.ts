// When the feeds were last built, and whether they lag behind the last version: for `doctor` and the menu.

import type { InstantSeconds } from '../../domain/publication.ts';
import type { Database } from '../../store/database.ts';
import { readFeedTokens } from '../../store/feed-tokens.ts';
import { readPublications } from '../../store/publications.ts';
import { readTaskRuns, type TaskOutcome } from '../../store/task-runs.ts';
import { BUILD_TASK } from './build.ts';

export interface FeedStatus {
  /** Addresses that are not revoked. */
  readonly addresses: number;
  /** Null where they were never built. */
  readonly built: {
    readonly at: InstantSeconds;
    readonly outcome: TaskOutcome;
    readonly daysAgo: number;
  } | null;
  /** Something was published since the last build, and somebody would see it. */
  readonly behind: boolean;
}

const DAY_SECONDS = 86_400;

export function readFeedStatus(db: Database, now: InstantSeconds): FeedStatus {
  const addresses = readFeedTokens(db).filter(t => t.revokedAt === null).length;
  const run = readTaskRuns(db).find(r => r.task === BUILD_TASK);
  const published = readPublications(db).at(-1);
  const behind =
    addresses > 0 && published !== undefined && Number(run?.facts['publication'] ?? 0) < published.sequence;
  const built = run && {
    at: run.at,
    outcome: run.outcome,
    daysAgo: Math.floor(Math.max(0, now - run.at) / DAY_SECONDS),
  };
  return { addresses, built: built ?? null, behind };
}
