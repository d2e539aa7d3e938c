// Leave of one person or of many at once (an exam takes a whole class), and leave taken back.

import { addDays } from '../../domain/civil-date.ts';
import type { Doubt } from '../../domain/doubt.ts';
import type { Problem } from '../../domain/errors.ts';
import { type Leave, leaveWithout, mergeLeave } from '../../domain/leave.ts';
import { overlap, type Period } from '../../domain/period.ts';
import { membershipOn, type Person, type PersonCode } from '../../domain/person.ts';
import { searchKey } from '../../domain/text.ts';
import { type LeaveRowField, readLeaveRows } from '../../intake/leave-list.ts';
import { typedRecord } from '../../intake/typed-record.ts';
import { writeLeave } from '../../store/people.ts';
import type { WardFacts } from '../../store/ward-facts.ts';
import type { WallTime } from '../../time/clock.ts';
import { type Change, type Changed, changeWard } from '../change-ward.ts';
import { findRole } from '../find-in-catalogue.ts';
import { findEveryone, findPerson } from '../find-person.ts';
import type { Office } from '../office.ts';
import { readPeriod } from '../read-period.ts';
import { refuse, refuseAny } from '../refuse.ts';

export interface LeaveInput {
  /** Codes or names; with `role` or `unit`, everyone of these too. */
  readonly people: readonly string[];
  readonly role: string | null;
  readonly unit: string | null;
  /** One date, or `a..b` with both days in it. */
  readonly dates: string;
  readonly kind: string;
  /** Blank for whole days. */
  readonly part: string;
  readonly note: string;
}

export interface LeaveChange {
  readonly people: readonly PersonCode[];
  readonly period: Period;
  readonly leave: readonly Leave[];
  readonly doubts: readonly Doubt[];
}

const FLAGS: Readonly<Partial<Record<LeaveRowField, string>>> = {
  code: 'PERSON',
  name: 'PERSON',
  kind: '--kind',
  part: '--part',
  from: 'DATES',
  last: 'DATES',
  note: '--note',
};

/** Overlapping leave of one kind becomes one; different kinds stand beside each other. */
export async function addLeave(office: Office, input: LeaveInput): Promise<Changed<LeaveChange>> {
  return changeWard(office, 'leave add', (facts, now) => planLeave(facts, now, input));
}

/** What `addLeave` would note; `absent` notes the same and goes on. */
export function planLeave(facts: WardFacts, now: WallTime, input: LeaveInput): Change<LeaveChange> {
  const period = readPeriod(input.dates, now.date);
  const people = chosen(input, facts, period);
  const problems: Problem[] = [];
  const leave = people.flatMap(person => {
    const { code } = person;
    const values = {
      code,
      kind: input.kind,
      part: input.part,
      from: period.from,
      last: addDays(period.until, -1),
      note: input.note,
    };
    return readLeaveRows(
      typedRecord<LeaveRowField>(values, field => FLAGS[field] ?? ''),
      person,
      problems,
    );
  });
  refuseAny(unique(problems));
  return {
    said: {
      people: people.map(p => p.code),
      from: period.from,
      last: addDays(period.until, -1),
      kind: input.kind,
      ...(leave[0] && leave[0].part !== 'day' ? { part: leave[0].part } : {}),
    },
    result: { people: people.map(p => p.code), period, leave, doubts: overlapping(leave, facts) },
    write(db) {
      for (const added of leave)
        writeLeave(
          db,
          added.person,
          mergeLeave([...facts.leave.filter(l => l.person === added.person), added]),
        );
    },
  };
}

/** Takes these dates out of the person's leave, of one kind or of all; what lies around them stays. */
export async function removeLeave(
  office: Office,
  typed: string,
  dates: string,
): Promise<Changed<LeaveChange>> {
  return changeWard(office, 'leave remove', (facts, now) => {
    const period = readPeriod(dates, now.date);
    const { code } = findPerson(typed, facts.people);
    const own = facts.leave.filter(l => l.person === code);
    const said = { person: code, from: period.from, last: addDays(period.until, -1) };
    if (!own.some(l => overlap(l, period))) refuse({ code: 'leave-unknown', facts: said });
    const left = own.flatMap(l => leaveWithout(l, period));
    return {
      said,
      result: { people: [code], period, leave: left, doubts: [] },
      write: db => writeLeave(db, code, left),
    };
  });
}

/** Of one kind they become one; another kind on the same days is noted beside it, and may be a slip. */
function overlapping(added: readonly Leave[], facts: WardFacts): readonly Doubt[] {
  return added.flatMap(leave =>
    facts.leave
      .filter(l => l.person === leave.person && l.kind !== leave.kind && overlap(l, leave))
      .filter(l => l.part === 'day' || leave.part === 'day' || l.part === leave.part)
      .map(({ person, kind, from, until }): Doubt => {
        return { kind: 'leave-overlaps', person, leave: kind, period: { from, until } };
      }),
  );
}

function chosen({ people, role, unit }: LeaveInput, facts: WardFacts, period: Period): readonly Person[] {
  const named = findEveryone(people, facts.people);
  const roleCode = role === null ? null : findRole(role, facts.roles, '--role').code;
  const grouped = facts.people.filter(
    p =>
      (roleCode !== null || unit !== null) &&
      (roleCode === null || membershipOn(p, period.from)?.role === roleCode) &&
      (unit === null || searchKey(p.unit) === searchKey(unit)),
  );
  const all = [...new Map([...named, ...grouped].map(p => [p.code, p])).values()];
  return all.length > 0 ? all : refuse({ code: 'nobody-chosen', facts: {} });
}

function unique(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map(p => [JSON.stringify(p), p])).values()];
}
