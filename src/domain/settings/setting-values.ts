// The settings of a ward one by one, wherever the table says that they stand.

import { saysKindTwice } from '../commune.ts';
import type { Role } from '../person.ts';
import type { SettingRule } from '../problems/ward.ts';
import type { WardSettings } from '../ward.ts';
import { newCoIssuer } from './co-issuer.ts';
import {
  SETTING_KEYS,
  SETTINGS,
  type SettingChoice,
  type SettingGroup,
  type SettingKey,
  type SettingValues,
  settingAt,
  type WardNames,
} from './settings-table.ts';

export function keysOf(group: SettingGroup): readonly SettingKey[] {
  return SETTING_KEYS.filter(key => settingAt(key).group === group);
}

/** The words a setting takes; null where it takes other text. */
export function choicesOf(key: SettingKey): readonly SettingChoice[] | null {
  return SETTINGS[key].type.choices;
}

export function showSetting(key: SettingKey, settings: WardSettings): string {
  const { at, type } = settingAt(key);
  const value = valueAt(settings, pathOf(at));
  return value === undefined ? '' : type.show(value);
}

/** The settings with what was typed, or the rule that it breaks. */
export function putSetting(
  key: SettingKey,
  settings: WardSettings,
  text: string,
  roles: readonly Role[],
): WardSettings | SettingRule {
  const { at, type } = settingAt(key);
  const { presentation } = settings;
  const whole =
    isOfPart(at) && presentation.coIssuer === null
      ? { ...settings, presentation: { ...presentation, coIssuer: newCoIssuer(presentation) } }
      : settings;
  if (saysKindTwice(text)) return 'kind-twice';
  const value = type.parse(text, valueAt(whole, pathOf(at)), { roles, presentation });
  if (value === undefined) return type.rule ?? key;
  return withValue(whole, pathOf(at), value) as WardSettings;
}

/** The limits of rules, which hang on no name. */
export function usualLimits(): SettingValues['rules'] {
  return usualValues(NO_NAMES).rules;
}

/** What a new ward starts with; every bit of it is a setting afterwards. */
export function usualValues(names: WardNames): SettingValues {
  return madeOf('', key => settingAt(key).byDefault(names));
}

/**
 * From JSON as the file keeps it, all of them or those of one part. What it lacks is as in a new ward, but for what
 * must be there; `wrong` makes the error to throw.
 */
export function storedValues(
  json: unknown,
  part: '' | 'presentation',
  wrong: (at: string, value: unknown) => Error,
): SettingValues {
  return madeOf(part, key => {
    const { at, type, byDefault } = settingAt(key);
    const stored = valueAt(json, pathOf(at));
    const value = stored === undefined ? byDefault(NO_NAMES) : type.stored(stored);
    if (value === undefined) throw wrong(at, stored);
    return value;
  });
}

const NO_NAMES: WardNames = { locality: '', province: '' };

function madeOf(part: string, make: (key: SettingKey) => unknown): SettingValues {
  return SETTING_KEYS.filter(
    key => settingAt(key).at.startsWith(part) && !isOfPart(settingAt(key).at),
  ).reduce((made: object, key) => withValue(made, pathOf(settingAt(key).at), make(key)), {}) as SettingValues;
}

function isOfPart(at: string): boolean {
  return at.includes('?');
}

function pathOf(at: string): readonly string[] {
  return at.replace('?', '').split('.');
}

function valueAt(whole: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (part, name) => (isObject(part) && name in part ? part[name] : undefined),
    whole,
  );
}

function withValue(whole: unknown, [name = '', ...rest]: readonly string[], value: unknown): object {
  const parts = isObject(whole) ? whole : {};
  return { ...parts, [name]: rest.length === 0 ? value : withValue(parts[name], rest, value) };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
