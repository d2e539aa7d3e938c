// Where a single duty is changed: in what is in force, or, in a month of which nothing is published yet, in its draft.

import { type CivilDate, monthOf } from '../../domain/civil-date.ts';
import { ALL_TIME, dayAlone, spanOf } from '../../domain/period.ts';
import { withPins } from '../../domain/roster/pins.ts';
import type { RosterDuty } from '../../domain/roster/roster-duty.ts';
import { sameDraft } from '../../domain/roster/same-duty.ts';
import type { Database } from '../../store/database.ts';
import { readDraft, writeDraftDuty } from '../../store/drafts.ts';
import type { WallTime } from '../../time/clock.ts';
import type { RosterChange } from './change-published.ts';
import { type Planning, readPlanning } from './planning.ts';
import { publishedPeriod, readPublishedAround } from './standing-roster.ts';

export interface OpenRoster {
  readonly planning: Planning;
  readonly duties: readonly RosterDuty[];
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
  const planning = readPlanning(db, spanOf([...dates, date]) ?? dayAlone(date), now);
  return { planning, duties: planning.draft, drafted };
}

/** The roster with these duties from now on: as the next version, or written into the draft. */
export function changeOpenRoster<Result>(
  { planning, drafted }: OpenRoster,
  duties: readonly RosterDuty[],
  change: Omit<RosterChange<Result>, 'planning' | 'duties' | 'write'>,
): RosterChange<Result> {
  if (!drafted) return { ...change, planning, duties };
  const changed = withPins(duties, planning.draft).filter(
    d => !planning.draft.some(was => sameDraft(was, d)),
  );
  const write = (db: Database) => {
    for (const duty of changed) writeDraftDuty(db, duty);
  };
  return { ...change, planning, duties: null, write };
}
