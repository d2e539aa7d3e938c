// What a setting can be: how its value is typed, shown, and read back from the file.

import { findNamed } from '../catalogue.ts';
import { CATCH_UP, type CatchUp } from '../catch-up.ts';
import { WEEKDAYS, type Weekday } from '../civil-date.ts';
import { type ClockTime, parseClockTime } from '../clock-time.ts';
import { parseRoleCode, type Role, type RoleCode } from '../person.ts';
import { cleanText, searchKey } from '../text.ts';
import { parseWeekday } from '../weekday-words.ts';
import type { Issuer } from './issuer.ts';
import type { CountRule, FixedRule } from './setting-rules.ts';

/** What of the ward a typed text may speak of. */
export interface TypedIn {
  readonly roles: readonly Role[];
  readonly presentation: { readonly locality: string; readonly issuer: Issuer };
}

export interface SettingType<Value, Word extends string = never> {
  /** What a refused text breaks; null where it is no one of the choices. */
  readonly rule: FixedRule | CountRule | null;
  /** The only words it takes; null where it takes other text. */
  readonly choices: readonly Word[] | null;
  /** What a typed text makes of the present value; undefined where it cannot be. */
  parse(text: string, now: Value, typedIn: TypedIn): Value | undefined;
  show(value: Value): string;
  /** From the file's JSON; undefined where it cannot be. */
  stored(json: unknown): Value | undefined;
}

const isText = (json: unknown): json is string => typeof json === 'string';
const textOnly = (json: unknown) => (isText(json) ? json : undefined);

export function text({ needed = false }: { readonly needed?: boolean } = {}): SettingType<string> {
  const fits = (value: string | undefined) => (needed && value === '' ? undefined : value);
  return {
    rule: 'not-empty',
    choices: null,
    parse: fits,
    show: value => value,
    stored: json => fits(textOnly(json)),
  };
}

/** As it stands in the file it need only be text: what it must look like has changed before. */
export function textLike(rule: FixedRule, pattern: RegExp): SettingType<string> {
  return { ...text(), rule, parse: typed => (pattern.test(typed) ? typed : undefined) };
}

const FLAG_WORDS: ReadonlyMap<string, boolean> = new Map([
  ...['co', 'yes', 'x', '1', 'true'].map(word => [word, true] as const),
  ...['khong', 'no', '0', 'false'].map(word => [word, false] as const),
]);

export function readFlag(typed: string): boolean | undefined {
  return FLAG_WORDS.get(searchKey(typed));
}

export const FLAG_CHOICES = ['yes', 'no'] as const;
export type Flag = (typeof FLAG_CHOICES)[number];

export const flag: SettingType<boolean, Flag> = {
  rule: 'yes-or-no',
  choices: FLAG_CHOICES,
  parse: readFlag,
  show: yes => (yes ? 'yes' : 'no'),
  stored: json => (typeof json === 'boolean' ? json : undefined),
};

export function choice<const Value extends string>(choices: readonly Value[]): SettingType<Value, Value> {
  const known = (word: unknown) => choices.find(one => one === word);
  return { rule: null, choices, parse: known, show: value => value, stored: known };
}

export function count(unit: 'days' | 'months', most: number): SettingType<number> {
  return { ...upTo('not-empty', most), rule: `${unit}-0-${most}` };
}

export function upTo(rule: FixedRule, most: number): SettingType<number> {
  const fits = (json: unknown) => (isBetween(json, 0, most) ? json : undefined);
  return { rule, choices: null, parse: typed => fits(readNumber(typed)), show: String, stored: fits };
}

const turnsOrAll = upTo('catch-up', CATCH_UP.most);

export const catchUp: SettingType<CatchUp> = {
  rule: 'catch-up',
  choices: null,
  parse: (typed, _, typedIn) => (typed === 'all' ? typed : turnsOrAll.parse(typed, 0, typedIn)),
  show: String,
  stored: json => (json === 'all' ? json : turnsOrAll.stored(json)),
};

function readNumber(typed: string): number | undefined {
  return /^\d{1,4}$/.test(typed) ? Number(typed) : undefined;
}

