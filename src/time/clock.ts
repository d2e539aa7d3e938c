// The one place that reads the clock. Everything else is handed an instant or a civil date.

import { type CivilDate, civil } from '../domain/civil-date.ts';
import { type ClockTime, clock as clockTime } from '../domain/clock-time.ts';
import { UserError } from '../domain/errors.ts';
import type { InstantSeconds } from '../domain/publication.ts';

export interface Clock {
  now(): InstantSeconds;
}

export const systemClock: Clock = { now: () => Math.floor(Date.now() / 1000) };

export function fixedClock(instant: InstantSeconds): Clock {
  return { now: () => instant };
}

/** The clock named by LICHTRUC_NOW, an ISO instant with its offset (2026-12-15T08:00:00+07:00), or the system's. */
export function clockFromEnvironment(environment: Readonly<Record<string, string | undefined>>): Clock {
  const text = environment['LICHTRUC_NOW'];
  if (!text) return systemClock;
  const milliseconds = /(?:Z|[+-]\d{2}:\d{2})$/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(milliseconds))
    throw new UserError('unreadable', { code: 'instant-unreadable', facts: { value: text } });
  return fixedClock(Math.floor(milliseconds / 1000));
}

/** Where no ward says another. */
export const DEFAULT_ZONE = 'Asia/Ho_Chi_Minh';

export interface WallTime {
  readonly date: CivilDate;
  readonly time: ClockTime;
}

/** Making one takes longer than a hundred uses of it. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  formats.set(zone, made);
  return made;
}

/** What the wall clock and calendar of `zone` show at an instant. */
export function wallTimeAt(instant: InstantSeconds, zone: string): WallTime {
  const parts = formatOf(zone).formatToParts(instant * 1000);
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find(p => p.type === type)?.value ?? '';
  return {
    date: civil(`${part('year')}-${part('month')}-${part('day')}`),
    time: clockTime(`${part('hour')}:${part('minute')}`),
  };
}

export function todayIn(zone: string, clock: Clock): CivilDate {
  return wallTimeAt(clock.now(), zone).date;
}

const DAY_SECONDS = 86_400;

/** When a day begins in `zone`: twice, since the first guess may lie beyond a change of the zone's hour. */
export function startOfDay(date: CivilDate, zone: string): InstantSeconds {
  const wanted = Date.parse(`${date}T00:00Z`) / 1000;
  const guess = (instant: InstantSeconds) => {
    const shown = wallTimeAt(instant, zone);
    return instant + wanted - Date.parse(`${shown.date}T${shown.time}Z`) / 1000;
  };
  return guess(guess(wanted));
}

/** Whole days; none where the clock has been set back. */
export function daysSince(instant: InstantSeconds, clock: Clock): number {
  return Math.max(0, Math.floor((clock.now() - instant) / DAY_SECONDS));
}

/** For libraries that take nothing else. */
export function asJavaScriptDate(instant: InstantSeconds): Date {
  return new Date(instant * 1000);
}
