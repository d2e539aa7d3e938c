import { SETTING_KEYS, type SettingKey, settingAt } from '../domain/settings/settings-table.ts';

/** Titles of the settings that the file keeps one by one, by the names it has for them. */
export function storedAlone(title: (key: SettingKey) => string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    SETTING_KEYS.filter(key => !settingAt(key).at.includes('.')).map(key => [settingAt(key).at, title(key)]),
  );
}
