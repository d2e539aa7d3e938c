// The version that follows an undo: every duty that the undone publications spoke of, and that has not begun, as it
// was before the first of them.

import { addDays } from '../../domain/civil-date.ts';
import { UserError } from '../../domain/errors.ts';
import { inPeriod, type Period } from '../../domain/period.ts';
import type { Person, PersonCode } from '../../domain/person.ts';
import type { DutyHistory, Publication, PublishedDuty } from '../../domain/publication.ts';
import type { Database } from '../../store/database.ts';
import { readDutyHistories } from '../../store/publications.ts';
import { readSettings } from '../../store/settings.ts';
import { wallTimeAt } from '../../time/clock.ts';
import type { Office } from '../office.ts';
import { readPlanning } from '../roster/planning.ts';
import { type PublishedVersion, planVersion, writeVersion } from '../roster/publication-plan.ts';
import { ALL_TIME } from '../roster/published-history.ts';
import { publishPresentation } from '../ward/ward-settings.ts';

/** Null where nothing differs, or all that differs is past. Inside the transaction that restored the rows. */
export function restorePublished(
  db: Database,
  office: Office,
  undone: readonly Publication[],
  reason: string,
): PublishedVersion | null {
  const version = restoreRoster(db, office, undone, reason);
  const looked = undone.some(p => p.kind === 'presentation');
  if (!version && looked) publishPresentation(db, readSettings(db), office, reason);
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
  const now = wallTimeAt(office.clock.now(), readSettings(db).zone);
  const planning = readPlanning(db, periodOf(touched), now);
  const people = new Map(planning.facts.people.map(p => [p.code, p]));
  const before = touched.flatMap(h => stateBefore(h, first.sequence) ?? []).map(d => renamed(d, people));
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
function stateBefore({ states }: DutyHistory, sequence: number): PublishedDuty | null {
  const last = states.filter(s => s.publication.sequence < sequence).at(-1)?.as;
  return last && last.state !== 'withdrawn' ? last : null;
}

/** With the names that people have now. */
function renamed(published: PublishedDuty, people: ReadonlyMap<PersonCode, Person>): PublishedDuty {
  const seats = published.seats.map(seat => {
    const known = seat.person && people.get(seat.person.person);
    if (!known) return seat;
    const { code, name, title, unit } = known;
    return { ...seat, person: { person: code, name, title, unit } };
  });
  return { ...published, seats };
}

function periodOf(histories: readonly DutyHistory[]): Period {
  const dates = histories.flatMap(h => h.states.map(s => s.as.duty.date)).sort();
  const [first, last] = [dates[0], dates.at(-1)];
  return first && last ? { from: first, until: addDays(last, 1) } : ALL_TIME;
}

function isNothing(error: unknown): boolean {
  return error instanceof UserError && error.problems.some(p => p.code === 'nothing-to-publish');
}
