// Sheets of the ledger, of the records and of many wards, made from a roster in memory.

import type { Paper } from '../../src/documents/paper.ts';
import { combinedReportPaper } from '../../src/documents/sheets/combined-report.ts';
import { fairnessSheet } from '../../src/documents/sheets/fairness-sheet.ts';
import { personSheet } from '../../src/documents/sheets/person-sheet.ts';
import type { RosterDocument } from '../../src/documents/sheets/roster-document.ts';
import { serviceReportPaper } from '../../src/documents/sheets/service-report.ts';
import { timesheetSheet } from '../../src/documents/sheets/timesheet-sheet.ts';
import { wardLinesPaper } from '../../src/documents/sheets/ward-lines.ts';
import { type Slip, slipsPdf } from '../../src/documents/slips-pdf.ts';

import { civil, monthOf, weekdayOf } from '../../src/domain/civil-date.ts';
import { combineReports, type WardFigures } from '../../src/domain/combined-report.ts';
import { DUTY_UNITS, type Posting } from '../../src/domain/ledger.ts';
import { lastDate } from '../../src/domain/period.ts';
import { OFFICER, type PersonCode } from '../../src/domain/person.ts';
import { type NameCard, serves } from '../../src/domain/roster/roster-duty.ts';
import type { ServiceRecord } from '../../src/domain/service-record.ts';
import { serviceReport } from '../../src/domain/service-report.ts';
import type { WardLine } from '../../src/domain/ward-line.ts';
import { messagesIn } from '../../src/i18n/languages.ts';
import { LONGEST_NAME, LONGEST_TITLE } from './sample-roster.ts';

const NOBODY: NameCard = { person: 'CB01' as PersonCode, name: LONGEST_NAME, title: LONGEST_TITLE, unit: '' };

export function fairnessPaper(input: RosterDocument): Paper {
  const lines = input.roles.flatMap(role =>
    peopleOf(input, role.code).map(({ person, name }) => {
      const own = input.roster.duties.filter(d => serves(d, person));
      const on = (day: string) => own.filter(d => weekdayOf(d.duty.date) === day).length;
      return {
        person,
        name: name ?? '',
        role: role.code,
        entitlementTenths: 12,
        turns: own.length,
        balanceBeforeTenths: -3,
        balanceAfterTenths: 10 * own.length - 15,
        mondays: on('monday'),
        fridays: on('friday'),
        shortestGap: own.length > 1 ? 7 : null,
        longestGap: own.length > 1 ? 28 : null,
      };
    }),
  );
  return fairnessSheet({ ...input, balancedWeekdays: ['monday', 'friday'], lines });
}

/** Each once, in the order in which they serve. */
function peopleOf({ roster }: Pick<RosterDocument, 'roster'>, role: string): readonly NameCard[] {
  const cards = roster.duties.flatMap(d => d.seats.flatMap(s => (s.role === role ? (s.person ?? []) : [])));
  return [...new Map(cards.map(card => [card.person, card])).values()];
}

/** Of the first officer: a share of every duty was due, what was served is credited. */
export function personPaper(input: RosterDocument): Paper {
  const card = peopleOf(input, OFFICER)[0] ?? NOBODY;
  const posted = input.roster.duties.flatMap((held): readonly Posting[] => {
    const { duty } = held;
    const common = {
      account: { person: card.person, role: OFFICER, tally: duty.tally },
      date: duty.date,
      duty: duty.id,
      weekday: duty.countsAs,
      reason: '',
    };
    const due: Posting = { ...common, kind: 'due', units: -DUTY_UNITS / 8 };
    return serves(held, card.person) ? [due, { ...common, kind: 'served', units: DUTY_UNITS }] : [due];
  });
  let balance = 0;
  const lines = posted.map(posting => {
    balance += posting.units;
    return { posting, balance, sharers: 8, eve: false, recorded: posting.date < '2027-02-15' };
  });
  return personSheet({
    ...input,
    person: { code: card.person, name: card.name ?? '', title: card.title ?? '', unit: card.unit ?? '' },
    ledger: { person: card.person, carried: 0, closing: balance, lines, later: 0 },
    lines,
  });
}

