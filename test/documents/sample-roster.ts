// A roster in memory, for documents: as many duties, roles and names as a test needs.

import type { RosterDocument } from '../../src/documents/sheets/roster-document.ts';
import { civil, weekdayOf } from '../../src/domain/civil-date.ts';
import { clock } from '../../src/domain/clock-time.ts';
import { type Duty, makeDutyId } from '../../src/domain/duty.ts';
import type { PatternCode } from '../../src/domain/pattern.ts';
import { OFFICER, type PersonCode, type Role, VOLUNTEER } from '../../src/domain/person.ts';
import type { PublishedRoster } from '../../src/domain/publication.ts';
import type { RosterDuty } from '../../src/domain/roster/roster-duty.ts';
import { newCoIssuer } from '../../src/domain/settings/co-issuer.ts';
import type { Presentation } from '../../src/domain/ward.ts';
import { defaultSettings } from '../../src/operations/ward/ward-defaults.ts';

/** Four words of stacked marks, 43 letters; a title of 60 characters. */
export const LONGEST_NAME = 'Nguyễnthượng Trườngnghiệp Nghiễmthượng Huỳnh';
export const LONGEST_TITLE = 'Phó Chỉ huy trưởng Ban Chỉ huy Quân sự kiêm Tư pháp - Hộ tịch';

export const ROLES: readonly Role[] = [
  { code: OFFICER, nameVi: 'Cán bộ', nameEn: 'Officer', codePrefix: 'CB', position: 1 },
  { code: VOLUNTEER, nameVi: 'Đoàn viên', nameEn: 'Volunteer', codePrefix: 'ĐV', position: 2 },
];

export function presentation(): Presentation {
  const { presentation: usual } = defaultSettings({
    wardId: 'test-ward',
    locality: 'Thụy Khuê',
    province: 'Thành phố Hà Nội',
  });
  return { ...usual, coIssuer: newCoIssuer(usual) };
}

export interface Sample {
  readonly dates: readonly string[];
  /** First day of the period; it ends with March 2027. */
  readonly from?: string;
  readonly names?: readonly [string, string];
  readonly title?: string;
  readonly roles?: readonly Role[];
  readonly draft?: boolean;
}

export function sampleRoster({
  dates,
  from = '2027-03-01',
  names = ['Nguyễn Thị Ánh Tuyết', 'Hoàng Gia An'],
  title = 'Chuyên viên',
  roles = ROLES,
  draft = false,
}: Sample): RosterDocument {
  const duties = dates.map(date => dutyOn(date, roles, names, title));
  const period = { from: civil(from), until: civil('2027-04-01') };
  const roster: PublishedRoster = {
    period,
    publication: draft
      ? null
      : {
          sequence: 3,
          kind: 'version',
          version: 3,
          period,
          publishedAt: 1_800_000_000,
          by: 'test',
          reason: '',
          document: { number: '5', date: civil('2027-02-05') },
          hash: '0123456789abcdef'.repeat(4),
        },
    presentation: presentation(),
    duties,
  };
  return {
    roster,
    before: null,
    roles,
    skipped: [],
    language: 'vi',
    draft,
    phones: null,
    places: false,
    form: 'alone',
    view: 'duties',
  };
}

function dutyOn(date: string, roles: readonly Role[], names: readonly string[], title: string): RosterDuty {
  const nominalDate = civil(date);
  const weekday = weekdayOf(nominalDate);
  const pattern = (weekday === 'monday' ? 'T2' : 'T6') as PatternCode;
  const duty: Duty = {
    id: makeDutyId(nominalDate, pattern),
    pattern,
    nominalDate,
    date: nominalDate,
    countsAs: weekday,
    start: clock('07:00'),
    end: clock('07:30'),
    label: weekday === 'monday' ? 'Ngày không giấy hẹn' : '',
    place: '',
    seats: roles.map(role => ({ role: role.code, count: 1 })),
    requires: null,
    tally: 'main',
    slot: 0,
    provisional: false,
  };
  const seats = roles.map((role, i) => ({
    role: role.code,
    seat: 1,
    note: '',
    pinned: false,
    person: {
      person: `${role.codePrefix}01` as PersonCode,
      name: names[i % names.length] ?? '',
      title,
      unit: '',
    },
  }));
  return { duty, state: 'held', note: '', seats };
}

/** The nine Mondays and Fridays of March 2027. */
export const MARCH = [1, 5, 8, 12, 15, 19, 22, 26, 29].map(day => `2027-03-${String(day).padStart(2, '0')}`);

export const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
