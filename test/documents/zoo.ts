// A zoo of wards, for every sheet and format: the usual one, the largest, every kind of change, other kinds of unit, a
// period without duties, a quarter, a year.

import { type RosterDocument, withHoliday } from '../../src/documents/sheets/roster-document.ts';
import { addDays, type CivilDate, civil, type Weekday, weekdayOf } from '../../src/domain/civil-date.ts';
import { clock } from '../../src/domain/clock-time.ts';
import { makeDutyId } from '../../src/domain/duty.ts';
import type { PatternCode } from '../../src/domain/pattern.ts';
import type { Period } from '../../src/domain/period.ts';
import type { PersonCode, Role, RoleCode } from '../../src/domain/person.ts';
import type { Publication, PublishedRoster } from '../../src/domain/publication.ts';
import type { RosterDuty, Seat } from '../../src/domain/roster/roster-duty.ts';
import type { Presentation } from '../../src/domain/ward.ts';
import { defaultSettings } from '../../src/operations/ward/ward-defaults.ts';
import { workCalendar } from '../../src/workdays/work-calendar.ts';
import { presentation, ROLES } from './sample-roster.ts';

const FAMILY = ['Nguyễn', 'Trần', 'Phạm', 'Hoàng', 'Huỳnh', 'Vũ', 'Đặng', 'Bùi', 'Trương', 'Lê'];
const MIDDLE = ['Thị Phương', 'Hoàng Quốc', 'Thị Ngọc', 'Đình Trọng', 'Thúy Hồng', 'Minh Quang'];
const GIVEN = ['Thảo', 'Khánh', 'Ánh', 'Nghĩa', 'Nhung', 'Trường', 'Huyền', 'Phượng', 'Đạt', 'Quỳnh'];
/** 65 characters. */
export const LONG_TITLE = 'Phó Trưởng phòng Văn hóa - Xã hội kiêm phụ trách Tư pháp - Hộ tịch';
const LEAD: Role = {
  code: 'lead' as RoleCode,
  nameVi: 'Lãnh đạo trực',
  nameEn: 'Leader on duty',
  codePrefix: 'LD',
  position: 3,
};

interface Pattern {
  readonly weekday: Weekday;
  readonly start?: string;
  readonly end?: string;
  readonly label?: string;
  readonly place?: string;
  readonly seats?: number;
}

interface Ward {
  readonly period: Period;
  readonly patterns: readonly Pattern[];
  readonly roles: readonly Role[];
  readonly people: number;
  readonly title: (person: number) => string;
  readonly presentation: Presentation;
}

const USUAL_PATTERNS: readonly Pattern[] = [
  { weekday: 'monday', label: 'Ngày không giấy hẹn' },
  { weekday: 'friday' },
];
const until = (from: string, last: string): Period => ({ from: civil(from), until: addDays(civil(last), 1) });
const FEBRUARY = until('2027-02-01', '2027-02-28');
const USUAL: Ward = {
  period: FEBRUARY,
  patterns: USUAL_PATTERNS,
  roles: ROLES,
  people: 12,
  title: n => (n % 2 === 0 ? 'Chuyên viên' : ''),
  presentation: { ...presentation(), coIssuer: null },
};

function nameOf(person: number): string {
  const [family, middle, given] = [FAMILY[person % 10], MIDDLE[person % 6], GIVEN[(person * 7) % 10]];
  return `${family} ${middle} ${given}`;
}

/** Everyone in turn; a day off has no duty. */
function dutiesOf(ward: Ward): readonly RosterDuty[] {
  const { daysOf } = workCalendar([]);
  const days = daysOf(ward.period);
  const duties: RosterDuty[] = [];
  let turn = 0;
  for (let date = ward.period.from; date < ward.period.until; date = addDays(date, 1)) {
    const own = ward.patterns.filter(p => p.weekday === weekdayOf(date));
    for (const [i, pattern] of own.entries()) {
      if (days.has(date)) continue;
      duties.push(dutyOn(date, `${pattern.weekday.slice(0, 3).toUpperCase()}${i}`, pattern, ward, turn++));
    }
  }
  return duties;
}

function dutyOn(date: CivilDate, code: string, pattern: Pattern, ward: Ward, turn: number): RosterDuty {
  const { start = '07:00', end = '07:30', label = '', place = '', seats: each = 1 } = pattern;
  const seats = ward.roles.flatMap((role, r) =>
    Array.from({ length: each }, (_, s): Seat => {
      const person = (turn * each + s + r * 5) % ward.people;
      const name = nameOf(person + r * 3);
      return {
        role: role.code,
        seat: s + 1,
        note: '',
        pinned: false,
        person: {
          person: `${role.codePrefix}${String(person + 1).padStart(2, '0')}` as PersonCode,
          name,
          title: ward.title(person),
          unit: '',
        },
      };
    }),
  );
  return {
    duty: {
      id: makeDutyId(date, code as PatternCode),
      pattern: code as PatternCode,
      nominalDate: date,
      date,
      countsAs: weekdayOf(date),
      start: clock(start),
      end: clock(end),
      label,
      place,
      seats: ward.roles.map(role => ({ role: role.code, count: each })),
      requires: null,
      tally: 'main',
      slot: 0,
      provisional: false,
    },
    state: 'held',
    note: '',
    seats,
  };
}

function publicationOf(period: Period, version: number, number: string | null): Publication {
  return {
    sequence: version,
    kind: 'version',
    version,
    period,
    publishedAt: 1_798_000_000 + version * 86_400,
    by: 'test',
    reason: '',
    document: number === null ? { number, date: null } : { number, date: civil('2027-01-25') },
    hash: '0123456789abcdef'.repeat(4),
  };
}

