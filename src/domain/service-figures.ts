// What the office reports of a period, from the duties published in it and their records. Every share keeps its
// denominator; a duty without a record is named and never counted as zero.

import type { CivilDate, Weekday } from './civil-date.ts';
import type { DutyId } from './duty.ts';
import type { RosterDuty } from './roster/roster-duty.ts';
import type { Satisfaction, ServiceField, ServiceRecord, ServiceRecords } from './service-record.ts';
import { whoServed } from './service-record.ts';

/** `part` of `of`. */
export interface Share {
  readonly part: number;
  readonly of: number;
}

/** With fewer, counts say more than a rate, and tell less about who answered. */
export const FEWEST_FOR_RATE = 5;

/** Between 0 and 1; null where there are too few to speak of a rate. */
export function rateOf({ part, of }: Share): number | null {
  return of < FEWEST_FOR_RATE ? null : part / of;
}

/** `held` had somebody there, `missed` nobody, by its record; `unrecorded` has none. */
export type DutyOutcome = 'held' | 'missed' | 'unrecorded' | 'cancelled';

export interface DutyServed {
  readonly duty: DutyId;
  readonly date: CivilDate;
  /** The weekday it counts as. */
  readonly weekday: Weekday;
  readonly outcome: DutyOutcome;
  /** Null where nothing is on record. */
  readonly organisations: number | null;
  readonly citizens: number | null;
  readonly received: number | null;
  readonly answeredSameDay: number | null;
}

export interface DutyCounts {
  /** All that were published and have begun: the sum of the other four. */
  readonly published: number;
  readonly held: number;
  readonly missed: number;
  readonly unrecorded: number;
  readonly cancelled: number;
}

export interface ServedCounts {
  readonly organisations: number;
  readonly citizens: number;
  /** Organisations and citizens, over the duties held. */
  readonly perDuty: Share;
}

export interface FileCounts {
  readonly received: number;
  /** Of the files received. */
  readonly answeredSameDay: Share;
  readonly appointed: Share;
  readonly guided: number;
  /** Files answered the same day on Mondays, "Ngày không giấy hẹn", of those received on Mondays. */
  readonly mondays: Share;
  readonly mondayDuties: number;
}

export interface FieldCount {
  readonly field: string;
  readonly nameVi: string;
  readonly nameEn: string;
  /** Of all files that were counted by field. */
  readonly files: Share;
}

export interface SatisfactionCounts {
  /** From the worst level to the best. */
  readonly levels: Satisfaction;
  /** The two best levels, of all answers. */
  readonly satisfied: Share;
  /** Duties where somebody was asked, of those with a record. */
  readonly duties: Share;
}

/** Where minutes were taken down; null where none were. */
export interface MinutesToResult {
  readonly count: number;
  readonly shortest: number;
  readonly median: number;
  readonly longest: number;
}

export interface ServiceFigures {
  readonly duties: DutyCounts;
  readonly served: ServedCounts;
  readonly files: FileCounts;
  readonly byField: readonly FieldCount[];
  readonly satisfaction: SatisfactionCounts;
  readonly minutes: MinutesToResult | null;
}

export interface FiguresInput {
  /** Published and begun, cancelled ones too. */
  readonly duties: readonly RosterDuty[];
  readonly records: ServiceRecords;
  /** In the order in which they are reported. */
  readonly fields: readonly ServiceField[];
}

export function serviceFigures(input: FiguresInput): ServiceFigures {
  const served = input.duties.map(duty => dutyServed(duty, input.records));
  const records = recordsOf(input);
  const mondays = recordsOf({ ...input, duties: input.duties.filter(d => d.duty.countsAs === 'monday') });
  const sum = (count: (record: ServiceRecord) => number, of = records) =>
    of.reduce((total, record) => total + count(record), 0);
  const [organisations, citizens] = [sum(r => r.organisations), sum(r => r.citizens)];
  const received = sum(r => r.received);
  const duties = countOutcomes(served);
  return {
    duties,
    served: { organisations, citizens, perDuty: { part: organisations + citizens, of: duties.held } },
    files: {
      received,
      answeredSameDay: { part: sum(r => r.answeredSameDay), of: received },
      appointed: { part: sum(r => r.appointed), of: received },
      guided: sum(r => r.guided),
      mondays: { part: sum(r => r.answeredSameDay, mondays), of: sum(r => r.received, mondays) },
      mondayDuties: mondays.length,
    },
    byField: countFields(records, input.fields),
    satisfaction: countAnswers(records),
    minutes: minutesOf(records.flatMap(r => r.minutesToResult)),
  };
}

/** The records of these duties; a cancelled duty has none that counts. */
export function recordsOf({ duties, records }: Pick<FiguresInput, 'duties' | 'records'>) {
  return duties.flatMap(({ duty, state }) => (state === 'held' ? (records.get(duty.id) ?? []) : []));
}

export function dutyServed({ duty, state }: RosterDuty, records: ServiceRecords): DutyServed {
  const record = state === 'held' ? records.get(duty.id) : undefined;
  return {
    duty: duty.id,
    date: duty.date,
    weekday: duty.countsAs,
    outcome: state === 'held' ? outcomeOf(record) : 'cancelled',
    organisations: record?.organisations ?? null,
    citizens: record?.citizens ?? null,
    received: record?.received ?? null,
    answeredSameDay: record?.answeredSameDay ?? null,
  };
}

function outcomeOf(record: ServiceRecord | undefined): DutyOutcome {
  if (!record) return 'unrecorded';
  return whoServed(record).length > 0 ? 'held' : 'missed';
}

function countOutcomes(served: readonly DutyServed[]): DutyCounts {
  const count = (outcome: DutyOutcome) => served.filter(d => d.outcome === outcome).length;
  return {
    published: served.length,
    held: count('held'),
    missed: count('missed'),
    unrecorded: count('unrecorded'),
    cancelled: count('cancelled'),
  };
}

/** Fields with files, as the ward orders them. */
function countFields(
  records: readonly ServiceRecord[],
  fields: readonly ServiceField[],
): readonly FieldCount[] {
  const filesIn = (code: string) => records.reduce((sum, r) => sum + (r.byField.get(code) ?? 0), 0);
  const counted = fields.map(field => ({ field, files: filesIn(field.code) })).filter(f => f.files > 0);
  const of = counted.reduce((sum, f) => sum + f.files, 0);
  return counted.map(({ field: { code, nameVi, nameEn }, files }) => ({
    field: code,
    nameVi,
    nameEn,
    files: { part: files, of },
  }));
}

function countAnswers(records: readonly ServiceRecord[]): SatisfactionCounts {
  const asked = records.flatMap(r => r.satisfaction ?? []);
  const level = (i: number) => asked.filter((_, j) => j % 5 === i).reduce((sum, n) => sum + n, 0);
  const levels: Satisfaction = [level(0), level(1), level(2), level(3), level(4)];
  const of = levels.reduce((sum, n) => sum + n, 0);
  return {
    levels,
    satisfied: { part: levels[3] + levels[4], of },
    duties: { part: asked.length / 5, of: records.length },
  };
}

/** The median of an even number is the lower of the two in the middle: a time that somebody really waited. */
function minutesOf(minutes: readonly number[]): MinutesToResult | null {
  const sorted = minutes.toSorted((a, b) => a - b);
  const [shortest, longest] = [sorted[0], sorted.at(-1)];
  const median = sorted[Math.floor((sorted.length - 1) / 2)];
  if (shortest === undefined || longest === undefined || median === undefined) return null;
  return { count: sorted.length, shortest, median, longest };
}
