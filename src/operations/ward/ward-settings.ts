// Settings one by one. What shows on paper or in feeds takes effect by a publication of its own kind, so that
// what was published before keeps looking as it did.

import { UserError } from '../../domain/errors.ts';
import type { Pattern, PatternCode } from '../../domain/pattern.ts';
import type { SettingRule } from '../../domain/problems/ward.ts';
import { keysOf, putSetting, showSetting } from '../../domain/settings/setting-values.ts';
import {
  isSettingKey,
  SETTING_GROUPS,
  SETTING_KEYS,
  type SettingGroup,
  type SettingKey,
  settingAt,
} from '../../domain/settings/settings-table.ts';
import { cleanText, LONGEST_TEXT, nearest } from '../../domain/text.ts';
import type { WardSettings } from '../../domain/ward.ts';
import { messagesIn } from '../../i18n/languages.ts';
import type { Database } from '../../store/database.ts';
import { readFeedTokens } from '../../store/feed-tokens.ts';
import { withStoredSetting, writeSettings } from '../../store/settings.ts';
import { readWardFacts } from '../../store/ward-facts.ts';
import { type Changed, changeFrom } from '../change-ward.ts';
import type { Office } from '../office.ts';
import { readWard } from '../read-ward.ts';
import { refuse } from '../refuse.ts';

/** Shorter words say too little to be looked for elsewhere. */
const SHORTEST_NAME = 4;

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
  /** Where else the words that were replaced still stand. */
  readonly stillSaid: StillSaid;
  /** Addresses in use whose slips, as they were handed out, say what was before. */
  readonly slips: number;
}

export interface StillSaid {
  readonly words: string;
  readonly settings: readonly SettingKey[];
  readonly patterns: readonly PatternCode[];
}

/** Throws `setting-unknown` with the nearest key, or `setting-refused` with the rule that the value breaks. */
export async function setSetting(
  office: Office,
  keyText: string,
  valueText: string,
): Promise<Changed<SettingChange>> {
  const key = readSettingKey(keyText);
  return changeFrom(office, 'settings set', readNamed, ({ facts, living }) => {
    const { settings, roles, patterns } = facts;
    const value = cleanText(valueText);
    const put = putSetting(key, settings, value, roles);
    const rule = value.length > LONGEST_TEXT ? 'one-line' : put;
    if (typeof rule === 'string') return refuse({ code: 'setting-refused', facts: { key, value, rule } });
    const [before, after] = [showSetting(key, settings), showSetting(key, rule)];
    const { shows } = settingAt(key);
    return {
      said: { key, before, after },
      result: {
        ...{ key, before, after },
        stillSaid: stillSaid(replacedWords(before, after), rule, patterns),
        slips: isHandedOut(key, settings) && before !== after ? living : 0,
      },
      look: `${messagesIn(rule.language).settings.title(key)}: ${after}`,
      shows: before !== after && (shows.includes('paper') || shows.includes('feeds')),
      write: db => writeSettings(db, rule),
    };
  });
}

function readNamed(db: Database) {
  return { facts: readWardFacts(db), living: readFeedTokens(db).filter(t => t.revokedAt === null).length };
}

/** Slips bear it; before there was a place for calendars none were made. */
function isHandedOut(key: SettingKey, { baseUrl }: WardSettings): boolean {
  return baseUrl !== null && settingAt(key).shows.includes('slips');
}

/** What of a text another one took the place of: of "UBND phường A" and "UBND phường B" that is "A". */
function replacedWords(before: string, after: string): string {
  const [old, now] = [before.split(' '), after.split(' ')];
  const differs = (i: number) => old.at(i) !== now.at(i);
  const from = old.findIndex((_, i) => differs(i));
  const trailing = [...old].reverse().findIndex((_, i) => differs(-1 - i));
  return from < 0 ? '' : old.slice(from, Math.max(from, old.length - trailing)).join(' ');
}

function stillSaid(words: string, settings: WardSettings, patterns: readonly Pattern[]): StillSaid {
  const said = words.toLocaleLowerCase('vi');
  const says = (text: string) => text.toLocaleLowerCase('vi').includes(said);
  if (words.length < SHORTEST_NAME) return { words, settings: [], patterns: [] };
  return {
    words,
    settings: SETTING_KEYS.filter(key => says(showSetting(key, settings))),
    patterns: [...new Set(patterns.filter(p => says(p.place) || says(p.label)).map(p => p.code))],
  };
}

/** Which settings differ between two values of a stored one (a key holds several), as they are shown. */
export function settingDifferences(
  settings: WardSettings,
  key: string,
  [before, after]: readonly [string, string],
): readonly Pick<SettingChange, 'key' | 'before' | 'after'>[] {
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
