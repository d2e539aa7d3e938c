// Where a single duty is changed: in what is in force, or, in a month of which nothing is published yet, in its draft.

import { addDays, type CivilDate, monthOf } from '../../domain/civil-date.ts';
import type { PublishedDuty } from '../../domain/publication.ts';
import type { Database } from '../../store/database.ts';
import { type DraftDuty, readDraft, writeDraftDuty } from '../../store/drafts.ts';
import type { WallTime } from '../../time/clock.ts';
import type { RosterChange } from './change-published.ts';
import { draftAsPublished, publishedAsDraft } from './draft-view.ts';
import { type Planning, readPlanning } from './planning.ts';
import { ALL_TIME } from './published-history.ts';
import { publishedPeriod, readPublishedAround } from './standing-roster.ts';

export interface OpenRoster {
  readonly planning: Planning;
  readonly duties: readonly PublishedDuty[];
  readonly drafted: boolean;
}

/** Throws `nothing-published` where the month of the date is neither published nor drafted. */
export function readOpenRoster(db: Database, date: CivilDate, now: WallTime): OpenRoster {
  const dates = readDraft(db, ALL_TIME).map(d => d.duty.date);
  const drafted = publishedPeriod(db, date) === null && dates.some(d => monthOf(d) === monthOf(date));
  if (!drafted) {
    const planning = readPublishedAround(db, [date], now);
    return { planning, duties: planning.published.duties, drafted };
  }
  const spanned = [...dates, date].sort();
  const period = { from: spanned[0] ?? date, until: addDays(spanned.at(-1) ?? date, 1) };
  const planning = readPlanning(db, period, now);
  return { planning, duties: draftAsPublished(planning.draft, planning.facts.people), drafted };
}

/** The roster with these duties from now on: as the next version, or written into the draft. */
export function changeOpenRoster<Result>(
  { planning, drafted }: OpenRoster,
  duties: readonly PublishedDuty[],
  change: Omit<RosterChange<Result>, 'planning' | 'duties' | 'write'>,
): RosterChange<Result> {
  if (!drafted) return { ...change, planning, duties };
  const write = (db: Database) => {
    for (const duty of changedDraft(planning.draft, duties)) writeDraftDuty(db, duty);
  };
  return { ...change, planning, duties: null, write };
}

/** Whoever stays in a seat stays pinned there. */
function changedDraft(draft: readonly DraftDuty[], duties: readonly PublishedDuty[]): readonly DraftDuty[] {
  return duties.flatMap(published => {
    const after = publishedAsDraft(published);
    const before = draft.find(d => d.duty.id === after.duty.id);
    const pinned = new Set(before?.seats.flatMap(s => (s.pinned && s.person ? [s.person] : [])));
    const seats = after.seats.map(s => ({ ...s, pinned: s.person !== null && pinned.has(s.person) }));
    const next = { ...after, seats };
    return JSON.stringify(next) === JSON.stringify(before) ? [] : [next];
  });
}
