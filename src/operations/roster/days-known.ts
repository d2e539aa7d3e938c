// What a version says of days without a duty: as they were known when it was published.

import type { Period } from '../../domain/period.ts';
import type { Publication } from '../../domain/publication.ts';
import type { Database } from '../../store/database.ts';
import { readOwnDaysKnownAt } from '../../store/own-days-known.ts';
import type { WardFacts } from '../../store/ward-facts.ts';
import { expandDuties, type SkippedDuty } from '../../workdays/expand-duties.ts';
import { workCalendar } from '../../workdays/work-calendar.ts';

export function skippedAsPublished(
  db: Database,
  { facts, period }: { readonly facts: WardFacts; readonly period: Period },
  { sequence }: Publication,
): readonly SkippedDuty[] {
  const { daysOf, announcedUntil } = workCalendar(readOwnDaysKnownAt(db, sequence));
  const { makeUpDays } = facts.settings;
  const { patterns } = facts;
  return expandDuties({ patterns, period, days: daysOf(period), makeUpDays, announcedUntil }).skipped;
}
