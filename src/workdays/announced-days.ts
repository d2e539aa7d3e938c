// Every public holiday, day in lieu, swapped day off and make-up working Saturday from 2023 to 2027, with the
// document that announced it. Data, checked against the announcements; a swap is never inferred.

import { civil } from '../domain/civil-date.ts';
import type { DayKind, SpecialDay } from '../domain/day.ts';

/** The years whose days off have been announced in full. */
export const ANNOUNCED_YEARS = { first: 2023, last: 2027 } as const;

type Name = readonly [vi: string, en: string];

const NEW_YEAR: Name = ['Tết Dương lịch', "New Year's Day"];
const TET: Name = ['Tết Nguyên đán', 'Lunar New Year (Tết)'];
const HUNG_KINGS: Name = ['Ngày Giỗ Tổ Hùng Vương (10/3 âm lịch)', 'Hung Kings Commemoration Day'];
const VICTORY: Name = ['Ngày Chiến thắng', 'Victory / Reunification Day'];
const LABOUR_DAY: Name = ['Ngày Quốc tế Lao động', 'International Labour Day'];
const NATIONAL_DAY: Name = ['Quốc khánh', 'National Day'];
const BESIDE_NATIONAL_DAY: Name = ['Quốc khánh (ngày liền kề)', 'National Day (adjacent day)'];
const CULTURE_DAY: Name = ['Ngày Văn hóa Việt Nam', 'Vietnam Culture Day'];
const tet = (day: string): Name => [`${TET[0]} – ${day}`, TET[1]];

/** What is added to the name of the holiday that the day is owed to. */
const ADDED: Readonly<Record<DayKind, Name>> = {
  statutory: ['', ''],
  compensatory: [' (nghỉ bù)', ' (day in lieu)'],
  'swapped-off': [' (nghỉ hoán đổi)', ' (swapped day off)'],
  'swapped-work': [' (làm bù)', ' (make-up working Saturday)'],
  closed: ['', ''],
};

const SOURCES = {
  inLieu: 'Labour Code 2019, Art. 111(3), 112',
  labourCode: 'Labour Code 2019, Art. 112(1)',
  for2023: '8056/VPCP-KGVX (2022-12-01)',
  victory2024: '2450/VPCP-KGVX (2024-04-12)',
  for2025: '6150/TB-BLĐTBXH (2024-12)',
  /** Announced in April 2025; its number is not known here, and what is no number is not cited. */
  labourDay2025: '',
  newYear2026: '12729/VPCP-KGVX (2025-12-25)',
  for2026: '9441/TB-BNV (2025-10-16)',
  cultureDay: 'Resolution 28/2026/QH16 (2026-04-24)',
  for2027: '10065/VPCP-KGVX (2026-10-02)',
} as const;

type Row = readonly [date: string, kind: DayKind, name: Name, source: string, swappedWith?: string];

