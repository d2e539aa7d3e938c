// What every sheet of a roster is made from: the roster itself, what surrounds it, and how it is wanted.

import { type CivilDate, weekdayOf } from '../../domain/civil-date.ts';
import type { SpecialDay } from '../../domain/day.ts';
import type { DutyId } from '../../domain/duty.ts';
import type { Period } from '../../domain/period.ts';
import { lastDate, monthsOf } from '../../domain/period.ts';
import type { PersonCode, Role } from '../../domain/person.ts';
import type { PublishedRoster } from '../../domain/publication.ts';
import type { RosterDuty } from '../../domain/roster/roster-duty.ts';
import type { Language } from '../../domain/ward.ts';
import type { Messages } from '../../i18n/messages.ts';
import { nameIn } from '../../i18n/names.ts';

export interface RosterDocument {
  readonly roster: PublishedRoster;
  /** As it was before this version; null where this is the first word on the period. */
  readonly before: PublishedRoster | null;
  /** In the order of their columns. */
  readonly roles: readonly Role[];
  /** Days off on which a duty would have been held, in order. */
  readonly skipped: readonly SpecialDay[];
  readonly language: Language;
  /** Not published: says so on every page. */
  readonly draft: boolean;
  /** Only where telephone numbers were asked for. */
  readonly phones: ReadonlyMap<PersonCode, string> | null;
  /** As a Phụ lục of the plan instead of standing alone. */
  readonly annex: boolean;
}

/** A line of the sheet: a duty, or a day on which none is held. */
export type SheetEntry =
  | { readonly date: CivilDate; readonly kind: 'duty'; readonly published: RosterDuty }
  | { readonly date: CivilDate; readonly kind: 'day-off'; readonly day: SpecialDay };

/** In order of date. */
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
    .map((day): SheetEntry => ({ date: day.date, kind: 'day-off', day }));
  return [...duties, ...off].toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

export function dutiesById(roster: PublishedRoster | null): ReadonlyMap<DutyId, RosterDuty> {
  return new Map(roster?.duties.map(d => [d.duty.id, d]));
}

export function roleName({ nameVi, nameEn }: Pick<Role, 'nameVi' | 'nameEn'>, language: Language): string {
  return nameIn({ nameVi, nameEn }, language);
}

export function dayName(day: SpecialDay, language: Language): string {
  return nameIn(day, language);
}

/** "Tháng 01/2027" for a whole month, else "Từ ngày … đến ngày …". */
export function periodSubject(period: Period, { documents, dates }: Messages): string {
  const [month, ...more] = monthsOf(period);
  const whole = month && more.length === 0 && period.from.endsWith('-01') && period.until.endsWith('-01');
  return whole
    ? documents.monthSubject(month)
    : documents.rosterSubject(dates.date(period.from), dates.date(lastDate(period)));
}

export function weekdayName(date: CivilDate, { dates }: Messages): string {
  return dates.weekday(weekdayOf(date));
}
