// `timesheet`: turns and minutes of each person for the payroll list (bảng chấm công). Only what is over and on record
// counts; duties without a service record stand apart, with those whom the published roster names.

import type { CivilDate } from '../../domain/civil-date.ts';
import { minuteOfDay } from '../../domain/clock-time.ts';
import type { Duty, DutyId } from '../../domain/duty.ts';
import type { HeldDuty } from '../../domain/ledger.ts';
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
  /** On the roster, and not on record. */
  readonly unrecorded: readonly CivilDate[];
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
  /** Not counted, for there is no service record. */
  readonly unrecorded: readonly CivilDate[];
}

export async function timesheet(office: Office, periodText: string): Promise<Timesheet> {
  return timesheetOf(await readLedger(office, periodText));
}

function timesheetOf({ planning, held }: WardLedger): Timesheet {
  const { period, facts, allPublished, records } = planning;
  const duties = new Map(allPublished.duties.map(d => [d.duty.id, d.duty]));
  const inside = held.filter(h => inPeriod(h.date, period));
  const isRecorded = (h: HeldDuty) => records.has(h.duty);
  const over = inside.filter(h => isOver(duties.get(h.duty), planning));
  const [recorded, unrecorded] = [over.filter(isRecorded), over.filter(h => !isRecorded(h))];
  const rows = facts.roles.flatMap(role =>
    facts.people.toSorted(comparePeople).flatMap((person): TimesheetRow[] => {
      const has = (h: HeldDuty) => h.served.some(s => s.person === person.code && s.role === role.code);
      const [mine, open] = [recorded.filter(has), unrecorded.filter(has)];
      const member = inside.some(h => membershipOn(person, h.date)?.role === role.code);
      if (mine.length + open.length === 0 && !member) return [];
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
          dates: datesOf(mine),
          unrecorded: datesOf(open),
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
    unrecorded: datesOf(unrecorded),
  };
}

function datesOf(held: readonly HeldDuty[]): readonly CivilDate[] {
  return held.map(h => h.date).sort();
}

function isOver(duty: Duty | undefined, { now }: Planning): boolean {
  if (!duty) return false;
  return duty.date < now.date || (duty.date === now.date && duty.end <= now.time);
}

function lengthOf(id: DutyId, duties: ReadonlyMap<DutyId, Duty>): number {
  const duty = duties.get(id);
  return duty ? minuteOfDay(duty.end) - minuteOfDay(duty.start) : 0;
}