function documentOf(ward: Ward, version = 1): RosterDocument {
  const { daysOf } = workCalendar([]);
  const days = daysOf({ from: addDays(ward.period.from, -20), until: addDays(ward.period.until, 20) });
  const weekdays = new Set(ward.patterns.map(p => p.weekday));
  const skipped = [...days.values()].filter(
    day =>
      day.date >= ward.period.from &&
      day.date < ward.period.until &&
      day.kind !== 'swapped-work' &&
      weekdays.has(weekdayOf(day.date)),
  );
  const roster: PublishedRoster = {
    period: ward.period,
    publication: publicationOf(ward.period, version, version === 1 ? '5' : null),
    presentation: ward.presentation,
    duties: dutiesOf(ward),
  };
  return {
    roster,
    before: null,
    roles: ward.roles,
    skipped: skipped.map(day => withHoliday(day, days)),
    language: 'vi',
    draft: false,
    phones: null,
    places: false,
    form: 'alone',
    view: 'duties',
  };
}

/**
 * Version 5 against the signed version 1, with all kinds of change that four versions between can leave: replaced, called
 * off, put off to another time and place, left open, added, withdrawn, held after all, filled, renamed, relabelled.
 */
function changed(): RosterDocument {
  const document = documentOf(USUAL, 5);
  const all = documentOf({
    ...USUAL,
    patterns: [...USUAL_PATTERNS, { weekday: 'wednesday' }, { weekday: 'thursday' }],
  }).roster.duties;
  const [a, b, c, d, e, f, g, h, i] = all;
  if (!a || !b || !c || !d || !e || !f || !g || !h || !i) throw new Error('nine duties are needed');
  const other: Seat['person'] = {
    person: 'CB12' as PersonCode,
    name: 'Lê Đình Trọng Nghĩa',
    title: '',
    unit: '',
  };
  const put = (duty: RosterDuty, person: Seat['person']): RosterDuty => ({
    ...duty,
    seats: duty.seats.map((seat, s) => (s === 0 ? { ...seat, person } : seat)),
  });
  const renamed = (duty: RosterDuty): RosterDuty => ({
    ...duty,
    seats: duty.seats.map(s => ({ ...s, person: s.person && { ...s.person, title: 'Phó Trưởng phòng' } })),
  });
  const moved = {
    ...{ date: addDays(c.duty.date, 1), start: clock('07:15'), end: clock('07:45') },
    ...{ place: 'Nhà văn hóa tổ dân phố số 5', label: 'Ngày hội việc làm' },
  };
  const now: readonly RosterDuty[] = [
    { ...put(a, other), note: 'CB01 nghỉ ốm' },
    { ...b, state: 'cancelled', note: 'mất điện' },
    { ...c, duty: { ...c.duty, ...moved } },
    put(d, null),
    e,
    g,
    h,
    renamed(i),
  ];
  return {
    ...document,
    roster: { ...document.roster, duties: now.toSorted((x, y) => (x.duty.date < y.duty.date ? -1 : 1)) },
    before: {
      publication: publicationOf(FEBRUARY, 1, '5'),
      duties: [a, b, c, d, f, { ...g, state: 'cancelled' }, put(h, null), i],
      known: [FEBRUARY],
    },
  };
}

/** As `init` sets it for another kind of unit. */
function unitOf(kind: 'commune' | 'special-zone', locality: string): Presentation {
  const { presentation: usual } = defaultSettings({
    ...{ wardId: 'zoo', kind, locality, province: 'Tỉnh Quảng Ngãi', ownCentre: true },
  });
  return usual;
}

export const ZOO: Readonly<Record<string, RosterDocument>> = {
  usual: documentOf(USUAL),
  large: documentOf({
    ...USUAL,
    period: until('2027-03-01', '2027-03-31'),
    roles: [...ROLES, LEAD],
    people: 60,
    title: () => LONG_TITLE,
    patterns: [
      ...USUAL_PATTERNS,
      { weekday: 'saturday', start: '08:00', end: '11:30', seats: 2, label: 'Sáng thứ Bảy' },
    ],
    presentation: presentation(),
  }),
  changed: changed(),
  commune: documentOf({ ...USUAL, presentation: unitOf('commune', 'Nghĩa Trung') }),
  island: documentOf({
    ...USUAL,
    presentation: unitOf('special-zone', 'Lý Sơn'),
    patterns: [
      ...USUAL_PATTERNS,
      { weekday: 'wednesday', start: '16:30', end: '17:30', place: 'Nhà văn hóa thôn Đông An Vĩnh' },
      { weekday: 'monday', start: '16:30', end: '17:30' },
    ],
  }),
  empty: documentOf({ ...USUAL, patterns: [] }),
  quarter: documentOf({ ...USUAL, period: until('2027-01-01', '2027-03-31') }),
  year: documentOf({ ...USUAL, period: until('2027-01-01', '2027-12-31'), people: 30 }),
  draft: { ...documentOf(USUAL), draft: true },
  phones: {
    ...documentOf(USUAL),
    phones: new Map(
      Array.from({ length: 60 }, (_, i) =>
        ['CB', 'ĐV'].map(
          prefix => [`${prefix}${String(i + 1).padStart(2, '0')}` as PersonCode, '0912345678'] as const,
        ),
      ).flat(),
    ),
  },
};
