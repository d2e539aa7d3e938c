// The version that follows an undo: every duty that the undone publications spoke of, and that has not begun, as it
// was before the first of them.

import { UserError } from '../../domain/errors.ts';
import { ALL_TIME, inPeriod, type Period, spanOf } from '../../domain/period.ts';
import type { DutyHistory, Publication } from '../../domain/publication.ts';
import { cardsOf, type RosterDuty } from '../../domain/roster/roster-duty.ts';
import { rename } from '../../domain/roster/seating.ts';
import type { Database } from '../../store/database.ts';
import { readDutyHistories } from '../../store/publications.ts';
import { nowIn, type Office } from '../office.ts';
import { publishLook } from '../roster/append-publication.ts';
import { readPlanning } from '../roster/planning.ts';
import { type PublishedVersion, planVersion, writeVersion } from '../roster/publication-plan.ts';

/** Null where nothing differs, or all that differs is past. Inside the transaction that restored the rows. */
export function restorePublished(
  db: Database,
  office: Office,
  undone: readonly Publication[],
  reason: string,
): PublishedVersion | null {
  const version = restoreRoster(db, office, undone, reason);
  if (!version) publishLook(db, office, reason);
  return version;
}

function restoreRoster(
  db: Database,
  office: Office,
  undone: readonly Publication[],
  reason: string,
): PublishedVersion | null {
  const first = undone[0];
  if (!first) return null;
  const touched = readDutyHistories(db, ALL_TIME).filter(h =>
    h.states.some(s => s.publication.sequence >= first.sequence),
  );
  if (touched.length === 0) return null;
  const now = nowIn(db, office);
  const planning = readPlanning(db, periodOf(touched), now);
  const cardOf = cardsOf(planning.facts.people);
  const before = touched.flatMap(h => stateBefore(h, first.sequence) ?? []).map(d => rename(d, cardOf));
  const ids = new Set(touched.map(h => h.duty));
  const kept = planning.allPublished.duties.filter(
    d => !ids.has(d.duty.id) && inPeriod(d.duty.date, planning.period),
  );
  try {
    const plan = planVersion(planning, [...before, ...kept], {
      reason,
      force: null,
      stoppedBy: 'nothing',
      speaksOf: 'changed',
    });
    return writeVersion(plan, db, office);
  } catch (error) {
    if (isNothing(error)) return null;
    throw error;
  }
}

/** Null where the duty was not there, or no longer. */
function stateBefore({ states }: DutyHistory, sequence: number): RosterDuty | null {
  const last = states.filter(s => s.publication.sequence < sequence).at(-1)?.as;
  return last && last.state !== 'withdrawn' ? last : null;
}

function periodOf(histories: readonly DutyHistory[]): Period {
  return spanOf(histories.flatMap(h => h.states.map(s => s.as.duty.date))) ?? ALL_TIME;
}

function isNothing(error: unknown): boolean {
  return error instanceof UserError && error.problems.some(p => p.code === 'nothing-to-publish');
}
