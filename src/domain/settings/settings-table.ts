// Every setting that people may change, once: where it stands, what it can be, what it is at first, where it shows.
// Its title and reason are in i18n.

import { CATCH_UP } from '../catch-up.ts';
import { clock } from '../clock-time.ts';
import { LOOK_BACK_MONTHS } from '../look-back.ts';
import { OFFICER, VOLUNTEER } from '../person.ts';
import { alarmTimes } from './alarms.ts';
import { coIssuer } from './co-issuer.ts';
import {
  caps,
  catchUp,
  choice,
  count,
  flag,
  list,
  type SettingType,
  secureAddress,
  text,
  textLike,
  time,
  twoRoles,
  twoWeekdays,
  upTo,
} from './setting-type.ts';

export const SETTING_GROUPS = [
  'office',
  'youth-union',
  'documents',
  'calendars',
  'roster',
  'rules',
  'history',
] as const;
export type SettingGroup = (typeof SETTING_GROUPS)[number];

/** What a new ward is called. */
export interface WardNames {
  /** Tên phường: Thụy Khuê. */
  readonly locality: string;
  /** Thành phố, tỉnh: Hà Nội. */
  readonly province: string;
}

interface Setting<At extends string, Value, Word extends string> {
  readonly group: SettingGroup;
  /** Its place among the ward's settings and in the file; `?` ends a part that may be missing. */
  readonly at: At;
  /** What looks or comes out different with another value. */
  readonly shows: readonly ('paper' | 'feeds' | 'engine')[];
  readonly type: SettingType<Value, Word>;
  byDefault(ward: WardNames): NoInfer<Value>;
}

function setting<const At extends string, Value, Word extends string>(
  spec: Setting<At, Value, Word>,
): Setting<At, Value, Word> {
  return spec;
}

const upper = (words: string) => words.toLocaleUpperCase('vi');
const LOOK = ['paper', 'feeds'] as const;
const NEEDED = text({ needed: true });

