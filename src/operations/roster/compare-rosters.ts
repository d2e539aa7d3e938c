// `diff`: the draft of a period against what is in force, or one version against another.

import type { Period } from '../../domain/period.ts';
import { inPeriod } from '../../domain/period.ts';
import type { NextVersion } from '../../domain/roster/next-version.ts';
import { diffRosters, type RosterDiff } from '../../domain/roster/roster-diff.ts';
import type { RosterDuty } from '../../domain/roster/roster-duty.ts';
import type { Database } from '../../store/database.ts';
import { readPublishedRoster } from '../../store/publications.ts';
import type { WardFacts } from '../../store/ward-facts.ts';
import type { Office } from '../office.ts';
import { readFrom } from '../operate.ts';
import { type Planning, planningOf, refusePeriod } from './planning.ts';
import { nextVersionOf } from './publication-plan.ts';
import { draftedDuties } from './publish.ts';
import { checkVersion } from './versions.ts';

export interface CompareInput {
  readonly period: string;
  /** Version numbers; null for what is in force. */
  readonly from: number | null;
  /** Null for the draft. */
  readonly to: number | null;
}

export interface Comparison {
  readonly facts: WardFacts;
  readonly period: Period;
  readonly from: number | null;
  readonly to: number | null;
  readonly diff: RosterDiff;
  /** The version compared, duty by duty, for the words of a change text; empty for a draft. */
  readonly after: readonly RosterDuty[];
}

/** Throws `no-draft`, or `version-unknown`. */
export async function compareRosters(office: Office, input: CompareInput): Promise<Comparison> {
  return readFrom(office, db => {
    const planning = planningOf(db, office, input.period);
    const { before, after } = rostersOf(db, planning, input);
    const { facts, period } = planning;
    const { from, to } = input;
    return { facts, period, from, to, diff: diffRosters(before, after), after };
  });
}

function rostersOf(
  db: Database,
  planning: Planning,
  { from, to }: CompareInput,
): Pick<NextVersion, 'before' | 'after'> {
  const { period, facts, published, draft } = planning;
  const asOf = (version: number | null) => asOfVersion(db, period, version, facts);
  if (to !== null) return { before: asOf(from), after: asOf(to) };
  if (from !== null) return { before: asOf(from), after: published.duties };
  if (draft.length === 0) throw refusePeriod('no-draft', period);
  return nextVersionOf(planning, draftedDuties(planning));
}

function asOfVersion(db: Database, period: Period, version: number | null, { settings }: WardFacts) {
  checkVersion(db, version);
  const { duties } = readPublishedRoster(db, period, settings.presentation, version);
  return duties.filter(d => inPeriod(d.duty.date, period));
}