export function timesheetPaper({ roster, roles, language }: RosterDocument): Paper {
  const { ledger, dates } = messagesIn(language);
  const { columns, total } = ledger.timesheet;
  const people = roles.flatMap(role => peopleOf({ roster }, role.code).map(card => ({ card, role })));
  const rows = people.map(({ card, role }, i) => {
    const own = roster.duties.filter(d => serves(d, card.person));
    return [
      i + 1,
      card.person,
      card.name,
      card.title,
      card.unit,
      role.nameVi,
      own.length,
      30 * own.length,
      own.map(d => dates.dayMonth(d.duty.date)).join(', '),
      i % 3 === 0 ? '22/02, 26/02' : '',
    ];
  });
  const turns = rows.reduce((sum, row) => sum + Number(row[6]), 0);
  return timesheetSheet({
    period: roster.period,
    shortName: roster.presentation.shortName,
    table: {
      columns: Object.values({ ...columns }),
      rows: [...rows, [null, null, total, null, null, null, turns, 30 * turns, null, null]],
    },
    unrecorded: roster.duties.slice(-2).map(d => d.duty.date),
    language,
  });
}

const SERVED: Omit<ServiceRecord, 'duty' | 'attended'> = {
  organisations: 2,
  citizens: 11,
  received: 9,
  answeredSameDay: 6,
  appointed: 3,
  guided: 2,
  byField: new Map([['H', 7]]),
  satisfaction: [0, 1, 2, 5, 9],
  minutesToResult: [12, 18, 25],
  note: '',
};

/** Every second duty has a record. */
export function reportPaper({ roster, roles, language }: RosterDocument): Paper {
  const records = roster.duties
    .filter((_, i) => i % 2 === 0)
    .map(({ duty, seats }) => ({
      ...SERVED,
      duty: duty.id,
      attended: seats.flatMap(({ person, role }) =>
        person
          ? [{ person: person.person, role, attendance: 'came' as const, insteadOf: null, reason: '' }]
          : [],
      ),
    }));
  return serviceReportPaper({
    report: serviceReport({
      period: roster.period,
      roles,
      duties: roster.duties,
      records: new Map(records.map(record => [record.duty, record])),
      fields: [{ code: 'H', nameVi: 'Hộ tịch', nameEn: 'Civil status', position: 1, offered: true }],
    }),
    presentation: roster.presentation,
    publication: roster.publication,
    mark: { number: '7', date: civil('2027-03-02') },
    to: 'UBND thành phố Hà Nội',
    grounds: [],
    corrects: null,
    language,
  });
}

const WARDS = ['phường Tây Hồ', 'xã Nghĩa Trung', 'đặc khu Lý Sơn', 'phường Thái Hòa Nam Đông Bắc Sơn'];

export function combinedPaper({ roster, language }: RosterDocument): Paper {
  const of = (name: string, i: number): WardFigures => ({
    ward: { id: name, name: `UBND ${name}` },
    period: { from: roster.period.from, last: lastDate(roster.period) },
    published: 9,
    held: 8,
    missed: 0,
    unrecorded: i,
    organisations: 5 * i,
    citizens: 120 - i,
    received: 100,
    answeredSameDay: 66,
    satisfied: { part: 50, of: 60 },
  });
  const [first = '', ...others] = WARDS;
  return combinedReportPaper(
    combineReports([of(first, 0), ...others.map((name, i) => of(name, i + 1))]),
    language,
  );
}

export function wardsPaper({ language }: RosterDocument): Paper {
  const lines = WARDS.map(
    (ward, i): WardLine => ({
      ward,
      nextMonth: monthOf(civil('2027-03-01')),
      roster: (['published', 'drafted', 'missing', 'none'] as const)[i] ?? 'none',
      wrong: i,
      emptySeats: 2 * i,
      unrecorded: 11 * i,
      feeds: i === 0 ? ('failed' as const) : i,
      backup: i === 3 ? null : i,
      provisional: 0,
    }),
  );
  return wardLinesPaper(lines, civil('2027-02-15'), language);
}

/** One for each officer, and as long as addresses and names can be. */
export function slipsOf(input: RosterDocument): Promise<Uint8Array> {
  const { slips } = messagesIn(input.language);
  const { shortName } = input.roster.presentation;
  const all = [...peopleOf(input, OFFICER), { ...NOBODY, unit: LONGEST_TITLE }].map(
    (card): Slip => ({
      owner: card.name ?? '',
      under: [card.person, card.unit].filter(Boolean).join(' · '),
      issued: slips.issued('15/02/2027'),
      page: 'https://lich.phuong-thai-hoa.example.vn/truc-som/abcdefghijklmnopqrstuvwxyz0/',
      lines: [slips.scan, slips.keep, slips.again(shortName), slips.contact('Văn phòng, 024 3823 0000')],
    }),
  );
  return slipsPdf({
    title: slips.title,
    heading: shortName,
    slips: all,
    language: 'vi',
    issuedAt: 1_800_000_000,
  });
}
