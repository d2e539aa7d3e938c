// Settings one by one. What shows on paper or in feeds takes effect by a publication of its own kind, so that
// what was published before keeps looking as it did.

import { UserError } from '../../domain/errors.ts';
import type { SettingRule } from '../../domain/problems/ward.ts';
import { keysOf, putSetting, showSetting } from '../../domain/settings/setting-values.ts';
import {
  isSettingKey,
  SETTING_GROUPS,
  SETTING_KEYS,
  type SettingGroup,
  type SettingKey,
} from '../../domain/settings/settings-table.ts';
import { cleanText, LONGEST_TEXT, nearest } from '../../domain/text.ts';
import type { WardSettings } from '../../domain/ward.ts';
import { withStoredSetting, writeSettings } from '../../store/settings.ts';
import { type Changed, changeWard } from '../change-ward.ts';
import type { Office } from '../office.ts';
import { readWard } from '../read-ward.ts';
import { refuse } from '../refuse.ts';
import { publishLook } from '../roster/append-publication.ts';

export interface ListedSetting {
  readonly key: SettingKey;
  readonly group: SettingGroup;
  readonly value: string;
}

/** In the order of the groups. */
export function settingsOf(settings: WardSettings): readonly ListedSetting[] {
  return SETTING_GROUPS.flatMap(group =>
    keysOf(group).map(key => ({ key, group, value: showSetting(key, settings) })),
  );
}

export interface SettingChange {
  readonly key: SettingKey;
  readonly before: string;
  readonly after: string;
  /** Whether paper and feeds look different from now on. */
  readonly presentation: boolean;
}

/** Throws `setting-unknown` with the nearest key, or `setting-refused` with the rule that the value breaks. */
export async function setSetting(
  office: Office,
  keyText: string,
  valueText: string,
): Promise<Changed<SettingChange>> {
  const key = readSettingKey(keyText);
  return changeWard(office, 'settings set', ({ settings, roles }) => {
    const value = cleanText(valueText);
    const put = putSetting(key, settings, value, roles);
    const rule = value.length > LONGEST_TEXT ? 'one-line' : put;
    if (typeof rule === 'string') return refuse({ code: 'setting-refused', facts: { key, value, rule } });
    const [before, after] = [showSetting(key, settings), showSetting(key, rule)];
    const presentation = lookOf(settings) !== lookOf(rule);
    return {
      said: { key, before, after },
      result: { key, before, after, presentation },
      write(db) {
        writeSettings(db, rule);
        publishLook(db, office, `${key}: ${after}`);
      },
    };
  });
}

function lookOf({ presentation, language }: WardSettings): string {
  return JSON.stringify([presentation, language]);
}

/** Which settings differ between two values of a stored one (a key holds several), as they are shown. */
export function settingDifferences(
  settings: WardSettings,
  key: string,
  [before, after]: readonly [string, string],
): readonly Omit<SettingChange, 'presentation'>[] {
  const [old, now] = [withStoredSetting(settings, key, before), withStoredSetting(settings, key, after)];
  if (!old || !now) return [];
  return SETTING_KEYS.map(one => ({
    key: one,
    before: showSetting(one, old),
    after: showSetting(one, now),
  })).filter(change => change.before !== change.after);
}

/** The rule that a text would break as this setting, or null. */
export async function checkSetting(
  office: Office,
  key: SettingKey,
  text: string,
): Promise<SettingRule | null> {
  const { settings, roles } = await readWard(office);
  const put = putSetting(key, settings, cleanText(text), roles);
  return typeof put === 'string' ? put : null;
}

export function readSettingKey(typed: string): SettingKey {
  const key = typed.trim().toLowerCase();
  if (isSettingKey(key)) return key;
  const facts = { value: typed, nearest: nearest(typed, SETTING_KEYS) };
  throw new UserError('unreadable', { code: 'setting-unknown', facts });
}
