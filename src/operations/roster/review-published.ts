// What is wrong with the published duties to come, as the ward stands now. A change of people, leave or days is
// reviewed before and after: what is new was put in the wrong by it.

import { addDays, type CivilDate, monthOf } from '../../domain/civil-date.ts';
import { inPeriod } from '../../domain/period.ts';
import type { Finding } from '../../rules/rule.ts';
import type { Database } from '../../store/database.ts';
import { readLastPublishedDate, readPublications } from '../../store/publications.ts';
import type { WallTime } from '../../time/clock.ts';
import { ledgerOf } from '../ledger/read-ledger.ts';
import { checkDuties, errorsOf } from './check-duties.ts';
import { type Planning, readPlanning } from './planning.ts';

export interface Review {
  /** Errors, in order of date. */
  readonly wrong: readonly Finding[];
  /** What each account is credited and debited for them, as a text to compare. */
  readonly counted: string;
}

/** Duties to come as they would be ruled and counted now. */
export function reviewAhead(db: Database, now: WallTime): Review {
  const planning = planAhead(db, now);
  if (!planning) return { wrong: [], counted: '' };
  const postings = ledgerOf(planning).postings.filter(posting => posting.date >= now.date);
  return { wrong: wrongIn(db, planning), counted: JSON.stringify(postings) };
}

/** The errors among them, in order of date. */
export function reviewPublished(db: Database, now: WallTime): readonly Finding[] {
  const planning = planAhead(db, now);
  return planning ? wrongIn(db, planning) : [];
}

/** Null where nothing to come is published. */
function planAhead(db: Database, now: WallTime): Planning | null {
  const last = readLastPublishedDate(db);
  return last && last >= now.date ? readPlanning(db, { from: now.date, until: addDays(last, 1) }, now) : null;
}

function wrongIn(db: Database, planning: Planning): readonly Finding[] {
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
