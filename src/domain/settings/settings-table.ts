// Every setting that people may change, once: where it stands, what it can be, what it is at first, where it shows.
// Its title and reason are in i18n.

import { CATCH_UP } from '../catch-up.ts';
import { clock } from '../clock-time.ts';
import { type CommuneKind, KIND_WORDS, placeName } from '../commune.ts';
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
  type SettingType,
  secureAddress,
  text,
  textLike,
  texts,
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
  /** Xã, phường or đặc khu; phường where it is not said. */
  readonly kind?: CommuneKind;
  /** Its name without that: Thụy Khuê. */
  readonly locality: string;
  /** Thành phố, tỉnh: Hà Nội. */
  readonly province: string;
  /** With a Trung tâm Phục vụ hành chính công of its own, not a point of the city's one. */
  readonly ownCentre?: boolean;
}

/** What the model is called, and its roster; in English by their translation. */
export const USUAL_MODEL = '30 phút vì dân';
export const USUAL_ROSTER_TITLE = 'Lịch trực sớm';

type Shown = 'paper' | 'feeds' | 'slips' | 'engine';

interface Setting<At extends string, Value, Word extends string> {
  readonly group: SettingGroup;
  /** Its place among the ward's settings and in the file; `?` ends a part that may be missing. */
  readonly at: At;
  /** What looks or comes out different with another value. */
  readonly shows: readonly Shown[];
  readonly type: SettingType<Value, Word>;
  byDefault(ward: WardNames): NoInfer<Value>;
}

function settingsOf(group: SettingGroup) {
  return <const At extends string, Value, Word extends string>(
    at: At,
    shows: readonly Shown[],
    type: SettingType<Value, Word>,
    byDefault: (ward: WardNames) => NoInfer<Value>,
  ): Setting<At, Value, Word> => ({ group, at, shows, type, byDefault });
}

const kindOf = ({ kind = 'ward' }: WardNames) => KIND_WORDS[kind];
/** phường Thụy Khuê */
const named = (ward: WardNames) => `${kindOf(ward)} ${ward.locality}`;
/** Not what a file lacks that was made before. */
const isNew = ({ locality }: WardNames) => locality !== '';
const upper = (words: string) => words.toLocaleUpperCase('vi');
const [PAPER, FEEDS, ENGINE] = [['paper'], ['feeds'], ['engine']] as const;
const LOOK = [...PAPER, ...FEEDS];
/** On what people were given of their calendars, too. */
const HANDED_OUT = [...FEEDS, 'slips'] as const;
const NOWHERE = [] as const;
const office = settingsOf('office');
const youthUnion = settingsOf('youth-union');
const documents = settingsOf('documents');
const calendars = settingsOf('calendars');
const roster = settingsOf('roster');
const rules = settingsOf('rules');
const history = settingsOf('history');
const NEEDED = text({ needed: true });

