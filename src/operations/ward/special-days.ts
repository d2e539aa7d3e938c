// The ward's own days, one at a time, and how far the announcements reach.

import {
  addDays,
  addMonths,
  type CivilDate,
  civil,
  isWeekend,
  monthOf,
  parseCivilDate,
  yearOf,
} from '../../domain/civil-date.ts';
import type { SpecialDay } from '../../domain/day.ts';
import type { Problem } from '../../domain/errors.ts';
import type { Pattern } from '../../domain/pattern.ts';
import { type DayField, readDay } from '../../intake/days-list.ts';
import { typedRecord } from '../../intake/typed-record.ts';
import { deleteOwnDay, writeOwnDay } from '../../store/patterns.ts';
import { todayIn } from '../../time/clock.ts';
import { expandDuties } from '../../workdays/expand-duties.ts';
import { workCalendar } from '../../workdays/work-calendar.ts';
import { type Changed, changeWard } from '../change-ward.ts';
import type { Office } from '../office.ts';
import { readCivilDate } from '../read-period.ts';
import { readWard } from '../read-ward.ts';
import { refuse, refuseAny } from '../refuse.ts';

export type DayFields = Readonly<Partial<Record<DayField, string | null>>>;

const FLAGS: Readonly<Record<DayField, string>> = {
  date: 'DATE',
  kind: '--kind',
  name: '--name',
  nameEn: '--name-en',
  source: '--source',
  swappedWith: '--swapped-with',
};

export async function addDay(office: Office, fields: DayFields): Promise<Changed<SpecialDay>> {
  return changeWard(office, 'holidays add', () => {
    const problems: Problem[] = [];
    const day = readDay(
      typedRecord(withKind(fields), field => FLAGS[field]),
      problems,
    );
    refuseAny(problems);
    if (!day) return refuse({ code: 'date-unreadable', facts: { value: fields.date ?? '' } });
    const days = [day, ...otherOfSwap(day)];
    return {
      said: { date: day.date, kind: day.kind, name: day.nameVi },
      result: day,
      write(db) {
        for (const each of days) writeOwnDay(db, { change: 'added', day: each });
      },
    };
  });
}

/** A swap is of two days: one is off, the other worked. */
function otherOfSwap(day: SpecialDay): readonly SpecialDay[] {
  const { kind, date, swappedWith } = day;
  if (!swappedWith || (kind !== 'swapped-off' && kind !== 'swapped-work')) return [];
  const other = kind === 'swapped-off' ? 'swapped-work' : 'swapped-off';
  return [{ ...day, date: swappedWith, kind: other, swappedWith: date }];
}

/** Without a kind, a day swapped with another is off where it would be worked, and worked at a weekend. */
function withKind({ kind = null, ...fields }: DayFields): DayFields {
  const date = fields.date ? parseCivilDate(fields.date) : null;
  if (kind || !fields.swappedWith || !date) return { ...fields, kind };
  const weekend = isWeekend(date);
  return { ...fields, kind: weekend ? 'swapped-work' : 'swapped-off' };
}

export interface RemovedDay {
  readonly date: CivilDate;
  /** What the date is afterwards: an announced day again, or an ordinary one (null). */
  readonly now: SpecialDay | null;
}

/** Takes back what the ward said of a date; an announced day is taken out, so that the date is worked. */
export async function removeDay(office: Office, dateText: string): Promise<Changed<RemovedDay>> {
  const date = readCivilDate(dateText);
  return changeWard(office, 'holidays remove', facts => {
    const own = facts.ownDays.find(o => (o.change === 'added' ? o.day.date : o.date) === date);
    const others = facts.ownDays.filter(o => o !== own);
    const onDate = { from: date, until: addDays(date, 1) };
    const announced = workCalendar(others).daysOf(onDate).get(date) ?? null;
    if (!own && !announced) refuse({ code: 'day-not-there', facts: { value: date } });
    return {
      said: { date },
      result: { date, now: own ? announced : null },
      write(db) {
        if (own) deleteOwnDay(db, date);
        else writeOwnDay(db, { change: 'removed', date });
      },
    };
  });
}

export interface CheckedYear {
  readonly year: number;
  readonly announced: boolean;
  /** Days off that fall on a weekday on which duty is held. */
  readonly onDutyDays: readonly SpecialDay[];
}

export interface CheckedDays {
  readonly announcedUntil: number;
  /** This year and the years of the next twelve months. */
  readonly years: readonly CheckedYear[];
}

/** Compares the coming twelve months with what is announced. */
export async function checkDays(office: Office): Promise<CheckedDays> {
  const { ownDays, patterns, settings } = await readWard(office);
  const calendar = workCalendar(ownDays);
  const today = todayIn(settings.zone, office.clock);
  const years = [...new Set([yearOf(today), Number(addMonths(monthOf(today), 12).slice(0, 4))])];
  return {
    announcedUntil: calendar.announcedUntil,
    years: years.map(year => ({
      year,
      announced: year <= calendar.announcedUntil,
      onDutyDays: dutyDaysOff(year, calendar.daysOf, patterns),
    })),
  };
}

function dutyDaysOff(
  year: number,
  daysOf: ReturnType<typeof workCalendar>['daysOf'],
  patterns: readonly Pattern[],
): readonly SpecialDay[] {
  const period = { from: civil(`${year}-01-01`), until: civil(`${year + 1}-01-01`) };
  const days = daysOf(period);
  const { skipped } = expandDuties({ patterns, period, days, makeUpDays: 'no-duty', announcedUntil: year });
  return [...new Map(skipped.map(s => [s.date, s.day])).values()];
}
