// What a version says of days without a duty: as they were known when it was published.

import { addDays, type CivilDate } from '../../domain/civil-date.ts';
import type { SpecialDay } from '../../domain/day.ts';
import type { Period } from '../../domain/period.ts';
import type { Publication } from '../../domain/publication.ts';
import type { Database } from '../../store/database.ts';
import { readOwnDaysKnownAt } from '../../store/own-days-known.ts';
import type { WardFacts } from '../../store/ward-facts.ts';
import { expandDuties, type SkippedDuty } from '../../workdays/expand-duties.ts';
import { workCalendar } from '../../workdays/work-calendar.ts';

export interface DaysKnown {
  readonly skipped: readonly SkippedDuty[];
  /** Of the period and some weeks around it. */
  readonly days: ReadonlyMap<CivilDate, SpecialDay>;
}

/** With room for the longest holiday at either end. */
export function around({ from, until }: Period): Period {
  return { from: addDays(from, -20), until: addDays(until, 20) };
}

export function skippedAsPublished(
  db: Database,
  { facts, period }: { readonly facts: WardFacts; readonly period: Period },
  { sequence }: Publication,
): DaysKnown {
  const { daysOf, announcedUntil } = workCalendar(readOwnDaysKnownAt(db, sequence));
  const { makeUpDays } = facts.settings;
  const { patterns } = facts;
  const { skipped } = expandDuties({ patterns, period, days: daysOf(period), makeUpDays, announcedUntil });
  return { skipped, days: daysOf(around(period)) };
}