const ROWS: readonly Row[] = [
  ['2023-01-01', 'statutory', NEW_YEAR, SOURCES.inLieu],
  ['2023-01-02', 'compensatory', NEW_YEAR, SOURCES.inLieu],
  ['2023-01-20', 'statutory', tet('29 tháng Chạp'), SOURCES.for2023],
  ['2023-01-21', 'statutory', tet('30 tháng Chạp'), SOURCES.for2023],
  ['2023-01-22', 'statutory', tet('mùng 1'), SOURCES.for2023],
  ['2023-01-23', 'statutory', tet('mùng 2'), SOURCES.for2023],
  ['2023-01-24', 'statutory', tet('mùng 3'), SOURCES.for2023],
  ['2023-01-25', 'compensatory', TET, SOURCES.for2023],
  ['2023-01-26', 'compensatory', TET, SOURCES.for2023],
  ['2023-04-29', 'statutory', HUNG_KINGS, SOURCES.inLieu],
  ['2023-04-30', 'statutory', VICTORY, SOURCES.labourCode],
  ['2023-05-01', 'statutory', LABOUR_DAY, SOURCES.labourCode],
  ['2023-05-02', 'compensatory', HUNG_KINGS, SOURCES.inLieu],
  ['2023-05-03', 'compensatory', VICTORY, SOURCES.inLieu],
  ['2023-09-01', 'statutory', BESIDE_NATIONAL_DAY, SOURCES.for2023],
  ['2023-09-02', 'statutory', NATIONAL_DAY, SOURCES.labourCode],
  ['2023-09-04', 'compensatory', NATIONAL_DAY, SOURCES.for2023],

  ['2024-01-01', 'statutory', NEW_YEAR, SOURCES.labourCode],
  ['2024-02-08', 'statutory', tet('29 tháng Chạp'), SOURCES.inLieu],
  ['2024-02-09', 'statutory', tet('30 tháng Chạp'), SOURCES.inLieu],
  ['2024-02-10', 'statutory', tet('mùng 1'), SOURCES.inLieu],
  ['2024-02-11', 'statutory', tet('mùng 2'), SOURCES.inLieu],
  ['2024-02-12', 'statutory', tet('mùng 3'), SOURCES.inLieu],
  ['2024-02-13', 'compensatory', TET, SOURCES.inLieu],
  ['2024-02-14', 'compensatory', TET, SOURCES.inLieu],
  ['2024-04-18', 'statutory', HUNG_KINGS, SOURCES.labourCode],
  ['2024-04-29', 'swapped-off', VICTORY, SOURCES.victory2024, '2024-05-04'],
  ['2024-04-30', 'statutory', VICTORY, SOURCES.labourCode],
  ['2024-05-01', 'statutory', LABOUR_DAY, SOURCES.labourCode],
  ['2024-05-04', 'swapped-work', VICTORY, SOURCES.victory2024, '2024-04-29'],
  ['2024-09-02', 'statutory', NATIONAL_DAY, SOURCES.labourCode],
  ['2024-09-03', 'statutory', BESIDE_NATIONAL_DAY, SOURCES.inLieu],

  ['2025-01-01', 'statutory', NEW_YEAR, SOURCES.labourCode],
  ['2025-01-27', 'statutory', tet('28 tháng Chạp'), SOURCES.for2025],
  ['2025-01-28', 'statutory', tet('29 tháng Chạp'), SOURCES.for2025],
  ['2025-01-29', 'statutory', tet('mùng 1'), SOURCES.for2025],
  ['2025-01-30', 'statutory', tet('mùng 2'), SOURCES.for2025],
  ['2025-01-31', 'statutory', tet('mùng 3'), SOURCES.for2025],
  ['2025-04-07', 'statutory', HUNG_KINGS, SOURCES.for2025],
  ['2025-04-26', 'swapped-work', LABOUR_DAY, SOURCES.labourDay2025, '2025-05-02'],
  ['2025-04-30', 'statutory', VICTORY, SOURCES.labourCode],
  ['2025-05-01', 'statutory', LABOUR_DAY, SOURCES.labourCode],
  ['2025-05-02', 'swapped-off', LABOUR_DAY, SOURCES.labourDay2025, '2025-04-26'],
  ['2025-09-01', 'statutory', BESIDE_NATIONAL_DAY, SOURCES.for2025],
  ['2025-09-02', 'statutory', NATIONAL_DAY, SOURCES.labourCode],

  ['2026-01-01', 'statutory', NEW_YEAR, SOURCES.labourCode],
  ['2026-01-02', 'swapped-off', NEW_YEAR, SOURCES.newYear2026, '2026-01-10'],
  ['2026-01-10', 'swapped-work', NEW_YEAR, SOURCES.newYear2026, '2026-01-02'],
  ['2026-02-16', 'statutory', tet('29 tháng Chạp'), SOURCES.for2026],
  ['2026-02-17', 'statutory', tet('mùng 1'), SOURCES.for2026],
  ['2026-02-18', 'statutory', tet('mùng 2'), SOURCES.for2026],
  ['2026-02-19', 'statutory', tet('mùng 3'), SOURCES.for2026],
  ['2026-02-20', 'statutory', tet('mùng 4'), SOURCES.for2026],
  ['2026-04-26', 'statutory', HUNG_KINGS, SOURCES.inLieu],
  ['2026-04-27', 'compensatory', HUNG_KINGS, SOURCES.inLieu],
  ['2026-04-30', 'statutory', VICTORY, SOURCES.labourCode],
  ['2026-05-01', 'statutory', LABOUR_DAY, SOURCES.labourCode],
  ['2026-08-22', 'swapped-work', NATIONAL_DAY, SOURCES.for2026, '2026-08-31'],
  ['2026-08-31', 'swapped-off', NATIONAL_DAY, SOURCES.for2026, '2026-08-22'],
  ['2026-09-01', 'statutory', BESIDE_NATIONAL_DAY, SOURCES.for2026],
  ['2026-09-02', 'statutory', NATIONAL_DAY, SOURCES.labourCode],
  ['2026-11-24', 'statutory', CULTURE_DAY, SOURCES.cultureDay],

  ['2027-01-01', 'statutory', NEW_YEAR, SOURCES.labourCode],
  ['2027-02-04', 'statutory', tet('28 tháng Chạp'), SOURCES.for2027],
  ['2027-02-05', 'statutory', tet('29 tháng Chạp'), SOURCES.for2027],
  ['2027-02-06', 'statutory', tet('mùng 1'), SOURCES.for2027],
  ['2027-02-07', 'statutory', tet('mùng 2'), SOURCES.for2027],
  ['2027-02-08', 'statutory', tet('mùng 3'), SOURCES.for2027],
  ['2027-02-09', 'compensatory', TET, SOURCES.for2027],
  ['2027-02-10', 'compensatory', TET, SOURCES.for2027],
  ['2027-04-16', 'statutory', HUNG_KINGS, SOURCES.inLieu],
  ['2027-04-30', 'statutory', VICTORY, SOURCES.labourCode],
  ['2027-05-01', 'statutory', LABOUR_DAY, SOURCES.labourCode],
  ['2027-05-03', 'compensatory', LABOUR_DAY, SOURCES.inLieu],
  ['2027-09-02', 'statutory', NATIONAL_DAY, SOURCES.labourCode],
  ['2027-09-03', 'statutory', BESIDE_NATIONAL_DAY, SOURCES.for2027],
  ['2027-11-24', 'statutory', CULTURE_DAY, SOURCES.cultureDay],
];

export const ANNOUNCED_DAYS: readonly SpecialDay[] = ROWS.map(
  ([date, kind, [nameVi, nameEn], source, swappedWith]) => ({
    date: civil(date),
    kind,
    nameVi: nameVi + ADDED[kind][0],
    nameEn: nameEn + ADDED[kind][1],
    source,
    swappedWith: swappedWith ? civil(swappedWith) : null,
    provisional: false,
  }),
);
