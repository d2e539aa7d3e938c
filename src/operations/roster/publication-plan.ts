// From the duties as they shall be to the next version: validated, compared with what is in force, and cut down to
// what differs. Every command that publishes (publish, absent, swap, cover, duty, undo) plans here and writes here.

import { UserError } from '../../domain/errors.ts';
import { inPeriod, type Period } from '../../domain/period.ts';
import type { Dress, PublishedRoster } from '../../domain/publication.ts';
import { type NextVersion, nextVersion } from '../../domain/roster/next-version.ts';
import { diffRosters, type RosterDiff } from '../../domain/roster/roster-diff.ts';
import type { RosterDuty } from '../../domain/roster/roster-duty.ts';
import type { Finding } from '../../rules/rule.ts';
import type { Database } from '../../store/database.ts';
import { readPublishedRoster } from '../../store/publications.ts';
import type { SkippedDuty } from '../../workdays/expand-duties.ts';
import type { Office } from '../office.ts';
import { appendPublication } from './append-publication.ts';
import { checkOpen, errorsOf, newFindings } from './check-duties.ts';
import type { Planning } from './planning.ts';

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
  /** Otherwise that of the version before it in its period, so that a change of a few dates leaves the sheet as signed. */
  readonly dress?: Dress;
  /** What the version says anew; duties that it no longer has are `withdrawn`. */
  readonly changed: readonly RosterDuty[];
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
  duties: readonly RosterDuty[],
  { reason, force, stoppedBy, speaksOf }: VersionOptions,
): VersionPlan {
  const { newestVersion, period } = planning;
  const { before, after, changed, dates } = nextVersionOf(planning, duties);
  if (!dates) throw new UserError('wrong', { code: 'nothing-to-publish', facts: {} });
  const findings = checkOpen(planning, after);
  return {
    planning,
    version: newestVersion + 1,
    period: speaksOf === 'whole' ? period : dates,
    findings,
    stopping: force === null ? stoppingErrors(planning, before, findings, stoppedBy) : [],
    diff: diffRosters(before, after),
    ...(speaksOf === 'whole' ? { dress: {} } : {}),
    changed,
    reason: force ?? reason,
  };
}

/** Of the planning's period. */
export function nextVersionOf(
  { allPublished: { duties }, period, now }: Planning,
  wanted: readonly RosterDuty[],
): NextVersion {
  return nextVersion({ duties, period, now }, wanted);
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
  const { planning, period, changed, reason, diff, findings, dress } = plan;
  const { version, hash } = appendPublication(db, office, {
    kind: 'version',
    period,
    reason,
    duties: changed,
    ...(dress ? { dress } : {}),
  });
  return {
    version,
    hash,
    period,
    diff,
    findings,
    roster: readPublishedRoster(db, period, planning.facts.settings.presentation),
    skipped: planning.skipped.filter(s => inPeriod(s.date, period)),
  };
}

function stoppingErrors(
  planning: Planning,
  before: readonly RosterDuty[],
  findings: readonly Finding[],
  stoppedBy: VersionOptions['stoppedBy'],
): readonly Finding[] {
  if (stoppedBy === 'nothing') return [];
  // A roster made otherwise than its pattern is somebody's decision; that is said, not refused.
  if (stoppedBy === 'all-errors') return errorsOf(findings).filter(f => f.rule !== 'not-as-patterned');
  return newFindings(errorsOf(checkOpen(planning, before)), errorsOf(findings));
}
