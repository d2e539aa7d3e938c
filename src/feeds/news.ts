// What the page tells for a week: changes that people would notice, not those of words and alarms, which only make
// calendars take an event anew.

import { addDays, type CivilDate } from '../domain/civil-date.ts';
import type { InstantSeconds } from '../domain/publication.ts';
import { wallTimeAt } from '../time/clock.ts';
import type { EventFacts, FeedEvent, News } from './feed-event.ts';

/** Of an event whose facts are others from `at` on. */
export function newsOf(
  { facts: before, news }: Pick<FeedEvent, 'facts' | 'news'>,
  after: EventFacts,
  at: InstantSeconds,
): News | null {
  return noticed(before) === noticed(after) ? news : { at, kind: 'changed' };
}

/** A name that is put right seats nobody else. */
function noticed({ date, start, end, place, note, cancelled, role, seats }: EventFacts): string {
  const seated = seats.map(seat => [seat.role, seat.person?.person, seat.note]);
  return JSON.stringify([date, start, end, place, note, cancelled, role, seated]);
}

/** So long a change stands above everything else. */
const NEWS_DAYS = 7;

/** The first day on which it is no news any more; null where nothing is. */
export function newsUntil({ news }: Pick<FeedEvent, 'news'>, zone: string): CivilDate | null {
  return news && addDays(wallTimeAt(news.at, zone).date, NEWS_DAYS);
}
