// The report of a period: its figures by month and duty, who was there, and how it compares with the period before
// and with the same one a year ago.

import {
  addDays,
  addMonths,
  type CivilDate,
  type CivilMonth,
  civil,
  daysBetween,
  firstOfMonth,
  monthOf,
} from './civil-date.ts';
import { inPeriod, monthsOf, type Period } from './period.ts';
import type { Role, RoleCode } from './person.ts';
import { isHeld, type RosterDuty, serves } from './roster/roster-duty.ts';
import {
  type DutyServed,
  dutyServed,
  type FiguresInput,
  type ServiceFigures,
  serviceFigures,
} from './service-figures.ts';
import type { ServiceRecords } from './service-record.ts';

/** Who was there, of one role: people rostered, in duties with a record. */
export interface RoleAttendance {
  readonly role: RoleCode;
  readonly nameVi: string;
  readonly nameEn: string;
  /** The sum of the next three. */
  readonly rostered: number;
  readonly came: number;
  readonly late: number;
  readonly absent: number;
  readonly stoodIn: number;
  /** Came without being on the roster, in nobody's place. */
  readonly extra: number;
}

export interface MonthFigures {
  readonly month: CivilMonth;
  readonly figures: ServiceFigures;
}

export interface PeriodFigures {
  readonly period: Period;
  readonly figures: ServiceFigures;
}

export interface ServiceReport extends PeriodFigures {
  readonly duties: readonly DutyServed[];
  readonly months: readonly MonthFigures[];
  readonly attendance: readonly RoleAttendance[];
  /** Null where nothing was published then. */
  readonly before: PeriodFigures | null;
  readonly yearBefore: PeriodFigures | null;
}

export interface ReportInput extends FiguresInput {
  readonly period: Period;
  readonly roles: readonly Role[];
}

/** `duties` are all that were ever published and have begun. */
export function serviceReport(input: ReportInput): ServiceReport {
  const { period, records, roles } = input;
  const duties = input.duties.filter(d => inPeriod(d.duty.date, period));
  return {
    period,
    figures: serviceFigures({ ...input, duties }),
    duties: duties.map(duty => dutyServed(duty, records)),
    months: monthsOf(period).map(month => ({
      month,
      figures: serviceFigures({ ...input, duties: duties.filter(d => monthOf(d.duty.date) === month) }),
    })),
    attendance: roles.map(role => attendanceOf(role, duties, records)),
    before: figuresIn(periodBefore(period), input),
    yearBefore: figuresIn(yearBefore(period), input),
  };
}

function figuresIn(period: Period, input: ReportInput): PeriodFigures | null {
  const duties = input.duties.filter(d => inPeriod(d.duty.date, period));
  return duties.length === 0 ? null : { period, figures: serviceFigures({ ...input, duties }) };
}

function attendanceOf(
  { code, nameVi, nameEn }: Role,
  duties: readonly RosterDuty[],
  records: ServiceRecords,
): RoleAttendance {
  const seen = duties.filter(isHeld).flatMap(held => {
    const attended = records.get(held.duty.id)?.attended ?? [];
    return attended.filter(a => a.role === code).map(a => ({ ...a, rostered: serves(held, a.person) }));
  });
  const rostered = seen.filter(a => a.rostered && a.insteadOf === null);
  const count = (attendance: string) => rostered.filter(a => a.attendance === attendance).length;
  return {
    role: code,
    nameVi,
    nameEn,
    rostered: rostered.length,
    came: count('came'),
    late: count('late'),
    absent: count('absent'),
    stoodIn: seen.filter(a => a.attendance === 'stood-in').length,
    extra: seen.filter(a => !a.rostered && (a.attendance === 'came' || a.attendance === 'late')).length,
  };
}

/** As many whole months before whole months, else as many days. */
export function periodBefore({ from, until }: Period): Period {
  if (from.endsWith('-01') && until.endsWith('-01')) {
    const months = monthsOf({ from, until }).length;
    return { from: firstOfMonth(addMonths(monthOf(from), -months)), until: from };
  }
  return { from: addDays(from, -daysBetween(from, until)), until: from };
}

export function yearBefore({ from, until }: Period): Period {
  return { from: yearEarlier(from), until: yearEarlier(until) };
}

/** 29 February was the 28th. */
function yearEarlier(date: CivilDate): CivilDate {
  const month = addMonths(monthOf(date), -12);
  const day = date.endsWith('-02-29') ? '28' : date.slice(8);
  return civil(`${month}-${day}`);
}
