import type { Weekday } from '../../domain/civil-date.ts';
import type { SettingKey } from '../../domain/settings/settings-table.ts';
import type { Messages } from '../../i18n/messages.ts';

/** A value as people read it; what has to be typed stays as it is typed. */
export function settingValue(key: SettingKey, value: string, { dates, settings }: Messages): string {
  if (key === 'balanced-weekdays')
    return value
      .split(', ')
      .map(weekday => dates.weekdayShort(weekday as Weekday))
      .join(', ');
  return value === 'yes' || value === 'no' ? settings.choice(value) : value;
}
