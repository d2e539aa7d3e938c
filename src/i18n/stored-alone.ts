import {
  SETTING_KEYS,
  type SETTINGS,
  type SettingKey,
  settingAt,
} from '../domain/settings/settings-table.ts';

type At = (typeof SETTINGS)[SettingKey]['at'];
type Alone = At extends infer Each ? (Each extends `${string}.${string}` ? never : Each) : never;

/** Titles of the settings that the file keeps one by one, by the names it has for them. */
export function storedAlone(title: (key: SettingKey) => string): Readonly<Record<Alone, string>> {
  return Object.fromEntries(
    SETTING_KEYS.filter(key => !settingAt(key).at.includes('.')).map(key => [settingAt(key).at, title(key)]),
  ) as Record<Alone, string>;
}
