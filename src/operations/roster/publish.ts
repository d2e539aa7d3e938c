// `publish`: the draft of a period becomes the next version. Only duties that differ are written; duties that
// have begun are never touched.

import type { CivilDate } from '../../domain/civil-date.ts';
import { UserError } from '../../domain/errors.ts';
import { inPeriod, type Period } from '../../domain/period.ts';
import type { DocumentMark, Publication, PublishedDuty, PublishedRoster } from '../../domain/publication.ts';
import { diffRosters, type RosterDiff, type Seated } from '../../domain/roster-diff.ts';
import type { Finding } from '../../rules/rule.ts';
import { validate } from '../../rules/validate.ts';
import type { Database } from '../../store/database.ts';
import {
  readPublications,
  readPublishedRoster,
  writeDocumentMark,
  writePublication,
} from '../../store/publications.ts';
import { presentationToJson, readSettings } from '../../store/settings.ts';
import { todayIn, wallTimeAt } from '../../time/clock.ts';
import type { SkippedDuty } from '../../workdays/expand-duties.ts';
import { type Office, withWard } from '../office.ts';
import { readPeriod } from '../read-period.ts';
import { asChecked, draftAsPublished } from './draft-view.ts';
import { hasBegun, type Planning, periodFacts, readPlanning, refusePeriod, worldOf } from './planning.ts';

export interface PublishInput {
  readonly period: string;
  /** Number and date of the signed document; null while they are not known. */
  readonly number: string | null;
  readonly date: CivilDate | null;
  readonly reason: string;
  /** Publishes in spite of errors, with this reason; null to let errors stop it. */
  readonly force: string | null;
}

export interface PublishedVersion {
  readonly version: number;
  readonly hash: string;
  readonly period: Period;
  readonly diff: RosterDiff;
  readonly findings: readonly Finding[];
  readonly roster: PublishedRoster;
  readonly skipped: readonly SkippedDuty[];
}

interface PublishPlan {
  readonly planning: Planning;
  readonly findings: readonly Finding[];
  readonly diff: RosterDiff;
  readonly changed: readonly PublishedDuty[];
  readonly last: Publication | null;
  readonly mark: DocumentMark;
  readonly reason: string;
}

export async function publish(office: Office, input: PublishInput): Promise<PublishedVersion> {
  return withWard(office, file =>
    file.change(
      async () => {
        const { basis, planning, last } = file.read((db, newest) => {
          const { zone } = readSettings(db);
          const period = readPeriod(input.period, todayIn(zone, office.clock));
          const read = readPlanning(db, period, wallTimeAt(office.clock.now(), zone));
          return { basis: newest, planning: read, last: readPublications(db).at(-1) ?? null };
        });
        const plan = planPublication(planning, last, input);
        const facts = {
          ...periodFacts(planning.period),
          version: (last?.version ?? 0) + 1,
          reason: plan.reason,
        };
        return { basis, plan, entry: { at: office.clock.now(), by: office.by, name: 'publish', facts } };
      },
      (plan, db) => applyPublication(plan, db, office),
      { dryRun: office.dryRun },
    ),
  );
}

function planPublication(planning: Planning, last: Publication | null, input: PublishInput): PublishPlan {
  const { period, draft, published, facts, now } = planning;
  if (draft.length === 0) throw refusePeriod('no-draft', period);
  const open = draft.filter(d => !hasBegun(d.duty, now));
  const held = open.filter(d => d.state === 'held');
  const pins = asChecked(held).assignments.filter(a => a.pinned);
  const expected = planning.expected.filter(
    d => !hasBegun(d, now) && !open.some(o => o.duty.id === d.id && o.state !== 'held'),
  );
  const world = worldOf(planning, { duties: held.map(d => d.duty), pins, expected });
  const findings = validate(asChecked(held), world);
  const errors = findings.filter(f => f.severity === 'error').length;
  if (errors > 0 && input.force === null)
    throw new UserError('wrong', { code: 'roster-has-errors', facts: { count: errors } });
  const before = published.duties.filter(d => !hasBegun(d.duty, now));
  const after = draftAsPublished(open, facts.people);
  const changed = changedDuties(before, after, period);
  if (changed.length === 0) throw new UserError('wrong', { code: 'nothing-to-publish', facts: {} });
  return {
    planning,
    findings,
    diff: diffRosters(before.map(asSeated), after.map(asSeated)),
    changed,
    last,
    mark: { number: input.number, date: input.date },
    reason: input.force ?? input.reason,
  };
}

/** The duties that the new version must say anew; those it no longer has are withdrawn. */
function changedDuties(
  before: readonly PublishedDuty[],
  after: readonly PublishedDuty[],
  period: Period,
): readonly PublishedDuty[] {
  const old = new Map(before.map(d => [d.duty.id, d]));
  const now = new Set(after.map(d => d.duty.id));
  const withdrawn = before
    .filter(d => !now.has(d.duty.id) && inPeriod(d.duty.date, period))
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
    seats.map(s => [s.role, s.seat, s.person?.person ?? null, s.note]),
  ]);
}

export function asSeated({ duty, state, seats }: PublishedDuty): Seated {
  return {
    duty,
    state,
    seats: seats.map(s => ({ role: s.role, seat: s.seat, person: s.person?.person ?? null })),
  };
}

function applyPublication(plan: PublishPlan, db: Database, office: Office): PublishedVersion {
  const { planning, last } = plan;
  const { presentation } = planning.facts.settings;
  const version = (last?.version ?? 0) + 1;
  const hash = writePublication(db, {
    sequence: (last?.sequence ?? 0) + 1,
    kind: 'version',
    version,
    period: planning.period,
    publishedAt: Math.max(office.clock.now(), (last?.publishedAt ?? 0) + 1),
    by: office.by,
    reason: plan.reason,
    presentation: presentationToJson(presentation),
    duties: plan.changed,
    salt: () => office.randomHex(16),
  });
  writeDocumentMark(db, version, plan.mark);
  return {
    version,
    hash,
    period: planning.period,
    diff: plan.diff,
    findings: plan.findings,
    roster: readPublishedRoster(db, planning.period, presentation),
    skipped: planning.skipped,
  };
}