/** In the order in which they are listed. */
export const SETTINGS = {
  // People's Committees write none.
  superior: office('presentation.issuer.superior', PAPER, text(), () => ''),
  organisation: office(
    'presentation.issuer.name',
    PAPER,
    NEEDED,
    ward => `ỦY BAN NHÂN DÂN ${upper(named(ward))}`,
  ),
  'short-name': office(
    'presentation.shortName',
    [...PAPER, ...HANDED_OUT],
    NEEDED,
    ward => `UBND ${named(ward)}`,
  ),
  locality: office('presentation.locality', PAPER, NEEDED, ({ kind = 'ward', locality }) =>
    placeName({ kind, name: locality }),
  ),
  authority: office('presentation.issuer.authority', PAPER, text(), () => 'TM. ỦY BAN NHÂN DÂN'),
  office: office('presentation.issuer.office', PAPER, text(), () => 'CHỦ TỊCH'),
  signatory: office('presentation.issuer.signatory', PAPER, text(), () => ''),
  'youth-union': youthUnion('presentation.coIssuer', PAPER, coIssuer, () => null),
  'youth-union-superior': youthUnion('presentation.coIssuer?.superior', PAPER, text(), () => ''),
  'youth-union-organisation': youthUnion('presentation.coIssuer?.name', PAPER, NEEDED, () => ''),
  'youth-union-authority': youthUnion('presentation.coIssuer?.authority', PAPER, text(), () => ''),
  'youth-union-office': youthUnion('presentation.coIssuer?.office', PAPER, text(), () => ''),
  'youth-union-signatory': youthUnion('presentation.coIssuer?.signatory', PAPER, text(), () => ''),
  model: documents('presentation.model', PAPER, text(), () => USUAL_MODEL),
  'roster-title': documents('presentation.rosterTitle', PAPER, NEEDED, () => USUAL_ROSTER_TITLE),
  // A file from before this setting goes on as its papers were.
  officers: documents('presentation.officers', PAPER, text(), ward =>
    isNew(ward) ? 'Cán bộ, công chức' : '',
  ),
  symbol: documents('presentation.symbol', PAPER, textLike('symbol', /^[\p{Lu}-]{2,20}$/u), () => 'KH-UBND'),
  recipients: documents('presentation.recipients', PAPER, texts, ward => [
    `Đảng ủy, HĐND ${kindOf(ward)} (để b/c)`,
    `Đoàn Thanh niên ${kindOf(ward)}`,
    'Các đ/c có tên trong lịch (để t/h)',
  ]),
  'report-recipients': documents('presentation.report.recipients', PAPER, texts, ward => [
    `Đảng ủy, HĐND ${kindOf(ward)} (để b/c)`,
  ]),
  electronic: documents('presentation.electronic', PAPER, flag, () => false),
  'change-grounds': documents('presentation.change.grounds', PAPER, texts, () => []),
  'change-text': documents('presentation.change.text', PAPER, text(), () => ''),
  'change-recipients': documents('presentation.change.recipients', PAPER, texts, ward => [
    `Đảng ủy, HĐND ${kindOf(ward)} (để b/c)`,
    'Các đ/c có tên trong Thông báo (để t/h)',
  ]),
  'notice-grounds': documents('presentation.notice.grounds', PAPER, texts, () => []),
  'notice-text': documents('presentation.notice.text', PAPER, text(), () => ''),
  'notice-recipients': documents('presentation.notice.recipients', PAPER, texts, ward => [
    `Đảng ủy, HĐND ${kindOf(ward)} (để b/c)`,
    ward.kind === undefined || ward.kind === 'ward' ? 'Các tổ dân phố' : 'Các thôn, tổ dân phố',
    'Niêm yết tại nơi tiếp nhận hồ sơ',
  ]),
  place: documents(
    'presentation.place',
    LOOK,
    text(),
    ward => `${ward.ownCentre ? 'Trung tâm' : 'Điểm'} Phục vụ hành chính công ${named(ward)}`,
  ),
  'opens-at': documents('opensAt', PAPER, time, () => clock('07:30')),
  language: documents('language', LOOK, choice(['vi', 'en']), () => 'vi' as const),
  'base-url': calendars('baseUrl', [...PAPER, ...HANDED_OUT], secureAddress, () => null),
  alarms: calendars(
    'presentation.alarms',
    FEEDS,
    alarmTimes,
    () =>
      [
        { kind: 'evening-before', at: clock('20:00') },
        { kind: 'minutes-before', minutes: 30 },
      ] as const,
  ),
  bring: calendars('presentation.bring', FEEDS, text(), () => ''),
  'feed-contact': calendars('presentation.feedContact', HANDED_OUT, text(), () => ''),
  'feed-contact-shown': calendars('presentation.feedContactShown', HANDED_OUT, flag, () => false),
  'feed-months-back': calendars('feedWindow.monthsBack', FEEDS, count('months', 24), () => 1),
  'feed-months-ahead': calendars('feedWindow.monthsAhead', FEEDS, count('months', 24), () => 6),
  'make-up-days': roster(
    'makeUpDays',
    ENGINE,
    choice(['no-duty', 'replaced-duty']),
    () => 'no-duty' as const,
  ),
  'balanced-weekdays': roster(
    'fairness.balancedWeekdays',
    [...PAPER, ...ENGINE],
    twoWeekdays,
    () => ['monday', 'friday'] as const,
  ),
  'mixed-roles': roster('fairness.mixedRoles', ENGINE, twoRoles, () => [OFFICER, VOLUNTEER] as const),
  'min-gap-days': rules('rules.minGapDays', ENGINE, count('days', 31), () => 7),
  'max-per-month': rules(
    'rules.maxPerMonth',
    ENGINE,
    caps,
    () =>
      new Map([
        [OFFICER, 4],
        [VOLUNTEER, 3],
      ]),
  ),
  'trainee-needs-mentor': rules('rules.traineeNeedsMentor', ENGINE, flag, () => true),
  'without-skill': rules(
    'rules.withoutSkill',
    ENGINE,
    choice(['leave-empty', 'fill-and-warn']),
    () => 'leave-empty' as const,
  ),
  'catch-up': rules('fairness.catchUp', ENGINE, catchUp, () => CATCH_UP.usual),
  'look-back': rules(
    'fairness.lookBackMonths',
    ENGINE,
    upTo('look-back', LOOK_BACK_MONTHS.most),
    () => LOOK_BACK_MONTHS.usual,
  ),
  by: history('by', NOWHERE, text(), () => ''),
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
