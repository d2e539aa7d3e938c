// From the duties as they shall be to the next version: validated, compared with what is in force, and cut down to
// what differs. Every command that publishes (publish, absent, swap, cover, duty, undo) plans here and writes here.

import { addDays } from '../../domain/civil-date.ts';
import { UserError } from '../../domain/errors.ts';
import { inPeriod, type Period } from '../../domain/period.ts';
import type { PublishedDuty, PublishedRoster } from '../../domain/publication.ts';
import { diffRosters, type RosterDiff, type Seated } from '../../domain/roster-diff.ts';
import type { Presentation } from '../../domain/ward.ts';
import type { Finding } from '../../rules/rule.ts';
import type { Database } from '../../store/database.ts';
import type { DraftDuty } from '../../store/drafts.ts';
import { readPublishedRoster } from '../../store/publications.ts';
import type { SkippedDuty } from '../../workdays/expand-duties.ts';
import type { Office } from '../office.ts';
import { appendPublication } from './append-publication.ts';
import { checkDuties, newFindings } from './check-duties.ts';
import { publishedAsDraft } from './draft-view.ts';
import { hasBegun, type Planning } from './planning.ts';

export interface VersionPlan {
  readonly planning: Planning;
  /** The number that the version will have. */
  readonly version: number;
  /** The dates that the version speaks of: those published anew, or all of the period that was drawn up. */
  readonly period: Period;
  readonly findings: readonly Finding[];
  /** The errors that stop it; the caller refuses where there are any. Empty where it is forced. */
  readonly stopping: readonly Finding[];
  readonly diff: RosterDiff;
  /** How the sheet of this version looks. */
  readonly presentation: Presentation;
  /** What the version says anew; duties that it no longer has are `withdrawn`. */
  readonly changed: readonly PublishedDuty[];
  readonly reason: string;
}

export interface VersionOptions {
  readonly reason: string;
  /** Publishes in spite of errors, with this reason, which takes the place of `reason`; null lets errors stop it. */
  readonly force: string | null;
  /**
   * Which errors stop it: all (a whole roster is published), only those that what is in force does not have (one
   * change is), or none (what was once in force is restored).
   */
  readonly stoppedBy: 'all-errors' | 'new-errors' | 'nothing';
  /** `whole` speaks of all of the planning's period, `changed` only of the dates that differ. */
  readonly speaksOf: 'whole' | 'changed';
}

/**
 * Plans the version after which `duties` are in force in the planning's period. Of `duties` only those not begun
 * count: one that has begun in what is in force never moves. What is in force in the period, has not begun and is not
 * among `duties` is withdrawn.
 *
 * Throws UserError `wrong`, `nothing-to-publish`, where nothing differs.
 */
export function planVersion(
  planning: Planning,
  duties: readonly PublishedDuty[],
  { reason, force, stoppedBy, speaksOf }: VersionOptions,
): VersionPlan {
  const { before, after } = openDuties(planning, duties);
  const findings = checkDuties(planning, withPins(planning, after), { pastToo: false });
  const { published, facts, last, period } = planning;
  const changed = changedDuties(before, after);
  if (changed.length === 0) throw new UserError('wrong', { code: 'nothing-to-publish', facts: {} });
  return {
    planning,
    version: (last?.version ?? 0) + 1,
    period: speaksOf === 'whole' ? period : datesOf(before, changed, period),
    findings,
    stopping: force === null ? stoppingErrors(planning, before, findings, stoppedBy) : [],
    diff: diffRosters(before.map(asSeated), after.map(asSeated)),
    // A change of a few dates leaves the sheet as it was signed; a whole roster takes the office's settings.
    presentation:
      speaksOf === 'changed' && published.publication ? published.presentation : facts.settings.presentation,
    changed,
    reason: force ?? reason,
  };
}

export interface PublishedVersion {
  readonly version: number;
  readonly hash: string;
  readonly period: Period;
  readonly diff: RosterDiff;
  readonly findings: readonly Finding[];
  /** What is now in force in the version's period. */
  readonly roster: PublishedRoster;
  readonly skipped: readonly SkippedDuty[];
}

