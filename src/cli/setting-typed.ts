// A setting by its title, as lists and questions call it, with marks or without; by the rule that it is the limit of; or
// by its key. A title of several words needs no quotes. A value by the word for it, too.

import { choicesOf } from '../domain/settings/setting-values.ts';
import { isSettingKey, SETTING_KEYS, type SettingKey } from '../domain/settings/settings-table.ts';
import { nearest, searchKey } from '../domain/text.ts';
import type { Messages } from '../i18n/messages.ts';
import { refuse } from '../operations/refuse.ts';
import { RULES } from '../rules/registry.ts';

export interface SettingTyped {
  readonly key: SettingKey;
  /** As the setting takes it; null where nothing was typed, which '' is not. */
  readonly value: string | null;
}

type Words = Pick<Messages, 'settings' | 'rules'>;

/** Throws `setting-unknown` where the words begin with no setting. */
export function settingTyped(first: string, more: readonly string[], messages: Words): SettingTyped {
  const words = [first, ...more];
  for (let count = words.length; count > 0; count--) {
    const key =
      words[count - 1] === '' ? undefined : settingCalled(words.slice(0, count).join(' '), messages);
    const value = words.slice(count);
    if (key) return { key, value: value.length > 0 ? valueMeant(key, value.join(' '), messages) : null };
  }
  const titles = SETTING_KEYS.map(messages.settings.title);
  const near = nearest(first, SETTING_KEYS) ?? nearest(words.join(' '), titles);
  const title = near && isSettingKey(near) ? messages.settings.title(near) : near;
  return refuse({ code: 'setting-unknown', facts: { value: first, nearest: title } });
}

function settingCalled(typed: string, { settings, rules }: Words): SettingKey | undefined {
  const called = searchKey(typed);
  const rule = RULES.find(({ id }) => searchKey(rules.of[id].title) === called)?.id;
  return SETTING_KEYS.find(
    key =>
      key === called ||
      searchKey(settings.title(key)) === called ||
      (rule !== undefined && `${key}-`.startsWith(`${rule}-`)),
  );
}

/** `để trống` is `leave-empty`; any other text as it was typed. */
function valueMeant(key: SettingKey, typed: string, { settings }: Words): string {
  const said = searchKey(typed);
  if (key === 'catch-up' && said === searchKey(settings.allAtOnce)) return 'all';
  return choicesOf(key)?.find(word => searchKey(settings.choice(word)) === said) ?? typed;
}
