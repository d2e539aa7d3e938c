// A report that was given a number, as it was when it went out.

import { type CivilDate, yearOf } from './civil-date.ts';
import type { Period } from './period.ts';
import type { DocumentMark } from './publication.ts';
import type { RosterDuty } from './roster/roster-duty.ts';
import type { ServiceReport } from './service-report.ts';

export interface KeptReport extends DocumentMark {
  readonly number: string;
  readonly keptOn: CivilDate;
  readonly report: ServiceReport;
}

/** Numbers begin anew each year. */
export function yearOfReport({ date, keptOn }: Pick<KeptReport, 'date' | 'keptOn'>): number {
  return yearOf(date ?? keptOn);
}

export function isOfPeriod({ report }: KeptReport, { from, until }: Period): boolean {
  return report.period.from === from && report.period.until === until;
}

/** Of each period the last one kept: it is what the office last said of it. */
export function lastOfPeriods(kept: readonly KeptReport[]): readonly KeptReport[] {
  return kept.filter((one, i) => !kept.slice(i + 1).some(later => isOfPeriod(later, one.report.period)));
}

/** Of these duties those that the report counted, in its own period and before it. */
export function dutiesCounted({ report }: KeptReport, duties: readonly RosterDuty[]): readonly RosterDuty[] {
  const own = new Set(report.duties.map(d => d.duty));
  return duties.filter(({ duty }) => duty.date < report.period.from || own.has(duty.id));
}

/** Whether any figure is another one; what only a newer program counts, and what things are called, is none. */
export function saysOtherwise(kept: unknown, now: unknown): boolean {
  if (Array.isArray(kept) && Array.isArray(now)) {
    const [one, other] = [kept, now].map(sorted);
    return kept.length !== now.length || one?.some((item, i) => saysOtherwise(item, other?.[i])) === true;
  }
  if (!isRecord(kept) || !isRecord(now)) return kept !== now;
  return Object.keys(kept).some(key => !NAMES.has(key) && key in now && saysOtherwise(kept[key], now[key]));
}

const NAMES: ReadonlySet<string> = new Set(['nameVi', 'nameEn']);

/** Roles and fields may be put into another order; numbers alone may not. */
function sorted(items: readonly unknown[]): readonly unknown[] {
  const key = (item: unknown) => JSON.stringify(item, (name, value) => (NAMES.has(name) ? undefined : value));
  return items.every(isRecord) ? items.toSorted((a, b) => (key(a) < key(b) ? -1 : 1)) : items;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
