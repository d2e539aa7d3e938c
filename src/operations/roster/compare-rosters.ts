// `diff`: the draft of a period against what is in force, or one version against another.

import type { Period } from '../../domain/period.ts';
import { inPeriod } from '../../domain/period.ts';
import { diffRosters, type RosterDiff } from '../../domain/roster/roster-diff.ts';
import type { RosterDuty } from '../../domain/roster/roster-duty.ts';
import type { Database } from '../../store/database.ts';
import { readPublishedRoster } from '../../store/publications.ts';
import { readSettings } from '../../store/settings.ts';
import type { WardFacts } from '../../store/ward-facts.ts';
import { todayIn, wallTimeAt } from '../../time/clock.ts';
import { type Office, withWard } from '../office.ts';
import { readPeriod } from '../read-period.ts';
import { readPlanning, refusePeriod } from './planning.ts';
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
  return withWard(office, async file =>
    file.read(db => {
      const { zone } = readSettings(db);
      const period = readPeriod(input.period, todayIn(zone, office.clock));
      const planning = readPlanning(db, period, wallTimeAt(office.clock.now(), zone));
      const { facts } = planning;
      const { from, to } = input;
      if (to === null && from === null) {
        if (planning.draft.length === 0) throw refusePeriod('no-draft', period);
        const { before, after } = nextVersionOf(planning, draftedDuties(planning));
        return {
          facts,
          period,
          from,
          to,
          diff: diffRosters(before, after),
          after,
        };
      }
      const before = asOfVersion(db, period, from, facts);
      const after =
        to === null && from !== null ? planning.published.duties : asOfVersion(db, period, to, facts);
      const diff = diffRosters(before, after);
      return { facts, period, from, to, diff, after };
    }),
  );
}

function asOfVersion(db: Database, period: Period, version: number | null, { settings }: WardFacts) {
  checkVersion(db, version);
  const { duties } = readPublishedRoster(db, period, settings.presentation, version);
  return duties.filter(d => inPeriod(d.duty.date, period));
}
