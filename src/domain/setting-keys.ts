// The settings people may change, by the names they type, in groups. Titles and reasons are in i18n.

export const SETTING_GROUPS = {
  office: ['superior', 'organisation', 'short-name', 'locality', 'authority', 'office', 'signatory'],
  'youth-union': [
    'youth-union',
    'youth-union-superior',
    'youth-union-organisation',
    'youth-union-authority',
    'youth-union-office',
    'youth-union-signatory',
  ],
  documents: ['symbol', 'recipients', 'place', 'opens-at', 'language'],
  calendars: [
    'base-url',
    'alarms',
    'bring',
    'feed-contact',
    'feed-contact-shown',
    'feed-months-back',
    'feed-months-ahead',
  ],
  roster: ['make-up-days', 'balanced-weekdays', 'mixed-roles'],
  rules: ['min-gap-days', 'max-per-month', 'trainee-needs-mentor', 'without-skill'],
  history: ['by'],
} as const;

export type SettingGroup = keyof typeof SETTING_GROUPS;
export type SettingKey = (typeof SETTING_GROUPS)[SettingGroup][number];

export const SETTING_KEYS: readonly SettingKey[] = Object.values(SETTING_GROUPS).flat();

export function isSettingKey(text: string): text is SettingKey {
  return SETTING_KEYS.some(key => key === text);
}