function isBetween(value: unknown, least: number, most: number): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;
}

export const time: SettingType<ClockTime> = {
  rule: 'time',
  choices: null,
  parse: typed => parseClockTime(typed) ?? undefined,
  show: value => value,
  stored: json =>
    isText(json) && /^\d\d:\d\d$/.test(json) ? (parseClockTime(json) ?? undefined) : undefined,
};

function splitList(typed: string): readonly string[] {
  return typed
    .split(/[;,]/)
    .map(cleanText)
    .filter(item => item !== '');
}

export const list: SettingType<readonly string[]> = {
  rule: 'not-empty',
  choices: null,
  parse: splitList,
  show: items => items.join('; '),
  stored: json => (Array.isArray(json) && json.every(isText) ? json : undefined),
};

/** Whole sentences, which may have commas. */
export const texts: SettingType<readonly string[]> = {
  ...list,
  parse: typed =>
    typed
      .split(';')
      .map(cleanText)
      .filter(item => item !== ''),
};

/** Https only: the address carries secret tokens. */
export const secureAddress: SettingType<string | null> = {
  rule: 'https-url',
  choices: null,
  parse(typed) {
    if (typed === '') return null;
    if (!URL.canParse(typed)) return undefined;
    const { protocol, search, hash, username } = new URL(typed);
    return protocol !== 'https:' || search || hash || username ? undefined : typed.replace(/\/+$/, '');
  },
  show: address => address ?? '',
  stored: json => (json === null || (isText(json) && URL.canParse(json)) ? json : undefined),
};

function pairOf<Item>(
  rule: FixedRule,
  read: (typed: string, roles: readonly Role[]) => Item | undefined | null,
  known: (json: unknown) => Item | undefined,
): SettingType<readonly [Item, Item]> {
  const two = (items: readonly (Item | undefined | null)[]): readonly [Item, Item] | undefined => {
    const [first, second, ...more] = items;
    return first && second && more.length === 0 ? [first, second] : undefined;
  };
  return {
    rule,
    choices: null,
    parse(typed, _, { roles }) {
      const pair = two(splitList(typed).map(item => read(item, roles)));
      return pair && pair[0] !== pair[1] ? pair : undefined;
    },
    show: pair => pair.join(', '),
    stored: json => (Array.isArray(json) ? two(json.map(known)) : undefined),
  };
}

export const twoWeekdays: SettingType<readonly [Weekday, Weekday]> = pairOf(
  'two-weekdays',
  parseWeekday,
  json => WEEKDAYS.find(weekday => weekday === json),
);

export const twoRoles: SettingType<readonly [RoleCode, RoleCode]> = pairOf(
  'two-roles',
  (typed, roles) => findNamed(typed, roles)?.code,
  json => (isText(json) ? (parseRoleCode(json) ?? undefined) : undefined),
);

/** `cán bộ=4, volunteer=3`; a role not named keeps what it has, and `officer=-` lifts its limit. */
export const caps: SettingType<ReadonlyMap<RoleCode, number>> = {
  rule: 'turns-1-31',
  choices: null,
  parse(typed, now, { roles }) {
    const changed = new Map(now);
    for (const part of splitList(typed)) {
      const [name = '', most = ''] = part.split('=').map(word => word.trim());
      const role = findNamed(name, roles)?.code;
      if (!role || (most !== '-' && !isBetween(readNumber(most), 1, 31))) return undefined;
      if (most === '-') changed.delete(role);
      else changed.set(role, Number(most));
    }
    return changed;
  },
  show: most => [...most].map(([role, turns]) => `${role}=${turns}`).join(', '),
  stored(json) {
    if (typeof json !== 'object' || json === null) return undefined;
    const entries = Object.entries(json).flatMap(([code, most]): (readonly [RoleCode, number])[] => {
      const role = parseRoleCode(code);
      return role && isBetween(most, 0, 31) ? [[role, most]] : [];
    });
    return entries.length === Object.keys(json).length ? new Map(entries) : undefined;
  },
};
