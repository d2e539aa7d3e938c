// What is wrong with the published duties to come, as the ward stands now. A change of people, leave or days is
// reviewed before and after: what is new was put in the wrong by it.

import { addDays } from '../../domain/civil-date.ts';
import type { PublishedDuty } from '../../domain/publication.ts';
import type { Finding } from '../../rules/rule.ts';
import { validate } from '../../rules/validate.ts';
import type { Database } from '../../store/database.ts';
import type { DraftDuty } from '../../store/drafts.ts';
import { readLastPublishedDate } from '../../store/publications.ts';
import type { WallTime } from '../../time/clock.ts';
import { asChecked } from './draft-view.ts';
import { hasBegun, readPlanning, worldOf } from './planning.ts';

/** The errors among them, in order of date. */
export function reviewPublished(db: Database, now: WallTime): readonly Finding[] {
  const last = readLastPublishedDate(db);
  if (!last || last < now.date) return [];
  const planning = readPlanning(db, { from: now.date, until: addDays(last, 1) }, now);
  const open = planning.published.duties.filter(d => !hasBegun(d.duty, now));
  const held = open.filter(d => d.state === 'held').map(publishedAsDraft);
  const called = new Set(open.filter(d => d.state !== 'held').map(d => d.duty.id));
  const world = worldOf(planning, {
    duties: held.map(d => d.duty),
    pins: [],
    expected: planning.expected.filter(d => !hasBegun(d, now) && !called.has(d.id)),
  });
  return validate(asChecked(held), world).filter(f => f.severity === 'error');
}

/** What `after` finds and `before` did not. */
export function newFindings(before: readonly Finding[], after: readonly Finding[]): readonly Finding[] {
  const known = new Set(before.map(f => JSON.stringify(f)));
  return after.filter(f => !known.has(JSON.stringify(f)));
}

/** What is in force, in the shape of a draft, with nothing pinned. */
export function publishedAsDraft({ duty, state, note, seats }: PublishedDuty): DraftDuty {
  return {
    duty,
    state,
    note,
    seats: seats.map(s => ({
      role: s.role,
      seat: s.seat,
      person: s.person?.person ?? null,
      pinned: false,
      note: s.note,
    })),
  };
}
