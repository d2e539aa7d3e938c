// What a new ward starts with, as the model has it: two roles, Monday and Friday from 7:00 to 7:30, and the
// ward's usual skills. Data in Vietnamese, as it will be printed; every bit of it is a setting afterwards.

import type { CivilDate, Weekday } from '../../domain/civil-date.ts';
import { clock } from '../../domain/clock-time.ts';
import { DEFAULT_TALLY, type Pattern, type PatternCode } from '../../domain/pattern.ts';
import { OFFICER, type Role, type Skill, VOLUNTEER } from '../../domain/person.ts';
import { usualValues } from '../../domain/settings/setting-values.ts';
import type { WardNames } from '../../domain/settings/settings-table.ts';
import type { WardSettings } from '../../domain/ward.ts';
import { DEFAULT_ZONE } from '../../time/clock.ts';

/** The ward of the model. */
export const DEFAULT_LOCALITY = 'Thụy Khuê';
export const DEFAULT_PROVINCE = 'Thành phố Hà Nội';

export const DEFAULT_ROLES: readonly Role[] = [
  { code: OFFICER, nameVi: 'Cán bộ', nameEn: 'Officer', codePrefix: 'CB', position: 1 },
  { code: VOLUNTEER, nameVi: 'Đoàn viên', nameEn: 'Volunteer', codePrefix: 'ĐV', position: 2 },
];

export const DEFAULT_SKILLS: readonly Skill[] = [
  { code: 'ho-tich', nameVi: 'Hộ tịch', nameEn: 'Civil status' },
  { code: 'chung-thuc', nameVi: 'Chứng thực', nameEn: 'Certification' },
  { code: 'dat-dai', nameVi: 'Đất đai', nameEn: 'Land' },
  { code: 'tu-phap', nameVi: 'Tư pháp', nameEn: 'Justice' },
  { code: 'ho-kinh-doanh', nameVi: 'Hộ kinh doanh', nameEn: 'Household business' },
  { code: 'lao-dong', nameVi: 'Lao động', nameEn: 'Labour' },
  { code: 'dich-vu-cong', nameVi: 'Hướng dẫn dịch vụ công trực tuyến', nameEn: 'Help with online services' },
];

/** The skill that the Monday duty asks of an officer, so that results can be given the same day. */
export const MONDAY_SKILL = 'ho-tich';

export const MONDAY_LABEL = 'Ngày không giấy hẹn';

export function defaultPatterns(validFrom: CivilDate): readonly Pattern[] {
  const early = (code: string, weekday: Weekday): Pattern => ({
    code: code as PatternCode,
    weekday,
    start: clock('07:00'),
    end: clock('07:30'),
    label: '',
    place: '',
    seats: [
      { role: OFFICER, count: 1 },
      { role: VOLUNTEER, count: 1 },
    ],
    requires: null,
    tally: DEFAULT_TALLY,
    validFrom,
    validUntil: null,
  });
  return [
    { ...early('T2', 'monday'), label: MONDAY_LABEL, requires: { role: OFFICER, skill: MONDAY_SKILL } },
    early('T6', 'friday'),
  ];
}

export interface WardIdentity extends WardNames {
  readonly wardId: string;
}

export function defaultSettings({ wardId, ...names }: WardIdentity): WardSettings {
  return { wardId, zone: DEFAULT_ZONE, ...usualValues(names) };
}
