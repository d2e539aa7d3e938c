// Each setting as text: how it reads, and what a typed text makes of it. A value that cannot be is a rule that it
// breaks; the sentence is in i18n.

import { CATCH_UP } from '../../domain/catch-up.ts';
import { parseClockTime } from '../../domain/clock-time.ts';
import { LOOK_BACK_MONTHS } from '../../domain/look-back.ts';
import type { RoleCode } from '../../domain/person.ts';
import type { SettingRule } from '../../domain/problems/ward.ts';
import type { SettingKey } from '../../domain/setting-keys.ts';
import { cleanText, searchKey } from '../../domain/text.ts';
import type { Alarm, Issuer, Presentation, WardSettings } from '../../domain/ward.ts';
import { parseWeekday } from '../../intake/cells.ts';
import { newCoIssuer } from './ward-defaults.ts';

export interface SettingValue {
  show(settings: WardSettings): string;
  /** The settings with this value, or the rule that it breaks. */
  put(settings: WardSettings, text: string, roles: readonly RoleCode[]): WardSettings | SettingRule;
}

type Put = SettingValue['put'];

export const SETTING_VALUES: Readonly<Record<SettingKey, SettingValue>> = {
  superior: issuerText('superior', false),
  organisation: issuerText('name', true),
  'short-name': presentationText('shortName', true),
  locality: presentationText('locality', true),
  authority: issuerText('authority', false),
  office: issuerText('office', false),
  signatory: issuerText('signatory', false),
  'youth-union': {
    show: s => yesNo(s.presentation.coIssuer !== null),
    put: flag((s, yes) =>
      present(s, { coIssuer: yes ? (s.presentation.coIssuer ?? newCoIssuer(s.presentation)) : null }),
    ),
  },
  'youth-union-superior': coIssuerText('superior'),
  'youth-union-organisation': coIssuerText('name'),
  'youth-union-authority': coIssuerText('authority'),
  'youth-union-office': coIssuerText('office'),
  'youth-union-signatory': coIssuerText('signatory'),
  symbol: {
    show: s => s.presentation.symbol,
    put: (s, text) => (/^[\p{Lu}-]{2,20}$/u.test(text) ? present(s, { symbol: text }) : 'symbol'),
  },
  recipients: {
    show: s => s.presentation.recipients.join('; '),
    put: (s, text) => present(s, { recipients: splitList(text) }),
  },
  place: presentationText('place', false),
  'opens-at': {
    show: s => s.opensAt,
    put(s, text) {
      const opensAt = parseClockTime(text);
      return opensAt ? { ...s, opensAt } : 'time';
    },
  },
  language: {
    show: s => s.language,
    put: (s, text) => (text === 'vi' || text === 'en' ? { ...s, language: text } : 'language'),
  },
  'base-url': {
    show: s => s.baseUrl ?? '',
    put: (s, text) => (text === '' ? { ...s, baseUrl: null } : withBaseUrl(s, text)),
  },
  alarms: {
    show: s => s.presentation.alarms.map(showAlarm).join('; '),
    put(s, text) {
      const alarms = splitList(text).map(readAlarm);
      return alarms.every(a => a !== null) && alarms.length <= 4 ? present(s, { alarms }) : 'alarms';
    },
  },
  bring: presentationText('bring', false),
  'feed-contact': presentationText('feedContact', false),
  'feed-contact-shown': {
    show: s => yesNo(s.presentation.feedContactShown),
    put: flag((s, feedContactShown) => present(s, { feedContactShown })),
  },
  'feed-months-back': {
    show: s => String(s.feedWindow.monthsBack),
    put: months((s, monthsBack) => ({ ...s, feedWindow: { ...s.feedWindow, monthsBack } })),
  },
  'feed-months-ahead': {
    show: s => String(s.feedWindow.monthsAhead),
    put: months((s, monthsAhead) => ({ ...s, feedWindow: { ...s.feedWindow, monthsAhead } })),
  },
  'make-up-days': {
    show: s => s.makeUpDays,
    put: (s, text) =>
      text === 'no-duty' || text === 'replaced-duty' ? { ...s, makeUpDays: text } : 'make-up-days',
  },
  'balanced-weekdays': {
    show: s => s.fairness.balancedWeekdays.join(', '),
    put(s, text) {
      const [first, second, ...more] = splitList(text).map(parseWeekday);
      if (!first || !second || first === second || more.length > 0) return 'two-weekdays';
      return { ...s, fairness: { ...s.fairness, balancedWeekdays: [first, second] } };
    },
  },
  'mixed-roles': {
    show: s => s.fairness.mixedRoles.join(', '),
    put(s, text, roles) {
      const [first, second, ...more] = splitList(text).map(code => roles.find(r => r === code));
      if (!first || !second || first === second || more.length > 0) return 'two-roles';
      return { ...s, fairness: { ...s.fairness, mixedRoles: [first, second] } };
    },
  },
  'min-gap-days': {
    show: s => String(s.rules.minGapDays),
    put: (s, text) =>
      isBetween(text, 0, 31) ? { ...s, rules: { ...s.rules, minGapDays: Number(text) } } : 'days-0-31',
  },
  'max-per-month': {
    show: s => [...s.rules.maxPerMonth].map(([role, most]) => `${role}=${most}`).join(', '),
    put: putCaps,
  },
  'trainee-needs-mentor': {
    show: s => yesNo(s.rules.traineeNeedsMentor),
    put: flag((s, traineeNeedsMentor) => ({ ...s, rules: { ...s.rules, traineeNeedsMentor } })),
  },
  'without-skill': {
    show: s => s.rules.withoutSkill,
    put: (s, text) =>
      text === 'leave-empty' || text === 'fill-and-warn'
        ? { ...s, rules: { ...s.rules, withoutSkill: text } }
        : 'without-skill',
  },
  'catch-up': {
    show: s => String(s.fairness.catchUp),
    put(s, text) {
      if (text === 'all') return { ...s, fairness: { ...s.fairness, catchUp: text } };
      const isCount = isBetween(text, 0, CATCH_UP.most);
      return isCount ? { ...s, fairness: { ...s.fairness, catchUp: Number(text) } } : 'catch-up';
    },
  },
  'look-back': {
    show: s => String(s.fairness.lookBackMonths),
    put: (s, text) =>
      isBetween(text, 0, LOOK_BACK_MONTHS.most)
        ? { ...s, fairness: { ...s.fairness, lookBackMonths: Number(text) } }
        : 'look-back',
  },
  by: { show: s => s.by, put: (s, text) => ({ ...s, by: text }) },
};

