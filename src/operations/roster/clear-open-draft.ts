import type { Period } from '../../domain/period.ts';
import type { RosterDuty } from '../../domain/roster/roster-duty.ts';
import type { Database } from '../../store/database.ts';
import { deleteDraftDuty, readDraft } from '../../store/drafts.ts';

/** Takes out drafted duties of a period that the new draft no longer has, but keeps those that were cancelled. */
export function clearOpenDraft(db: Database, period: Period, draft: readonly RosterDuty[]): void {
  const kept = new Set(draft.map(d => d.duty.id));
  for (const { duty, state } of readDraft(db, period))
    if (!kept.has(duty.id) && state === 'held') deleteDraftDuty(db, duty.id);
}
