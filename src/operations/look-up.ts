// What can be looked at without changing anything: the roster of a period, its findings, its fairness.

import { hasBegun } from '../domain/duty.ts';
import type { FairnessRow } from '../domain/fairness-row.ts';
import type { Period } from '../domain/period.ts';
import type { PublishedRoster } from '../domain/publication.ts';
import { isHeld, type RosterDuty } from '../domain/roster/roster-duty.ts';
import type { Finding } from '../rules/rule.ts';
import { readDutyHistories, readPublishedRoster } from '../store/publications.ts';
import { readPublishedLooks } from '../store/published-looks.ts';
import { readRegained } from '../store/regained.ts';
import { readWardFacts, type WardFacts } from '../store/ward-facts.ts';
import type { SkippedDuty } from '../workdays/expand-duties.ts';
import { nowIn, type Office } from './office.ts';
import { readFrom } from './operate.ts';
import { readPeriod } from './read-period.ts';
import { checkDuties } from './roster/check-duties.ts';
import { skippedAsPublished } from './roster/days-known.ts';
import { fairnessOf } from './roster/fairness-rows.ts';
import { type Planning, planningOf, refusePeriod } from './roster/planning.ts';
import { checkVersion } from './roster/versions.ts';

async function planningAsOf(
  office: Office,
  periodText: string,
  version: number | null = null,
): Promise<Planning> {
  return readFrom(office, db => {
    checkVersion(db, version);
    const planning = planningOf(db, office, periodText);
    if (version === null) return planning;
    const { period, facts } = planning;
    const published = readPublishedRoster(db, period, facts.settings.presentation, version);
    const { publication } = published;
    const skipped = publication ? skippedAsPublished(db, planning, publication).skipped : [];
    return { ...planning, published, skipped };
  });
}

export interface ShownRoster {
  readonly facts: WardFacts;
  readonly roster: PublishedRoster;
  readonly draft: boolean;
  /** Drafted duties that are in no version yet, beside what is in force. */
  readonly drafted: readonly RosterDuty[];
  readonly skipped: readonly SkippedDuty[];
  readonly fairness: readonly FairnessRow[];
}

/** What is in force, or was after `version`; the draft where asked for, or where nothing is published yet. Throws where there is neither. */
export async function showRoster(
  office: Office,
  periodText: string,
  wantDraft: boolean,
  version: number | null = null,
): Promise<ShownRoster> {
  const planning = await planningAsOf(office, periodText, version);
  const { facts, published, skipped, draft, period } = planning;
  const useDraft = wantDraft || (version === null && published.duties.length === 0 && draft.length > 0);
  const duties = useDraft ? draft : published.duties;
  if (duties.length === 0) throw refusePeriod(wantDraft ? 'no-draft' : 'nothing-published', period);
  const roster = useDraft ? { ...published, publication: null, duties } : published;
  const known = new Set(published.duties.map(d => d.duty.id));
  const drafted = useDraft || version !== null ? [] : draft.filter(d => !known.has(d.duty.id));
  return { facts, roster, draft: useDraft, drafted, skipped, fairness: fairnessOf(planning, duties) };
}

export interface ValidatedRoster {
  readonly facts: WardFacts;
  readonly period: Period;
  readonly draft: boolean;
  readonly findings: readonly Finding[];
}

/** The draft where there is one, after what has begun and no longer moves; else what is in force. */
export async function validateRoster(office: Office, periodText: string): Promise<ValidatedRoster> {
  const planning = await planningAsOf(office, periodText);
  const { facts, draft, published, period } = planning;
  const isDraft = draft.length > 0;
  const duties = isDraft ? draftAfterPast(planning) : published.duties;
  if (!duties.some(isHeld)) throw refusePeriod('no-draft', period);
  return { facts, period, draft: isDraft, findings: checkDuties(planning, duties, { pastToo: true }) };
}

/** What has begun as it was published, the rest as drafted; what was called off need not be drafted again. */
function draftAfterPast({ draft, published, now }: Planning): readonly RosterDuty[] {
  const begun = new Set(published.duties.filter(d => hasBegun(d.duty, now)).map(d => d.duty.id));
  const open = draft.filter(d => !hasBegun(d.duty, now) && !begun.has(d.duty.id));
  const drafted = new Set(open.map(d => d.duty.id));
  const rest = published.duties.filter(d => begun.has(d.duty.id) || (!isHeld(d) && !drafted.has(d.duty.id)));
  return [...rest, ...open];
}

/** What feeds are made from: every state of every duty of the period, and what was shown around them. */
export async function readHistories(office: Office, periodText: string) {
  return readFrom(office, db => {
    const period = readPeriod(periodText, nowIn(db, office).date);
    const [facts, histories, looks, regained] = [
      readWardFacts(db),
      readDutyHistories(db, period),
      readPublishedLooks(db),
      readRegained(db),
    ];
    return { period, facts, histories, looks, regained };
  });
}