/** In the order in which they are listed. */
export const SETTINGS = {
  superior: setting({
    group: 'office',
    at: 'presentation.issuer.superior',
    shows: ['paper'],
    type: text(),
    byDefault: ({ province }) => `ỦY BAN NHÂN DÂN ${upper(province)}`,
  }),
  organisation: setting({
    group: 'office',
    at: 'presentation.issuer.name',
    shows: ['paper'],
    type: NEEDED,
    byDefault: ({ locality }) => `ỦY BAN NHÂN DÂN PHƯỜNG ${upper(locality)}`,
  }),
  'short-name': setting({
    group: 'office',
    at: 'presentation.shortName',
    shows: LOOK,
    type: NEEDED,
    byDefault: ({ locality }) => `UBND phường ${locality}`,
  }),
  locality: setting({
    group: 'office',
    at: 'presentation.locality',
    shows: ['paper'],
    type: NEEDED,
    byDefault: ({ locality }) => locality,
  }),
  authority: setting({
    group: 'office',
    at: 'presentation.issuer.authority',
    shows: ['paper'],
    type: text(),
    byDefault: () => 'TM. ỦY BAN NHÂN DÂN',
  }),
  office: setting({
    group: 'office',
    at: 'presentation.issuer.office',
    shows: ['paper'],
    type: text(),
    byDefault: () => 'CHỦ TỊCH',
  }),
  signatory: setting({
    group: 'office',
    at: 'presentation.issuer.signatory',
    shows: ['paper'],
    type: text(),
    byDefault: () => '',
  }),
  'youth-union': setting({
    group: 'youth-union',
    at: 'presentation.coIssuer',
    shows: ['paper'],
    type: coIssuer,
    byDefault: () => null,
  }),
  'youth-union-superior': setting({
    group: 'youth-union',
    at: 'presentation.coIssuer?.superior',
    shows: ['paper'],
    type: text(),
    byDefault: () => '',
  }),
  'youth-union-organisation': setting({
    group: 'youth-union',
    at: 'presentation.coIssuer?.name',
    shows: ['paper'],
    type: NEEDED,
    byDefault: () => '',
  }),
  'youth-union-authority': setting({
    group: 'youth-union',
    at: 'presentation.coIssuer?.authority',
    shows: ['paper'],
    type: text(),
    byDefault: () => '',
  }),
  'youth-union-office': setting({
    group: 'youth-union',
    at: 'presentation.coIssuer?.office',
    shows: ['paper'],
    type: text(),
    byDefault: () => '',
  }),
  'youth-union-signatory': setting({
    group: 'youth-union',
    at: 'presentation.coIssuer?.signatory',
    shows: ['paper'],
    type: text(),
    byDefault: () => '',
  }),
  symbol: setting({
    group: 'documents',
    at: 'presentation.symbol',
    shows: ['paper'],
    type: textLike('symbol', /^[\p{Lu}-]{2,20}$/u),
    byDefault: () => 'KH-UBND',
  }),
  recipients: setting({
    group: 'documents',
    at: 'presentation.recipients',
    shows: ['paper'],
    type: list,
    byDefault: () => ['Như trên', 'Đoàn Thanh niên phường'],
  }),
  place: setting({
    group: 'documents',
    at: 'presentation.place',
    shows: LOOK,
    type: text(),
    byDefault: ({ locality }) => `Điểm Phục vụ hành chính công phường ${locality}`,
  }),
  'opens-at': setting({
    group: 'documents',
    at: 'opensAt',
    shows: ['paper'],
    type: time,
    byDefault: () => clock('07:30'),
  }),
  language: setting({
    group: 'documents',
    at: 'language',
    shows: LOOK,
    type: choice(['vi', 'en']),
    byDefault: () => 'vi' as const,
  }),
  'base-url': setting({
    group: 'calendars',
    at: 'baseUrl',
    shows: LOOK,
    type: secureAddress,
    byDefault: () => null,
  }),
  alarms: setting({
    group: 'calendars',
    at: 'presentation.alarms',
    shows: ['feeds'],
    type: alarmTimes,
    byDefault: () =>
      [
        { kind: 'evening-before', at: clock('20:00') },
        { kind: 'minutes-before', minutes: 30 },
      ] as const,
  }),
  bring: setting({
    group: 'calendars',
    at: 'presentation.bring',
    shows: ['feeds'],
    type: text(),
    byDefault: () => '',
  }),
  'feed-contact': setting({
    group: 'calendars',
    at: 'presentation.feedContact',
    shows: ['feeds'],
    type: text(),
    byDefault: () => '',
  }),
  'feed-contact-shown': setting({
    group: 'calendars',
    at: 'presentation.feedContactShown',
    shows: ['feeds'],
    type: flag,
    byDefault: () => false,
  }),
  'feed-months-back': setting({
    group: 'calendars',
    at: 'feedWindow.monthsBack',
    shows: ['feeds'],
    type: count('months', 24),
    byDefault: () => 1,
  }),
  'feed-months-ahead': setting({
    group: 'calendars',
    at: 'feedWindow.monthsAhead',
    shows: ['feeds'],
    type: count('months', 24),
    byDefault: () => 6,
  }),
  'make-up-days': setting({
    group: 'roster',
    at: 'makeUpDays',
    shows: ['engine'],
    type: choice(['no-duty', 'replaced-duty']),
    byDefault: () => 'no-duty' as const,
  }),
  'balanced-weekdays': setting({
    group: 'roster',
    at: 'fairness.balancedWeekdays',
    shows: ['engine'],
    type: twoWeekdays,
    byDefault: () => ['monday', 'friday'] as const,
  }),
  'mixed-roles': setting({
    group: 'roster',
    at: 'fairness.mixedRoles',
    shows: ['engine'],
    type: twoRoles,
    byDefault: () => [OFFICER, VOLUNTEER] as const,
  }),
  'min-gap-days': setting({
    group: 'rules',
    at: 'rules.minGapDays',
    shows: ['engine'],
    type: count('days', 31),
    byDefault: () => 7,
  }),
  'max-per-month': setting({
    group: 'rules',
    at: 'rules.maxPerMonth',
    shows: ['engine'],
    type: caps,
    byDefault: () =>
      new Map([
        [OFFICER, 4],
        [VOLUNTEER, 3],
      ]),
  }),
  'trainee-needs-mentor': setting({
    group: 'rules',
    at: 'rules.traineeNeedsMentor',
    shows: ['engine'],
    type: flag,
    byDefault: () => true,
  }),
  'without-skill': setting({
    group: 'rules',
    at: 'rules.withoutSkill',
    shows: ['engine'],
    type: choice(['leave-empty', 'fill-and-warn']),
    byDefault: () => 'leave-empty' as const,
  }),
  'catch-up': setting({
    group: 'rules',
    at: 'fairness.catchUp',
    shows: ['engine'],
    type: catchUp,
    byDefault: () => CATCH_UP.usual,
  }),
  'look-back': setting({
    group: 'rules',
    at: 'fairness.lookBackMonths',
    shows: ['engine'],
    type: upTo('look-back', LOOK_BACK_MONTHS.most),
    byDefault: () => LOOK_BACK_MONTHS.usual,
  }),
  by: setting({
    group: 'history',
    at: 'by',
    shows: [],
    type: text(),
    byDefault: () => '',
  }),
} as const;

type Specs = typeof SETTINGS;
export type SettingKey = keyof Specs;
type ValueOf<Key extends SettingKey> =
  Specs[Key] extends Setting<string, infer Value, string> ? Value : never;

/** A part that may be missing stands whole in the setting that makes it. */
type Nested<At extends string, Value> = At extends `${string}?${string}`
  ? Record<never, never>
  : At extends `${infer Part}.${infer Rest}`
    ? { readonly [Each in Part]: Nested<Rest, Value> }
    : { readonly [Each in At]: Value };

type All<Each> = (Each extends unknown ? (each: Each) => void : never) extends (all: infer Whole) => void
  ? Whole
  : never;

/** Each at its place. */
export type SettingValues = All<{ [Key in SettingKey]: Nested<Specs[Key]['at'], ValueOf<Key>> }[SettingKey]>;

/** The words that settings take where they take no other text. */
export type SettingChoice = {
  [Key in SettingKey]: Specs[Key] extends Setting<string, ValueOf<Key>, infer Word> ? Word : never;
}[SettingKey];

export const SETTING_KEYS = Object.keys(SETTINGS) as readonly SettingKey[];

export function isSettingKey(typed: string): typed is SettingKey {
  return typed in SETTINGS;
}

/** One setting, whatever its value is. */
export const settingAt: (key: SettingKey) => Setting<string, unknown, string> = key => SETTINGS[key];
