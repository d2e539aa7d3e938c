// What every feed of the ward is made from, read in one snapshot.

import type { CivilDate } from '../../domain/civil-date.ts';
import { UserError } from '../../domain/errors.ts';
import type { FeedToken } from '../../domain/feed-token.ts';
import type { Publication } from '../../domain/publication.ts';
import type { Presentation } from '../../domain/ward.ts';
import type { FeedInput } from '../../feeds/build-feeds.ts';
import { feedWindow } from '../../feeds/feed-window.ts';
import type { Database } from '../../store/database.ts';
import { readFeedTokens } from '../../store/feed-tokens.ts';
import { readFeedHistories, readPublications } from '../../store/publications.ts';
import { readPublishedLooks } from '../../store/published-looks.ts';
import { readNewestVersion, readRegained } from '../../store/regained.ts';
import { readHead } from '../../store/verify-log.ts';
import { readWardFacts } from '../../store/ward-facts.ts';
import { todayIn } from '../../time/clock.ts';
import type { Office } from '../office.ts';
import { hasLost, type Subjects } from './choose-subjects.ts';

export interface PublishedFeeds {
  readonly input: FeedInput;
  readonly today: CivilDate;
  readonly baseUrl: string | null;
  readonly presentation: Presentation;
  /** The newest link of the log; null in a file without any. */
  readonly head: string | null;
  readonly newestVersion: number;
  /** Null where nothing is published. */
  readonly publication: Publication | null;
  readonly living: readonly FeedToken[];
  /** Not revoked yet, but their owner has left. */
  readonly lost: readonly FeedToken[];
}

export function readPublishedFeeds(db: Database, { clock }: Office): PublishedFeeds {
  const facts = readWardFacts(db);
  const { people, roles, settings } = facts;
  const today = todayIn(settings.zone, clock);
  const subjects: Subjects = { people, roles, today };
  const window = feedWindow(today, settings.feedWindow);
  const looks = readPublishedLooks(db);
  const presentation = looks.at(-1)?.presentation ?? settings.presentation;
  const unrevoked = readFeedTokens(db).filter(t => t.revokedAt === null);
  return {
    input: {
      histories: readFeedHistories(db, window),
      looks,
      regained: readRegained(db),
      people,
      roles,
      shortName: presentation.shortName,
      wardId: settings.wardId,
      zone: settings.zone,
      language: settings.language,
      window,
    },
    today,
    baseUrl: settings.baseUrl,
    presentation,
    head: readHead(db),
    newestVersion: readNewestVersion(db),
    publication: readPublications(db).at(-1) ?? null,
    living: unrevoked.filter(t => !hasLost(t, subjects)),
    lost: unrevoked.filter(t => hasLost(t, subjects)),
  };
}

/** Pages and slips carry the whole address. */
export function neededBaseUrl({ baseUrl }: Pick<PublishedFeeds, 'baseUrl'>): string {
  if (baseUrl !== null) return baseUrl;
  throw new UserError('wrong', { code: 'base-url-missing', facts: {} });
}
