// A setting by its title, as lists and questions call it, with marks or without; by the rule that it is the limit of; or
// by its key. A title of several words needs no quotes.

import { SETTING_KEYS, type SettingKey } from '../domain/settings/settings-table.ts';
import { searchKey } from '../domain/text.ts';
import type { Messages } from '../i18n/messages.ts';
import { readSettingKey } from '../operations/ward/ward-settings.ts';
import { RULES } from '../rules/registry.ts';

export interface SettingTyped {
  readonly key: SettingKey;
  readonly value: readonly string[];
}

/** Throws `setting-unknown` where the words begin with no setting. */
export function settingTyped(
  first: string,
  rest: readonly string[],
  { settings, rules }: Pick<Messages, 'settings' | 'rules'>,
): SettingTyped {
  const words = [first, ...rest];
  for (let count = words.length; count > 0; count--) {
    const typed = searchKey(words.slice(0, count).join(' '));
    const key =
      SETTING_KEYS.find(known => searchKey(settings.title(known)) === typed) ??
      limitOf(RULES.find(({ id }) => searchKey(rules.of[id].title) === typed)?.id);
    if (key) return { key, value: words.slice(count) };
  }
  return { key: readSettingKey(first), value: rest };
}

function limitOf(rule: string | undefined): SettingKey | undefined {
  return rule === undefined
    ? undefined
    : SETTING_KEYS.find(key => key === rule || key.startsWith(`${rule}-`));
}
