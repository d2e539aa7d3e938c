// The plan of a version: of the duties as they shall be, those that a version has to say anew.

import { hasBegun, type Moment } from '../duty.ts';
import { inPeriod, type Period, spanOf } from '../period.ts';
import type { RosterDuty } from './roster-duty.ts';
import { sameDuty } from './same-duty.ts';

export interface NextVersion {
  /** What is in force and may still change. */
  readonly before: readonly RosterDuty[];
  /** What shall be in its place. */
  readonly after: readonly RosterDuty[];
  /** What the version says anew; duties that it no longer has are `withdrawn`. */
  readonly changed: readonly RosterDuty[];
  /** From the first to the last date that changes, where a duty was and where it shall be; null where none does. */
  readonly dates: Period | null;
}

export interface InForce {
  /** At any time. */
  readonly duties: readonly RosterDuty[];
  /** What is in force in it, has not begun and is not among the wanted is withdrawn. */
  readonly period: Period;
  readonly now: Moment;
}

/** After which `wanted` is in force; a duty that has begun never moves, and one may come from another period. */
export function nextVersion({ duties, period, now }: InForce, wanted: readonly RosterDuty[]): NextVersion {
  const begun = new Set(duties.filter(d => hasBegun(d.duty, now)).map(d => d.duty.id));
  const after = wanted.filter(d => !begun.has(d.duty.id) && !hasBegun(d.duty, now));
  const ids = new Set(after.map(d => d.duty.id));
  const before = duties.filter(
    d => !begun.has(d.duty.id) && (inPeriod(d.duty.date, period) || ids.has(d.duty.id)),
  );
  const changed = changedDuties(before, after);
  const touched = new Set(changed.map(d => d.duty.id));
  const moved = [...changed, ...before.filter(d => touched.has(d.duty.id))];
  return { before, after, changed, dates: spanOf(moved.map(d => d.duty.date)) };
}

function changedDuties(before: readonly RosterDuty[], after: readonly RosterDuty[]): readonly RosterDuty[] {
  const old = new Map(before.map(d => [d.duty.id, d]));
  const now = new Set(after.map(d => d.duty.id));
  const withdrawn = before.filter(d => !now.has(d.duty.id));
  return [
    ...after.filter(d => {
      const was = old.get(d.duty.id);
      return !was || !sameDuty(was, d);
    }),
    ...withdrawn.map((d): RosterDuty => ({ ...d, state: 'withdrawn' })),
  ];
}
