// The office and its settings. What the law or the office may change is a setting, never a constant.

import type { SettingValues } from './settings/settings-table.ts';

export type Language = 'vi' | 'en';

/** Each setting at its place, and what stays as the ward was made. */
export interface WardSettings extends SettingValues {
  /** Stable, in every calendar UID: 8 to 32 letters, digits and dashes. */
  readonly wardId: string;
  readonly zone: string;
}

/** What shows on paper and in feeds. A change takes effect by a `presentation` publication. */
export type Presentation = SettingValues['presentation'];
export type RuleSettings = SettingValues['rules'];
/** What the objective compares: the two weekdays to balance (L2) and the two roles to mix (L4). */
export type FairnessSettings = SettingValues['fairness'];