function present(settings: WardSettings, change: Partial<Presentation>): WardSettings {
  return { ...settings, presentation: { ...settings.presentation, ...change } };
}

type PresentationText = 'shortName' | 'locality' | 'place' | 'bring' | 'feedContact';

function presentationText(key: PresentationText, needed: boolean): SettingValue {
  return {
    show: s => s.presentation[key],
    put: (s, text) => (needed && text === '' ? 'not-empty' : present(s, { [key]: text })),
  };
}

function issuerText(key: keyof Issuer, needed: boolean): SettingValue {
  return {
    show: s => s.presentation.issuer[key],
    put: (s, text) =>
      needed && text === '' ? 'not-empty' : present(s, { issuer: { ...s.presentation.issuer, [key]: text } }),
  };
}

/** Setting any of these makes the Youth Union a co-issuer. */
function coIssuerText(key: keyof Issuer): SettingValue {
  return {
    show: s => s.presentation.coIssuer?.[key] ?? '',
    put(s, text) {
      if (key === 'name' && text === '') return 'not-empty';
      return present(s, {
        coIssuer: { ...(s.presentation.coIssuer ?? newCoIssuer(s.presentation)), [key]: text },
      });
    },
  };
}

function flag(put: (settings: WardSettings, yes: boolean) => WardSettings): Put {
  return (settings, text) => {
    const key = searchKey(text);
    if (['co', 'yes', 'x', '1', 'true'].includes(key)) return put(settings, true);
    return ['khong', 'no', '0', 'false'].includes(key) ? put(settings, false) : 'yes-or-no';
  };
}

function yesNo(yes: boolean): string {
  return yes ? 'yes' : 'no';
}

function months(put: (settings: WardSettings, count: number) => WardSettings): Put {
  return (settings, text) => (isBetween(text, 0, 24) ? put(settings, Number(text)) : 'months-0-24');
}

function isBetween(text: string, least: number, most: number): boolean {
  return /^\d{1,3}$/.test(text) && Number(text) >= least && Number(text) <= most;
}

function splitList(text: string): readonly string[] {
  return text
    .split(/[;,]/)
    .map(cleanText)
    .filter(item => item !== '');
}

/** `officer=4, volunteer=3`; a role not named keeps what it has, and `officer=-` lifts its limit. */
function putCaps(settings: WardSettings, text: string, roles: readonly RoleCode[]) {
  const caps = new Map(settings.rules.maxPerMonth);
  for (const part of splitList(text)) {
    const [name = '', most = ''] = part.split('=').map(word => word.trim());
    const role = roles.find(r => r === name);
    if (!role || (most !== '-' && !isBetween(most, 1, 31))) return 'turns-1-31';
    if (most === '-') caps.delete(role);
    else caps.set(role, Number(most));
  }
  return { ...settings, rules: { ...settings.rules, maxPerMonth: caps } };
}

/** `20:00` rings the evening before; `30` or `30m` so many minutes before the start. */
function readAlarm(text: string): Alarm | null {
  const minutes = /^(\d{1,4})\s*(?:m|min|ph|phut)?$/.exec(searchKey(text))?.[1];
  if (minutes !== undefined)
    return Number(minutes) <= 1440 ? { kind: 'minutes-before', minutes: Number(minutes) } : null;
  const at = parseClockTime(text);
  return at ? { kind: 'evening-before', at } : null;
}

function showAlarm(alarm: Alarm): string {
  return alarm.kind === 'evening-before' ? alarm.at : `${alarm.minutes}m`;
}

/** Https only: the address carries secret tokens. */
function withBaseUrl(settings: WardSettings, text: string): WardSettings | SettingRule {
  if (!URL.canParse(text)) return 'https-url';
  const { protocol, search, hash, username } = new URL(text);
  if (protocol !== 'https:' || search || hash || username) return 'https-url';
  return { ...settings, baseUrl: text.replace(/\/+$/, '') };
}
