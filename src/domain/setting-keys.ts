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
  rules: ['min-gap-days', 'max-per-month', 'trainee-needs-mentor', 'without-skill', 'catch-up', 'look-back'],
  history: ['by'],
} as const;

/** The settings that take one of a few words. */
export const SETTING_CHOICES = {
  'youth-union': ['yes', 'no'],
  language: ['vi', 'en'],
  'feed-contact-shown': ['yes', 'no'],
  'make-up-days': ['no-duty', 'replaced-duty'],
  'trainee-needs-mentor': ['yes', 'no'],
  'without-skill': ['leave-empty', 'fill-and-warn'],
} as const;

export type SettingChoice = (typeof SETTING_CHOICES)[keyof typeof SETTING_CHOICES][number];

export type SettingGroup = keyof typeof SETTING_GROUPS;
export type SettingKey = (typeof SETTING_GROUPS)[SettingGroup][number];

export const SETTING_KEYS: readonly SettingKey[] = Object.values(SETTING_GROUPS).flat();

/** The words a setting takes; null where it takes other text. */
export function choicesOf(key: SettingKey): readonly SettingChoice[] | null {
  const choices: Readonly<Partial<Record<SettingKey, readonly SettingChoice[]>>> = SETTING_CHOICES;
  return choices[key] ?? null;
}

export function isSettingKey(text: string): text is SettingKey {
  return SETTING_KEYS.some(key => key === text);
}
