// When a calendar rings before a duty.

import { type ClockTime, parseClockTime } from '../clock-time.ts';
import { searchKey } from '../text.ts';
import { list, type SettingType } from './setting-type.ts';

/** `evening-before` rings at a time of the day before; `minutes-before` counts from the start. */
export type Alarm =
  | { readonly kind: 'evening-before'; readonly at: ClockTime }
  | { readonly kind: 'minutes-before'; readonly minutes: number };

export const alarmTimes: SettingType<readonly Alarm[]> = {
  rule: 'alarms',
  choices: null,
  parse(typed, _, typedIn) {
    const alarms = list.parse(typed, [], typedIn)?.map(readAlarm) ?? [];
    return alarms.every(alarm => alarm !== null) && alarms.length <= 4 ? alarms : undefined;
  },
  show: alarms => alarms.map(showAlarm).join('; '),
  stored(json) {
    const alarms = Array.isArray(json) ? json.map(storedAlarm) : [null];
    return alarms.every(alarm => alarm !== null) ? alarms : undefined;
  },
};

/** `20:00` rings the evening before; `30` or `30m` so many minutes before the start. */
function readAlarm(typed: string): Alarm | null {
  const minutes = /^(\d{1,4})\s*(?:m|min|ph|phut)?$/.exec(searchKey(typed))?.[1];
  if (minutes !== undefined) return minutesBefore(Number(minutes));
  const at = parseClockTime(typed);
  return at ? { kind: 'evening-before', at } : null;
}

function minutesBefore(minutes: unknown): Alarm | null {
  const fits = typeof minutes === 'number' && Number.isInteger(minutes) && minutes >= 0 && minutes <= 1440;
  return fits ? { kind: 'minutes-before', minutes } : null;
}

function showAlarm(alarm: Alarm): string {
  return alarm.kind === 'evening-before' ? alarm.at : `${alarm.minutes}m`;
}

function storedAlarm(json: unknown): Alarm | null {
  if (typeof json !== 'object' || json === null || !('kind' in json)) return null;
  if (json.kind === 'minutes-before' && 'minutes' in json) return minutesBefore(json.minutes);
  const at = json.kind === 'evening-before' && 'at' in json ? parseClockTime(String(json.at)) : null;
  return at && { kind: 'evening-before', at };
}