/** Writes a planned version; inside the transaction of the operation that planned it. */
export function writeVersion(
  plan: VersionPlan,
  db: Database,
  office: Pick<Office, 'clock' | 'by' | 'randomHex'>,
): PublishedVersion {
  const { planning, period, changed, reason, diff, findings, presentation } = plan;
  const { version, hash } = appendPublication(db, office, {
    kind: 'version',
    period,
    reason,
    presentation,
    duties: changed,
  });
  return {
    version,
    hash,
    period,
    diff,
    findings,
    roster: readPublishedRoster(db, period, presentation),
    skipped: planning.skipped.filter(s => inPeriod(s.date, period)),
  };
}

interface OpenDuties {
  readonly before: readonly PublishedDuty[];
  readonly after: readonly PublishedDuty[];
}

/** What is in force and what shall be, without duties that have begun in either; a duty may come from another period. */
export function openDuties(
  { allPublished, period, now }: Planning,
  duties: readonly PublishedDuty[],
): OpenDuties {
  const begun = new Set(allPublished.duties.filter(d => hasBegun(d.duty, now)).map(d => d.duty.id));
  const after = duties.filter(d => !begun.has(d.duty.id) && !hasBegun(d.duty, now));
  const wanted = new Set(after.map(d => d.duty.id));
  const before = allPublished.duties.filter(
    d => !begun.has(d.duty.id) && (inPeriod(d.duty.date, period) || wanted.has(d.duty.id)),
  );
  return { before, after };
}

/** The duties as the rules take them, with the pins that the draft has on the same people. */
export function withPins({ draft }: Planning, duties: readonly PublishedDuty[]): readonly DraftDuty[] {
  const pinned = new Set(
    draft.flatMap(d => d.seats.flatMap(s => (s.pinned && s.person ? [`${d.duty.id} ${s.person}`] : []))),
  );
  return duties.map(published => {
    const drafted = publishedAsDraft(published);
    const seats = drafted.seats.map(s => ({ ...s, pinned: pinned.has(`${drafted.duty.id} ${s.person}`) }));
    return { ...drafted, seats };
  });
}

function stoppingErrors(
  planning: Planning,
  before: readonly PublishedDuty[],
  findings: readonly Finding[],
  stoppedBy: VersionOptions['stoppedBy'],
): readonly Finding[] {
  if (stoppedBy === 'nothing') return [];
  if (stoppedBy === 'all-errors') return errorsOf(findings);
  const known = checkDuties(planning, withPins(planning, before), { pastToo: false });
  return newFindings(errorsOf(known), errorsOf(findings));
}

function errorsOf(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(f => f.severity === 'error');
}

function changedDuties(
  before: readonly PublishedDuty[],
  after: readonly PublishedDuty[],
): readonly PublishedDuty[] {
  const old = new Map(before.map(d => [d.duty.id, d]));
  const now = new Set(after.map(d => d.duty.id));
  const withdrawn = before
    .filter(d => !now.has(d.duty.id))
    .map((d): PublishedDuty => ({ ...d, state: 'withdrawn' }));
  return [...after.filter(d => contentOf(old.get(d.duty.id)) !== contentOf(d)), ...withdrawn];
}

/** What makes two states of a duty the same: everything but slots, which are reckoned, and names, which are cards. */
function contentOf(published: PublishedDuty | undefined): string {
  if (!published) return '';
  const { duty, state, note, seats } = published;
  const { slot: _, seats: counts, ...facts } = duty;
  return JSON.stringify([
    { ...facts, pattern: duty.pattern },
    counts.filter(c => c.count > 0).toSorted((a, b) => (a.role < b.role ? -1 : 1)),
    state,
    note,
    seats.map(s => [s.role, s.seat, s.person?.person ?? null, s.note].join(' ')).sort(),
  ]);
}

/** From the first to the last date that changes, where a duty was and where it shall be. */
function datesOf(
  before: readonly PublishedDuty[],
  changed: readonly PublishedDuty[],
  period: Period,
): Period {
  const ids = new Set(changed.map(d => d.duty.id));
  const dates = [...changed, ...before.filter(d => ids.has(d.duty.id))].map(d => d.duty.date).sort();
  return { from: dates[0] ?? period.from, until: addDays(dates.at(-1) ?? period.from, 1) };
}

export function asSeated({ duty, state, seats }: PublishedDuty): Seated {
  return {
    duty,
    state,
    seats: seats.map(s => ({ role: s.role, seat: s.seat, person: s.person?.person ?? null })),
  };
}
