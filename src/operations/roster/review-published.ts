// What is wrong with the published duties to come, as the ward stands now. A change of people, leave or days is
// reviewed before and after: what is new was put in the wrong by it.

import { addDays } from '../../domain/civil-date.ts';
import type { Finding } from '../../rules/rule.ts';
import type { Database } from '../../store/database.ts';
import { readLastPublishedDate } from '../../store/publications.ts';
import type { WallTime } from '../../time/clock.ts';
import { checkDuties } from './check-duties.ts';
import { publishedAsDraft } from './draft-view.ts';
import { readPlanning } from './planning.ts';

/** The errors among them, in order of date. */
export function reviewPublished(db: Database, now: WallTime): readonly Finding[] {
  const last = readLastPublishedDate(db);
  if (!last || last < now.date) return [];
  const planning = readPlanning(db, { from: now.date, until: addDays(last, 1) }, now);
  const duties = planning.published.duties.map(publishedAsDraft);
  return checkDuties(planning, duties, { pastToo: false }).filter(f => f.severity === 'error');
}
