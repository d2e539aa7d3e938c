// A clock that cannot be right, told before it stands in the log: everything that counts days trusts it.

import { yearOf } from '../domain/civil-date.ts';
import type { Database } from '../store/database.ts';
import { newestTime } from '../store/history.ts';
import { readOwnDays } from '../store/patterns.ts';
import { readSettings } from '../store/settings.ts';
import { todayIn, wallTimeAt } from '../time/clock.ts';
import { workCalendar } from '../workdays/work-calendar.ts';
import type { Office } from './office.ts';

/** Two computers with one file need not agree to the minute. */
const TOLERATED_SECONDS = 3600;

export function checkClock(db: Database, { clock, notice }: Office): void {
  // A new file is only being filled.
  const newest = newestTime(db);
  if (!notice || newest === null) return;
  const { zone } = readSettings(db);
  const today = todayIn(zone, clock);
  if (clock.now() + TOLERATED_SECONDS < newest)
    notice({ code: 'clock-behind', facts: { today, newest: wallTimeAt(newest, zone).date } });
  const { announcedUntil } = workCalendar(readOwnDays(db));
  if (yearOf(today) > announcedUntil)
    notice({ code: 'beyond-announced', facts: { today, until: announcedUntil } });
}
