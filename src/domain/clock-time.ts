// A time on the office wall, HH:MM, 00:00 to 23:59. It belongs to a civil date and to the ward's zone.

declare const clockTime: unique symbol;
export type ClockTime = string & { readonly [clockTime]: true };

const CLOCK_TIME = /^(?:[01]?\d|2[0-3])[:hg](?:[0-5]\d)?$/;

/** Reads `7:00`, `07:00`, and the Vietnamese `7h00`, `7h`, `7g30`; null where it is no time of day. */
export function parseClockTime(text: string): ClockTime | null {
  const lower = text.trim().toLowerCase();
  if (!CLOCK_TIME.test(lower)) return null;
  const [hours = '', minutes = ''] = lower.split(/[:hg]/);
  if (minutes === '' && lower.endsWith(':')) return null;
  return `${hours.padStart(2, '0')}:${minutes.padStart(2, '0')}` as ClockTime;
}

/** As `parseClockTime`, for text that the program itself wrote; throws RangeError on anything else. */
export function clock(text: string): ClockTime {
  const time = parseClockTime(text);
  if (!time) throw new RangeError(`not a time of day: ${text}`);
  return time;
}

/** Minutes since midnight. */
export function minuteOfDay(time: ClockTime): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}
