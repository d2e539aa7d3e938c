// The service record of one duty: written, corrected, taken back. Only what is said changes; the rest stays as it is
// on record, or as the roster has it.

import { attendAs, type SaidAttendance } from '../../domain/attendance.ts';
import { type Problem, UserError } from '../../domain/errors.ts';
import type { RosterDuty } from '../../domain/roster/roster-duty.ts';
import type { Attendance, ServiceField, ServiceRecord } from '../../domain/service-record.ts';
import { readSaidAttendance } from '../../intake/said-attendance.ts';
import { type FigureField, readFigures, type SaidFigures } from '../../intake/service-figures.ts';
import { typedRecord } from '../../intake/typed-record.ts';
import { deleteServiceRecord, writeServiceRecord } from '../../store/service-records.ts';
import { type Changed, changeFrom } from '../change-ward.ts';
import type { Office } from '../office.ts';
import { refuse, refuseAny } from '../refuse.ts';
import {
  findRecordable,
  type RecordBasis,
  readRecordBasis,
  recordOrBlank,
  roleThen,
} from './record-basis.ts';

/** As typed; null where nothing is said. */
export interface RecordInput {
  readonly attendance: Readonly<Record<Attendance, string | null>>;
  readonly figures: Readonly<Record<FigureField, string | null>>;
}

export interface RecordChange {
  readonly duty: RosterDuty;
  /** Null where nothing was on record. */
  readonly before: ServiceRecord | null;
  readonly after: ServiceRecord;
  readonly fields: readonly ServiceField[];
}

const FIGURE_FLAGS: Readonly<Record<FigureField, string>> = {
  organisations: '--organisations',
  citizens: '--citizens',
  received: '--received',
  sameDay: '--same-day',
  appointed: '--appointed',
  guided: '--guided',
  byField: '--field',
  satisfaction: '--satisfaction',
  minutes: '--minutes',
  note: '--note',
};

export async function recordDuty(
  office: Office,
  typed: string,
  input: RecordInput,
): Promise<Changed<RecordChange>> {
  return changeFrom(office, 'record', readRecordBasis, (basis, now) => {
    const problems: Problem[] = [];
    const said = readSaid(input, basis, problems);
    const duty = collecting(problems, () => findRecordable(typed, basis, now));
    const result = duty && recordedAs(duty, said, basis, problems);
    refuseAny(problems);
    if (!result) return refuse({ code: 'duty-not-published', facts: { value: typed } });
    return {
      said: { duty: result.after.duty },
      result,
      write: db => writeServiceRecord(db, result.after),
    };
  });
}

export async function removeRecord(office: Office, typed: string): Promise<Changed<RecordChange>> {
  return changeFrom(office, 'record remove', readRecordBasis, (basis, now) => {
    const duty = findRecordable(typed, basis, now);
    const before = basis.records.get(duty.duty.id);
    if (!before) return refuse({ code: 'record-not-there', facts: { value: typed } });
    const after = recordOrBlank(duty, new Map());
    return {
      said: { duty: before.duty },
      result: { duty, before, after, fields: basis.fields },
      write: db => deleteServiceRecord(db, before.duty),
    };
  });
}

export interface SaidRecord {
  readonly attendance: readonly SaidAttendance[];
  readonly figures: SaidFigures;
}

/** The record of a duty with what is said of it. */
export function recordedAs(
  duty: RosterDuty,
  { attendance, figures }: SaidRecord,
  basis: RecordBasis,
  problems: Problem[],
): RecordChange {
  const base = recordOrBlank(duty, basis.records);
  const attended = attendAs({ attended: base.attended, roleOf: roleThen(basis, duty) }, attendance, problems);
  const after = { ...base, ...figures, attended };
  const answered = after.answeredSameDay + after.appointed;
  if (answered > after.received)
    problems.push({
      code: 'files-exceed-received',
      facts: { answered, received: after.received },
      place: { option: '--received' },
    });
  return { duty, before: basis.records.get(duty.duty.id) ?? null, after, fields: basis.fields };
}

function readSaid(input: RecordInput, { facts, fields }: RecordBasis, problems: Problem[]): SaidRecord {
  const record = typedRecord<FigureField>(input.figures, field => FIGURE_FLAGS[field]);
  const attendances = Object.entries(input.attendance) as [Attendance, string | null][];
  return {
    figures: readFigures(record, fields, problems),
    attendance: attendances.flatMap(([attendance, text]) =>
      readSaidAttendance(attendance, text ?? '', facts.people, problems, { option: `--${attendance}` }),
    ),
  };
}

/** Whether a record says anything else than the one before. */
export function isCorrection({ before, after }: Pick<RecordChange, 'before' | 'after'>): boolean {
  return before !== null && asText(before) !== asText(after);
}

function asText(record: ServiceRecord): string {
  return JSON.stringify(Object.entries({ ...record, byField: [...record.byField].sort() }).sort());
}

/** Adds what a step refuses to the other problems, so that all are told at once. */
export function collecting<Value>(problems: Problem[], step: () => Value): Value | null {
  try {
    return step();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    problems.push(...error.problems);
    return null;
  }
}
