// `timesheet`: turns and minutes of each person for the payroll list (bảng chấm công). Only what is over counts: by
// the service record where there is one, else by the published roster.

import type { CivilDate } from '../../domain/civil-date.ts';
import { minuteOfDay } from '../../domain/clock-time.ts';
import type { Duty, DutyId } from '../../domain/duty.ts';
import { inPeriod, type Period } from '../../domain/period.ts';
import {
  comparePeople,
  membershipOn,
  type PersonCode,
  type Role,
  type RoleCode,
} from '../../domain/person.ts';
import type { Office } from '../office.ts';
import type { Planning } from '../roster/planning.ts';
import { readLedger, type WardLedger } from './read-ledger.ts';

export interface TimesheetRow {
  readonly person: PersonCode;
  readonly name: string;
  readonly title: string;
  readonly unit: string;
  readonly role: RoleCode;
  readonly turns: number;
  readonly minutes: number;
  readonly dates: readonly CivilDate[];
}

export interface Timesheet {
  readonly period: Period;
  readonly shortName: string;
  readonly roles: readonly Role[];
  /** By role as the ward orders them, then by name; those without a turn too. */
  readonly rows: readonly TimesheetRow[];
  readonly turns: number;
  readonly minutes: number;
  /** Duties of the period that are not over and so not counted. */
  readonly toCome: number;
  /** Counted as the roster has them, for there is no service record. */
  readonly unrecorded: readonly CivilDate[];
}

export async function timesheet(office: Office, periodText: string): Promise<Timesheet> {
  return timesheetOf(await readLedger(office, periodText));
}

function timesheetOf({ planning, held }: WardLedger): Timesheet {
  const { period, facts, allPublished, records } = planning;
  const duties = new Map(allPublished.duties.map(d => [d.duty.id, d.duty]));
  const inside = held.filter(h => inPeriod(h.date, period));
  const over = inside.filter(h => isOver(duties.get(h.duty), planning));
  const rows = facts.roles.flatMap(role =>
    facts.people.toSorted(comparePeople).flatMap((person): TimesheetRow[] => {
      const mine = over.filter(h => h.served.some(s => s.person === person.code && s.role === role.code));
      const member = inside.some(h => membershipOn(person, h.date)?.role === role.code);
      if (mine.length === 0 && !member) return [];
      const { code, name, title, unit } = person;
      return [
        {
          person: code,
          name,
          title,
          unit,
          role: role.code,
          turns: mine.length,
          minutes: mine.reduce((sum, h) => sum + lengthOf(h.duty, duties), 0),
          dates: mine.map(h => h.date).sort(),
        },
      ];
    }),
  );
  return {
    period,
    shortName: facts.settings.presentation.shortName,
    roles: facts.roles,
    rows,
    turns: rows.reduce((sum, row) => sum + row.turns, 0),
    minutes: rows.reduce((sum, row) => sum + row.minutes, 0),
    toCome: inside.length - over.length,
    unrecorded: over
      .filter(h => !records.has(h.duty))
      .map(h => h.date)
      .sort(),
  };
}

function isOver(duty: Duty | undefined, { now }: Planning): boolean {
  if (!duty) return false;
  return duty.date < now.date || (duty.date === now.date && duty.end <= now.time);
}

function lengthOf(id: DutyId, duties: ReadonlyMap<DutyId, Duty>): number {
  const duty = duties.get(id);
  return duty ? minuteOfDay(duty.end) - minuteOfDay(duty.start) : 0;
}
