// The pages that people can be told of.

import { type FeedSubject, pageOf, sameSubject } from '../../domain/feed-token.ts';
import type { WardSettings } from '../../domain/ward.ts';
import type { Database } from '../../store/database.ts';
import { readFeedTokens } from '../../store/feed-tokens.ts';

/** The page of somebody's newest living address; null where there is none. */
export function subjectPages(
  db: Database,
  { baseUrl }: Pick<WardSettings, 'baseUrl'>,
): (subject: FeedSubject) => string | null {
  const living = readFeedTokens(db).filter(token => token.revokedAt === null);
  return subject => {
    const found = living.findLast(token => sameSubject(token.subject, subject));
    return found && baseUrl !== null ? pageOf(baseUrl, found.token) : null;
  };
}
