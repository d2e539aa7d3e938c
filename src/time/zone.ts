// The one importer of luxon: civil dates and clock times become instants here, once, at the edge.

import { DateTime } from 'luxon';
import type { CivilDate } from '../domain/civil-date.ts';
import type { ClockTime } from '../domain/clock-time.ts';
import type { InstantSeconds } from '../domain/publication.ts';

export type ZonedDateTime = DateTime;

/** The moment when the wall clock of `zone` shows this date and time. */
export function zonedDateTime(date: CivilDate, time: ClockTime, zone: string): ZonedDateTime {
  return DateTime.fromISO(`${date}T${time}:00`, { zone });
}

export function utcDateTime(instant: InstantSeconds): ZonedDateTime {
  return DateTime.fromSeconds(instant, { zone: 'utc' });
}

/** `2027-01-05T01:00:00Z` */
export function instantText(instant: InstantSeconds): string {
  return utcDateTime(instant).toISO({ suppressMilliseconds: true }) ?? '';
}

export function isKnownZone(zone: string): boolean {
  return DateTime.local({ zone }).isValid;
}
