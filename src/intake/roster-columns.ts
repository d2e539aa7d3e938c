// Which column of a hand-made roster is what: the day, the weekday, the hours, the people of one role or of any, and
// whether they serve in the morning or in the afternoon.

import type { Role, RoleCode } from '../domain/person.ts';
import { searchKey } from '../domain/text.ts';
import { roleMeant } from './role-meant.ts';
import { parseHeadingMap } from './tables/heading-map.ts';
import { type FieldOf, fieldsByWords, fieldsOf, type Headings, headingKey } from './tables/headings.ts';

export type RosterField = 'day' | 'weekday' | 'hours' | 'code' | 'role' | 'people' | 'seats';

/** For `--map`: the headings by which a column is pointed at. Columns named for a role are `seats`. */
export const ROSTER_HEADINGS: Headings<RosterField> = {
  day: [
    'Ngày',
    'Thứ ngày',
    'Thứ, ngày, tháng',
    'Ngày tháng',
    'Ngày tháng năm',
    'Ngày trực',
    'Ngày thứ',
    'Các ngày trực',
    'Những ngày trực',
    'Thời gian trực',
    'Date',
    'Day',
  ],
  weekday: ['Thứ', 'Weekday'],
  hours: [
    'Thời gian',
    'Giờ',
    'Giờ trực',
    'Từ giờ',
    'Khung giờ',
    'Ca',
    'Ca trực',
    'Buổi',
    'Buổi trực',
    'Time',
  ],
  code: ['Mã', 'Mã số', 'Mã cán bộ', 'Mã người trực', 'Code'],
  role: ['Nhóm', 'Vai trò', 'Role'],
  people: [
    ...['Họ và tên', 'Họ tên', 'Tên', 'Người trực', 'Họ và tên người trực', 'Họ tên người trực'],
    ...[
      'Cán bộ, đoàn viên trực',
      'Thành phần',
      'Thành phần trực',
      'Thành viên',
      'Người thực hiện',
      'Phân công',
    ],
    ...['Danh sách trực', 'People', 'Name', 'Full name'],
  ],
  seats: [],
};

/** Columns about people that do not name them. */
const ABOUT =
  /chuc vu|chuc danh|don vi|dien thoai|sdt|ghi chu|ky nhan|ky ten|chu ky|so luong|lien he|bo phan|lanh dao|du bi|du phong|thay the|^stt$|^tt$|note|phone|title|unit/;

/** What `--map` says of a heading: a field, a role whose seats stand under it, or null to pass it over. */
export type RosterMap = ReadonlyMap<string, string | null>;

export interface RosterColumns {
  readonly fieldOf: FieldOf<RosterField>;
  /** Of a column of seats. */
  roleOf(heading: string): RoleCode | null;
}

/** A column named for a role holds its seats, whatever the shift over it. */
export function rosterColumns(roles: readonly Role[], map: RosterMap): RosterColumns {
  const byWords = fieldsByWords(ROSTER_HEADINGS);
  const mapped = new Map([...map].map(([heading, meant]) => [headingKey(heading), meant]));
  const roleOf = (heading: string) => {
    const meant = mapped.get(headingKey(heading));
    return meant ? (roles.find(r => r.code === meant)?.code ?? null) : roleOfColumn(heading, roles);
  };
  return {
    roleOf,
    fieldOf(heading) {
      const meant = mapped.get(headingKey(heading));
      if (meant === null) return null;
      if (meant !== undefined) return roleOf(heading) ? 'seats' : asField(meant);
      const said = byWords(withoutShift(heading)) ?? byWords(heading);
      return said ?? (roleOf(heading) === null ? null : 'seats');
    },
  };
}

function asField(text: string): RosterField | null {
  return fieldsOf(ROSTER_HEADINGS).find(field => field === text) ?? null;
}

/** `Ngày đi làm=day, Trực sớm=Cán bộ, Ghi chú=-`. Throws UserError. */
export function parseRosterMap(typed: string, roles: readonly Role[]): RosterMap {
  const ofRoles = Object.fromEntries(roles.map(r => [r.code, [r.nameVi, r.nameEn]]));
  return parseHeadingMap<string>(typed, { ...ROSTER_HEADINGS, ...ofRoles });
}

/** The role that a heading names; null where it names none, or speaks of something about people. */
function roleOfColumn(heading: string, roles: readonly Role[]): RoleCode | null {
  const key = headingKey(heading);
  if (key === '' || key.length >= 60 || ABOUT.test(key)) return null;
  return roleMeant(withoutShift(heading), roles)?.code ?? null;
}

export type DayPart = 'morning' | 'afternoon';

/** Of a heading, a label or the words of a shift. */
export function dayPartIn(text: string): DayPart | null {
  const key = searchKey(text);
  if (/\b(?:chieu|toi|dem|trua|afternoon|evening)\b/.test(key)) return 'afternoon';
  return /\b(?:sang|morning)\b/.test(key) ? 'morning' : null;
}

function withoutShift(heading: string): string {
  return heading.replace(/(?:^|\s)(?:buổi\s+)?(?:sáng|chiều|tối|trưa)(?=\s|$)/giu, ' ').trim() || heading;
}
