// What every sheet of a roster is made from: the roster itself, what surrounds it, and how it is wanted.

import { addDays, type CivilDate, weekdayOf } from '../../domain/civil-date.ts';
import type { SpecialDay } from '../../domain/day.ts';
import type { DutyId } from '../../domain/duty.ts';
import { lastDate, monthsOf, type Period, shapeOf } from '../../domain/period.ts';
import type { PersonCode, Role } from '../../domain/person.ts';
import type { Publication, PublishedRoster } from '../../domain/publication.ts';
import type { RosterDuty, Seat } from '../../domain/roster/roster-duty.ts';
import type { Language } from '../../domain/ward.ts';
import type { Messages } from '../../i18n/messages.ts';
import { nameIn } from '../../i18n/names.ts';
import { unbroken } from '../official-text.ts';
import type { RosterView } from '../roster-views.ts';

/** As what a roster is issued: on its own, under the office's plan, or by the Youth Union. */
export const ROSTER_FORMS = ['alone', 'annex', 'youth-union'] as const;
export type RosterForm = (typeof ROSTER_FORMS)[number];

export interface RosterDocument {
  readonly roster: PublishedRoster;
  /** What changes are told against; null where this is the first word on the period. */
  readonly before: Compared | null;
  /** In the order of their columns. */
  readonly roles: readonly Role[];
  /** Days off on which a duty would have been held, in order. */
  readonly skipped: readonly SkippedDay[];
  readonly language: Language;
  /** Not published: says so on every page. */
  readonly draft: boolean;
  /** Only where telephone numbers were asked for. */
  readonly phones: ReadonlyMap<PersonCode, string> | null;
  /** With a column for where each duty is held. */
  readonly places: boolean;
  readonly form: RosterForm;
  readonly view: RosterView;
}

/** An older version of the period. */
export interface Compared {
  readonly publication: Publication;
  readonly duties: readonly RosterDuty[];
  /** The periods published up to then: a duty outside them is new to nobody. */
  readonly known: readonly Period[];
}

/** With the first and last day of the holiday it belongs to. */
export interface SkippedDay extends SpecialDay {
  readonly holiday: { readonly from: CivilDate; readonly last: CivilDate };
}

/** A line of the sheet: a duty, or days on which none is held. */
export type SheetEntry =
  | { readonly date: CivilDate; readonly kind: 'duty'; readonly published: RosterDuty }
  | { readonly date: CivilDate; readonly kind: 'days-off'; readonly day: SkippedDay };

/** In order of date; the days of one holiday are one entry. */
export function entriesOf({
  roster,
  skipped,
}: Pick<RosterDocument, 'roster' | 'skipped'>): readonly SheetEntry[] {
  const duties = roster.duties.map(
    (published): SheetEntry => ({ date: published.duty.date, kind: 'duty', published }),
  );
  const held = new Set(duties.map(d => d.date));
  const off = skipped
    .filter(day => !held.has(day.date))
    .filter((day, i, all) => all[i - 1]?.holiday.from !== day.holiday.from)
    .map((day): SheetEntry => ({ date: day.date, kind: 'days-off', day }));
  return [...duties, ...off].toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** "Nghỉ Tết Nguyên đán từ 04/02 đến hết 10/02/2027 (…)", or of one day its name and source. */
export function dayOffText(day: SkippedDay, language: Language, { documents, dates }: Messages): string {
  const { from, last } = day.holiday;
  const source = day.provisional ? documents.provisional : dates.source(day.source);
  return from === last
    ? documents.dayOff(dayName(day, language), source)
    : documents.holiday(holidayName(day, language), dates.dayMonth(from), dates.date(last), source);
}

/** The same without its source, and for a day alone without more than its name. */
export function holidayText(day: SkippedDay, language: Language, { documents, dates }: Messages): string {
  const { from, last } = day.holiday;
  return from === last
    ? dayName(day, language)
    : documents.holiday(holidayName(day, language), dates.dayMonth(from), dates.date(last), '');
}

/** Without what is said of one of its days. */
function holidayName(day: SpecialDay, language: Language): string {
  return dayName(day, language).split(/ – | \(/)[0] ?? '';
}

/** A day off with the holiday around it: days off that follow each other under one name. */
export function withHoliday(day: SpecialDay, days: ReadonlyMap<CivilDate, SpecialDay>): SkippedDay {
  const name = holidayName(day, 'vi');
  const belongs = (date: CivilDate) => {
    const other = days.get(date);
    return other !== undefined && other.kind !== 'swapped-work' && holidayName(other, 'vi') === name;
  };
  let [from, last] = [day.date, day.date];
  while (belongs(addDays(from, -1))) from = addDays(from, -1);
  while (belongs(addDays(last, 1))) last = addDays(last, 1);
  return { ...day, holiday: { from, last } };
}

export function dutiesById(duties: readonly RosterDuty[]): ReadonlyMap<DutyId, RosterDuty> {
  return new Map(duties.map(d => [d.duty.id, d]));
}

export function roleName({ nameVi, nameEn }: Pick<Role, 'nameVi' | 'nameEn'>, language: Language): string {
  return nameIn({ nameVi, nameEn }, language);
}

/** Whose seat it is, else why it is empty. */
export function seatText({ person, note }: Seat, { documents }: Messages): string {
  return person ? unbroken(person.name ?? person.person) : note || documents.emptySeat;
}

export function dayName(day: SpecialDay, language: Language): string {
  return nameIn(day, language);
}

/** "Tháng 01 năm 2027", "Quý I năm 2027", "Năm 2027", else "Từ ngày … đến ngày …". */
export function periodSubject(period: Period, { documents, dates }: Messages): string {
  const [month] = monthsOf(period);
  const year = period.from.slice(0, 4);
  switch (shapeOf(period)) {
    case 'month':
      return month ? documents.monthSubject(month) : '';
    case 'quarter':
      return documents.quarterSubject((Number(period.from.slice(5, 7)) + 2) / 3, year);
    case 'year':
      return documents.yearSubject(year);
    case 'day':
    case 'days':
      return documents.rosterSubject(dates.date(period.from), dates.date(lastDate(period)));
  }
}

/** The same within a sentence. */
export function periodWithin(period: Period, messages: Messages): string {
  return periodSubject(period, messages).replace(/^./, first => first.toLocaleLowerCase('vi'));
}

export function weekdayName(date: CivilDate, { dates }: Messages): string {
  return dates.weekday(weekdayOf(date));
}

/** "Thứ Hai, 04/01": the year is said by the subject, but for a period that has two. */
export function shortDay(date: CivilDate, period: Period, messages: Messages): string {
  const { dates } = messages;
  const isOneYear = period.from.slice(0, 4) === lastDate(period).slice(0, 4);
  return unbroken(`${weekdayName(date, messages)}, ${isOneYear ? dates.dayMonth(date) : dates.date(date)}`);
}
