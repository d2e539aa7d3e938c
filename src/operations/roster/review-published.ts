// What is wrong with the published duties to come, as the ward stands now. A change of people, leave or days is
// reviewed before and after: what is new was put in the wrong by it.

import { addDays, type CivilDate, monthOf } from '../../domain/civil-date.ts';
import { inPeriod } from '../../domain/period.ts';
import type { Finding } from '../../rules/rule.ts';
import type { Database } from '../../store/database.ts';
import { readLastPublishedDate, readPublications } from '../../store/publications.ts';
import type { WallTime } from '../../time/clock.ts';
import { checkDuties, errorsOf } from './check-duties.ts';
import { type Planning, readPlanning } from './planning.ts';

/** The errors among them, in order of date. */
export function reviewPublished(db: Database, now: WallTime): readonly Finding[] {
  const last = readLastPublishedDate(db);
  if (!last || last < now.date) return [];
  const planning = readPlanning(db, { from: now.date, until: addDays(last, 1) }, now);
  const wrong = errorsOf(checkDuties(planning, planning.published.duties, { pastToo: false }));
  const isPublished = publishedDates(db, planning);
  return wrong.filter(f => f.rule !== 'missing-duty' || (f.date !== null && isPublished(f.date)));
}

/** Between two months that are published one may not be: that it has no duties is no mistake in what is published. */
function publishedDates(db: Database, { published }: Planning): (date: CivilDate) => boolean {
  const periods = readPublications(db).flatMap(p => (p.kind === 'version' ? [p.period] : []));
  const standing = published.duties.filter(d => d.state !== 'withdrawn');
  const months = new Set(standing.map(d => monthOf(d.duty.date)));
  return date => months.has(monthOf(date)) && periods.some(period => inPeriod(date, period));
}
