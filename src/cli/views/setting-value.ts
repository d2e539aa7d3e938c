import { WEEKDAYS } from '../../domain/civil-date.ts';
import { choicesOf } from '../../domain/settings/setting-values.ts';
import type { SettingKey } from '../../domain/settings/settings-table.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { Names } from '../../i18n/names.ts';

/** A value as people read it, and may type it. */
export function settingValue(
  key: SettingKey,
  value: string,
  { dates, settings }: Messages,
  { role }: Pick<Names, 'role'>,
): string {
  switch (key) {
    case 'balanced-weekdays':
      return eachWord(value, word => WEEKDAYS.filter(day => day === word).map(dates.weekdayShort)[0]);
    case 'max-per-month':
    case 'mixed-roles':
      return eachWord(value, role);
    case 'catch-up':
      return value === 'all' ? settings.allAtOnce : value;
    case 'alarms':
      return value.replace(/\b(\d+)m\b/g, (_, minutes) => settings.minutes(Number(minutes)));
    default:
      return (
        choicesOf(key)
          ?.filter(word => word === value)
          .map(settings.choice)[0] ?? value
      );
  }
}

function eachWord(value: string, said: (word: string) => string | undefined): string {
  return value.replace(/[a-z][a-z-]*/g, word => said(word) ?? word);
}
